import { choiceIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { UNIT_KINDS, unitKindLabel } from "@/lib/organization/labels";
import type { UnitFilter } from "@/lib/organization/queries/units";

/** What the address of the list of units asks for: the page and the workbook read it alike. */
export function readUnitFilter(asked: Readonly<Record<string, string | string[] | undefined>>): UnitFilter {
  return { query: textIn(asked, "q").slice(0, 200), kind: choiceIn(asked, "loai", UNIT_KINDS) };
}

/** An address of the list, or of its workbook, that asks for the same. */
export function unitsHref(path: string, { query, kind }: UnitFilter): string {
  return hrefWith(path, { q: query, loai: kind });
}

/** The filter in words, for a caption; "" when nothing narrows the list. */
export function describeUnitFilter({ query, kind }: UnitFilter): string {
  const words = [kind ? `loại ${unitKindLabel[kind]}` : "", query.trim() ? `tên có “${query.trim()}”` : ""];
  return words.filter(Boolean).join(", ");
}
