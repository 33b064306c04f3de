import type { NextRequest } from "next/server";
import { readFiguresFilter } from "@/components/indicators/figures/figures-filter";
import { figureRowsSheet, figuresSheet } from "@/components/indicators/figures/figures-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { readAllFigureRows } from "@/lib/indicators/queries/figure-rows";
import { readFigureTable } from "@/lib/indicators/queries/figure-table";
import { periodKey } from "@/lib/kernel/period";
import { plainResponse } from "../../plain-response";
import { workbookResponse } from "../../workbook-response";

/** The table of figures as it is looked at, with every row each of them is made of. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const table = await readFigureTable(actor, readFiguresFilter(Object.fromEntries(request.nextUrl.searchParams)));
  if (!table) return plainResponse(403, "Bạn không có quyền xem số liệu này.");
  const hamletId = table.scope.kind === "hamlet" ? table.scope.id : null;
  const asked = table.pillars.flatMap(({ rows }) =>
    rows.map(({ definition: { indicatorId } }) => ({ indicatorId, span: table.span, hamletId })),
  );
  const rows = await readAllFigureRows(actor, asked);
  return workbookResponse(`so-lieu-${periodKey(table.period)}`, [figuresSheet(table), figureRowsSheet(rows)]);
}
