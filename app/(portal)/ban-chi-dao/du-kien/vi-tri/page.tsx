import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PROPOSAL_CRUMBS } from "@/components/governance/committee-tabs";
import { PositionsForm } from "@/components/governance/positions-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { listStandardPositions, readOpenDraft } from "@/lib/governance/queries/roster";

export const metadata: Metadata = { title: "Thêm vị trí thường có" };

export default async function StandardPositionsPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const [draft, positions] = await Promise.all([
    readOpenDraft(actor, COMMITTEE),
    listStandardPositions(actor, "ban-chi-dao"),
  ]);
  return (
    <PageBody narrow>
      <PageHeader title="Thêm vị trí thường có" crumbs={PROPOSAL_CRUMBS} />
      <PositionsForm
        positions={positions}
        listedTitles={(draft?.members ?? []).map(({ positionTitle }) => positionTitle)}
      />
    </PageBody>
  );
}
