import type { Metadata } from "next";
import { ContactsPage } from "@/components/governance/contacts-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBodyContacts } from "../../to-chuc/contacts-facts";

export const metadata: Metadata = { title: "Danh bạ" };

export default async function CommitteeContactsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  return <ContactsPage body={SHOWN_COMMITTEE} {...(await readBodyContacts(actor, SHOWN_COMMITTEE, searchParams))} />;
}
