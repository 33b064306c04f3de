import { OwnTemplateField } from "@/components/documents/templates/own-template-field";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/card";
import { FileTextIcon } from "@/components/ui/icons";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftPaperAction } from "@/lib/document-kinds/actions";
import { type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { paperKindWords } from "@/lib/document-kinds/labels";
import { canDraft } from "@/lib/documents/policy";
import type { BodyKind } from "@/lib/governance/labels";
import type { Actor } from "@/lib/kernel/actor";
import type { ShownBody } from "./shown-body";

/** The papers about a body beside the decisions that seat it. */
const ABOUT: Partial<Record<BodyKind, readonly PaperKindCode[]>> = {
  "ban-chi-dao": ["qd-phan-cong", "qd-quy-che-bcd"],
  group: ["qd-truong-group", "qd-quy-che-group"],
};

/** From a body's page to its other papers, each one press from a draft. */
export function BodyPapers({ actor, body }: { actor: Actor; body: ShownBody }) {
  const kinds = ABOUT[body.kind] ?? [];
  if (kinds.length === 0 || !canDraft(actor) || body.view?.to) return null;
  return (
    <div className="print:hidden">
      <Section title="Soạn văn bản">
        <div className="flex flex-wrap items-end gap-3">
          {kinds.map((kind) => (
            <ActionForm
              key={kind}
              action={draftPaperAction}
              id={`soan-${kind}`}
              className="sm:flex-row sm:flex-wrap sm:items-end sm:gap-2"
            >
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="issuer" value={paperKinds[kind].issuers[0]} />
              <OwnTemplateField kinds={[kind]} />
              <SubmitButton tone="secondary" pendingWords="Đang soạn…">
                <FileTextIcon />
                {paperKindWords[kind].name}
              </SubmitButton>
            </ActionForm>
          ))}
        </div>
      </Section>
    </div>
  );
}
