import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import {
  type BatchRefusal,
  chooseRowIn,
  commitBatchIn,
  committedBatchIn,
  dropBatchIn,
  markUndoneIn,
  openBatchIn,
  startBatchIn,
} from "@/lib/organization/commands/import-batch";
import { readSourceIn } from "@/lib/organization/queries/import-batches";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { chooseReportSheet, type PlannedRow, planCode, planTable } from "../core/import/report-table";
import type { PeriodRef } from "../core/period-ref";
import { REPORT_ENTITY, reportWords } from "../core/report-words";
import { reporterColumns } from "../core/reporter";
import { canKeepReports } from "../policy";
import type { FrameRefusal } from "../queries/report-frame";
import {
  type PeriodTable,
  periodTableIn,
  REPORT_TABLE,
  type ReportTableSource,
  type TableReporter,
  type WrittenReports,
} from "../queries/report-import";
import type { Submission } from "../schema";
import { holdReports, stepIn, writeValuesIn } from "./report-steps";
import { replaceIn, type Sending, sentColumns, writeArrivalIn } from "./submit-report";

export type ReportImportRefusal =
  | BatchRefusal
  | FrameRefusal
  | "forbidden"
  | "no-rows"
  | "not-ready"
  | "not-committed"
  | "approved";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập số liệu báo cáo.");
const kinds = [REPORT_TABLE];
const what = "bảng số liệu";

/** Takes the figures of a period in for checking; nothing but the batch itself is written. */
export async function startReportImport(
  actor: Actor,
  input: PeriodRef & {
    readonly fileName: string;
    readonly grids: readonly SheetGrid[];
    readonly givenBy: string;
  },
): Promise<Result<{ id: string }, ReportImportRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  const { fileName, grids, periodKey, campaignId, givenBy } = input;
  return transact<{ id: string }, ReportImportRefusal>(actor, async (act) => {
    const table = await periodTableIn(act.tx, actor, { periodKey, campaignId });
    if (!table.ok) return table;
    const grid = chooseReportSheet(grids, table.value.boxes);
    const source: ReportTableSource = { format: 1, grid, periodKey, campaignId, givenBy, choices: {} };
    const { columns, rows } = planTable(table.value, source);
    if (columns.name === null || columns.boxes.length === 0 || rows.length === 0) {
      return refuse(
        "no-rows" as const,
        "Không đọc được bảng này: cần một dòng đầu có “Bản” và mã hoặc tên chỉ tiêu. Tải bảng mẫu của kỳ để điền.",
      );
    }
    const words = `Đưa ${what} “${fileName}” (${table.value.period.words}) vào kiểm tra`;
    return ok({ id: await startBatchIn(act, actor, { kind: REPORT_TABLE, fileName, source, words }) });
  });
}

/** Of which bản a row is, or that it is left out, chosen in the dry run; an empty choice lets the portal decide again. */
export async function changeReportImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly row: number; readonly choice: string },
): Promise<Result<{ version: number }, ReportImportRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<{ version: number }, ReportImportRefusal>(actor, (act) =>
    chooseRowIn<ReportTableSource>(act, actor, { ...input, kinds }),
  );
}

/** A report whose boxes are not all filled waits as a draft for the rest. */
async function writeDraftIn(act: Act, actor: Actor, submission: Submission, sending: Sending, of: TableReporter) {
  const { frame, open } = of;
  const place = open
    ? await replaceIn(act, actor, open, `Thay bằng bản nháp ${actor.name} nhập từ tệp`)
    : { no: 1, restatesId: null, restateReason: null };
  const { periodKey, campaignId, submissionKey } = submission;
  const { id, version } = await act.tx.report.create({
    data: {
      ...sentColumns(act, actor, submission, sending),
      ...{ ...place, submittedAt: open?.submittedAt ?? null },
      ...{ communeId: actor.communeId, periodKey, campaignId, submissionKey },
      ...{ ...reporterColumns(frame.reporter.reporter), state: "draft", createdAt: act.at },
    },
  });
  await writeValuesIn(act, actor, id, submission.values);
  await stepIn(act, actor, id, "save", `Nhập từ tệp. Số liệu do ${sending.givenBy} cung cấp`);
  const words = `Lưu nháp ${reportWords(frame.period.words, frame.reporter.name)} từ tệp`;
  await act.audit({ action: "report.saved", entityType: REPORT_ENTITY, entityId: id, words });
  return { id, version };
}

