import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ChangeDefinitionPage } from "@/components/indicators/change-definition-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readIndicator } from "@/lib/indicators/queries/indicators";
import { readReporterChoices } from "@/lib/indicators/queries/reporter-choices";

export const metadata: Metadata = { title: "Đổi định nghĩa chỉ tiêu" };

export default async function ChangeIndicatorPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const { id } = await params;
  const view = isId(id) ? await readIndicator(actor, id) : null;
  if (!view || view.removed) return <MissingPage />;
  return <ChangeDefinitionPage view={view} choices={await readReporterChoices(actor)} today={actor.today} />;
}
