import type { Metadata } from "next";
import { IndicatorPage } from "@/components/indicators/indicator-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readIndicator } from "@/lib/indicators/queries/indicators";
import { readCourse } from "@/lib/indicators/queries/last-figures";
import { listTargets } from "@/lib/indicators/queries/targets";

export const metadata: Metadata = { title: "Một chỉ tiêu" };

export default async function OneIndicatorPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = isId(id) ? await readIndicator(actor, id) : null;
  if (!view) return <MissingPage />;
  const targets = await listTargets(actor, { indicatorId: id, hamletId: null });
  const trail = await trailOf(actor, "indicator", id);
  const course = await readCourse(actor, id);
  const shown = { view, targets, course, trail, today: actor.today };
  return <IndicatorPage {...shown} mayEdit={canKeepIndicators(actor)} />;
}
