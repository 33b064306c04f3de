import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Button, DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DateField } from "@/components/ui/date-field";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PrinterIcon, SearchIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag, type TagTone } from "@/components/ui/tag";
import { Toolbar } from "@/components/ui/toolbar";
import type { CoverStanding, HamletCover, MemberLoad } from "@/lib/governance/core/coverage";
import type { RosterMember } from "@/lib/governance/core/roster";
import { roleLabel } from "@/lib/governance/labels";
import type { CoverageView } from "@/lib/governance/queries/coverage";
import type { Actor } from "@/lib/kernel/actor";
import { canReadPeople } from "@/lib/organization/policy";
import { BodyTabs } from "./body-tabs";
import { type CoverageFilter, coverageHref, SOURCE_CHOICES, STANDING_CHOICES, standingCode } from "./coverage-filter";
import { CoverageOverload } from "./coverage-overload";
import { coverageWords, sourceWords, standingLabel, standingWords } from "./coverage-words";
import { hamletNames, memberName } from "./member-words";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

const PATH = "/ban-chi-dao/phu-trach";
const TONE: Record<CoverStanding, TagTone> = { none: "danger", one: "success", several: "warning" };

/** Which bản has nobody, one or more in charge, and who carries how many: bản first, as one asks it on a phone. */
export function CoveragePage({
  actor,
  view,
  filter,
  wrongDay,
}: {
  actor: Actor;
  view: CoverageView;
  filter: CoverageFilter;
  /** What was typed when it was no day. */
  wrongDay: string | null;
}) {
  const shown = { ...filter, source: view.source };
  const rows = view.rows.filter((row) => filter.standing === null || row.standing === filter.standing);
  return (
    <PageBody>
      <PageHeader
        title="Phụ trách bản"
        crumbs={bodyCrumbs(SHOWN_COMMITTEE)}
        intro={view.memberCount > 0 ? `${coverageWords(view)} Tính ${sourceWords(view)}.` : undefined}
        help="phu-trach-ban"
      />
      <BodyTabs actor={actor} body={SHOWN_COMMITTEE} current="/phu-trach" />
      <CoverageQuestion view={view} filter={shown} wrongDay={wrongDay} />
      <LostCharges view={view} />
      <CoverageOverload view={view} linkPeople={canReadPeople(actor)} />
      <Section
        title={filter.standing ? `Theo bản: ${standingLabel[filter.standing].toLocaleLowerCase("vi")}` : "Theo bản"}
        action={
          <Toolbar label="Xuất và in">
            <DownloadButton href={coverageHref(`${PATH}/xuat`, shown)}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
            <LinkButton href={coverageHref(`${PATH}/in`, { ...shown, standing: null })}>
              <PrinterIcon />
              Bảng lớn để in A3
            </LinkButton>
          </Toolbar>
        }
      >
        <Card flush>
          {rows.length > 0 ? (
            <DataTable
              caption={`Người phụ trách từng bản ${sourceWords(view)}`}
              columns={hamletColumns(canReadPeople(actor))}
              rows={rows}
              rowKey={({ hamlet }) => hamlet.id}
              numbered={false}
            />
          ) : (
            <EmptyState>
              {view.rows.length === 0 ? "Ngày này chưa có bản nào." : "Không có bản nào khớp với điều kiện lọc."}
            </EmptyState>
          )}
        </Card>
      </Section>
      <Section title="Theo người">
        <Card flush>
          {view.loads.length > 0 ? (
            <DataTable
              caption={`Số bản từng người phụ trách ${sourceWords(view)}`}
              columns={MEMBER_COLUMNS}
              rows={view.loads}
              rowKey={({ member }) => member.id}
            />
          ) : (
            <EmptyState>
              {view.memberCount === 0
                ? `Chưa có ai ${sourceWords(view)}.`
                : "Danh sách này chưa phân công ai phụ trách bản."}
            </EmptyState>
          )}
        </Card>
      </Section>
    </PageBody>
  );
}

