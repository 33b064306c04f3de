import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { readFiguresFilter } from "@/components/indicators/figures/figures-filter";
import { FiguresPage } from "@/components/indicators/figures/figures-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft } from "@/lib/documents/policy";
import { readFigureTable } from "@/lib/indicators/queries/figure-table";

export const metadata: Metadata = { title: "Số liệu tổng hợp" };

export default async function FigureTablePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const filter = readFiguresFilter(await searchParams);
  const table = await readFigureTable(actor, filter);
  return table ? <FiguresPage table={table} filter={filter} drafts={canDraft(actor)} /> : <NotAllowed />;
}
