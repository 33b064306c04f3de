import type { Metadata } from "next";
import { readHolidayYearAsked } from "@/components/indicators/calendar/holiday-year";
import { HolidaysPage } from "@/components/indicators/calendar/holidays-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readHolidayYear } from "@/lib/indicators/queries/holidays";

export const metadata: Metadata = { title: "Ngày nghỉ" };

export default async function YearHolidaysPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const year = readHolidayYearAsked(await searchParams, actor.today);
  return <HolidaysPage read={await readHolidayYear(actor, year)} mayKeep={canKeepIndicators(actor)} />;
}
