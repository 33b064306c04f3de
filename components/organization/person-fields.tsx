import { FormRow } from "@/components/ui/fieldset";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonView } from "@/lib/organization/queries/people";

const HONORIFICS = Object.entries(honorificLabel).map(([value, label]) => ({ value, label }));

type Known = Pick<PersonView, "honorific" | "fullName" | "phone" | "email" | "birthYear" | "ethnicity" | "note">;

/** What is kept about a person. */
export function PersonFields({ person }: { person?: Known }) {
  return (
    <>
      <RadioGroup
        name="honorific"
        legend="Xưng hô"
        choices={HONORIFICS}
        defaultValue={person ? (person.honorific ?? "ong") : ""}
        inline
        required
      />
      <TextField
        name="fullName"
        label="Họ và tên"
        defaultValue={person?.fullName ?? ""}
        maxLength={80}
        autoComplete="off"
        required
      />
      <FormRow>
        <TextField
          name="phone"
          label="Số điện thoại"
          type="tel"
          defaultValue={person?.phone ?? ""}
          maxLength={30}
          autoComplete="off"
        />
        <TextField
          name="email"
          label="Thư điện tử"
          type="email"
          defaultValue={person?.email ?? ""}
          maxLength={120}
          autoComplete="off"
        />
      </FormRow>
      <FormRow>
        <TextField
          name="birthYear"
          label="Năm sinh"
          inputMode="numeric"
          defaultValue={person?.birthYear ?? ""}
          maxLength={4}
          className="max-w-32"
        />
        <TextField name="ethnicity" label="Dân tộc" defaultValue={person?.ethnicity ?? ""} maxLength={40} />
      </FormRow>
      <TextArea name="note" label="Ghi chú" defaultValue={person?.note ?? ""} maxLength={1000} />
    </>
  );
}