async function writeRowIn(act: Act, actor: Actor, row: PlannedRow, of: TableReporter, givenBy: string) {
  const { frame, open } = of;
  const { periodKey, campaignId } = frame.period;
  const submission: Submission = {
    ...{ submissionKey: crypto.randomUUID(), periodKey, campaignId, reporter: frame.reporter.key },
    ...{ values: [...row.values], difficulties: row.difficulties, proposals: row.proposals },
    ...{ clientAt: null, seenReportId: open?.id ?? null },
  };
  const sending: Sending = { via: "import", givenBy };
  const former = open && { id: open.id, state: open.state };
  const written = { hamletId: frame.reporter.reporter.id, former };
  if (row.act === "draft") return { ...written, ...(await writeDraftIn(act, actor, submission, sending, of)) };
  const { reportId: id } = await writeArrivalIn(act, actor, submission, {
    ...{ sending, checked: { frame, reporter: frame.reporter.reporter, values: row.values, blank: 0 } },
    arrival: open ? { kind: "replace", id: open.id } : { kind: "new" },
    known: open ? [open] : [],
  });
  return { ...written, id, version: 1 };
}

/** Reports of these bản wait until the act ends: in one order, so that two acts never wait for each other. */
async function holdHamlets(act: Act, actor: Actor, ref: PeriodRef, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) await holdReports(act.tx, actor, ref, { kind: "hamlet", id });
}

async function heldTable(
  act: Act,
  actor: Actor,
  source: ReportTableSource,
): Promise<Result<PeriodTable, FrameRefusal>> {
  const before = await periodTableIn(act.tx, actor, source);
  if (!before.ok) return before;
  const ids = before.value.reporters.map(({ frame }) => frame.reporter.reporter.id);
  await holdHamlets(act, actor, source, ids);
  return periodTableIn(act.tx, actor, source);
}

/**
 * Writes every readable row as a report: complete ones are sent, others wait as drafts; all of them or none. Rows in
 * doubt only on request left out; `seen` is what the dry run showed (`planCode`).
 */
export async function commitReportImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly seen: string; readonly leaveOutWrong: boolean },
): Promise<Result<{ sent: number; drafts: number }, ReportImportRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<{ sent: number; drafts: number }, ReportImportRefusal>(actor, async (act) => {
    const open = await openBatchIn(act, actor, { ...input, kinds });
    if (!open.ok) return open;
    const source = await readSourceIn<ReportTableSource>(act.tx, actor, input.id);
    const table = await heldTable(act, actor, source);
    if (!table.ok) return table;
    const plan = planTable(table.value, source);
    if (planCode(plan) !== input.seen) {
      return refuse("stale" as const, "Có báo cáo vừa thay đổi trong lúc bạn xem. Xem lại bảng rồi ghi.");
    }
    if (plan.problems > 0 && !input.leaveOutWrong) {
      const words = `Còn ${plan.problems} dòng cần xem: chọn bỏ qua các dòng đó, hoặc sửa trong tệp rồi nhập lại.`;
      return refuse("not-ready" as const, words, { leaveOutWrong: words });
    }
    const rows = plan.rows.filter(({ act: does }) => does === "send" || does === "draft");
    if (rows.length === 0) return refuse("not-ready" as const, "Bảng này không có báo cáo nào để ghi.");
    const reports: WrittenReports["reports"][number][] = [];
    for (const row of rows) {
      const of = table.value.reporters.find(({ frame }) => frame.reporter.reporter.id === row.hamlet?.id);
      if (!of) throw new Error("a row of a bản that was there a moment ago");
      reports.push(await writeRowIn(act, actor, row, of, source.givenBy));
    }
    const written: WrittenReports = { sent: plan.send, drafts: plan.draft, reports };
    await commitBatchIn(act, actor, input.id, written);
    const { words: period } = table.value.period;
    const words = `Ghi ${what} “${open.value.fileName}” (${period}): gửi ${plan.send} báo cáo, lưu ${plan.draft} bản nháp. Số liệu do ${source.givenBy} cung cấp`;
    await act.audit({ action: "import.committed", entityType: "import", entityId: input.id, words });
    return ok({ sent: plan.send, drafts: plan.draft });
  });
}

