import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ImportStart } from "@/components/governance/import-start";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listRosterImports } from "@/lib/governance/queries/import-roster";

export const metadata: Metadata = { title: "Nhập danh sách các Tổ" };

export default async function ImportTeamsPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  return <ImportStart actor={actor} kind="doi-cnscd" imports={await listRosterImports(actor, "doi-cnscd")} />;
}
