import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ImportSource, type KnownWorld, nameNumberedHamlets, planImport } from "@/lib/governance/core/plan-import";
import { importChangeFormSchema } from "@/lib/governance/schema";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";

const HEAD = ["Họ và tên", "Chức vụ", "Chức vụ trong Ban", "Nhiệm vụ", "Phụ trách bản"];

function sourceOf(rows: readonly (readonly string[])[], more: Partial<ImportSource> = {}): ImportSource {
  return {
    format: 1,
    grid: readPastedTable([HEAD, ...rows].map((row) => row.join("\t")).join("\n")),
    mapping: null,
    corrections: [],
    omittedRows: [],
    people: {},
    hamlets: {},
    ...more,
  };
}

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}`,
    name: `Bản số ${String(index + 1).padStart(2, "0")}`,
    placeholder: true,
  }));

const EMPTY: KnownWorld = { people: [], hamlets: numbered(5) };

const syllable = fc.constantFrom("Lò", "Vàng", "Tẩn", "Văn", "Thị", "Páo", "Mẩy", "Hà", "Ông", "Đoàn", "123", "á");
const cell = fc.oneof(
  fc.array(syllable, { maxLength: 4 }).map((words) => words.join(" ")),
  fc.constantFrom("", "Trưởng ban", "Phó ban", "Ủy viên", "Nà Hỏi, Nà Phát", "bản Nà Hỏi", "Phụ trách thôn Lạc Hiền"),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[\t\n\r"]/g, " ")),
);
const rows = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 12 });

describe("planning an import", () => {
  test("reading again gives the same plan, also after the source has been kept as JSON", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const source = sourceOf(list);
        const plan = planImport(source, EMPTY);
        expect(planImport(source, EMPTY)).toEqual(plan);
        expect(planImport(JSON.parse(JSON.stringify(source)) as ImportSource, EMPTY)).toEqual(plan);
      }),
    );
  });

  test("a bản named like a property of every object is a name like any other", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const plan = planImport(sourceOf([["1", "Nguyễn Văn An", "Ủy viên", "Nhiệm vụ", name]]), EMPTY);
      expect(plan.hamlets.every((line) => line.plan.kind === "undecided")).toBe(true);
    }
  });

  test("what was read, typed in as a correction, reads as the same", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const source = sourceOf(list);
        const plan = planImport(source, EMPTY);
        const corrections = plan.rows.map(({ row, fullName }) => ({ row, field: "fullName" as const, text: fullName }));
        const again = planImport({ ...source, corrections }, EMPTY);
        expect(again.rows.map((row) => row.fullName)).toEqual(plan.rows.map((row) => row.fullName));
      }),
    );
  });

  test("every problem with a row names a row of the list, and no error means ready", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const plan = planImport(sourceOf(list), EMPTY);
        const known = new Set(plan.rows.map(({ row }) => row));
        for (const { row } of plan.problems) expect(row === null || known.has(row)).toBe(true);
        const errors = plan.problems.filter(({ severity }) => severity === "error").length;
        expect(plan.ready).toBe(errors === 0 && plan.rows.length > 0);
      }),
    );
  });

  test("a row left out is gone with its problems, and comes back as it was", () => {
    fc.assert(
      fc.property(rows, fc.nat(), (list, at) => {
        const source = sourceOf(list);
        const plan = planImport(source, EMPTY);
        fc.pre(plan.rows.length > 0);
        const row = plan.rows[at % plan.rows.length]?.row ?? 0;
        const less = planImport({ ...source, omittedRows: [row] }, EMPTY);
        expect(less.rows.some((one) => one.row === row)).toBe(false);
        expect(less.problems.some((one) => one.row === row)).toBe(false);
        expect(planImport({ ...source, omittedRows: [] }, EMPTY)).toEqual(plan);
      }),
    );
  });
});

describe("naming the numbered bản", () => {
  const list = ["Nà Hỏi", "Nà Phát", "Nà Cà", "Nà Đon", "Nà San", "Nà Tăm", "Nà Khan"].map((name, index) => [
    `Lò Văn ${"ABCDEGH".charAt(index)}`,
    "Công chức",
    index === 0 ? "Trưởng ban" : "Ủy viên",
    "Việc",
    name,
  ]);

  test("gives each unknown name a bản of its own, as far as there are any", () => {
    const source = sourceOf(list);
    const hamlets = nameNumberedHamlets(planImport(source, EMPTY), EMPTY.hamlets);
    expect(Object.keys(hamlets)).toHaveLength(5);
    expect(new Set(Object.values(hamlets)).size).toBe(5);
    const plan = planImport({ ...source, hamlets }, EMPTY);
    expect(plan.hamlets.map(({ plan: one }) => one.kind)).toEqual([
      ...Array.from({ length: 5 }, () => "name"),
      "undecided",
      "undecided",
    ]);
  });

  test("leaves alone what a person has decided", () => {
    const first = EMPTY.hamlets[0]?.id ?? "";
    const source = sourceOf(list.slice(0, 3), { hamlets: { "na phat": `name:${first}`, "na ca": "skip" } });
    const hamlets = nameNumberedHamlets(planImport(source, EMPTY), EMPTY.hamlets);
    expect(hamlets).toEqual({ "na hoi": `name:${EMPTY.hamlets[1]?.id}` });
  });
});

describe("a change as a form posts it", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const parse = (form: Record<string, string | string[]>) =>
    importChangeFormSchema.safeParse({ id, version: "3", ...form });

  test("columns come as column-N or as map-FIELD", () => {
    const expected = { id, version: 3, change: { type: "map", mapping: { fullName: 1, dutyText: 4 } } };
    const form = { type: "map", "column-0": "", "column-1": "fullName", "column-4": "dutyText" };
    expect(parse(form).data).toEqual(expected);
    expect(parse({ type: "map", "map-fullName": "1", "map-dutyText": "4", "map-phone": "" }).data).toEqual(expected);
  });

  test("two columns of one field are refused in words", () => {
    const twice = parse({ type: "map", "column-1": "fullName", "column-2": "fullName" });
    expect(twice.error?.issues[0]?.message).toContain("hai cột");
  });

  test("what is no change is refused, whatever is sent", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))), (form) => {
        expect(parse({ ...form, type: "nothing" }).success).toBe(false);
      }),
    );
  });
});
