import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { PROPOSAL_CRUMBS } from "@/components/governance/committee-tabs";
import { entryChoices } from "@/components/governance/entry-choices";
import { EntryForm } from "@/components/governance/entry-form";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { canPrepareRoster } from "@/lib/governance/policy";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { listStandardPositions, readOpenDraft } from "@/lib/governance/queries/roster";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { peopleToChoose } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Thêm thành viên" };

export default async function NewEntryPage() {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const [draft, people, positions, hamlets] = await Promise.all([
    readOpenDraft(actor, COMMITTEE),
    peopleToChoose(actor),
    listStandardPositions(actor, "ban-chi-dao"),
    listHamlets(actor),
  ]);
  return (
    <PageBody narrow>
      <PageHeader
        title="Thêm thành viên"
        crumbs={PROPOSAL_CRUMBS}
        intro="Người chưa có tên trong danh sách cán bộ: thêm ở mục Cán bộ trước, hoặc nhập cả danh sách từ Excel."
      />
      <EntryForm facts={entryChoices(draft, people, positions, hamlets)} />
    </PageBody>
  );
}
