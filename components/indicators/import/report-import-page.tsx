import { ListCommit } from "@/components/organization/list-commit";
import { ListOutcome } from "@/components/organization/list-outcome";
import { Alert } from "@/components/ui/alert";
import { Card } from "@/components/ui/card";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tag, type TagTone } from "@/components/ui/tag";
import {
  commitReportImportAction,
  dropReportImportAction,
  undoReportImportAction,
} from "@/lib/indicators/actions/import-reports";
import type { PlannedBox, PlannedRow, ReportTablePlan, RowAct } from "@/lib/indicators/core/import/report-table";
import type { PeriodTable, ReportImportView } from "@/lib/indicators/queries/report-import";
import { importStateLabel } from "@/lib/organization/labels";
import { periodPath } from "../reports/report-paths";
import { RowChoice } from "./row-choice";

const ACT: Record<RowAct, { readonly words: string; readonly tone: TagTone }> = {
  send: { words: "Gửi", tone: "success" },
  draft: { words: "Lưu nháp", tone: "warning" },
  standing: { words: "Không ghi", tone: "neutral" },
  same: { words: "Không ghi", tone: "neutral" },
  empty: { words: "Không có số", tone: "neutral" },
  "left-out": { words: "Bỏ qua", tone: "neutral" },
  problem: { words: "Cần xem", tone: "danger" },
};

/** The dry run of a table: how every cell was read and what becomes of every row; or what the table did. */
export function ReportImportPage({ view }: { view: ReportImportView }) {
  const { plan, table, state, refusal } = view;
  return (
    <PageBody>
      <PageHeader
        title={view.fileName}
        help="nhap-so-lieu-ho"
        crumbs={[
          { label: "Báo cáo", href: periodPath(view) },
          { label: "Nhập từ Excel", href: "/bao-cao/nhap-tep" },
        ]}
        tag={<Tag tone={state === "open" ? "active" : "neutral"}>{importStateLabel[state]}</Tag>}
        facts={[
          { term: "Kỳ", value: view.periodWords },
          { term: "Số liệu do", value: view.givenBy },
        ]}
      />
      {refusal ? (
        <Alert tone="danger" title="Kỳ này không nhận số liệu nữa.">
          {refusal}
        </Alert>
      ) : null}
      {plan && table ? (
        <>
          <WritePart view={view} plan={plan} table={table} />
          <Card flush>
            <DataTable
              caption="Từng dòng của bảng"
              columns={columnsOf(view, table)}
              rows={plan.rows}
              rowKey={({ row }) => String(row)}
              numbered={false}
              phone="scroll"
            />
          </Card>
        </>
      ) : state === "open" ? null : (
        <OutcomePart view={view} />
      )}
    </PageBody>
  );
}

