import { ActionForm, type FormAction } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** Who held an entry against its original, or the press that says so. */
export function HeldAgainstOriginal({
  entry: { id, version, confirmedOn, confirmedBy },
  name,
  action,
  mayEdit,
}: {
  entry: {
    readonly id: string;
    readonly version: number;
    readonly confirmedOn: CivilDate | null;
    readonly confirmedBy: string | null;
  };
  name: string;
  action: FormAction;
  mayEdit: boolean;
}) {
  if (confirmedOn) return `${confirmedBy ?? ""} đã đối chiếu ngày ${formatDay(confirmedOn)}`;
  return (
    <div className="flex flex-col items-start gap-2">
      <Tag tone="warning">Cần xác nhận</Tag>
      {mayEdit ? (
        <ActionForm action={action} id={`doi-chieu-${id}`} doneWords={false}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <SubmitButton tone="quiet">
            Tôi đã đối chiếu bản gốc<span className="sr-only">: {name}</span>
          </SubmitButton>
        </ActionForm>
      ) : null}
    </div>
  );
}
