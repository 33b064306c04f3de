import type { DocumentView } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";

/** What stands beside the frozen words of an issued or recorded document; each part reads for itself. */
export function BesideIssued(_: { actor: Actor; document: DocumentView }) {
  return null;
}
