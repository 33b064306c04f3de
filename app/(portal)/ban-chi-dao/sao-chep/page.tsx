import { redirect } from "next/navigation";
import { bodyHref } from "@/components/governance/body-href";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { parseCivilDate } from "@/lib/kernel/civil-date";

/** The list to paste into a chat stands on the page of contacts; kept for addresses people have written down. */
export default async function CopyContactsPage({ searchParams }: { searchParams: PageQuery }) {
  const { today } = await requireActor();
  const day = parseCivilDate(textIn(await searchParams, "ngay").slice(0, 40)) ?? today;
  redirect(bodyHref("/ban-chi-dao/danh-ba", day));
}
