import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { OwnReportsPage } from "@/components/indicators/reports/own-reports";
import { PeriodReportsPage } from "@/components/indicators/reports/period-reports-page";
import { PERIOD_TABS } from "@/components/indicators/reports/report-paths";
import { MissingPage } from "@/components/layout/missing-page";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { parsePeriodSlug } from "@/lib/indicators/core/period-ref";
import { canKeepReports, canReadFigures, reportersOf } from "@/lib/indicators/policy";
import { readOwnReports } from "@/lib/indicators/queries/own-reports";
import { countSeenRemarks } from "@/lib/indicators/queries/remarks";
import { readOwnForms } from "@/lib/indicators/queries/report-form";
import { readCurrentMonth } from "@/lib/indicators/queries/report-periods";
import { readPeriodReports } from "@/lib/indicators/queries/reports";
import { now } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Báo cáo" };

export default async function ReportsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (reportersOf(actor).length > 0 && !canReadFigures(actor)) {
    const [forms, history] = await Promise.all([readOwnForms(actor), readOwnReports(actor)]);
    return <OwnReportsPage forms={forms} history={history} now={now()} />;
  }
  if (!canReadFigures(actor)) return <NotAllowed />;
  const query = await searchParams;
  const asked = textIn(query, "ky");
  const ref = asked ? parsePeriodSlug(asked) : await readCurrentMonth(actor);
  const reports = ref && (await readPeriodReports(actor, ref));
  if (!reports) return <MissingPage />;
  const tab = choiceIn(query, "muc", PERIOD_TABS) ?? "tat-ca";
  const openRemarks = await countSeenRemarks(actor);
  return <PeriodReportsPage {...{ reports, tab, openRemarks }} mayDecide={canKeepReports(actor)} />;
}
