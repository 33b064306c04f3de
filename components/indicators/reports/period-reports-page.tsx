import { PrintButton } from "@/components/organization/print-button";
import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { Toolbar } from "@/components/ui/toolbar";
import { decideReportsAction } from "@/lib/indicators/actions/reports";
import { dueWords, latenessWords } from "@/lib/indicators/core/lateness";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import { reportPath } from "@/lib/indicators/core/report-words";
import { lastDayOf } from "@/lib/indicators/core/reported-period";
import { valueWords } from "@/lib/indicators/core/value-words";
import type { PeriodReport, PeriodReports } from "@/lib/indicators/queries/reports";
import { formatDay } from "@/lib/kernel/civil-date";
import { EntryWays } from "./entry-ways";
import { PeriodPicker } from "./period-picker";
import { standingLook } from "./report-looks";
import { fillPath, PERIOD_TABS, type PeriodTab, periodPath } from "./report-paths";
import { ReportTabs } from "./report-tabs";
import { TickAll } from "./tick-all";

const TAB: Record<PeriodTab, { readonly words: string; readonly has: (row: PeriodReport) => boolean }> = {
  "tat-ca": { words: "Tất cả", has: () => true },
  "cho-duyet": { words: "Chờ duyệt", has: ({ standing }) => standing === "waiting" },
  "chua-gui": { words: "Chưa gửi", has: ({ standing }) => standing === "missing" || standing === "not-due" },
  "tra-lai": { words: "Trả lại", has: ({ standing }) => standing === "returned" },
  trung: { words: "Trùng", has: ({ rivals }) => rivals.length > 0 },
  "da-duyet": { words: "Đã duyệt", has: ({ standing }) => standing === "approved" },
};

/** Who has reported a period, with what, in time or late; the office approves or returns many at once. */
export function PeriodReportsPage({
  reports,
  tab,
  mayDecide,
  openRemarks,
}: {
  reports: PeriodReports;
  tab: PeriodTab;
  mayDecide: boolean;
  openRemarks: number;
}) {
  const { period, due, tally, open } = reports;
  const rows = reports.rows.filter(TAB[tab].has);
  const sent = tally.inTime + tally.late;
  const deciding = mayDecide && rows.some(({ report }) => report?.state === "submitted");
  return (
    <PageBody>
      <PageHeader
        title={`Báo cáo ${period.words}`}
        help="duyet-bao-cao"
        facts={[
          { term: "Số liệu từ", value: `${formatDay(period.from)} đến ${formatDay(lastDayOf(period))}` },
          { term: "Hạn gửi", value: dueWords(due, true) },
          { term: "Đã gửi", value: `${sent}/${tally.asked}, trong đó trễ ${tally.late}` },
          { term: "Đã duyệt", value: `${tally.approved}/${tally.asked}` },
        ]}
      />
      <ReportTabs current="/bao-cao" open={openRemarks} />
      <PeriodPicker period={period} open={open} />
      {mayDecide ? <EntryWays period={period} /> : null}
      <Tabs
        label="Tình trạng"
        tabs={PERIOD_TABS.filter((one) => one === "tat-ca" || one === tab || reports.rows.some(TAB[one].has)).map(
          (one) => ({
            ...{ label: TAB[one].words, href: periodPath(period, one) },
            count: reports.rows.filter(TAB[one].has).length,
          }),
        )}
        current={periodPath(period, tab)}
      />
      {rows.length === 0 ? (
        <Card flush>
          <EmptyState>{`Không có báo cáo nào ở mục ${TAB[tab].words}.`}</EmptyState>
        </Card>
      ) : (
        <ActionForm action={decideReportsAction} id="duyet">
          <input type="hidden" name="ky" value={periodSlug(period)} />
          <Card flush>
            <DataTable
              caption={`Báo cáo ${period.words}`}
              showCaption={false}
              columns={columnsOf(reports, mayDecide, deciding)}
              rows={rows}
              rowKey={({ key }) => key}
            />
          </Card>
          {deciding ? (
            <Card className="flex flex-col gap-4 print:hidden">
              <div className="flex flex-wrap items-center gap-3">
                <SubmitButton name="viec" value="duyet">
                  Duyệt báo cáo đã đánh dấu
                </SubmitButton>
                <TickAll name="bao_cao" />
              </div>
              <TextArea
                name="reason"
                label="Lý do trả lại"
                hint="Chỉ cần khi trả lại: người báo cáo đọc để sửa."
                rows={2}
              />
              <div>
                <SubmitButton tone="danger" name="viec" value="tra-lai">
                  Trả lại báo cáo đã đánh dấu
                </SubmitButton>
              </div>
            </Card>
          ) : null}
        </ActionForm>
      )}
      <Toolbar label="In và xuất">
        <DownloadButton href={hrefWith("/bao-cao/xuat", { ky: periodSlug(period) })}>
          <FileSpreadsheetIcon />
          Xuất Excel
        </DownloadButton>
        <PrintButton tone="secondary">In bảng này</PrintButton>
      </Toolbar>
    </PageBody>
  );
}

