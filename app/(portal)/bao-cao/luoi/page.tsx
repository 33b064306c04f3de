import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { GridPage } from "@/components/indicators/grid/grid-page";
import { MissingPage } from "@/components/layout/missing-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepReports } from "@/lib/indicators/policy";
import { readReportGrid } from "@/lib/indicators/queries/report-grid";
import { readCurrentMonth } from "@/lib/indicators/queries/report-periods";

export const metadata: Metadata = { title: "Lưới số liệu" };

export default async function GridOfMonth({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepReports(actor)) return <NotAllowed />;
  const asked = textIn(await searchParams, "ky");
  const grid = await readReportGrid(actor, asked || (await readCurrentMonth(actor)).periodKey);
  return grid ? <GridPage grid={grid} /> : <MissingPage />;
}
