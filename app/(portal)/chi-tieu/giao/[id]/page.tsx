import type { Metadata } from "next";
import { IndicatorTargetsPage } from "@/components/indicators/indicator-targets-page";
import { readSplitAsked } from "@/components/indicators/split-asked";
import { MissingPage } from "@/components/layout/missing-page";
import { isId, type PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readIndicatorTargets } from "@/lib/indicators/queries/hamlet-targets";
import { targetHistory } from "@/lib/indicators/queries/targets";

export const metadata: Metadata = { title: "Mục tiêu của một chỉ tiêu" };

interface Props {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function OneTargetPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const { id } = await params;
  const asked = readSplitAsked(await searchParams, actor.today);
  const weigh = asked.split === "same" ? null : asked.split;
  const view = isId(id) ? await readIndicatorTargets(actor, { indicatorId: id, year: asked.year, weigh }) : null;
  if (!view) return <MissingPage />;
  const history = await targetHistory(actor, id);
  return <IndicatorTargetsPage view={view} asked={asked} history={history} mayEdit={canKeepIndicators(actor)} />;
}
