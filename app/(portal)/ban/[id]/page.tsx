import type { Metadata } from "next";
import { HamletContactsSection } from "@/components/governance/hamlet-contacts";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { HamletPage } from "@/components/organization/hamlet-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { readHamletContacts } from "@/lib/governance/queries/contacts";
import { canEditOrganization, canReadPeople } from "@/lib/organization/policy";
import { readCommune } from "@/lib/organization/queries/commune";
import { readHamletHistory } from "@/lib/organization/queries/hamlet-changes";
import { readHamlet } from "@/lib/organization/queries/hamlets";

export const metadata: Metadata = { title: "Bản" };

export default async function OneHamletPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const hamlet = isId(id) ? await readHamlet(actor, id) : null;
  const mayEdit = canEditOrganization(actor);
  if (!hamlet || (hamlet.deleted && !mayEdit)) return <MissingPage />;
  const [{ hamletWord: word }, history, trail, view] = await Promise.all([
    readCommune(actor),
    readHamletHistory(actor, id),
    trailOf(actor, "hamlet", id),
    readHamletContacts(actor, id, actor.today),
  ]);
  const contacts = <HamletContactsSection hamlet={hamlet} word={word} view={view} linkPeople={canReadPeople(actor)} />;
  return <HamletPage {...{ hamlet, history, word, trail, mayEdit, contacts }} />;
}
