import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { ArrowRightIcon, FileTextIcon, PencilIcon, UploadIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftCommitteeDecisionAction } from "@/lib/document-kinds/actions";
import type { ProposalState } from "@/lib/governance/queries/committee";

/** One press from the working roster to the draft of its decision. */
export function DraftDecisionForm({ words = "Soạn quyết định" }: { words?: string }) {
  return (
    <ActionForm action={draftCommitteeDecisionAction} id="soan-quyet-dinh">
      <SubmitButton pendingWords="Đang soạn…">
        <FileTextIcon />
        {words}
      </SubmitButton>
    </ActionForm>
  );
}

/** The one thing to do next on the way from a list to a decision. */
export function NextStep({ proposal }: { proposal: ProposalState }) {
  const { draft, document } = proposal;
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
      <LinkButton href="/ban-chi-dao/nhap" tone="primary">
        <UploadIcon />
        Nhập danh sách từ Excel
      </LinkButton>
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
  return <DraftDecisionForm />;
}
