import { AppLink } from "@/components/ui/app-link";
import { namedDocument } from "@/lib/documents/core/relations/cite-document";
import type { RelatedView } from "@/lib/documents/queries/relations";
import { formatDay } from "@/lib/kernel/civil-date";

/** How a list names a document: "Quyết định số 05/QĐ-UBND ngày 10/08/2026", or the subject of a draft. */
export function shortName({ state, code, issuedOn, subject }: RelatedView): string {
  if (state === "draft") return `Dự thảo “${subject}”`;
  const day = issuedOn ? ` ngày ${formatDay(issuedOn)}` : "";
  return `${namedDocument({ code, issuedOn: null })}${day}`;
}

/** Another document as a link. */
export function DocumentLink({ document }: { document: RelatedView }) {
  return (
    <AppLink href={`/van-ban/${document.id}`} className="link font-semibold">
      {shortName(document)}
    </AppLink>
  );
}
