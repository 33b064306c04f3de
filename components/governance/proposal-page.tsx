import { Trail } from "@/components/audit/trail";
import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ListChecksIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import type { AuditLineView } from "@/lib/audit/queries";
import type { ProposalState, ProposedChanges } from "@/lib/governance/queries/body-day";
import type { DraftView } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { ChangesTable } from "./changes-table";
import { COMMITTEE_CRUMBS, CommitteeTabs } from "./committee-tabs";
import { FindingsList } from "./findings-list";
import { NextStep } from "./next-step";
import { ProposalTable } from "./proposal-table";

/** The working roster: who is proposed, what is still wrong with it, and the way to its decision. */
export function ProposalPage({
  actor,
  draft,
  proposal,
  changes,
  hamlets,
  trail,
}: {
  actor: Actor;
  draft: DraftView | null;
  proposal: ProposalState;
  /** Null when nobody sits today: there is nothing to compare with. */
  changes: ProposedChanges | null;
  hamlets: readonly HamletView[];
  trail: readonly AuditLineView[];
}) {
  const members = draft?.members ?? [];
  const inForce = hamlets.filter((hamlet) => hamlet.inForce);
  const covered = new Set(members.flatMap((member) => member.hamlets.map(({ id }) => id)));
  const empty = members.length === 0;
  return (
    <PageBody>
      <PageHeader
        title="Danh sách dự kiến"
        crumbs={COMMITTEE_CRUMBS}
        tag={<ProposalTag proposal={proposal} />}
        intro="Chưa có hiệu lực: chỉ giữ chức khi quyết định được ban hành hoặc được ghi nhận."
        facts={
          empty
            ? []
            : [
                { term: "Số thành viên", value: String(members.length) },
                { term: "Bản có người phụ trách", value: `${covered.size}/${inForce.length}` },
              ]
        }
        action={empty ? undefined : <NextStepHere proposal={proposal} />}
      />
      <CommitteeTabs actor={actor} current="/ban-chi-dao/du-kien" />
      {proposal.document ? (
        <Alert tone="info" title="Dự thảo quyết định đang lấy từ danh sách này.">
          Sửa ở đây thì dự thảo và phụ lục đổi theo.
        </Alert>
      ) : null}
      {draft && !empty ? (
        <FindingsList
          findings={draft.findings}
          hamletNameOf={(id) => hamlets.find((hamlet) => hamlet.id === id)?.name ?? ""}
        />
      ) : null}
      {!empty && draft?.editable ? <AddTools /> : null}
      <Card flush>
        {draft && !empty ? (
          <ProposalTable draft={draft} />
        ) : (
          <EmptyState
            action={
              <div className="flex flex-wrap gap-2">
                <NextStep proposal={proposal} />
                <AddTools />
              </div>
            }
            sample="Ông Nguyễn Văn An – Chủ tịch UBND xã – Trưởng ban – Phụ trách chung"
          >
            Chưa có danh sách dự kiến. Nhập từ tệp Excel đang có là nhanh nhất.
          </EmptyState>
        )}
      </Card>
      {changes ? <ChangesTable proposed={changes} /> : null}
      {draft && trail.length > 0 ? <Trail lines={trail} /> : null}
    </PageBody>
  );
}

/** On this page itself the way to mend errors is the list below, so the decision is what is offered. */
function NextStepHere({ proposal }: { proposal: ProposalState }) {
  if (proposal.draft && proposal.draft.errors > 0 && !proposal.document) return null;
  return <NextStep proposal={proposal} />;
}

function ProposalTag({ proposal: { draft, document } }: { proposal: ProposalState }) {
  if (!draft) return null;
  if (draft.errors > 0) return <Tag tone="danger">{`Còn ${draft.errors} chỗ phải sửa`}</Tag>;
  return document ? <Tag tone="active">Đang soạn quyết định</Tag> : <Tag tone="success">Đủ để soạn quyết định</Tag>;
}

function AddTools() {
  return (
    <Toolbar label="Thêm vào danh sách">
      <LinkButton href="/ban-chi-dao/du-kien/them">
        <PlusIcon />
        Thêm thành viên
      </LinkButton>
      <LinkButton href="/ban-chi-dao/du-kien/vi-tri">
        <ListChecksIcon />
        Thêm vị trí thường có
      </LinkButton>
    </Toolbar>
  );
}
