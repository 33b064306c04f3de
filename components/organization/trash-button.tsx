import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TrashIcon } from "@/components/ui/icons";

/** Moves one record to the trash, asking once; it can be taken back from there. */
export function TrashButton({
  action,
  id,
  version,
  name,
}: {
  action: FormAction;
  id: string;
  version: number;
  name: string;
}) {
  return (
    <ActionForm action={action} id="thung-rac" className="items-start">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <ConfirmButton
        question={`Chuyển ${name} vào thùng rác?`}
        details="Không xóa hẳn: lấy lại được ở mục Thùng rác."
        confirmWords="Chuyển vào thùng rác"
      >
        <TrashIcon />
        Chuyển vào thùng rác
      </ConfirmButton>
    </ActionForm>
  );
}
