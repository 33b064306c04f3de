import type { Metadata } from "next";
import { AssignTargets } from "@/components/indicators/assign-targets";
import { TargetsPage } from "@/components/indicators/targets-page";
import { type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft } from "@/lib/documents/policy";
import { assignedYear } from "@/lib/indicators/core/target-years";
import { canKeepIndicators } from "@/lib/indicators/policy";
import { readTargetTable } from "@/lib/indicators/queries/target-table";

export const metadata: Metadata = { title: "Giao mục tiêu" };

export default async function AssignTargetsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const mayEdit = canKeepIndicators(actor);
  const rows = await readTargetTable(actor);
  const editing = mayEdit && textIn(await searchParams, "sua") === "co";
  const assign = canDraft(actor) ? <AssignTargets year={assignedYear(actor.today)} /> : null;
  return <TargetsPage rows={rows} editing={editing} mayEdit={mayEdit} assign={assign} />;
}
