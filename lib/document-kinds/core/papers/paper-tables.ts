import { plain } from "@/lib/documents/core/inline";
import type { TableBlock } from "@/lib/documents/core/model";
import type { FactTable, PaperTable } from "./paper-content";
import type { PaperFacts } from "./paper-facts";

const cell = (text: string) => ({ paragraphs: text.split("\n").map((line) => plain(line)) });

/** A written table as the model has it: every row as wide as the head. */
export function writtenTable({ id, note, columns, rows }: PaperTable): TableBlock {
  return {
    ...{ type: "table", id, note: note || null },
    columns: columns.map(({ widthMm, align }) => ({ widthMm, align })),
    head: [columns.map(({ head }) => ({ text: head }))],
    rows: rows.map((row) => {
      const [first = ""] = row.cells;
      if (row.group) {
        const heading = { ...cell(first), colSpan: columns.length, align: "left" as const };
        return { id: row.id, type: "group" as const, cells: [heading] };
      }
      return { id: row.id, cells: columns.map((_, index) => cell(row.cells[index] ?? "")) };
    }),
  };
}

const heads = (...words: readonly string[]) => [words.map((text) => ({ text }))];

function noteOf(formed: boolean, head: string | null): string {
  if (!formed) return "Chưa có Tổ";
  return head ? "" : "Chưa có Tổ trưởng";
}

function teamsTable(id: string, { teams, commune }: PaperFacts): TableBlock {
  const total = teams.reduce((sum, { members }) => sum + members, 0);
  const place = commune.hamletWord.charAt(0).toLocaleUpperCase("vi") + commune.hamletWord.slice(1);
  return {
    ...{ type: "table", id, head: heads("STT", place, "Tổ trưởng", "Số thành viên", "Ghi chú") },
    columns: [
      { widthMm: 13, align: "center" },
      { widthMm: 50, align: "left" },
      { widthMm: 50, align: "left" },
      { widthMm: 25, align: "center" },
      { widthMm: 27, align: "left" },
    ],
    rows: teams.map(({ hamlet, formed, head, members }, index) => ({
      id: `${id}-${index + 1}`,
      cells: [String(index + 1), hamlet, head ?? "", formed ? String(members) : "", noteOf(formed, head)].map(cell),
    })),
    totals: [{ ...cell("Tổng số"), colSpan: 3 }, cell(String(total)), cell("")],
  };
}

function committeeTable(id: string, { committee }: PaperFacts): TableBlock {
  return {
    ...{ type: "table", id, head: heads("STT", "Họ và tên", "Chức vụ, đơn vị", "Chức danh", "Nhiệm vụ phụ trách") },
    columns: [
      { widthMm: 13, align: "center" },
      { widthMm: 38, align: "left" },
      { widthMm: 40, align: "left" },
      { widthMm: 26, align: "center" },
      { widthMm: 48, align: "left" },
    ],
    rows: committee.map(({ name, post, role, duty }, index) => ({
      id: `${id}-${index + 1}`,
      cells: [String(index + 1), name, post, role, duty].map(cell),
    })),
  };
}

/** A table drawn from the facts of the day. */
export function factTable(of: FactTable, id: string, facts: PaperFacts): TableBlock {
  return of === "teams" ? teamsTable(id, facts) : committeeTable(id, facts);
}
