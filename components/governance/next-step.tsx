import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-look";
import { ArrowRightIcon, FileTextIcon, PencilIcon, UploadIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftDecisionAction } from "@/lib/document-kinds/actions";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import { startFromCurrentAction } from "@/lib/governance/actions";
import type { ProposalState } from "@/lib/governance/queries/body-day";

/** One press from the working roster to the draft of its decision; over a standing roster it is a kiện toàn. */
export function DraftDecisionForm({ seated }: { seated: number }) {
  if (seated === 0) return <DraftDecisionButton kind="qd-thanh-lap-bcd" words="Soạn quyết định" />;
  return (
    <div className="flex flex-wrap gap-2">
      <DraftDecisionButton kind="qd-kien-toan-bcd" words="Soạn quyết định kiện toàn" />
      <DraftDecisionButton kind="qd-thanh-lap-bcd" words="Soạn quyết định thành lập mới" tone="secondary" />
    </div>
  );
}

function DraftDecisionButton({ kind, words, tone }: { kind: DocumentKind; words: string; tone?: ButtonTone }) {
  return (
    <ActionForm action={draftDecisionAction} id={`soan-${kind}`}>
      <input type="hidden" name="kind" value={kind} />
      <SubmitButton tone={tone ?? "primary"} pendingWords="Đang soạn…">
        <FileTextIcon />
        {words}
      </SubmitButton>
    </ActionForm>
  );
}

/** Takes the roster of today as the working roster: how a kiện toàn begins. */
export function StartFromCurrentForm() {
  return (
    <ActionForm action={startFromCurrentAction} id="kien-toan">
      <SubmitButton tone="secondary" pendingWords="Đang lấy danh sách…">
        <PencilIcon />
        Kiện toàn: sửa từ danh sách hiện nay
      </SubmitButton>
    </ActionForm>
  );
}

/** The one thing to do next on the way from a list to a decision. */
export function NextStep({ proposal }: { proposal: ProposalState }) {
  const { draft, document, seated } = proposal;
  if (document) {
    return (
      <LinkButton href={`/van-ban/${document.id}`} tone="primary">
        <ArrowRightIcon />
        Mở dự thảo quyết định
      </LinkButton>
    );
  }
  if (!draft) {
    return (
      <div className="flex flex-wrap gap-2">
        {seated > 0 ? <StartFromCurrentForm /> : null}
        <LinkButton href="/ban-chi-dao/nhap" tone="primary">
          <UploadIcon />
          Nhập danh sách từ Excel
        </LinkButton>
      </div>
    );
  }
  if (draft.errors > 0) {
    return (
      <LinkButton href="/ban-chi-dao/du-kien" tone="primary">
        <PencilIcon />
        Sửa danh sách dự kiến
      </LinkButton>
    );
  }
  return <DraftDecisionForm seated={seated} />;
}
