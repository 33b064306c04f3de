import type { NextRequest } from "next/server";
import { readWhyQuery } from "@/components/indicators/figures/figures-filter";
import { figureRowsSheet } from "@/components/indicators/figures/figures-sheet";
import { requireActor } from "@/lib/access/require-actor";
import { spanSlug } from "@/lib/indicators/core/figures/month-number";
import { readFigureRows } from "@/lib/indicators/queries/figure-rows";
import { plainResponse } from "../../../plain-response";
import { workbookResponse } from "../../../workbook-response";

/** The rows of one figure, its sum as a formula. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const asked = readWhyQuery(Object.fromEntries(request.nextUrl.searchParams));
  const rows = asked && (await readFigureRows(actor, asked));
  if (!rows) return plainResponse(404, "Không có số liệu này.");
  const name = `${rows.own.code}-${spanSlug(rows.span)}`.replace(/[^A-Za-z0-9-]+/g, "-").toLowerCase();
  return workbookResponse(`so-lieu-${name}`, [figureRowsSheet([rows], rows.own.code)]);
}
