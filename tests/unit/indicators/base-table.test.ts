import { describe, expect, it } from "vitest";
import type { BaseFigures } from "@/lib/indicators/core/base-figures";
import { chooseBaseSheet, planBaseTable } from "@/lib/indicators/core/base-table";
import { warnOfFigures } from "@/lib/indicators/core/base-warnings";
import type { BaseKind } from "@/lib/indicators/core/definition";
import { judgeStage } from "@/lib/indicators/core/model-stages";
import { civilDate } from "@/lib/kernel/civil-date";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";

const from = civilDate("2026-01-01");
const known = (of: Partial<Record<BaseKind, Record<string, number>>>, hamletIds = ["a", "b"]): BaseFigures => ({
  of: new Map(
    Object.entries(of).map(([kind, values]) => [
      kind as BaseKind,
      new Map(
        Object.entries(values).map(([id, value]) => [id === "xã" ? null : id, { value, from, source: "Công an xã" }]),
      ),
    ]),
  ),
  hamletIds,
});
const hamlets = [
  { id: "a", name: "Nà Khằm" },
  { id: "b", name: "Bản số 02" },
];
const pasted = (...rows: readonly (readonly string[])[]) =>
  readPastedTable(rows.map((row) => row.join("\t")).join("\n"));

describe("a table of base figures", () => {
  it("is read by the words of its head, names of bản however they are written, thousands with a dot", () => {
    const plan = planBaseTable(
      pasted(
        ["TT", "Tên bản", "Tổng số hộ", "Nhân khẩu"],
        ["1", "BẢN NÀ KHẰM", "120", "1.250"],
        ["", "Toàn xã", "9.000", ""],
      ),
      hamlets,
      known({ households: { a: 120 } }),
    );
    expect(plan.kinds).toEqual(["households", "people"]);
    expect(plan.rows.map(({ hamletId, cells }) => [hamletId, cells.map(({ value, was }) => [value, was])])).toEqual([
      [
        "a",
        [
          [120, 120],
          [1250, null],
        ],
      ],
      [null, [[9000, null]]],
    ]);
    expect(plan.changes).toBe(2);
  });

  it("says beside the row what is wrong: a fraction, an unknown bản, one twice", () => {
    const plan = planBaseTable(
      pasted(
        ["Bản", "Số hộ"],
        ["Nà Khằm", "12,5"],
        ["Bản Lạ", "3"],
        ["Bản số 02", "4"],
        ["bản số 02", "5"],
        ["Nà Khằm", "-7"],
      ),
      hamlets,
      known({}),
    );
    expect(plan.rows.map(({ problem }) => problem === null)).toEqual([false, false, true, false, false]);
  });

  it("names columns it does not use, and chooses the sheet with most figures", () => {
    const good = pasted(["Bản", "Số hộ", "Diện tích"], ["Nà Khằm", "12", "3"], ["Bản số 02", "13", "4"]);
    expect(planBaseTable(good, hamlets, known({})).unread).toEqual(["Diện tích"]);
    expect(chooseBaseSheet([pasted(["Ghi chú", "Khác"], ["a", "b"]), good])).toBe(good);
  });
});

describe("warnings about base figures", () => {
  it("tell of a part greater than its whole, in a bản or the commune", () => {
    const warnings = warnOfFigures(
      known({ adults: { a: 310, b: 5 }, people: { a: 300, b: 5 }, households: { a: 90 } }),
    );
    expect(warnings).toEqual([
      { kind: "part-exceeds", hamletId: "a", part: "adults", partValue: 310, whole: "people", wholeValue: 300 },
    ]);
  });

  it("tell where the bản together are not the commune's figure, and only when every bản has one", () => {
    expect(warnOfFigures(known({ people: { a: 1, b: 2, xã: 4 } }))).toEqual([
      { kind: "sum-differs", of: "people", sum: 3, commune: 4 },
    ]);
    expect(warnOfFigures(known({ people: { a: 1, xã: 4 } }))).toEqual([]);
  });
});

describe("the stages of a model at a place", () => {
  const at = (stage: "proposed" | "pilot" | "recognised" | "spread" | "ended", day: string) => ({
    stage,
    since: civilDate(day),
  });

  it("go forward in time and in order; ended may begin anew", () => {
    expect(judgeStage([], at("recognised", "2026-01-01"))).toBeNull();
    expect(judgeStage([], at("ended", "2026-01-01"))?.field).toBe("stage");
    const before = [at("pilot", "2026-05-01")];
    expect(judgeStage(before, at("recognised", "2026-04-30"))?.field).toBe("since");
    expect(judgeStage(before, at("proposed", "2026-06-01"))?.field).toBe("stage");
    expect(judgeStage(before, at("pilot", "2026-06-01"))?.field).toBe("stage");
    expect(judgeStage([...before, at("ended", "2026-07-01")], at("pilot", "2026-08-01"))).toBeNull();
  });
});
