import { Trail } from "@/components/audit/trail";
import { Alert } from "@/components/ui/alert";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon, ListChecksIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import type { AuditLineView } from "@/lib/audit/queries";
import { hamletsInCharge } from "@/lib/governance/core/coverage";
import { bodyForm } from "@/lib/governance/labels";
import type { ProposalState, ProposedChanges } from "@/lib/governance/queries/body-day";
import type { AgreedRequest } from "@/lib/governance/queries/requests";
import type { DraftView } from "@/lib/governance/queries/roster";
import type { TeamStandings } from "@/lib/governance/queries/team-standing";
import type { Actor } from "@/lib/kernel/actor";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import { AgreedRequests } from "./agreed-requests";
import { BodyTabs } from "./body-tabs";
import { ChangesTable } from "./changes-table";
import { FindingsList } from "./findings-list";
import { NextStep } from "./next-step";
import { ProposalTable } from "./proposal-table";
import { bodyCrumbs, type ShownBody } from "./shown-body";

/** The working roster: who is proposed, what is still wrong with it, and the way to its decision. */
export function ProposalPage({
  actor,
  body,
  draft,
  proposal,
  changes,
  hamlets,
  trail,
  agreed,
  team,
}: {
  actor: Actor;
  body: ShownBody;
  draft: DraftView | null;
  proposal: ProposalState;
  /** Null when nobody sits today: there is nothing to compare with. */
  changes: ProposedChanges | null;
  hamlets: readonly HamletView[];
  trail: readonly AuditLineView[];
  /** Requests agreed to that wait to be taken in. */
  agreed: readonly AgreedRequest[];
  /** For the team of a bản: what the rules of composition say of it. */
  team: TeamStandings | null;
}) {
  const members = draft?.members ?? [];
  const inForce = hamlets.filter((hamlet) => hamlet.inForce);
  const covered = hamletsInCharge(members);
  const { takesHamlets } = bodyForm[body.kind];
  const empty = members.length === 0;
  return (
    <PageBody>
      <PageHeader
        title="Danh sách dự kiến"
        crumbs={bodyCrumbs(body)}
        tag={<ProposalTag proposal={proposal} />}
        intro="Chưa có hiệu lực: chỉ giữ chức khi quyết định được ban hành hoặc được ghi nhận."
        facts={
          empty
            ? []
            : [
                { term: "Số thành viên", value: membersWords(members) },
                ...(takesHamlets
                  ? [{ term: "Bản có người phụ trách", value: `${covered.size}/${inForce.length}` }]
                  : []),
              ]
        }
        action={empty ? undefined : <NextStepHere body={body} proposal={proposal} />}
      />
      <BodyTabs actor={actor} body={body} current="/du-kien" />
      <AgreedRequests requests={agreed} />
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
      {empty ? null : <ListTools base={body.base} mayAdd={draft?.editable ?? false} />}
      <Card flush>
        {draft && !empty ? (
          <ProposalTable body={body} draft={draft} />
        ) : (
          <EmptyState
            action={
              <div className="flex flex-wrap gap-2">
                <NextStep body={body} proposal={proposal} />
                {body.view && proposal.seated === 0 ? null : <AddLinks base={body.base} />}
              </div>
            }
            sample={body.view ? undefined : "Ông Nguyễn Văn An – Chủ tịch UBND xã – Trưởng ban – Phụ trách chung"}
          >
            {body.view
              ? "Chưa có danh sách dự kiến. Lấy các vị trí thường có rồi chọn người là nhanh nhất."
              : "Chưa có danh sách dự kiến. Nhập từ tệp Excel đang có là nhanh nhất."}
          </EmptyState>
        )}
      </Card>
      {changes ? <ChangesTable proposed={changes} broken={team?.broken ?? []} /> : null}
      {draft && trail.length > 0 ? <Trail lines={trail} /> : null}
    </PageBody>
  );
}

/** On this page itself the way to mend errors is the list below, so the decision is what is offered. */
function NextStepHere({ body, proposal }: { body: ShownBody; proposal: ProposalState }) {
  if (proposal.draft && proposal.draft.errors > 0 && !proposal.document) return null;
  return <NextStep body={body} proposal={proposal} />;
}

function ProposalTag({ proposal: { draft, document } }: { proposal: ProposalState }) {
  if (!draft) return null;
  if (draft.errors > 0) return <Tag tone="danger">{`Còn ${draft.errors} chỗ phải sửa`}</Tag>;
  return document ? <Tag tone="active">Đang soạn quyết định</Tag> : <Tag tone="success">Đủ để soạn quyết định</Tag>;
}

/** "12 (còn 3 vị trí chưa có người)" */
function membersWords(members: DraftView["members"]): string {
  const open = members.filter(({ personId }) => personId === null).length;
  return open > 0 ? `${members.length - open} (còn ${open} vị trí chưa có người)` : String(members.length);
}

/** What is done with a list that has rows: more of them, where it may be edited, and the list as a sheet. */
function ListTools({ base, mayAdd }: { base: string; mayAdd: boolean }) {
  return (
    <Toolbar label="Thêm và xuất">
      {mayAdd ? <AddLinks base={base} /> : null}
      <DownloadButton href={`${base}/du-kien/xuat`}>
        <FileSpreadsheetIcon />
        Xuất Excel
      </DownloadButton>
    </Toolbar>
  );
}

function AddLinks({ base }: { base: string }) {
  return (
    <>
      <LinkButton href={`${base}/du-kien/them`}>
        <PlusIcon />
        Thêm thành viên
      </LinkButton>
      <LinkButton href={`${base}/du-kien/vi-tri`}>
        <ListChecksIcon />
        Thêm vị trí thường có
      </LinkButton>
    </>
  );
}
