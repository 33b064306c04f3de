import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PositionsPage } from "@/components/governance/positions-page";
import { MissingPage } from "@/components/layout/missing-page";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { listStandardPositions, readOpenDraft } from "@/lib/governance/queries/roster";
import { readShownBody } from "../../../read-shown-body";

export const metadata: Metadata = { title: "Thêm vị trí thường có" };

export default async function BodyPositionsPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const body = await readShownBody(actor, params);
  if (!body) return <MissingPage />;
  const [draft, positions] = await Promise.all([
    readOpenDraft(actor, body.of),
    listStandardPositions(actor, body.kind),
  ]);
  return <PositionsPage body={body} draft={draft} positions={positions} />;
}
