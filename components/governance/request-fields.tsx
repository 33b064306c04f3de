import { CheckboxField, CheckboxGroup } from "@/components/ui/checkbox-field";
import { FormRow } from "@/components/ui/fieldset";
import { OnlyWhenRefused } from "@/components/ui/only-when-refused";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type Mark, markLabel } from "@/lib/governance/labels";
import type { RequestView } from "@/lib/governance/queries/requests";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonChoice } from "./holder-fields";

const HONORIFICS = Object.entries(honorificLabel).map(([value, label]) => ({ value, label }));

/** Who is to join and why; `people` only for those who may choose among people already known. */
export function JoinFields({
  people,
  marks,
  request,
}: {
  people: readonly PersonChoice[];
  marks: readonly Mark[];
  request?: RequestView;
}) {
  const unknown = request?.personId === null || !request;
  return (
    <>
      {people.length > 0 ? (
        <SelectField
          name="personId"
          label="Người đã có trong danh sách cán bộ"
          hint="Không có tên ở đây thì để trống, điền người mới bên dưới."
          empty="Người mới, điền bên dưới"
          choices={people.map(({ id, fullName, title }) => ({
            value: id,
            label: title ? `${fullName} – ${title}` : fullName,
          }))}
          defaultValue={request?.personId ?? ""}
        />
      ) : null}
      <RadioGroup
        name="honorific"
        legend="Xưng hô"
        choices={HONORIFICS}
        defaultValue={(unknown && request?.honorific) || ""}
        inline
        required={people.length === 0}
      />
      <TextField
        name="fullName"
        label="Họ và tên"
        defaultValue={unknown ? (request?.fullName ?? "") : ""}
        maxLength={80}
        autoComplete="off"
        required={people.length === 0}
      />
      <OnlyWhenRefused name="confirmNew">
        <CheckboxField name="confirmNew" label="Đây là người khác, vẫn gửi đề nghị" />
      </OnlyWhenRefused>
      <FormRow>
        <TextField
          name="phone"
          label="Số điện thoại"
          type="tel"
          defaultValue={request?.phone?.includes("•") ? "" : (request?.phone ?? "")}
          maxLength={30}
          autoComplete="off"
        />
        <TextField
          name="birthYear"
          label="Năm sinh"
          inputMode="numeric"
          defaultValue={request?.birthYear ? String(request.birthYear) : ""}
          maxLength={4}
          autoComplete="off"
        />
      </FormRow>
      <TextField
        name="positionTitle"
        label="Công việc hiện nay"
        hint="Như: Bí thư chi đoàn bản, giáo viên, chủ cửa hàng."
        defaultValue={request?.positionTitle ?? ""}
        maxLength={200}
        autoComplete="off"
      />
      {marks.length > 0 ? (
        <CheckboxGroup
          name="marks"
          legend="Vai trò thêm"
          choices={marks.map((value) => ({ value, label: markLabel[value] }))}
          defaultValues={request?.marks ?? []}
        />
      ) : null}
      <ReasonField kind="join" reason={request?.reason ?? ""} />
    </>
  );
}

export function ReasonField({ kind, reason }: { kind: "join" | "leave"; reason: string }) {
  return (
    <TextArea
      name="reason"
      label={kind === "join" ? "Vì sao nên tham gia" : "Lý do xin thôi"}
      hint={kind === "join" ? "Một câu là đủ, như: thạo điện thoại, bà con tin." : "Một câu là đủ."}
      defaultValue={reason}
      rows={2}
      required
    />
  );
}
