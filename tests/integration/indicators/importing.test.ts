import { beforeEach, describe, expect, test } from "vitest";
import { templateSheets } from "@/components/indicators/import/template-sheets";
import { approveReport, returnReport } from "@/lib/indicators/commands/decide-reports";
import {
  changeReportImport,
  commitReportImport,
  dropReportImport,
  startReportImport,
  undoReportImport,
} from "@/lib/indicators/commands/import-reports";
import { saveDraft } from "@/lib/indicators/commands/save-draft";
import { submitReport } from "@/lib/indicators/commands/submit-report";
import type { Reporter } from "@/lib/indicators/core/reporter";
import { readPaperForms } from "@/lib/indicators/queries/paper-forms";
import { listReportImports, readPeriodTable, readReportImport } from "@/lib/indicators/queries/report-import";
import type { Actor } from "@/lib/kernel/actor";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { readListFile } from "@/lib/spreadsheets/read-workbook";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { filled, givenBaseFigure, hamletReporter, indicatorOf, submissionOf, versionOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let head: Actor;
let first: Reporter;
let second: Reporter;
let skilled: string;

const PERIOD = { periodKey: "2026-11", campaignId: null };
const HEAD = ["Bản", "XHS-02", "KTS-01 tử số", "KTS-01 mẫu số", "Khó khăn"];

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  [first, second] = [await hamletReporter(actor, 1), await hamletReporter(actor, 2)];
  skilled = await indicatorOf(actor, "XHS-02");
  await givenBaseFigure(actor, { hamletId: first.id, kind: "adults", figure: 200 });
  await givenBaseFigure(actor, { hamletId: second.id, kind: "adults", figure: 100 });
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  head = await givenAccount(database, communeId, ["truong-ban"], { name: "Trưởng bản 1", hamletId: first.id });
});

const grid = (...rows: readonly (readonly string[])[]) =>
  readPastedTable([HEAD, ...rows].map((row) => row.join("\t")).join("\n"));
const given = { ...PERIOD, fileName: "so-lieu.xlsx", givenBy: "Lan, gửi qua Zalo" };
const started = async (...rows: readonly (readonly string[])[]) =>
  value(await startReportImport(office, { ...given, grids: [grid(...rows)] })).id;
async function looked(id: string) {
  const view = await readReportImport(office, id);
  if (!view) throw new Error("not there");
  return view;
}
async function commit(id: string, leaveOutWrong = false, by = office) {
  const { version, planCode: seen } = await looked(id);
  return commitReportImport(by, { id, version, seen, leaveOutWrong });
}
const ONE = ["Bản số 01", "120", "3", "10", "Mất sóng"];
const TWO = ["Bản số 02", "50", "", "", ""];
const reports = () =>
  database.superuserQuery<{ state: string; via: string; given_by: string; hamlet_id: string; difficulties: string }>(
    "select state, via, given_by, hamlet_id, difficulties from report order by created_at, hamlet_id",
  );
const states = async () => (await reports()).map(({ state }) => state).sort();

