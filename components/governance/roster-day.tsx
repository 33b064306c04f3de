import { PrintButton } from "@/components/organization/print-button";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { CopyIcon, FileSpreadsheetIcon, PencilIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { BodyDay, ProposalState } from "@/lib/governance/queries/body-day";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { canReadPeople } from "@/lib/organization/policy";
import { committeeHref } from "./committee-href";
import { CommitteeTabs } from "./committee-tabs";
import { FormerKnowledgeForm, FormerKnowledgeNote } from "./former-knowledge";
import { hamletNames } from "./member-words";
import { NextStep } from "./next-step";
import { RosterTable } from "./roster-table";

const DAYS_SHOWN = 8;

/** "Ai trong Ban ngày …?": the standing roster of any day, and what comes after it. */
export function RosterDay({
  actor,
  committee,
  proposal,
  wrongDay,
  wrongUntil,
}: {
  actor: Actor;
  committee: BodyDay;
  proposal: ProposalState;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  wrongUntil: string | null;
}) {
  const prepares = canPrepareRoster(actor);
  const { day, members, knowledge } = committee;
  const until = knowledge?.until ?? null;
  return (
    <PageBody>
      <PageHeader
        title="Ban Chỉ đạo chuyển đổi số"
        intro={<StandingWords committee={committee} today={actor.today} />}
        action={prepares && members.length > 0 ? <NextStep proposal={proposal} /> : undefined}
      />
      <CommitteeTabs actor={actor} current="/ban-chi-dao" />
      <FormerKnowledgeNote committee={committee} />
      <div className="flex flex-col gap-2">
        <DayPicker committee={committee} today={actor.today} wrongDay={wrongDay} />
        <FormerKnowledgeForm day={day} until={until} today={actor.today} wrongUntil={wrongUntil} />
      </div>
      <Section
        title={`Ai trong Ban ngày ${formatDay(day)}?`}
        action={
          members.length > 0 ? (
            <Toolbar label="Xuất và in">
              <DownloadButton href={committeeHref("/ban-chi-dao/xuat", day, { "ghi-den": until })}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
              <PrintButton tone="secondary">In danh sách</PrintButton>
              {until === null ? (
                <>
                  <LinkButton href={committeeHref("/ban-chi-dao/in", day, { mau: "ky-ten" })}>
                    <PencilIcon />
                    Danh sách ký tên
                  </LinkButton>
                  <LinkButton href={committeeHref("/ban-chi-dao/sao-chep", day)}>
                    <CopyIcon />
                    Sao chép cho Zalo
                  </LinkButton>
                </>
              ) : null}
            </Toolbar>
          ) : undefined
        }
      >
        {members.length > 0 ? <Coverage committee={committee} /> : null}
        <Card flush>
          {members.length > 0 ? (
            <RosterTable committee={committee} linkPeople={canReadPeople(actor)} />
          ) : (
            <EmptyState action={prepares && !knowledge ? <NextStep proposal={proposal} /> : undefined}>
              {emptyWords(committee, proposal)}
            </EmptyState>
          )}
        </Card>
      </Section>
    </PageBody>
  );
}

function StandingWords({ committee, today }: { committee: BodyDay; today: CivilDate }) {
  const { members, documents, since, day, knowledge } = committee;
  if (members.length === 0 || !since) {
    if (knowledge) return `Khi đó chưa ghi danh sách nào có hiệu lực ngày ${formatDay(day)}.`;
    return day === today ? "Chưa có danh sách có hiệu lực." : `Ngày ${formatDay(day)} chưa có danh sách có hiệu lực.`;
  }
  return (
    <>
      {`${members.length} thành viên theo Quyết định số `}
      {documents.map(({ id, code }, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <AppLink href={`/van-ban/${id}`} className="link whitespace-nowrap">
            {code}
          </AppLink>
        </span>
      ))}
      {`, từ ${formatDay(since)}.`}
    </>
  );
}

function emptyWords({ day, knowledge }: BodyDay, { draft, document }: ProposalState): string {
  if (knowledge) {
    return `Đến hết ngày ${formatDay(knowledge.until)} chưa ghi danh sách Ban Chỉ đạo nào có hiệu lực ngày ${formatDay(day)}.`;
  }
  const none = `Ngày ${formatDay(day)} chưa có danh sách Ban Chỉ đạo có hiệu lực.`;
  if (document) return `${none} Dự thảo quyết định đang chờ ban hành.`;
  if (draft) return `${none} Đang có danh sách dự kiến ${draft.count} người.`;
  return none;
}

function DayPicker({ committee, today, wrongDay }: { committee: BodyDay; today: CivilDate; wrongDay: string | null }) {
  const { day, days, knowledge } = committee;
  const until = knowledge?.until ?? null;
  const quick = [...new Set([today, ...days.slice(0, DAYS_SHOWN)])];
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 print:hidden">
      <form action="/ban-chi-dao" method="get" className="flex flex-wrap items-end gap-3">
        <DateField
          name="ngay"
          id="xem-ngay"
          label="Xem vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        {until === null ? null : <input type="hidden" name="ghi-den" value={until} />}
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
      </form>
      <nav aria-label="Những ngày Ban thay đổi" className="flex flex-wrap items-center gap-x-4">
        <span className="text-muted">{days.length > 0 ? "Những ngày Ban thay đổi:" : "Xem nhanh:"}</span>
        {quick.map((one) => (
          <AppLink
            key={one}
            href={
              one === today && until === null
                ? "/ban-chi-dao"
                : committeeHref("/ban-chi-dao", one, { "ghi-den": until })
            }
            aria-current={one === day ? "date" : undefined}
            className="link inline-flex min-h-11 items-center tabular-nums aria-[current=date]:font-semibold aria-[current=date]:no-underline"
          >
            {one === today ? `Hôm nay (${formatDay(one)})` : formatDay(one)}
          </AppLink>
        ))}
      </nav>
    </div>
  );
}

function Coverage({ committee: { hamletCount, uncovered } }: { committee: BodyDay }) {
  if (hamletCount === 0) return null;
  const words = `${hamletCount - uncovered.length}/${hamletCount} bản có người phụ trách`;
  if (uncovered.length === 0) return <p>{words}.</p>;
  return <Disclosure summary={`${words}; ${uncovered.length} bản chưa có ai`}>{hamletNames(uncovered)}</Disclosure>;
}
