import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { FileSpreadsheetIcon, PlusIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { Tag } from "@/components/ui/tag";
import { bodyPath } from "@/lib/governance/core/body-path";
import { bodyKindLabel, roleLabel } from "@/lib/governance/labels";
import { canPrepareRoster } from "@/lib/governance/policy";
import type { BodyList, BodyRow } from "@/lib/governance/queries/body-list";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { bodyStandingLook } from "./body-standing-look";
import { memberName } from "./member-words";

const TEAMS = "/to-cong-nghe-so";

interface Line {
  readonly row: BodyRow;
  /** A nhóm công tác, under the body it belongs to. */
  readonly under: boolean;
}

function linesOf(rows: readonly BodyRow[]): readonly Line[] {
  return rows.flatMap((row) => [{ row, under: false }, ...row.parts.map((part) => ({ row: part, under: true }))]);
}

function columnsOf(list: BodyList, today: CivilDate): readonly Column<Line>[] {
  const dayOf = list.day === today ? null : list.day;
  return [
    {
      key: "name",
      head: "Tổ chức",
      rowHead: true,
      className: "min-w-56",
      cell: ({ row: { body }, under }) => (
        <span className={under ? "block pl-5" : undefined}>
          {under ? <span className="sr-only">Thuộc tổ chức trên: </span> : null}
          <AppLink href={bodyPath(body, dayOf)} className="text-accent underline-offset-4 hover:underline">
            {body.name}
          </AppLink>
          {body.name === bodyKindLabel[body.kind] ? null : (
            <span className="block font-normal text-muted">{bodyKindLabel[body.kind]}</span>
          )}
        </span>
      ),
    },
    {
      key: "state",
      head: "Tình trạng",
      className: "min-w-40",
      cell: ({ row: { body, state } }) => {
        const { words, tone } = bodyStandingLook(state, body);
        return <Tag tone={tone}>{words}</Tag>;
      },
    },
    {
      key: "head",
      head: "Đứng đầu",
      className: "min-w-44",
      cell: ({ row: { head, seated, vacant } }) =>
        head ? `${memberName(head)}, ${roleLabel[head.role]}` : seated + vacant > 0 ? "Chưa có người đứng đầu" : "–",
    },
    {
      key: "members",
      head: "Thành viên",
      cell: ({ row: { seated, vacant } }) => (
        <span>
          {seated}
          {vacant > 0 ? <b className="block whitespace-nowrap">{`${vacant} vị trí khuyết`}</b> : null}
        </span>
      ),
    },
    {
      key: "since",
      head: "Từ ngày",
      cell: ({ row: { body, state } }) => (state === "active" && body.from ? formatDay(body.from) : "–"),
    },
    {
      key: "proposed",
      head: "Danh sách dự kiến",
      cell: ({ row: { body, proposed } }) =>
        proposed > 0 ? (
          <AppLink href={`${bodyPath(body)}/du-kien`} className="link whitespace-nowrap">
            {`${proposed} hàng`}
          </AppLink>
        ) : (
          "–"
        ),
    },
  ];
}

/** All bodies of the commune on a day, by kind: who heads each, how many sit, what is vacant. */
export function BodyListPage({
  actor,
  list,
  wrongDay,
}: {
  actor: Actor;
  list: BodyList;
  /** What was typed when it was no day. */
  wrongDay: string | null;
}) {
  const prepares = canPrepareRoster(actor);
  const columns = columnsOf(list, actor.today).filter(({ key }) => prepares || key !== "proposed");
  const { day, groups, own } = list;
  const lines = groups.flatMap(({ rows }) => linesOf(rows));
  const missing = groups.filter(({ kind, rows }) => rows.length === 0 && kind !== "nhom-cong-tac");
  return (
    <PageBody>
      <PageHeader
        title="Tổ chức bộ máy"
        intro="Ai chỉ đạo, ai giúp việc, ai làm ở từng bản. Mở một tổ chức để xem danh sách vào ngày bất kỳ."
        help="to-chuc-bo-may"
        action={
          <>
            <LinkButton href={hrefWith("/to-chuc/so-do", { ngay: day === actor.today ? null : day })}>
              Sơ đồ tổ chức
            </LinkButton>
            <DownloadButton href={hrefWith("/to-chuc/xuat", { ngay: day })}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
            {prepares ? (
              <LinkButton href="/to-chuc/moi" tone="primary">
                <PlusIcon />
                Lập mới
              </LinkButton>
            ) : null}
          </>
        }
      />
      <form action="/to-chuc" method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <DateField
          name="ngay"
          id="xem-ngay"
          label="Xem vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
        {day === actor.today ? null : (
          <AppLink href="/to-chuc" className="link inline-flex min-h-11 items-center">
            Về hôm nay
          </AppLink>
        )}
      </form>
      {own.length > 0 ? (
        <Section title="Tổ của bạn">
          <Card flush>
            <DataTable
              caption="Tổ của bạn"
              columns={columns}
              rows={linesOf(own)}
              rowKey={({ row }) => row.body.id}
              numbered={false}
            />
          </Card>
        </Section>
      ) : null}
      {lines.length > 0 ? (
        <Card flush>
          <DataTable
            caption={`Các tổ chức ngày ${formatDay(day)}`}
            columns={columns}
            rows={lines}
            rowKey={({ row }) => row.body.id}
            numbered={false}
          />
        </Card>
      ) : null}
      <TeamsLine list={list} today={actor.today} />
      {missing.length > 0 ? (
        <Section title="Chưa lập">
          <Card>
            <ul className="flex flex-col">
              {missing.map(({ kind }) => (
                <li key={kind}>
                  {prepares ? (
                    <AppLink
                      href={hrefWith("/to-chuc/moi", { loai: kind })}
                      className="link inline-flex min-h-11 items-center"
                    >
                      {`Lập ${bodyKindLabel[kind]}`}
                    </AppLink>
                  ) : (
                    bodyKindLabel[kind]
                  )}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}

function TeamsLine({ list: { teams, day }, today }: { list: BodyList; today: CivilDate }) {
  const { hamlets, covered, seated, vacant, left } = teams;
  const words = [
    `${covered}/${hamlets} bản có Tổ, ${seated} thành viên`,
    ...(vacant > 0 ? [`${vacant} vị trí khuyết`] : []),
    ...(left > 0 ? [`${left} Tổ của bản đã thôi`] : []),
  ].join("; ");
  return (
    <Section title="Tổ công nghệ số cộng đồng các bản">
      <Card>
        <p className="flex flex-wrap items-center gap-x-4">
          {`${words}.`}
          <AppLink
            href={day === today ? TEAMS : hrefWith(TEAMS, { ngay: day })}
            className="link inline-flex min-h-11 items-center"
          >
            Xem các Tổ
          </AppLink>
        </p>
      </Card>
    </Section>
  );
}
