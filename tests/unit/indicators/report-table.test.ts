import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCell } from "@/lib/indicators/core/import/read-cell";
import {
  chooseReportSheet,
  LEAVE_OUT,
  planReportTable,
  type TableBox,
  type TableHamlet,
} from "@/lib/indicators/core/import/report-table";
import { civilDate } from "@/lib/kernel/civil-date";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";

const skilled: TableBox = {
  ...{ indicatorId: "r", code: "XHS-02", name: "Tỷ lệ người dân được phổ cập kỹ năng số", measure: "ratio", unit: "%" },
  ...{ numeratorWords: "Số người được phổ cập", denominatorWords: "Số người trưởng thành" },
  ...{ denominator: "base", offered: 200, history: [] },
};
const sessions: TableBox = {
  ...{ indicatorId: "c", code: "XHS-05", name: "Số buổi tuyên truyền", measure: "count", unit: "buổi" },
  ...{ numeratorWords: null, denominatorWords: null, denominator: "none", offered: null, history: [] },
};
const group: TableBox = {
  ...sessions,
  ...{ indicatorId: "y", code: "CQS-01", name: "Có nhóm Zalo của bản", measure: "yes-no", unit: "" },
};
const boxes = [skilled, sessions, group];
const hamlet = (name: string, more: Partial<TableHamlet> = {}): TableHamlet => ({
  ...{ id: `id ${name}`, name, boxes, open: null, approved: false, rivals: 0 },
  ...more,
});
const hamlets = [hamlet("Bản Nà Đon"), hamlet("Bản Thèn Thầu"), hamlet("Bản số 07")];
const blank = { numerator: null, denominator: null, yes: null, nothing: false, reason: null };

const sheet = (rows: readonly (readonly string[])[]): SheetGrid =>
  readPastedTable(rows.map((row) => row.join("\t")).join("\n"));
const HEAD = ["STT", "Bản", "XHS-02 tử số", "XHS-02 mẫu số", "XHS-05", "CQS-01", "Khó khăn"];
const plan = (
  rows: readonly (readonly string[])[],
  { of = hamlets, choices = {} }: { of?: readonly TableHamlet[]; choices?: Record<string, string> } = {},
) => planReportTable({ grid: sheet(rows), choices }, of, []);
const row = (cells: readonly string[], more?: Parameters<typeof plan>[1]) => {
  const [first] = plan([HEAD, ["1", ...cells], ["2", "Bản số 07", "", "", "", "", ""]], more).rows;
  if (!first) throw new Error("no row");
  return first;
};

describe("the columns of a table", () => {
  it("are told by code in every spelling, by words, and by the part they are", () => {
    const { columns } = plan([
      [
        "Tên bản",
        "xhs 2 – Tử số",
        "XHS02 mẫu số",
        "Lý do XHS-02",
        "Số buổi tuyên truyền",
        "(CQS-1) Nhóm Zalo",
        "Kiến nghị",
      ],
      ["Nà Đon", "10", "20", "", "1", "có", ""],
    ]);
    expect(columns.boxes).toEqual([
      { index: 1, indicatorId: "r", part: "top" },
      { index: 2, indicatorId: "r", part: "bottom" },
      { index: 3, indicatorId: "r", part: "reason" },
      { index: 4, indicatorId: "c", part: "top" },
      { index: 5, indicatorId: "y", part: "top" },
    ]);
    expect(columns).toMatchObject({ name: 0, proposals: 6, difficulties: null, doubtful: [] });
  });

  it("that nobody is asked for, of an unknown code, or told twice are named and not read", () => {
    const { columns } = planReportTable(
      {
        grid: sheet([
          ["Bản", "XHS-05", "Số buổi tuyên truyền", "KTS-01", "XHS-77", "Người nhập"],
          ["Nà Đon", "1", "2", "3", "4", "Lan"],
        ]),
        choices: {},
      },
      hamlets,
      [{ ...sessions, indicatorId: "k", code: "KTS-01", name: "Hộ bán hàng trên mạng" }],
    );
    expect(columns.boxes).toEqual([{ index: 1, indicatorId: "c", part: "top" }]);
    expect(columns.doubtful.map(({ title }) => title).sort()).toEqual(["KTS-01", "Số buổi tuyên truyền", "XHS-77"]);
    expect(columns.unread).toEqual(["Người nhập"]);
  });

  it("are looked for in the sheet that has them, never in the one that shows the period before", () => {
    const own = { ...sheet([HEAD]), name: "Số liệu" };
    const hint = { ...sheet([[...HEAD, "XHS-02 lý do"]]), name: "Kỳ trước (chỉ xem)" };
    const other = { ...sheet([["Bản", "Ghi chú"]]), name: "Khác" };
    expect(chooseReportSheet([hint, other, own], boxes).name).toBe("Số liệu");
  });
});

describe("a cell", () => {
  it("is a number, a dash, an answer or a pair, and in doubt never guessed", () => {
    const text = (words: string) => ({ kind: "text", text: words }) as const;
    expect(readCell(text("1.234"), "count")).toEqual({ kind: "number", value: 1234 });
    expect(readCell(text("–"), "ratio")).toEqual({ kind: "nothing" });
    expect(readCell(text("120 / 200"), "ratio")).toEqual({ kind: "pair", top: 120, bottom: 200 });
    expect(readCell(text("X"), "yes-no")).toEqual({ kind: "answer", yes: true });
    expect(readCell(text("chưa"), "yes-no")).toEqual({ kind: "answer", yes: false });
    for (const cell of [
      text("2,500"),
      text("60%"),
      text("khoảng 20"),
      { kind: "error", text: "#REF!" } as const,
      { kind: "date", day: civilDate("2026-03-12") } as const,
    ]) {
      expect(readCell(cell, "ratio").kind).toBe("wrong");
    }
  });
});

