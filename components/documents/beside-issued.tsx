import type { DocumentView } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { DistributionSection } from "./distribution/distribution-section";

/** What stands beside the frozen words of an issued or recorded document; each part reads for itself. */
export function BesideIssued({ actor, document }: { actor: Actor; document: DocumentView }) {
  return <DistributionSection actor={actor} document={document} />;
}