function columnsOf({ period }: PeriodReports, mayFill: boolean, deciding: boolean): readonly Column<PeriodReport>[] {
  const tick: Column<PeriodReport> = {
    key: "tick",
    head: "Chọn",
    className: "print:hidden",
    cell: ({ report, name }) =>
      report?.state === "submitted" ? (
        <label className="-my-2.5 inline-flex min-h-11 min-w-11 items-center justify-center">
          <input
            type="checkbox"
            name="bao_cao"
            value={`${report.id}:${report.version}`}
            className="size-5 accent-accent"
          />
          <span className="sr-only">{`Chọn báo cáo của ${name}`}</span>
        </label>
      ) : null,
  };
  return [
    ...(deciding ? [tick] : []),
    {
      key: "name",
      head: "Bản, cơ quan",
      rowHead: true,
      cell: ({ report, name, key }) =>
        report ? (
          <RowLink href={reportPath(report.id)}>{name}</RowLink>
        ) : mayFill ? (
          <span className="inline-flex flex-wrap items-center gap-x-3">
            {name}
            <LinkButton href={fillPath(period, key)} tone="quiet" className="-my-2.5">
              Nhập hộ
              <span className="sr-only">{` ${name}`}</span>
            </LinkButton>
          </span>
        ) : (
          name
        ),
    },
    {
      key: "state",
      head: "Tình trạng",
      cell: ({ standing, rivals, report }) => (
        <span className="flex flex-wrap gap-1.5">
          <Tag tone={standingLook[standing].tone}>{standingLook[standing].words}</Tag>
          {report?.state === "submitted" && report.restatesId ? <Tag tone="warning">Báo cáo lại</Tag> : null}
          {report?.state === "draft" ? <Tag>Đang nhập</Tag> : null}
          {rivals.length > 0 ? <Tag tone="danger">Trùng, chờ chọn</Tag> : null}
        </span>
      ),
    },
    {
      key: "late",
      head: "Thời hạn",
      cell: ({ lateness, extended, due }) =>
        `${lateness ? latenessWords(lateness) : ""}${extended ? ` (gia hạn ${dueWords(due)})` : ""}`.trim() || "–",
    },
    {
      key: "sender",
      head: "Người gửi",
      cell: ({ report }) =>
        report && report.state !== "draft"
          ? `${report.senderName}${report.givenBy ? ` nhập hộ (${report.givenBy})` : ""}`
          : "–",
    },
    { key: "values", head: "Số liệu", cell: (row) => <ValuesAtAGlance row={row} /> },
  ];
}

function ValuesAtAGlance({ row: { boxes, report, filled } }: { row: PeriodReport }) {
  if (!report) return "–";
  const missing = boxes.length - filled;
  return (
    <ul className="whitespace-nowrap tabular-nums">
      {boxes.map((box) => {
        const value = report.values.find(({ indicatorId }) => indicatorId === box.indicatorId);
        const words = valueWords(box, value);
        const over = value?.numerator !== null && value?.denominator && (value.numerator ?? 0) > value.denominator;
        return words ? (
          <li key={box.indicatorId} className={over ? "font-semibold text-danger" : undefined}>
            <abbr title={box.name} className="text-muted no-underline">
              {box.code}
            </abbr>
            {`: ${words}`}
          </li>
        ) : null;
      })}
      {missing > 0 ? <li className="text-muted">{`Còn ${missing} ô trống`}</li> : null}
    </ul>
  );
}
