import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PersonSeats } from "@/components/governance/person-seats";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { PersonPage } from "@/components/organization/person-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canPrepareRoster } from "@/lib/governance/policy";
import { seatsOf } from "@/lib/governance/queries/person-seats";
import { canEditOrganization, canReadPeople, canSeePhones } from "@/lib/organization/policy";
import { readPerson } from "@/lib/organization/queries/people";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Cán bộ" };

export default async function OnePersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return <NotAllowed />;
  const { id } = await params;
  const person = isId(id) ? await readPerson(actor, id) : null;
  if (!person) return <MissingPage />;
  const handoverHref = canPrepareRoster(actor) ? `/can-bo/${id}/ban-giao` : null;
  const [units, trail, seats] = await Promise.all([listUnits(actor), trailOf(actor, "person", id), seatsOf(actor, id)]);
  return (
    <PersonPage
      person={person}
      units={units}
      trail={trail}
      mayEdit={canEditOrganization(actor)}
      contacts={canSeePhones(actor)}
      seats={<PersonSeats name={person.fullName} sheetHref={`/can-bo/${id}/xuat`} {...{ seats, handoverHref }} />}
    />
  );
}
