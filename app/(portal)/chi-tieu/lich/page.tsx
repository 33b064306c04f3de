import type { Metadata } from "next";
import { CalendarPage } from "@/components/indicators/calendar/calendar-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readCalendarRules } from "@/lib/indicators/queries/calendar-rules";
import { countUnconfirmed } from "@/lib/indicators/queries/holidays";

export const metadata: Metadata = { title: "Lịch báo cáo" };

export default async function ReportCalendarPage() {
  const actor = await requireActor();
  const [read, unconfirmed] = await Promise.all([readCalendarRules(actor), countUnconfirmed(actor)]);
  return <CalendarPage read={read} unconfirmed={unconfirmed} mayKeep={canKeepIndicators(actor)} />;
}
