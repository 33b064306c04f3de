import type { Metadata } from "next";
import { ContactsPage } from "@/components/governance/contacts-page";
import { MissingPage } from "@/components/layout/missing-page";
import type { PageQuery } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { readBodyContacts } from "../../contacts-facts";
import { readShownBody } from "../../read-shown-body";

export const metadata: Metadata = { title: "Danh bạ" };

interface Asked {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function BodyContactsPage({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  return <ContactsPage body={body} {...(await readBodyContacts(actor, body, searchParams))} />;
}
