import { isId, type PageQuery, pageIn, textIn } from "@/components/layout/page-query";
import { pageRange } from "@/components/ui/page-numbers";
import type { ListKind } from "@/lib/governance/core/list-forms";
import { type ImportView, readRosterImport } from "@/lib/governance/queries/import-roster";
import type { Actor } from "@/lib/kernel/actor";
import { ROWS_PAGE } from "./import-rows";

/** A list under check with the page of its rows and the row being mended that the address asks for. */
export async function readImportCheck(
  actor: Actor,
  kind: ListKind,
  id: string,
  searchParams: PageQuery,
): Promise<{ readonly view: ImportView; readonly page: number; readonly editing: number | null } | null> {
  const view = isId(id) ? await readRosterImport(actor, id) : null;
  if (view?.kind !== kind) return null;
  const query = await searchParams;
  const { current } = pageRange(pageIn(query), ROWS_PAGE, view.plan.rows.length);
  const editing = Number(textIn(query, "sua"));
  return { view, page: current, editing: Number.isSafeInteger(editing) ? editing : null };
}
