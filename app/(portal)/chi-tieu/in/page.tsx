import type { Metadata } from "next";
import { readIndicatorFilter } from "@/components/indicators/indicator-filter";
import { IndicatorPrint } from "@/components/indicators/indicator-print";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { listIndicators } from "@/lib/indicators/queries/indicators";
import { readLastFigures } from "@/lib/indicators/queries/last-figures";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "In danh sách chỉ tiêu" };

export default async function PrintIndicatorsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const filter = readIndicatorFilter(await searchParams);
  const rows = await listIndicators(actor, filter);
  const figures = await readLastFigures(actor);
  const asked = { rows, figures, filter, today: actor.today };
  return <IndicatorPrint {...asked} year={parts(actor.today).year} />;
}
