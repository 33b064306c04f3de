import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { EditHolidayPage } from "@/components/indicators/calendar/holiday-form-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readHoliday } from "@/lib/indicators/queries/holidays";

export const metadata: Metadata = { title: "Sửa ngày nghỉ" };

export default async function HolidayPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepIndicators(actor)) return <NotAllowed />;
  const { id } = await params;
  const holiday = isId(id) ? await readHoliday(actor, id) : null;
  if (!holiday) return <MissingPage />;
  return <EditHolidayPage holiday={holiday} />;
}
