import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { endRecipientAction } from "@/lib/documents/actions/recipients";
import { officeName, withSuccessor } from "@/lib/documents/core/office-change";
import type { RecipientView } from "@/lib/documents/queries/recipients";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** A recipient that names an office no longer there: said, and mended by one press where one office came after it. */
export function EndedOffice({
  recipient,
  today,
  mayEdit,
}: {
  recipient: RecipientView;
  today: CivilDate;
  mayEdit: boolean;
}) {
  const { ended, id, version, name } = recipient;
  if (!ended) return null;
  const successor = withSuccessor(name, ended);
  return (
    <div className="mt-1 flex flex-col items-start gap-2">
      <Tag tone="warning">{`${officeName(ended)} không còn từ ${formatDay(ended.since)}`}</Tag>
      {successor && mayEdit ? (
        <ActionForm action={endRecipientAction} id={`thay-${id}`} doneWords={false}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="from" value={formatDay(today)} />
          <input type="hidden" name="successor" value={successor} />
          <SubmitButton tone="secondary">{`Thay bằng ${successor}`}</SubmitButton>
        </ActionForm>
      ) : ended.note ? (
        <p className="text-muted">{ended.note}</p>
      ) : null}
      {ended.confirmed ? null : (
        <p className="text-muted">
          Theo danh mục{" "}
          <AppLink href="/can-cu/co-quan" className="link">
            Cơ quan không còn
          </AppLink>
          , cần xác nhận.
        </p>
      )}
    </div>
  );
}
