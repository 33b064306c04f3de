import type { Metadata } from "next";
import { MEMBER_FORMS } from "@/components/governance/member-forms";
import { MemberPrint } from "@/components/governance/member-print";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readContacts } from "@/lib/governance/queries/contacts";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import { readCommune } from "@/lib/organization/queries/commune";

export const metadata: Metadata = { title: "Danh sách để in" };

export default async function PrintMembersPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const day = parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? actor.today;
  const codes = MEMBER_FORMS.map(({ code }) => code);
  const form = choiceIn(query, "mau", codes) ?? "ky-ten";
  const [view, commune] = await Promise.all([readContacts(actor, COMMITTEE, day), readCommune(actor)]);
  const count = form === "danh-ba" ? view.written : 0;
  if (count > 0) await recordContactsTaken(actor, { day, count, purpose: "paper" });
  const committee = `Ban Chỉ đạo chuyển đổi số ${communeInText(commune)}`;
  return <MemberPrint view={view} form={form} agencyLines={commune.agencyLines} committee={committee} />;
}
