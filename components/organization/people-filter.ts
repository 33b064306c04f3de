import { choiceIn, idIn, type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import type { PeopleFilter } from "@/lib/organization/queries/people";

const SORTS = ["ten", "ten-giam"] as const;

/** What the address of the people list asks for. */
export function readPeopleFilter(query: Awaited<PageQuery>): PeopleFilter {
  return {
    query: textIn(query, "q").slice(0, 200),
    unitId: idIn(query, "don-vi"),
    sort: choiceIn(query, "xep", SORTS) ?? "ten",
    page: pageIn(query),
  };
}

/** The address of the same list with something changed; the first page and the usual order are not written out. */
export function peopleHref(path: string, filter: PeopleFilter, changes: Partial<PeopleFilter> = {}): string {
  const { query, unitId, sort, page } = { ...filter, ...changes };
  return hrefWith(path, {
    q: query,
    "don-vi": unitId,
    xep: sort === "ten" ? null : sort,
    trang: page === 1 ? null : page,
  });
}

/** The filter in words, for the caption of a print or an export; "" when nothing narrows the list. */
export function describePeopleFilter(
  filter: Pick<PeopleFilter, "query" | "unitId">,
  units: readonly { readonly id: string; readonly name: string }[],
): string {
  const unit = units.find(({ id }) => id === filter.unitId);
  return [filter.query.trim() ? `Tìm: ${filter.query.trim()}` : "", unit ? `Cơ quan, đơn vị: ${unit.name}` : ""]
    .filter(Boolean)
    .join("; ");
}
