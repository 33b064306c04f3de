import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PositionsPage } from "@/components/governance/positions-page";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listStandardPositions, readOpenDraft } from "@/lib/governance/queries/roster";

export const metadata: Metadata = { title: "Thêm vị trí thường có" };

export default async function StandardPositionsPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const { of, kind } = SHOWN_COMMITTEE;
  const [draft, positions] = await Promise.all([readOpenDraft(actor, of), listStandardPositions(actor, kind)]);
  return <PositionsPage body={SHOWN_COMMITTEE} draft={draft} positions={positions} />;
}
