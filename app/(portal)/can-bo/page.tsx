import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NotAllowed } from "@/components/access/not-allowed";
import type { PageQuery } from "@/components/layout/page-query";
import { peopleHref, readPeopleFilter } from "@/components/organization/people-filter";
import { PeopleList } from "@/components/organization/people-list";
import { pageRange } from "@/components/ui/page-numbers";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization, canReadPeople } from "@/lib/organization/policy";
import { listPeople, PEOPLE_PAGE } from "@/lib/organization/queries/people";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Cán bộ" };

export default async function PeoplePage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  if (!canReadPeople(actor)) return <NotAllowed />;
  const filter = readPeopleFilter(await searchParams);
  const [people, units] = await Promise.all([listPeople(actor, filter), unitsToChoose(actor)]);
  const { current } = pageRange(filter.page, PEOPLE_PAGE, people.total);
  if (current !== filter.page) redirect(peopleHref("/can-bo", filter, { page: current }));
  return <PeopleList people={people} filter={filter} units={units} mayEdit={canEditOrganization(actor)} />;
}
