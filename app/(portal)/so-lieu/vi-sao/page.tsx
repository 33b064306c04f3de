import type { Metadata } from "next";
import { readWhyQuery, whyExportHref } from "@/components/indicators/figures/figures-filter";
import { WhyPage } from "@/components/indicators/figures/why-page";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readFigureRows } from "@/lib/indicators/queries/figure-rows";

export const metadata: Metadata = { title: "Vì sao con số này?" };

export default async function WhyThisNumberPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = readWhyQuery(await searchParams);
  const rows = asked && (await readFigureRows(actor, asked));
  if (!asked || !rows) return <MissingPage />;
  return <WhyPage rows={rows} exportHref={whyExportHref(asked)} />;
}
