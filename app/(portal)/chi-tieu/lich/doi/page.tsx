import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ChangeRulePage } from "@/components/indicators/calendar/change-rule-page";
import { readTriedRule } from "@/components/indicators/calendar/tried-rule";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readCalendarRules } from "@/lib/indicators/queries/calendar-rules";

export const metadata: Metadata = { title: "Đổi lịch báo cáo" };

export default async function ChangeCalendarPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  return <ChangeRulePage read={await readCalendarRules(actor)} tried={readTriedRule(await searchParams)} />;
}
