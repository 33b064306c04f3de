import { DateField } from "@/components/ui/date-field";
import { FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { PURPOSES } from "@/lib/documents/core/recipients";
import { purposeLabel } from "@/lib/documents/labels";
import type { RecipientView } from "@/lib/documents/queries/recipients";

export interface OfferedUnit {
  readonly id: string;
  readonly name: string;
}

const PURPOSE_CHOICES = PURPOSES.map((value) => ({ value, label: purposeLabel[value] }));

/** What a recipient is; `prefix` keeps the ids of many forms on one page apart. */
export function RecipientFields({
  prefix,
  units,
  recipient,
}: {
  prefix: string;
  units: readonly OfferedUnit[];
  recipient?: RecipientView;
}) {
  return (
    <>
      <TextField
        name="name"
        id={`${prefix}-ten`}
        label="Tên nơi nhận"
        hint="Viết như sẽ in ở mục Nơi nhận, không ghi “(b/c)”."
        defaultValue={recipient?.name ?? ""}
        maxLength={200}
        autoComplete="off"
        required
      />
      <FormRow>
        <SelectField
          name="purpose"
          id={`${prefix}-de`}
          label="Gửi để"
          choices={PURPOSE_CHOICES}
          defaultValue={recipient?.purpose ?? "none"}
        />
        <TextField
          name="copies"
          id={`${prefix}-ban`}
          label="Số bản"
          inputMode="numeric"
          defaultValue={String(recipient?.copies ?? 1)}
          autoComplete="off"
          className="max-w-28"
        />
      </FormRow>
      <SelectField
        name="unitId"
        id={`${prefix}-don-vi`}
        label="Là cơ quan, đơn vị của xã"
        choices={units.map(({ id, name }) => ({ value: id, label: name }))}
        empty="Không"
        defaultValue={recipient?.unitId ?? ""}
      />
      <FormRow>
        <DateField
          name="from"
          id={`${prefix}-tu`}
          label="Gửi từ ngày"
          hint="Để trống: từ trước tới nay."
          defaultValue={recipient?.from ?? ""}
        />
        <DateField
          name="to"
          id={`${prefix}-den`}
          label="Thôi gửi từ ngày"
          hint="Để trống: vẫn gửi."
          defaultValue={recipient?.to ?? ""}
        />
      </FormRow>
    </>
  );
}