/** One report of a written table goes, and what it took the place of is back; false where others have been at it. */
async function takeBackIn(
  act: Act,
  actor: Actor,
  { id, version, former }: WrittenReports["reports"][number],
  fileName: string,
): Promise<boolean> {
  const { communeId } = actor;
  const report = await act.tx.report.findUniqueOrThrow({ where: { communeId_id: { communeId, id } } });
  const { periodKey, campaignId, hamletId } = report;
  const rivals = await act.tx.report.count({ where: { communeId, periodKey, campaignId, hamletId, state: "rival" } });
  if (report.version !== version || !["submitted", "draft"].includes(report.state) || rivals > 0) return false;
  const set = (of: string, state: string) =>
    act.tx.report.update({
      where: { communeId_id: { communeId, id: of } },
      data: { state, version: { increment: 1 }, updatedAt: act.at },
    });
  await set(id, "dropped");
  await stepIn(act, actor, id, "drop", `Hoàn tác ${what} “${fileName}”`);
  if (!former) return true;
  await set(former.id, former.state);
  await stepIn(act, actor, former.id, "choose", `Dùng lại sau khi hoàn tác ${what} “${fileName}”`);
  return true;
}

/**
 * Takes a written table back: its reports go, and drafts they took the place of are back. Once one is approved nothing
 * is taken back; what others have changed since stays.
 */
export async function undoReportImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ taken: number; kept: number }, ReportImportRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<{ taken: number; kept: number }, ReportImportRefusal>(actor, async (act) => {
    const { tx } = act;
    const { communeId } = actor;
    const batch = await committedBatchIn(act, actor, { id: input.id, kinds });
    if (!batch.ok) return batch;
    const { reports } = batch.value.written as WrittenReports;
    const source = await readSourceIn<ReportTableSource>(tx, actor, input.id);
    const ids = reports.map(({ hamletId }) => hamletId);
    await holdHamlets(act, actor, source, ids);
    const approved = await tx.report.findMany({
      where: { communeId, id: { in: reports.map(({ id }) => id) }, state: { in: ["approved", "superseded"] } },
      select: { hamlet: { select: { name: true } } },
    });
    if (approved.length > 0) {
      const names = approved.flatMap(({ hamlet }) => hamlet?.name ?? []);
      const first = names.slice(0, 5).join(", ");
      const words = `Không hoàn tác được: báo cáo của ${first}${names.length > 5 ? ` và ${names.length - 5} bản khác` : ""} đã duyệt. Sửa từng bản bằng báo cáo lại.`;
      return refuse("approved" as const, words);
    }
    let taken = 0;
    for (const report of reports) if (await takeBackIn(act, actor, report, batch.value.fileName)) taken += 1;
    const kept = reports.length - taken;
    await markUndoneIn(act, actor, input.id);
    const words = `Hoàn tác ${what} “${batch.value.fileName}”: bỏ ${taken} báo cáo${kept > 0 ? `, giữ ${kept} báo cáo đã có người sửa` : ""}`;
    await act.audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ taken, kept });
  });
}

/** Puts a table aside that will not be written. */
export async function dropReportImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, ReportImportRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<{ fileName: string }, ReportImportRefusal>(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds, what });
    return dropped ? ok(dropped) : refuse("not-open", "Lần nhập này đã kết thúc.");
  });
}
