import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveModelAction } from "@/lib/indicators/actions/digital-models";
import type { DigitalModelView } from "@/lib/indicators/queries/digital-models";

/** A digital model, new or known. */
export function ModelForm({
  model,
  offices,
}: {
  model?: DigitalModelView;
  offices: readonly { readonly id: string; readonly name: string }[];
}) {
  return (
    <Card>
      <ActionForm key={model?.version} action={saveModelAction} id="mo-hinh">
        <input type="hidden" name="id" value={model?.id ?? ""} />
        <input type="hidden" name="version" value={model?.version ?? 0} />
        <FormRow>
          <TextField
            name="name"
            label="Tên mô hình"
            defaultValue={model?.name ?? ""}
            maxLength={120}
            autoComplete="off"
            required
          />
          <TextField
            name="code"
            label="Mã"
            defaultValue={model?.code ?? ""}
            maxLength={40}
            autoComplete="off"
            required
          />
        </FormRow>
        <FormRow>
          <TextField
            name="leadWords"
            label="Ai chủ trì"
            hint="Như văn bản giao: “Hội Nông dân xã”."
            defaultValue={model?.leadWords ?? ""}
            maxLength={200}
            autoComplete="off"
          />
          <SelectField
            name="unitId"
            label="Đơn vị chủ trì trong danh sách"
            empty="Không chọn"
            choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={model?.unitId ?? ""}
          />
        </FormRow>
        <TextArea name="note" label="Ghi chú" rows={2} defaultValue={model?.note ?? ""} />
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <LinkButton href="/chi-tieu/mo-hinh" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
