import type { Metadata } from "next";
import { choiceIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { UnitList } from "@/components/organization/unit-list";
import { requireActor } from "@/lib/access/require-actor";
import { UNIT_KINDS } from "@/lib/organization/labels";
import { canEditOrganization } from "@/lib/organization/policy";
import { listUnits } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Cơ quan, đơn vị" };

export default async function UnitsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const asked = await searchParams;
  const filter = { query: textIn(asked, "q").slice(0, 200), kind: choiceIn(asked, "loai", UNIT_KINDS) };
  return <UnitList units={await listUnits(actor, filter)} filter={filter} mayEdit={canEditOrganization(actor)} />;
}