function CoverageQuestion({
  view,
  filter,
  wrongDay,
}: {
  view: CoverageView;
  filter: CoverageFilter;
  wrongDay: string | null;
}) {
  return (
    <form action={PATH} method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <DateField
        name="ngay"
        id="phu-trach-ngay"
        label="Vào ngày"
        defaultValue={wrongDay ?? view.day}
        {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
      />
      {view.mayPropose ? (
        <FilterSelect
          name="nguon"
          label="Theo danh sách"
          empty="Đang có hiệu lực"
          choices={SOURCE_CHOICES}
          defaultValue={filter.source === "proposed" ? "du-kien" : ""}
        />
      ) : null}
      <FilterSelect
        name="loc"
        label="Chỉ xem bản"
        empty="Tất cả các bản"
        choices={STANDING_CHOICES}
        defaultValue={standingCode(filter.standing) ?? ""}
      />
      <Button type="submit">
        <SearchIcon />
        Xem
      </Button>
    </form>
  );
}

/** What needs a look: charges of places that are no more. */
function LostCharges({ view }: { view: CoverageView }) {
  if (view.lost.length === 0) return null;
  return (
    <Alert tone="warning" title="Phụ trách bản không còn vào ngày này">
      <ul>
        {view.lost.map(({ member, hamletName }) => (
          <li key={`${member.id} ${hamletName}`}>{`${memberName(member)}: ${hamletName}.`}</li>
        ))}
      </ul>
    </Alert>
  );
}

function hamletColumns(linkPeople: boolean): readonly Column<HamletCover<RosterMember>>[] {
  return [
    { key: "number", head: "Số", numeric: true, className: "w-px max-sm:hidden!", cell: ({ hamlet }) => hamlet.number },
    { key: "name", head: "Bản", rowHead: true, className: "min-w-36", cell: ({ hamlet }) => <b>{hamlet.name}</b> },
    {
      key: "standing",
      head: "Tình trạng",
      cell: (row) => <Tag tone={TONE[row.standing]}>{standingWords(row)}</Tag>,
    },
    {
      key: "people",
      head: "Phụ trách chính",
      className: "min-w-64",
      cell: ({ members }) => <MemberList members={members} linked={linkPeople} />,
    },
    {
      key: "supporters",
      head: "Phối hợp",
      className: "min-w-48",
      cell: ({ supporters }) => <MemberList members={supporters} linked={linkPeople} />,
    },
  ];
}

function MemberList({ members, linked }: { members: readonly RosterMember[]; linked: boolean }) {
  if (members.length === 0) return null;
  return (
    <ul>
      {members.map((member) => (
        <li key={member.id}>
          <MemberLink member={member} linked={linked} />
          {`, ${roleLabel[member.role]}${member.positionTitle ? `, ${member.positionTitle}` : ""}`}
        </li>
      ))}
    </ul>
  );
}

function MemberLink({ member, linked }: { member: RosterMember; linked: boolean }) {
  if (!linked || !member.personId) return <b>{memberName(member)}</b>;
  return (
    <AppLink href={`/can-bo/${member.personId}`} className="link font-semibold">
      {memberName(member)}
    </AppLink>
  );
}

const MEMBER_COLUMNS: readonly Column<MemberLoad<RosterMember>>[] = [
  { key: "name", head: "Họ và tên", rowHead: true, className: "min-w-44", cell: ({ member }) => memberName(member) },
  { key: "role", head: "Chức danh trong Ban", cell: ({ member }) => roleLabel[member.role] },
  { key: "count", head: "Số bản chính", numeric: true, cell: ({ hamlets }) => hamlets.length },
  { key: "hamlets", head: "Phụ trách chính", className: "min-w-56", cell: ({ hamlets }) => hamletNames(hamlets) },
  { key: "supported", head: "Phối hợp", className: "min-w-40", cell: ({ supported }) => hamletNames(supported) },
];
