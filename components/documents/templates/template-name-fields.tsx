import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

/** A template a next version may be added to. */
export interface AddableTemplate {
  readonly id: string;
  readonly name: string;
  readonly newestNo: number;
}

/** How a wording is kept: under a new name, or as the next version of a template there is. */
export function TemplateNameFields({ others, chosen = "" }: { others: readonly AddableTemplate[]; chosen?: string }) {
  return (
    <>
      {others.length > 0 ? (
        <SelectField
          name="templateId"
          label="Lưu thành"
          empty="Mẫu mới"
          defaultValue={chosen}
          choices={others.map(({ id, name, newestNo }) => ({
            value: id,
            label: `Bản ${newestNo + 1} của mẫu “${name}”`,
          }))}
        />
      ) : null}
      <TextField
        name="name"
        label="Tên mẫu"
        hint={
          others.length > 0
            ? "Cho mẫu mới, như “Công văn đôn đốc báo cáo tháng”."
            : "Như “Công văn đôn đốc báo cáo tháng”."
        }
        maxLength={120}
      />
      <TextField name="note" label="Ghi chú" hint="Dùng khi nào, bản này đổi gì (không bắt buộc)." maxLength={300} />
    </>
  );
}
