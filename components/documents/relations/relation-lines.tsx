import { ActionForm } from "@/components/ui/action-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { unrelateAction } from "@/lib/documents/actions";
import { relationLabel, sufferedLabel } from "@/lib/documents/labels";
import type { RelationView } from "@/lib/documents/queries/relations";
import { formatDay } from "@/lib/kernel/civil-date";
import { DocumentLink } from "./document-link";
import { ForceTag } from "./force-tag";

/** Takes back an act written down: at once in a draft, with a reason once it is issued. */
function Remove({ act, asksWhy }: { act: RelationView; asksWhy: boolean }) {
  const form = (
    <ActionForm action={unrelateAction} id={`bo-${act.id}`}>
      <input type="hidden" name="id" value={act.id} />
      {asksWhy ? (
        <>
          <TextField name="reason" id={`ly-do-${act.id}`} label="Lý do bỏ" maxLength={500} required />
          <div>
            <SubmitButton tone="danger">Bỏ quan hệ này</SubmitButton>
          </div>
        </>
      ) : (
        <div>
          <ConfirmButton
            question="Bỏ tác động này?"
            details="Có thể ghi lại bất cứ lúc nào trước khi ban hành."
            confirmWords="Bỏ tác động"
            tone="secondary"
          >
            Bỏ
          </ConfirmButton>
        </div>
      )}
    </ActionForm>
  );
  return asksWhy ? <Disclosure summary="Bỏ quan hệ này">{form}</Disclosure> : form;
}

/** What a document does to others, or they to it: each with its day and where the other stands today. */
export function RelationLines({
  acts,
  suffered,
  editable = false,
  draft = false,
}: {
  acts: readonly RelationView[];
  /** Seen from the document it is done to. */
  suffered: boolean;
  editable?: boolean;
  draft?: boolean;
}) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {acts.map((act) => (
        <li key={act.id} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span>{(suffered ? sufferedLabel : relationLabel)[act.kind]}</span>
            <DocumentLink document={act.other} />
            <ForceTag force={act.other.force} />
            {act.counts || draft ? null : <Tag>Không tính</Tag>}
          </div>
          <p className="text-muted">
            {act.part ? `${act.part}. ` : ""}
            {act.other.subject}
            {act.from ? `. Từ ${formatDay(act.from)}` : ""}
            {act.note ? `. ${act.note}` : ""}
          </p>
          {editable && !suffered ? <Remove act={act} asksWhy={!draft} /> : null}
        </li>
      ))}
    </ul>
  );
}
