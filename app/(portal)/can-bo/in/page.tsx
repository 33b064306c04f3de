import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import type { PageQuery } from "@/components/layout/page-query";
import { describePeopleFilter, peopleHref, readPeopleFilter } from "@/components/organization/people-filter";
import { PeoplePrint } from "@/components/organization/people-print";
import { requireActor } from "@/lib/access/require-actor";
import { formatDay } from "@/lib/kernel/civil-date";
import { canReadPeople } from "@/lib/organization/policy";
import { exportPeople } from "@/lib/organization/queries/people";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Bản in danh sách cán bộ" };

export default async function PeoplePrintPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return <NotAllowed />;
  const filter = readPeopleFilter(await searchParams);
  const [people, units] = await Promise.all([exportPeople(actor, filter), listUnits(actor)]);
  return (
    <PeoplePrint
      people={filter.sort === "ten" ? people : [...people].reverse()}
      filterWords={describePeopleFilter(filter, units)}
      day={formatDay(actor.today)}
      backHref={peopleHref("/can-bo", filter)}
    />
  );
}
