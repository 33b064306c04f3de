import { PrintButton } from "@/components/organization/print-button";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { TeamList, TeamListRow } from "@/lib/governance/queries/team-list";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { memberName } from "./member-words";
import { listCaption } from "./team-list-sheet";
import { TEAMS_PATH, teamsHref } from "./teams-filter";
import { TEAMS_CRUMBS, TeamsTabs } from "./teams-tabs";

const PATH = `${TEAMS_PATH}/danh-sach`;
const PHONES = {
  written: "Có số điện thoại: việc lấy danh sách này được ghi vào nhật ký.",
  masked: "Số điện thoại được che bớt theo quyền của tài khoản.",
  none: "Không kèm số điện thoại.",
} as const;

/** The form "Danh sách Tổ" for paper: one line a team, as it is reported upwards. */
export function TeamListPage({
  list,
  agencyLines,
  commune,
  today,
}: {
  list: TeamList;
  /** ỦY BAN NHÂN DÂN / XÃ BÌNH LƯ */
  agencyLines: readonly [string, string];
  /** "xã Bình Lư, tỉnh Lai Châu" */
  commune: string;
  today: CivilDate;
}) {
  const { day, rows, phones, written } = list;
  const words = phones === "written" && written === 0 ? "" : PHONES[phones];
  return (
    <PageBody>
      <div className="print:hidden">
        <PageHeader
          title="Mẫu Danh sách Tổ"
          crumbs={TEAMS_CRUMBS}
          intro={`Các Tổ đang hoạt động ngày ${formatDay(day)}. ${words}`}
        />
      </div>
      <TeamsTabs current={PATH} />
      <Toolbar label="In và xuất">
        <PrintButton>In danh sách này</PrintButton>
        <DownloadButton href={teamsHref(`${PATH}/xuat`, { day }, today)}>
          <FileSpreadsheetIcon />
          Xuất Excel
        </DownloadButton>
        <LinkButton href={teamsHref(TEAMS_PATH, { day }, today)} tone="quiet">
          Quay lại các Tổ
        </LinkButton>
      </Toolbar>
      <Card flush>
        {rows.length > 0 ? (
          <div className="p-4 print:p-px">
            <p className="w-fit text-center">
              {agencyLines.map((line) => (
                <b key={line} className="block">
                  {line}
                </b>
              ))}
            </p>
            <p className="my-4 text-center">
              <b className="block text-lg">DANH SÁCH TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG</b>
              <span>{listCaption(commune, day)}</span>
            </p>
            <DataTable
              caption={`Danh sách Tổ: ${rows.length} Tổ`}
              columns={columnsOf(phones)}
              rows={rows}
              rowKey={({ bodyId }) => bodyId}
            />
          </div>
        ) : (
          <EmptyState>{`Ngày ${formatDay(day)} chưa có Tổ nào hoạt động.`}</EmptyState>
        )}
      </Card>
    </PageBody>
  );
}

function columnsOf(phones: TeamList["phones"]): readonly Column<TeamListRow>[] {
  const phone: Column<TeamListRow> = {
    key: "phone",
    head: "Số điện thoại",
    className: "whitespace-nowrap tabular-nums",
    cell: (row) => row.phone ?? "",
  };
  return [
    {
      key: "name",
      head: "Tên Tổ công nghệ số cộng đồng",
      rowHead: true,
      className: "min-w-64",
      cell: ({ name }) => name,
    },
    { key: "head", head: "Họ và tên Tổ trưởng", cell: ({ head }) => (head ? memberName(head) : "") },
    ...(phones === "none" ? [] : [phone]),
    { key: "post", head: "Chức vụ chính quyền địa phương", cell: ({ head }) => head?.positionTitle ?? "" },
  ];
}
