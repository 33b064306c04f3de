import type { Metadata } from "next";
import { CalendarPage } from "@/components/indicators/calendar/calendar-page";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readCalendarRules } from "@/lib/indicators/queries/calendar-rules";

export const metadata: Metadata = { title: "Lịch báo cáo" };

export default async function ReportCalendarPage() {
  const actor = await requireActor();
  return <CalendarPage read={await readCalendarRules(actor)} mayKeep={canKeepIndicators(actor)} />;
}
