import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { EditBase } from "./edit-base";

/** Names a bản, new or known. */
export function HamletForm({ action, word, hamlet }: { action: FormAction; word: string; hamlet?: HamletView }) {
  return (
    <Card>
      <ActionForm key={hamlet?.version} action={action} id="ban">
        {hamlet ? <EditBase id={hamlet.id} version={hamlet.version} base={baseOf(hamlet)} /> : null}
        <TextField
          name="name"
          label="Tên"
          hint={
            hamlet?.placeholder
              ? `Đang là số thứ tự: thay bằng tên ghi trong văn bản của xã, không kèm chữ “${word}”.`
              : hamlet
                ? `Chỉ sửa chỗ viết sai. ${sentence(word)} được đổi tên theo văn bản thì ghi ở phần Đổi tên bên dưới.`
                : `Ghi như trong văn bản của xã, không kèm chữ “${word}”.`
          }
          defaultValue={hamlet?.name ?? ""}
          maxLength={80}
          autoComplete="off"
          required
        />
        <DateField
          name="validFrom"
          label="Có từ ngày"
          hint={`Ngày thành lập, sáp nhập; để trống nếu đã có từ lâu.`}
          defaultValue={hamlet?.validFrom ?? ""}
        />
        <TextArea name="note" label="Ghi chú" defaultValue={hamlet?.note ?? ""} maxLength={500} />
        <FormActions>
          <SubmitButton>Lưu</SubmitButton>
          <LinkButton href="/ban" tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}

function sentence(word: string): string {
  return word.charAt(0).toLocaleUpperCase("vi") + word.slice(1);
}

function baseOf({ name, validFrom, note }: HamletView) {
  return { name, validFrom, note };
}