describe("a table of figures", () => {
  test("is checked first, then sends what is complete and keeps the rest as drafts; undone, nothing stands", async () => {
    const id = await started(ONE, TWO);
    expect(await reports()).toEqual([]);
    const { plan } = await looked(id);
    expect(plan?.rows.map(({ act }) => act)).toEqual(["send", "draft"]);
    expect(value(await commit(id))).toEqual({ sent: 1, drafts: 1 });
    const written = await reports();
    expect(written).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ hamlet_id: first.id, state: "submitted", via: "import", difficulties: "Mất sóng" }),
        expect.objectContaining({ hamlet_id: second.id, state: "draft", given_by: "Lan, gửi qua Zalo" }),
      ]),
    );
    const values = await database.superuserQuery(
      "select numerator, denominator from report_value where indicator_id = $1 order by numerator",
      [skilled],
    );
    expect(values).toEqual([
      { numerator: 50, denominator: 100 },
      { numerator: 120, denominator: 200 },
    ]);
    expect(code(await commit(id))).toBe("not-open");
    expect(value(await undoReportImport(office, { id }))).toEqual({ taken: 2, kept: 0 });
    expect(await states()).toEqual(["dropped", "dropped"]);
    expect(code(await undoReportImport(office, { id }))).toBe("not-committed");
    const again = await started(ONE);
    expect(value(await commit(again))).toEqual({ sent: 1, drafts: 0 });
  });

  test("a row that cannot be read stops it all, until it is left out or told which bản it is", async () => {
    const over = ["Bản số 02", "101", "", "", ""];
    const id = await started(ONE, over, ["Bản không có", "1", "", "", ""]);
    expect((await looked(id)).plan?.rows[1]?.boxes[0]?.words).toContain("Tử số 101 lớn hơn mẫu số 100");
    expect(code(await commit(id))).toBe("not-ready");
    expect(await reports()).toEqual([]);
    const third = await hamletReporter(office, 3);
    const { version } = await looked(id);
    value(await changeReportImport(office, { id, version, row: 4, choice: third.id }));
    expect((await looked(id)).plan?.rows[2]).toMatchObject({ act: "draft", hamlet: { id: third.id } });
    expect(value(await commit(id, true))).toEqual({ sent: 1, drafts: 1 });
  });

  test("leaves alone what was sent or approved; what arrives while one looks must be looked at again", async () => {
    const id = await started(ONE, TWO);
    const { version, planCode: seen } = await looked(id);
    value(
      await submitReport(head, submissionOf(first, "2026-11", [filled(skilled, { numerator: 90 })]), { via: "phone" }),
    );
    expect(code(await commitReportImport(office, { id, version, seen, leaveOutWrong: false }))).toBe("stale");
    expect((await looked(id)).plan?.rows[0]).toMatchObject({ act: "standing" });
    expect(value(await commit(id))).toEqual({ sent: 0, drafts: 1 });
    expect(await states()).toEqual(["draft", "submitted"]);
  });

  test("goes on with the draft of a bản, which is back when the table is undone", async () => {
    const submission = submissionOf(first, "2026-11", [filled(skilled, { numerator: 90 })]);
    const { id: draft } = value(await saveDraft(head, submission, { via: "desk" }, null));
    const id = await started(["Bản số 01", "", "3", "10", ""]);
    expect(value(await commit(id))).toEqual({ sent: 1, drafts: 0 });
    expect(await states()).toEqual(["dropped", "submitted"]);
    value(await undoReportImport(office, { id }));
    const rows = await database.superuserQuery<{ id: string }>("select id from report where state = 'draft'");
    expect(rows).toEqual([{ id: draft }]);
  });

  test("is not undone once one of its reports is approved; what was returned meanwhile stays", async () => {
    const id = await started(ONE, ["Bản số 02", "50", "1", "4", ""]);
    value(await commit(id));
    const [one, two] = await database.superuserQuery<{ id: string }>(
      "select id from report order by case when hamlet_id = $1 then 0 else 1 end",
      [first.id],
    );
    value(await returnReport(office, await versionOf(office, two?.id ?? ""), "Xem lại số"));
    value(await approveReport(office, await versionOf(office, one?.id ?? "")));
    const refused = await undoReportImport(office, { id });
    expect(code(refused)).toBe("approved");
    expect(refused.ok ? "" : refused.refusal.words).toContain("Bản số 01");
    expect(await states()).toEqual(["approved", "returned"]);

    const other = await started(["Bản số 03", "5", "1", "4", ""], ["Bản số 04", "5", "1", "4", ""]);
    value(await commit(other));
    const fourth = await hamletReporter(office, 4);
    const [sent] = await database.superuserQuery<{ id: string }>("select id from report where hamlet_id = $1", [
      fourth.id,
    ]);
    value(await returnReport(office, await versionOf(office, sent?.id ?? ""), "Xem lại số"));
    expect(value(await undoReportImport(office, { id: other }))).toEqual({ taken: 1, kept: 1 });
    expect(await states()).toEqual(["approved", "dropped", "returned", "returned"]);
  });

  test("two who write it at once write it once", async () => {
    const id = await started(ONE, TWO);
    const both = await Promise.all([commit(id), commit(id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await states()).toEqual(["draft", "submitted"]);
  });

  test("a month to come, a file without heads and a stranger are refused; dropped, it is over", async () => {
    const far = { ...given, periodKey: "2027-03", grids: [grid(ONE)] };
    expect(code(await startReportImport(office, far))).toBe("future");
    const headless = { ...given, grids: [readPastedTable("a\tb\nc\td")] };
    expect(code(await startReportImport(office, headless))).toBe("no-rows");
    expect(code(await startReportImport(head, { ...given, grids: [grid(ONE)] }))).toBe("forbidden");
    const id = await started(ONE);
    const { version, planCode: seen } = await looked(id);
    expect(code(await commitReportImport(head, { id, version, seen, leaveOutWrong: false }))).toBe("forbidden");
    expect(code(await undoReportImport(head, { id }))).toBe("forbidden");
    expect(await readReportImport(head, id)).toBeNull();
    expect(await listReportImports(head)).toEqual([]);
    expect(code(await readPeriodTable(head, PERIOD))).toBe("forbidden");
    value(await dropReportImport(office, { id }));
    expect((await looked(id)).state).toBe("dropped");
  });
});

test("the workbook to fill in, filled in and opened again, is read whole", async () => {
  const table = value(await readPeriodTable(office, PERIOD));
  const sheets = templateSheets(table);
  const [figures] = sheets;
  if (!figures) throw new Error("no sheet");
  const at = (title: string) => figures.columns.findIndex((column) => column.title.startsWith(title));
  const rows = figures.rows.map((row, index) =>
    row.map((cell, column) => {
      if (index > 1) return cell;
      if (column === at("XHS-02 tử số")) return 80;
      if (column === at("KTS-01 tử số")) return index === 0 ? 4 : "–";
      return column === at("KTS-01 mẫu số") && index === 0 ? 9 : cell;
    }),
  );
  const bytes = await writeWorkbook({ sheets: [{ ...figures, rows }, ...sheets.slice(1)] });
  const grids = value(await readListFile({ name: "mau.xlsx", bytes }));
  const { id } = value(await startReportImport(office, { ...given, grids }));
  const { plan } = await looked(id);
  expect(plan?.columns).toMatchObject({ doubtful: [], unread: [] });
  expect(plan).toMatchObject({ send: 2, draft: 0, problems: 0 });
  expect(plan?.rows).toHaveLength(table.reporters.length);
  expect(plan?.rows[0]?.boxes.map(({ shown }) => shown)).toEqual(["80/200 (40,0%)", "4/9 (44,4%)"]);
});

test("forms on paper are of every bản for the office, of one's own for its head, and of none for others", async () => {
  const all = value(await readPaperForms(office, PERIOD));
  expect(all.reporters.length).toBeGreaterThan(2);
  expect(all.reporters[0]?.boxes.map(({ offered }) => offered)).toEqual([200, null]);
  const own = value(await readPaperForms(head, null));
  expect(own.reporters.map(({ frame }) => frame.reporter.reporter)).toEqual([first]);
  const viewer = await givenAccount(database, office.communeId, ["chi-xem"], { name: "Người xem" });
  expect(code(await readPaperForms(viewer, PERIOD))).toBe("forbidden");
  expect(code(await readPaperForms(office, { periodKey: "2027-03", campaignId: null }))).toBe("future");
});