describe("a row", () => {
  it("with every box is sent, its denominator taken from the base figures", () => {
    const found = row(["nà đon", "120", "", "3", "Có", "Mất sóng"]);
    expect(found).toMatchObject({ act: "send", blank: 0, difficulties: "Mất sóng", hamlet: { name: "Bản Nà Đon" } });
    expect(found.values).toEqual([
      { ...blank, indicatorId: "r", numerator: 120, denominator: 200 },
      { ...blank, indicatorId: "c", numerator: 3 },
      { ...blank, indicatorId: "y", yes: true },
    ]);
  });

  it("with boxes missing is a draft; with nothing, or a denominator alone, nothing is done", () => {
    expect(row(["Nà Đon", "120", "", "", "", ""])).toMatchObject({ act: "draft", blank: 2 });
    expect(row(["Nà Đon", "", "200", "", "", ""])).toMatchObject({ act: "empty" });
  });

  it("above its denominator, negative or a fraction is said in words, unless a reason stands beside it", () => {
    const over = row(["Nà Đon", "201", "", "3", "Có", ""]);
    expect(over.act).toBe("problem");
    expect(over.boxes[0]?.words).toContain("Tử số 201 lớn hơn mẫu số 200");
    expect(row(["Nà Đon", "-1", "", "3", "Có", ""]).boxes[0]).toMatchObject({ state: "wrong", shown: "-1" });
    expect(row(["Nà Đon", "1,5", "", "3", "Có", ""]).boxes[0]?.words).toContain("số nguyên");
    const reasoned = plan([
      [...HEAD, "XHS-02 lý do"],
      ["1", "Nà Đon", "201", "", "3", "Có", "", "Có người tạm trú"],
    ]);
    expect(reasoned.rows[0]).toMatchObject({ act: "send" });
  });

  it("of an unknown bản or twice is in doubt; a choice says whose it is or leaves it out", () => {
    const unknown = row(["Nà Đơn Mới", "120", "", "3", "Có", ""]);
    expect(unknown).toMatchObject({ act: "problem", hamlet: null });
    const chosen = row(["Nà Đơn Mới", "120", "", "3", "Có", ""], { choices: { 2: "id Bản Thèn Thầu" } });
    expect(chosen).toMatchObject({ act: "send", hamlet: { name: "Bản Thèn Thầu" } });
    expect(row(["Nà Đơn Mới", "1", "", "", "", ""], { choices: { 2: LEAVE_OUT } })).toMatchObject({ act: "left-out" });
    const twice = plan([HEAD, ["1", "Nà Đon", "1", "", "1", "Có", ""], ["2", "Bản Nà Đon", "2", "", "2", "Có", ""]]);
    expect(twice.rows.map(({ act }) => act)).toEqual(["send", "problem"]);
    expect(twice.rows[1]?.words).toBe("Trùng với dòng 2.");
  });

  it("of a bản whose report is sent, approved or waits for a choice is left alone, also when it cannot be read", () => {
    const standing = { senderName: "Lò Văn An", values: [], difficulties: null, proposals: null };
    for (const [more, words] of [
      [{ open: { ...standing, state: "submitted" } }, "Lò Văn An đã gửi"],
      [{ approved: true }, "đã duyệt nên khóa"],
      [{ rivals: 1 }, "hai báo cáo"],
    ] as const) {
      const found = row(["Nà Đon", "không rõ", "", "3", "Có", ""], { of: [hamlet("Bản Nà Đon", more)] });
      expect(found.act).toBe("standing");
      expect(found.words).toContain(words);
    }
  });

  it("goes on with a draft: what the file does not say stays, and a file that says nothing new does nothing", () => {
    const kept = { ...blank, indicatorId: "c", numerator: 4 };
    const open = { state: "draft", senderName: "An", values: [kept], difficulties: "Mưa", proposals: null } as const;
    const of = [hamlet("Bản Nà Đon", { open })];
    const found = row(["Nà Đon", "120", "", "", "Chưa", ""], { of });
    expect(found).toMatchObject({ act: "send", difficulties: "Mưa", words: "Thay bản nháp của An." });
    expect(found.values).toContainEqual(kept);
    expect(found.boxes[1]).toMatchObject({ state: "kept", shown: "4 buổi" });
    expect(row(["Nà Đon", "", "", "4", "", ""], { of })).toMatchObject({ act: "same" });
    expect(row(["Nà Đon", "", "", "5", "", ""], { of })).toMatchObject({ act: "draft", blank: 2 });
  });

  it("never makes a value that checking would refuse, whatever is in the cells", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "–", "12", "1.200", "2,500", "-3", "1,5", "x", "Có", "7/5", "9%", "="),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), (cells) => {
        const found = plan([HEAD, ["1", "Nà Đon", ...cells.map((text) => text.replace(/[\t\r\n"]/g, " "))]]).rows[0];
        if (!found || (found.act !== "send" && found.act !== "draft")) return;
        for (const value of found.values) {
          expect(value.numerator === null || (Number.isInteger(value.numerator) && value.numerator >= 0)).toBe(true);
          if (value.numerator !== null && value.denominator !== null)
            expect(value.numerator <= value.denominator).toBe(true);
        }
      }),
    );
  });
});
