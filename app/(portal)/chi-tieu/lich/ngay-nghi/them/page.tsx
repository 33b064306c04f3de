import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { AddHolidayPage } from "@/components/indicators/calendar/holiday-form-page";
import { readHolidayYearAsked } from "@/components/indicators/calendar/holiday-year";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";

export const metadata: Metadata = { title: "Thêm ngày nghỉ" };

export default async function NewHolidayPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  return <AddHolidayPage year={readHolidayYearAsked(await searchParams, actor.today)} />;
}
