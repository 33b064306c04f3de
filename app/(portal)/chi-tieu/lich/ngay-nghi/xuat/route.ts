import type { NextRequest } from "next/server";
import { holidaySheet } from "@/components/indicators/calendar/holiday-sheet";
import { readHolidayYearAsked } from "@/components/indicators/calendar/holiday-year";
import { requireActor } from "@/lib/access/require-actor";
import { readHolidayYear } from "@/lib/indicators/queries/holidays";
import { workbookResponse } from "../../../../workbook-response";

/** The days off of a year as a workbook; they are for every role. */
export async function GET(request: NextRequest): Promise<Response> {
  const actor = await requireActor();
  const year = readHolidayYearAsked(Object.fromEntries(request.nextUrl.searchParams), actor.today);
  return workbookResponse(`ngay-nghi-${year}`, [holidaySheet(await readHolidayYear(actor, year))]);
}
