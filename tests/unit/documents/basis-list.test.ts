import { describe, expect, it } from "vitest";
import { type ListedBasis, planBasisList } from "@/lib/documents/core/basis-list";
import { readCitation } from "@/lib/documents/core/read-basis-rows";
import { civilDate } from "@/lib/kernel/civil-date";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";

const KNOWN: ListedBasis = {
  ...{ id: "nd-30", type: "Nghị định", number: "30/2020/NĐ-CP", issuer: "Chính phủ", title: "Công tác văn thư" },
  issuedOn: civilDate("2020-03-05"),
  effectiveFrom: civilDate("2020-03-05"),
  ...{ effectiveTo: null, supersededBy: null, amendedBy: null, partlyReplacedBy: null, source: null, note: null },
};

const HEAD = "Loại văn bản\tSố và ký hiệu\tTên gọi hoặc trích yếu\tCơ quan ban hành\tNgày ban hành\tHết hiệu lực từ";
const plan = (lines: readonly string[], choices: Record<string, string> = {}) =>
  planBasisList({ format: 1, grid: readPastedTable(lines.join("\n")), choices }, [KNOWN]);

describe("a list of legal bases", () => {
  it("tells what is new, what is there already and what says something else", () => {
    const { rows, ready } = plan([
      HEAD,
      "Nghị định\t30/2020/NĐ-CP\tCông tác văn thư\tChính phủ\t05/03/2020\t",
      "Nghị định\t42/2022/NĐ-CP\tCung cấp dịch vụ công trực tuyến\tChính phủ\t24/06/2022\t01/07/2026",
    ]);
    expect(rows.map(({ plan: { kind } }) => kind)).toEqual(["known", "add"]);
    expect(rows[1]?.facts).toMatchObject({ issuedOn: "2022-06-24", effectiveTo: "2026-07-01", issuer: "Chính phủ" });
    expect(ready).toBe(true);
  });

  it("keeps what is known unless a person says to write over it", () => {
    const lines = [HEAD, "\t30/2020/NĐ-CP\t\t\t\t01/06/2027"];
    expect(plan(lines).rows[0]?.plan).toEqual({ kind: "differs", id: "nd-30", differences: ["ngày hết hiệu lực"] });
    expect(plan(lines).ready).toBe(false);
    expect(plan(lines, { 2: "update" }).rows[0]?.plan).toMatchObject({ kind: "update", id: "nd-30" });
    expect(plan(lines, { 2: "update" }).ready).toBe(true);
  });

  it("names what is wrong with a row, and lets nothing be written until it is mended or skipped", () => {
    const lines = [
      HEAD,
      "Thông tư\t01/2024/TT-BNV\tTest\tBộ Nội vụ\t32/13/2024\t",
      "\t5/QĐ-XYZ\t\t\t\t",
      "Nghị định\t99/2024/NĐ-CP\tViệc A\tChính phủ\t\t",
      "Nghị định\t099/2024/NĐ-CP\tViệc A\tChính phủ\t\t",
    ];
    const { rows, ready } = plan(lines);
    const words = rows.map(({ plan: one }) => (one.kind === "problem" ? one.words.join(" ") : one.kind));
    expect(words[0]).toContain("“32/13/2024” không phải ngày");
    expect(words[1]).toContain("Chưa có loại văn bản.");
    expect(words[1]).toContain("Chưa có cơ quan ban hành.");
    expect(words[2]).toBe("add");
    expect(words[3]).toBe("Trùng với dòng 4.");
    expect(ready).toBe(false);
    expect(plan(lines, { 2: "skip", 3: "skip", 5: "skip" }).ready).toBe(true);
  });

  it("reads the days of a span together with what is known", () => {
    const [row] = plan([HEAD, "\t30/2020/NĐ-CP\t\t\t\t01/01/2019"]).rows;
    expect(row?.plan).toEqual({ kind: "problem", words: ["Ngày hết hiệu lực phải sau ngày có hiệu lực."] });
  });

  it("takes pasted citations, one a line", () => {
    const { rows } = plan([
      "1. Căn cứ Luật Công nghệ thông tin số 67/2006/QH11 ngày 29 tháng 6 năm 2006;",
      "- Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ quy định về việc cung cấp thông tin;",
      "không phải văn bản nào",
    ]);
    expect(rows[0]?.facts).toMatchObject({
      ...{ type: "Luật", number: "67/2006/QH11", title: "Công nghệ thông tin", issuer: "Quốc hội" },
      issuedOn: "2006-06-29",
    });
    expect(rows[1]?.facts).toMatchObject({ type: "Nghị định", number: "42/2022/NĐ-CP", issuer: "Chính phủ" });
    expect(rows[1]?.facts.title).toBe("Quy định về việc cung cấp thông tin");
    const decree = readCitation(
      "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    );
    expect(decree).toMatchObject({ title: "Công tác văn thư", issuedOn: "2020-03-05" });
    expect(rows[2]?.plan.kind).toBe("problem");
  });

  it.each([
    ["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Tổ chức chính quyền địa phương", null],
    ["Luật Dữ liệu (60/2024/QH15)", "Dữ liệu", "60/2024/QH15"],
  ])("reads the name of a law out of %s", (line, title, number) => {
    expect(readCitation(line)).toMatchObject({ type: "Luật", title, number });
  });
});
