import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { UnitPage } from "@/components/organization/unit-page";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canEditOrganization } from "@/lib/organization/policy";
import { readUnit } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Sửa cơ quan, đơn vị" };

export default async function OneUnitPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canEditOrganization(actor)) return <NotAllowed />;
  const { id } = await params;
  const unit = isId(id) ? await readUnit(actor, id) : null;
  if (!unit) return <MissingPage />;
  return <UnitPage unit={unit} trail={await trailOf(actor, "unit", id)} />;
}
