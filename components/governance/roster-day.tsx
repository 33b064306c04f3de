import { PrintButton } from "@/components/organization/print-button";
import { AppLink } from "@/components/ui/app-link";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { CopyIcon, FileSpreadsheetIcon, PencilIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import { canIssue } from "@/lib/documents/policy";
import { headcount, headcountInWords } from "@/lib/governance/core/headcount";
import { bodyForm } from "@/lib/governance/labels";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { BodyDay, ProposalState } from "@/lib/governance/queries/body-day";
import type { BodyPast } from "@/lib/governance/queries/body-past";
import type { TeamStandings } from "@/lib/governance/queries/team-standing";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { canReadPeople } from "@/lib/organization/policy";
import { BodyDayPicker } from "./body-day-picker";
import { bodyHref } from "./body-href";
import { BodyPapers } from "./body-papers";
import { BodyPastSections } from "./body-past";
import { BodyStandingNotes, BodyStandingTag } from "./body-standing";
import { BodyTabs } from "./body-tabs";
import { FormerKnowledgeForm, FormerKnowledgeNote } from "./former-knowledge";
import { hamletNames } from "./member-words";
import { NextStep } from "./next-step";
import { RosterTable } from "./roster-table";
import { bodyWord, type ShownBody } from "./shown-body";
import { TeamFindings } from "./team-findings";

/** "Ai trong Ban ngày …?": the standing roster of a body on any day, what went before it and what comes after. */
export function RosterDay({
  actor,
  body,
  standing,
  past,
  team,
  proposal,
  wrongDay,
  wrongUntil,
}: {
  actor: Actor;
  body: ShownBody;
  standing: BodyDay;
  past: BodyPast;
  /** For the team of a bản: how it stands by the rules of composition. */
  team: TeamStandings | null;
  proposal: ProposalState;
  /** What was typed when it was no day. */
  wrongDay: string | null;
  wrongUntil: string | null;
}) {
  const prepares = canPrepareRoster(actor) && !body.view?.to;
  const { day, members, knowledge } = standing;
  const until = knowledge?.until ?? null;
  const next = <NextStep body={body} proposal={proposal} />;
  return (
    <PageBody>
      <PageHeader
        title={body.name}
        crumbs={body.view ? [{ label: "Tổ chức bộ máy", href: "/to-chuc" }] : []}
        tag={<BodyStandingTag body={body} standing={standing} proposal={proposal} />}
        intro={<StandingWords standing={standing} today={actor.today} />}
        action={prepares && members.length > 0 ? next : undefined}
      />
      <BodyTabs actor={actor} body={body} current="" />
      <BodyStandingNotes body={body} day={day} mayRecord={canIssue(actor)} />
      <FormerKnowledgeNote base={body.base} standing={standing} />
      <div className="flex flex-col gap-2">
        <BodyDayPicker body={body} standing={standing} today={actor.today} wrongDay={wrongDay} />
        <FormerKnowledgeForm base={body.base} day={day} until={until} today={actor.today} wrongUntil={wrongUntil} />
      </div>
      <Section
        title={`Ai trong ${bodyWord(body.kind)} ngày ${formatDay(day)}?`}
        action={members.length > 0 ? <TakeAway base={body.base} day={day} until={until} /> : undefined}
      >
        {members.length > 0 && body.view === null ? <Coverage standing={standing} /> : null}
        {team?.seated && !knowledge ? (
          <TeamFindings
            standing={team.seated.standing}
            findings={team.seated.findings}
            lead="Theo quy định về thành phần Tổ"
          />
        ) : null}
        <Card flush>
          {members.length > 0 ? (
            <RosterTable body={body} standing={standing} linkPeople={canReadPeople(actor)} />
          ) : (
            <EmptyState action={prepares && !knowledge ? next : undefined}>
              {emptyWords(body, standing, proposal)}
            </EmptyState>
          )}
        </Card>
      </Section>
      <BodyPapers actor={actor} body={body} />
      <BodyPastSections body={body} past={past} linkPeople={canReadPeople(actor)} />
    </PageBody>
  );
}

function TakeAway({ base, day, until }: { base: string; day: CivilDate; until: CivilDate | null }) {
  return (
    <Toolbar label="Xuất và in">
      <DownloadButton href={bodyHref(`${base}/xuat`, day, { "ghi-den": until })}>
        <FileSpreadsheetIcon />
        Xuất Excel
      </DownloadButton>
      <PrintButton tone="secondary">In danh sách</PrintButton>
      {until === null ? (
        <>
          <LinkButton href={bodyHref(`${base}/in`, day, { mau: "ky-ten" })}>
            <PencilIcon />
            Danh sách ký tên
          </LinkButton>
          <LinkButton href={bodyHref(`${base}/danh-ba`, day)}>
            <CopyIcon />
            Danh bạ, gửi Zalo
          </LinkButton>
        </>
      ) : null}
    </Toolbar>
  );
}

function StandingWords({ standing, today }: { standing: BodyDay; today: CivilDate }) {
  const { members, documents, since, day, knowledge } = standing;
  if (members.length === 0 || !since) {
    if (knowledge) return `Khi đó chưa ghi danh sách nào có hiệu lực ngày ${formatDay(day)}.`;
    return day === today ? "Chưa có danh sách có hiệu lực." : `Ngày ${formatDay(day)} chưa có danh sách có hiệu lực.`;
  }
  return (
    <>
      {`${countWords(standing)} theo Quyết định số `}
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

/** "12 thành viên", and how many help or are missing. */
function countWords({ members }: BodyDay): string {
  const words = headcountInWords(headcount(members));
  return words.includes(",") ? `${words},` : words;
}

function emptyWords(body: ShownBody, { day, knowledge }: BodyDay, { draft, document }: ProposalState): string {
  const { shortName } = bodyForm[body.kind];
  if (knowledge) {
    return `Đến hết ngày ${formatDay(knowledge.until)} chưa ghi danh sách ${shortName} nào có hiệu lực ngày ${formatDay(day)}.`;
  }
  const none = `Ngày ${formatDay(day)} chưa có danh sách ${shortName} có hiệu lực.`;
  if (document) return `${none} Dự thảo quyết định đang chờ ban hành.`;
  if (draft) return `${none} Đang có danh sách dự kiến ${draft.count} người.`;
  return none;
}

function Coverage({ standing: { hamletCount, uncovered } }: { standing: BodyDay }) {
  if (hamletCount === 0) return null;
  const words = `${hamletCount - uncovered.length}/${hamletCount} bản có người phụ trách`;
  if (uncovered.length === 0) return <p>{words}.</p>;
  return <Disclosure summary={`${words}; ${uncovered.length} bản chưa có ai`}>{hamletNames(uncovered)}</Disclosure>;
}
