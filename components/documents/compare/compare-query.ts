import { idIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import type { ComparedState } from "@/lib/document-kinds/queries/compare-documents";

/** What the address of a comparison asks: "?tu=3&den=nay", "?voi=<id>". */
export function readCompareQuery(query: Awaited<PageQuery>) {
  return { from: stateIn(query, "tu"), to: stateIn(query, "den"), otherId: idIn(query, "voi") };
}

function stateIn(query: Awaited<PageQuery>, name: string): ComparedState | null {
  const text = textIn(query, name);
  if (text === "nay") return "now";
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

export const stateValue = (state: ComparedState) => (state === "now" ? "nay" : String(state));

/** The comparison of two states of a document. */
export function compareHref(id: string, from: ComparedState, to: ComparedState): string {
  return hrefWith(`/van-ban/${id}/so-sanh`, { tu: stateValue(from), den: stateValue(to) });
}
