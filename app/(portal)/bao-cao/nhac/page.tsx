import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { readReminderAddress } from "@/components/indicators/reminders/reminder-address";
import { RemindersPage } from "@/components/indicators/reminders/reminders-page";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canReadFigures } from "@/lib/indicators/policy";
import { readPunctuality, readReminderPage } from "@/lib/indicators/queries/reminder-page";
import { canReadPeople } from "@/lib/organization/policy";

export const metadata: Metadata = { title: "Nhắc báo cáo" };

export default async function ReportRemindersPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadFigures(actor)) return <NotAllowed />;
  const { ref, moment } = readReminderAddress(await searchParams);
  const [page, months] = await Promise.all([readReminderPage(actor, ref, moment), readPunctuality(actor)]);
  if (!page) return <MissingPage />;
  return <RemindersPage page={page} months={months} withContacts={canReadPeople(actor)} />;
}
