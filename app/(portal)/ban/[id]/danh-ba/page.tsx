import type { Metadata } from "next";
import { PROVIDER_CODES } from "@/components/governance/chat-group";
import { HamletContactsPage } from "@/components/governance/hamlet-contacts-page";
import { MissingPage } from "@/components/layout/missing-page";
import { choiceIn, isId, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { recordContactsTaken } from "@/lib/governance/commands/contacts";
import { readHamletContacts } from "@/lib/governance/queries/contacts";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { canReadPeople } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { readHamlet } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Danh bạ của bản" };

interface Asked {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: PageQuery;
}

export default async function HamletContactsOfDay({ params, searchParams }: Asked) {
  const actor = await requireActor();
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const hamlet = isId(id) ? await readHamlet(actor, id) : null;
  if (!hamlet || hamlet.deleted) return <MissingPage />;
  const day = parseCivilDate(textIn(query, "ngay").slice(0, 40)) ?? actor.today;
  const [view, commune] = await Promise.all([readHamletContacts(actor, id, day), readCommune(actor)]);
  const taken = { of: { hamletId: id }, day, count: view.written, purpose: "chat" } as const;
  if (view.written > 0) await recordContactsTaken(actor, taken);
  const provider = choiceIn(query, "mang", PROVIDER_CODES) ?? "viettel";
  return <HamletContactsPage {...{ hamlet, view, commune, provider }} linkPeople={canReadPeople(actor)} />;
}
