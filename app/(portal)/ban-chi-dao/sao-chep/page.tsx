import type { Metadata } from "next";
import { ContactsPage } from "@/components/governance/contacts-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readContacts } from "@/lib/governance/queries/contacts";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Danh sách để gửi Zalo" };

export default async function CopyContactsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const day = parseCivilDate(textIn(await searchParams, "ngay").slice(0, 40)) ?? actor.today;
  const [view, commune] = await Promise.all([readContacts(actor, COMMITTEE, day), readCommune(actor)]);
  if (view.written > 0) await recordContactsTaken(actor, { day, count: view.written, purpose: "chat" });
  return <ContactsPage view={view} committee={`Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}`} />;
}
