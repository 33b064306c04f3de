import { OwnTemplateField } from "@/components/documents/templates/own-template-field";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import type { ButtonTone } from "@/components/ui/button-look";
import { ArrowRightIcon, FileTextIcon, ListChecksIcon, PencilIcon, PlusIcon, UploadIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftDecisionAction } from "@/lib/document-kinds/actions";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import { startFromCurrentAction } from "@/lib/governance/actions";
import type { BodyKind } from "@/lib/governance/labels";
import type { ProposalState } from "@/lib/governance/queries/body-day";
import { BodyField } from "./body-field";
import type { ShownBody } from "./shown-body";

interface DecisionKinds {
  readonly establish: DocumentKind;
  readonly amend: DocumentKind;
}

const OF_TEAMS: DecisionKinds = { establish: "qd-thanh-lap-to", amend: "qd-kien-toan-to" };
/** The kinds of decision that make and change a body. */
export const DECISIONS: Record<BodyKind, DecisionKinds> = {
  "ban-chi-dao": { establish: "qd-thanh-lap-bcd", amend: "qd-kien-toan-bcd" },
  "to-giup-viec": OF_TEAMS,
  "nhom-cong-tac": OF_TEAMS,
  "to-cnscd-xa": OF_TEAMS,
  "to-cnscd-ban": { establish: "qd-thanh-lap-to-cnscd", amend: "qd-kien-toan-to-cnscd" },
  "ban-truyen-thong": OF_TEAMS,
  group: OF_TEAMS,
};

/** One press from the working roster to the draft of its decision; over a standing roster it is a kiện toàn. */
function DraftDecisionForm({ body, seated }: { body: ShownBody; seated: number }) {
  const { establish, amend } = DECISIONS[body.kind];
  if (seated === 0) return <DraftDecisionButton body={body} kind={establish} words="Soạn quyết định" />;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <DraftDecisionButton body={body} kind={amend} words="Soạn quyết định kiện toàn" />
      <DraftDecisionButton body={body} kind={establish} words="Soạn quyết định thành lập mới" tone="secondary" />
    </div>
  );
}

function DraftDecisionButton({
  body,
  kind,
  words,
  tone,
}: {
  body: ShownBody;
  kind: DocumentKind;
  words: string;
  tone?: ButtonTone;
}) {
  return (
    <ActionForm
      action={draftDecisionAction}
      id={`soan-${kind}`}
      className="sm:flex-row sm:flex-wrap sm:items-end sm:gap-2"
    >
      <input type="hidden" name="kind" value={kind} />
      <BodyField body={body} name="bodyIds" />
      <OwnTemplateField kinds={[kind]} />
      <SubmitButton tone={tone ?? "primary"} pendingWords="Đang soạn…">
        <FileTextIcon />
        {words}
      </SubmitButton>
    </ActionForm>
  );
}

/** Takes the roster of today as the working roster: how a kiện toàn begins. */
function StartFromCurrentForm({ body }: { body: ShownBody }) {
  return (
    <ActionForm action={startFromCurrentAction} id="kien-toan">
      <BodyField body={body} />
      <SubmitButton tone="secondary" pendingWords="Đang lấy danh sách…">
        <PencilIcon />
        Kiện toàn: sửa từ danh sách hiện nay
      </SubmitButton>
    </ActionForm>
  );
}

/** How a list is begun: the committee's usually comes from a spreadsheet, the others are put together by hand. */
function BeginList({ body: { base, view }, seated }: { body: ShownBody; seated: number }) {
  if (!view) {
    return (
      <LinkButton href={`${base}/nhap`} tone="primary">
        <UploadIcon />
        Nhập danh sách từ Excel
      </LinkButton>
    );
  }
  // Over a standing roster a kiện toàn is what is wanted; a list from nothing stays one press further.
  if (seated > 0) return null;
  return (
    <>
      <LinkButton href={`${base}/du-kien/vi-tri`} tone="primary">
        <ListChecksIcon />
        Lập danh sách từ vị trí thường có
      </LinkButton>
      <LinkButton href={`${base}/du-kien/them`}>
        <PlusIcon />
        Thêm từng thành viên
      </LinkButton>
    </>
  );
}

/** The one thing to do next on the way from a list to a decision. */
export function NextStep({ body, proposal }: { body: ShownBody; proposal: ProposalState }) {
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
        {seated > 0 ? <StartFromCurrentForm body={body} /> : null}
        <BeginList body={body} seated={seated} />
      </div>
    );
  }
  if (draft.errors > 0) {
    return (
      <LinkButton href={`${body.base}/du-kien`} tone="primary">
        <PencilIcon />
        Sửa danh sách dự kiến
      </LinkButton>
    );
  }
  return <DraftDecisionForm body={body} seated={seated} />;
}