const partsWords = (parts: readonly (readonly [number, string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(", ");

/** The bản of the period that no row speaks of. */
function missingNames({ rows }: ReportTablePlan, { reporters }: PeriodTable): string[] {
  const told = new Set(rows.filter(({ act }) => act !== "empty").map(({ hamlet }) => hamlet?.id));
  return reporters
    .filter(
      ({ frame, open, approved }) => !told.has(frame.reporter.reporter.id) && !approved && open?.state !== "submitted",
    )
    .map(({ frame }) => frame.reporter.name);
}

/** "Gửi 30 báo cáo, lưu 2 bản nháp". */
function writtenWords({ send, draft }: Pick<ReportTablePlan, "send" | "draft">): string {
  const words = [...(send > 0 ? [`gửi ${send} báo cáo`] : []), ...(draft > 0 ? [`lưu ${draft} bản nháp`] : [])].join(
    ", ",
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function WritePart({ view, plan, table }: { view: ReportImportView; plan: ReportTablePlan; table: PeriodTable }) {
  const count = (...acts: RowAct[]) => plan.rows.filter(({ act }) => acts.includes(act)).length;
  const missing = missingNames(plan, table);
  const read = partsWords([
    [plan.send, "báo cáo đủ ô sẽ gửi"],
    [plan.draft, "còn thiếu ô sẽ lưu nháp"],
    [count("standing", "same"), "đã có nên để nguyên"],
    [plan.problems, "cần xem"],
    [count("left-out"), "bỏ qua"],
    [count("empty"), "không có số"],
  ]);
  const { doubtful, unread, boxes } = plan.columns;
  const named = new Set(boxes.map(({ indicatorId }) => indicatorId));
  const without = table.boxes.filter(({ indicatorId }) => !named.has(indicatorId));
  const writes = plan.send + plan.draft;
  return (
    <Card className="flex flex-col gap-2">
      <p className="font-semibold">{`Đọc được ${plan.rows.length} dòng: ${read}.`}</p>
      {doubtful.map(({ title, words }) => (
        <p key={title}>
          <Tag tone="warning">Cột không đọc</Tag> {`“${title}”: ${words}`}
        </p>
      ))}
      {without.length > 0 ? <p>{`Bảng không có cột: ${without.map(({ code }) => code).join(", ")}.`}</p> : null}
      {unread.length > 0 ? <p className="text-muted">{`Cột không dùng: ${unread.join(", ")}.`}</p> : null}
      {missing.length > 0 ? (
        <Disclosure summary={`${missing.length} bản chưa báo cáo và chưa có số trong bảng`}>
          {missing.join(", ")}.
        </Disclosure>
      ) : null}
      <ListCommit
        list={view}
        commit={commitReportImportAction}
        drop={dropReportImportAction}
        words={writtenWords(plan) || "Ghi"}
        reason={writes === 0 ? "Không có báo cáo nào để ghi." : ""}
      >
        <input type="hidden" name="seen" value={view.planCode} />
        {plan.problems > 0 ? (
          <CheckboxField name="leaveOutWrong" label={`Bỏ qua ${plan.problems} dòng cần xem`} />
        ) : null}
      </ListCommit>
    </Card>
  );
}

function BoxWords({ box }: { box: PlannedBox | undefined }) {
  if (!box || box.state === "blank") return <span className="text-muted">trống</span>;
  if (box.state === "wrong") return <strong className="text-danger">{box.shown}</strong>;
  if (box.state === "odd") return <strong className="text-warn">{box.shown}</strong>;
  return box.state === "kept" ? (
    <>
      {box.shown}
      <span className="block text-muted">từ bản nháp</span>
    </>
  ) : (
    box.shown
  );
}

function RowWords({ row, codes }: { row: PlannedRow; codes: ReadonlyMap<string, string> }) {
  const told = row.act === "standing" ? [] : row.boxes.filter(({ words }) => words !== null);
  return (
    <div className="flex flex-col gap-1">
      <p>
        <Tag tone={ACT[row.act].tone}>{ACT[row.act].words}</Tag> {row.words}
        {row.act === "draft" ? ` Còn ${row.blank} ô trống.` : ""}
      </p>
      {told.map(({ indicatorId, words }) => (
        <p key={indicatorId}>{`${codes.get(indicatorId) ?? ""}: ${words}`}</p>
      ))}
      {row.difficulties ? <p className="text-muted">{`Khó khăn: ${row.difficulties}`}</p> : null}
      {row.proposals ? <p className="text-muted">{`Kiến nghị: ${row.proposals}`}</p> : null}
    </div>
  );
}

/** Is it in doubt of which bản a row is? */
const asksWhose = ({ act, boxes }: PlannedRow) => act === "problem" && boxes.every(({ state }) => state !== "wrong");

function columnsOf(view: ReportImportView, { boxes }: PeriodTable): readonly Column<PlannedRow>[] {
  const codes = new Map(boxes.map(({ indicatorId, code }) => [indicatorId, code]));
  return [
    { key: "row", head: "Dòng", numeric: true, className: "w-px", cell: ({ row }) => row },
    {
      key: "name",
      head: "Bản",
      rowHead: true,
      className: "min-w-32",
      cell: ({ name, hamlet }) => (
        <>
          {name || "(chưa có tên)"}
          {hamlet && hamlet.name !== name ? (
            <span className="block font-normal text-muted">{`là ${hamlet.name}`}</span>
          ) : null}
        </>
      ),
    },
    {
      key: "act",
      head: "Sẽ làm gì",
      className: "min-w-72",
      cell: (row) => (
        <>
          <RowWords row={row} codes={codes} />
          {asksWhose(row) || view.choices[String(row.row)] ? <RowChoice row={row} view={view} /> : null}
        </>
      ),
    },
    ...boxes.map(({ indicatorId, code }) => ({
      ...{ key: indicatorId, head: code, numeric: true, className: "min-w-24" },
      cell: (row: PlannedRow) =>
        row.boxes.length === 0 ? "" : <BoxWords box={row.boxes.find((box) => box.indicatorId === indicatorId)} />,
    })),
  ];
}

function OutcomePart({ view }: { view: ReportImportView }) {
  const { written } = view;
  return (
    <ListOutcome
      list={view}
      did={written && writtenWords({ send: written.sent, draft: written.drafts }).toLowerCase()}
      title="Đã ghi số liệu."
      open={{ href: periodPath(view), words: `Mở báo cáo ${view.periodWords}` }}
      undo={undoReportImportAction}
      undoDetails="Báo cáo và bản nháp đã ghi được bỏ, bản nháp bị thay được dùng lại. Báo cáo đã có người sửa sau đó thì giữ nguyên; có báo cáo đã duyệt thì không hoàn tác được."
    />
  );
}
