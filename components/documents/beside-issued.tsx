import { AppLink } from "@/components/ui/app-link";
import type { DocumentView } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { AnswersSection } from "./answers-section";
import { DistributionSection } from "./distribution/distribution-section";
import { IssuedSteps } from "./issued-steps";
import { IssuedRelations } from "./relations/issued-relations";
import { SignedCopies } from "./signed/signed-copies";
import { TemplateUsed } from "./templates/template-used";
import { InFiles } from "./work-files/in-files";

/** What stands beside the frozen words of an issued or recorded document; each part reads for itself. */
export function BesideIssued({ actor, document }: { actor: Actor; document: DocumentView }) {
  return (
    <>
      <TemplateUsed actor={actor} documentId={document.id} />
      <IssuedRelations actor={actor} document={document} />
      {document.frozenModel ? <SignedCopies actor={actor} document={document} /> : null}
      <DistributionSection actor={actor} document={document} />
      <IssuedSteps actor={actor} documentId={document.id} />
      <AnswersSection actor={actor} documentId={document.id} />
      <InFiles actor={actor} paper={{ documentId: document.id, incomingId: null }} />
      {document.frozenModel ? (
        <p className="print:hidden">
          <AppLink href={`/van-ban/${document.id}/so-sanh`} className="link inline-flex min-h-11 items-center">
            So sánh với bản dự thảo, với văn bản cùng loại
          </AppLink>
        </p>
      ) : null}
    </>
  );
}
