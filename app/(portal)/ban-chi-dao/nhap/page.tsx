import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { ImportStart } from "@/components/governance/import-start";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listRosterImports } from "@/lib/governance/queries/import-roster";

export const metadata: Metadata = { title: "Nhập danh sách từ Excel" };

export default async function ImportStartPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  return <ImportStart actor={actor} kind="bcd-roster" imports={await listRosterImports(actor, "bcd-roster")} />;
}
