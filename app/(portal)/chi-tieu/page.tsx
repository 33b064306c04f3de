import type { Metadata } from "next";
import { readIndicatorFilter } from "@/components/indicators/indicator-filter";
import { IndicatorList } from "@/components/indicators/indicator-list";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { listIndicators } from "@/lib/indicators/queries/indicators";
import { readLastFigures } from "@/lib/indicators/queries/last-figures";
import { readReporterChoices } from "@/lib/indicators/queries/reporter-choices";
import { parts } from "@/lib/kernel/civil-date";

export const metadata: Metadata = { title: "Chỉ tiêu" };

export default async function IndicatorsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const filter = readIndicatorFilter(await searchParams);
  const rows = await listIndicators(actor, filter);
  const figures = await readLastFigures(actor);
  const { offices } = await readReporterChoices(actor);
  const { year } = parts(actor.today);
  const asked = { rows, figures, filter, offices, year };
  return <IndicatorList {...asked} mayEdit={canKeepIndicators(actor)} />;
}
