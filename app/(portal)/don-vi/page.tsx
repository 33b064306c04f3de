import type { Metadata } from "next";
import type { PageQuery } from "@/components/layout/page-query";
import { readUnitFilter } from "@/components/organization/unit-filter";
import { UnitList } from "@/components/organization/unit-list";
import { requireActor } from "@/lib/access/require-actor";
import { canEditOrganization } from "@/lib/organization/policy";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Cơ quan, đơn vị" };

export default async function UnitsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const filter = readUnitFilter(await searchParams);
  return <UnitList units={await listUnits(actor, filter)} filter={filter} mayEdit={canEditOrganization(actor)} />;
}
