import { type CivilDate, parseCivilDate } from "@/lib/kernel/civil-date";
import { cleanLine } from "@/lib/kernel/text";
import { findTable } from "@/lib/spreadsheets/core/header-row";
import { type ColumnField, matchColumns } from "@/lib/spreadsheets/core/match-columns";
import { type Cell, cellAt, cellText, rowNumber, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { BasisFacts } from "./basis-facts";
import { citationsIn } from "./citations";
import { daysInText } from "./days-in-text";

export interface ReadBasis {
  readonly row: number;
  readonly facts: BasisFacts;
  /** `missing`: nothing is said where something must be. */
  readonly wrong: readonly { readonly words: string; readonly missing: boolean }[];
}

type Field = keyof BasisFacts;

const FIELDS: readonly ColumnField<Field>[] = [
  { key: "type", words: ["loại văn bản", "loại", "tên loại"] },
  { key: "number", words: ["số và ký hiệu", "số, ký hiệu", "số ký hiệu", "số hiệu", "số văn bản", "ký hiệu"] },
  { key: "title", words: ["tên gọi hoặc trích yếu", "trích yếu", "tên gọi", "trích yếu nội dung", "tên văn bản"] },
  { key: "issuer", words: ["cơ quan ban hành", "nơi ban hành", "tác giả"] },
  { key: "issuedOn", words: ["ngày ban hành", "ngày văn bản", "ngày ký"] },
  { key: "effectiveFrom", words: ["có hiệu lực từ", "ngày có hiệu lực", "ngày hiệu lực", "hiệu lực từ"] },
  { key: "effectiveTo", words: ["hết hiệu lực từ", "ngày hết hiệu lực", "hết hiệu lực"] },
  { key: "supersededBy", words: ["văn bản thay thế", "thay thế bởi", "thay bằng"] },
  { key: "amendedBy", words: ["được sửa đổi bởi", "sửa đổi bởi", "văn bản sửa đổi", "sửa đổi, bổ sung bởi"] },
  { key: "partlyReplacedBy", words: ["thay thế một phần bởi", "văn bản thay thế một phần"] },
  { key: "source", words: ["nguồn", "nguồn tra cứu"] },
  { key: "note", words: ["ghi chú"] },
];
const MOST: Readonly<Partial<Record<Field, number>>> = { type: 40, number: 60, title: 500, issuer: 150, note: 500 };
const LONGEST = 300;

const EMPTY: BasisFacts = {
  ...{ type: "", number: null, issuedOn: null, issuer: "", title: "" },
  ...{ effectiveFrom: null, effectiveTo: null, supersededBy: null, amendedBy: null, partlyReplacedBy: null },
  ...{ source: null, note: null },
};

const TYPE_OF_SYMBOL: readonly (readonly [RegExp, string, string | null])[] = [
  [/\/QH\d+$/u, "Luật", "Quốc hội"],
  [/NĐ-CP$/u, "Nghị định", "Chính phủ"],
  [/NQ-CP$/u, "Nghị quyết", "Chính phủ"],
  [/QĐ-TTg$/u, "Quyết định", "Thủ tướng Chính phủ"],
  [/CT-TTg$/u, "Chỉ thị", "Thủ tướng Chính phủ"],
  [/\/TT-/u, "Thông tư", null],
];

/** What the symbol of a number says by itself, where the list leaves it out. */
function completed(facts: BasisFacts): BasisFacts {
  const said = TYPE_OF_SYMBOL.find(([pattern]) => pattern.test(facts.number ?? ""));
  if (!said) return facts;
  const [, type, issuer] = said;
  return { ...facts, type: facts.type || type, issuer: facts.issuer || (issuer ?? "") };
}

function missing(facts: BasisFacts): ReadBasis["wrong"] {
  const lacks: readonly (readonly [string, string])[] = [
    [facts.type, "Chưa có loại văn bản."],
    [facts.title, "Chưa có tên gọi hoặc trích yếu."],
    [facts.issuer, "Chưa có cơ quan ban hành."],
  ];
  return lacks.flatMap(([value, words]) => (value === "" ? [{ words, missing: true }] : []));
}

const DAYS: ReadonlySet<Field> = new Set(["issuedOn", "effectiveFrom", "effectiveTo"]);

function dayOfCell(cell: Cell): CivilDate | null | "wrong" {
  if (cell.kind === "date") return cell.day;
  const text = cleanLine(cellText(cell));
  return text === "" || text === "–" || text === "-" ? null : (parseCivilDate(text) ?? "wrong");
}

/** "30/2020/NĐ-CP", without the "Số" some lists write before it. */
function bareNumber(text: string): string | null {
  return text.replace(/^số\s*:?\s*/iu, "") || null;
}

function readRow(grid: SheetGrid, row: number, mapping: Readonly<Partial<Record<Field, number>>>): ReadBasis {
  const wrong: { words: string; missing: boolean }[] = [];
  const facts: Record<string, string | null> = { ...EMPTY };
  for (const { key, words } of FIELDS) {
    const column = mapping[key];
    if (column === undefined) continue;
    const cell = cellAt(grid, row, column);
    const text = cleanLine(cellText(cell));
    if (DAYS.has(key)) {
      const day = dayOfCell(cell);
      if (day === "wrong")
        wrong.push({ words: `${words[0]}: “${text}” không phải ngày (viết như 05/12/2026).`, missing: false });
      else facts[key] = day;
      continue;
    }
    if (text.length > (MOST[key] ?? LONGEST))
      wrong.push({ words: `${words[0]}: dài quá ${MOST[key] ?? LONGEST} ký tự.`, missing: false });
    const required = key === "type" || key === "title" || key === "issuer";
    facts[key] = key === "number" ? bareNumber(text) : required ? text : text || null;
  }
  const read = completed(facts as unknown as BasisFacts);
  return { row: rowNumber(row), facts: read, wrong: [...missing(read), ...wrong] };
}

const LAW = /^(?:Căn cứ\s+)?(Bộ luật|Luật|Pháp lệnh)\s+(.+)$/iu;

/** A line as papers cite it: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư". */
export function readCitation(line: string): BasisFacts {
  const text = cleanLine(line).replace(/[;.,\s]+$/u, "");
  const law = LAW.exec(text);
  const [day] = daysInText(text);
  if (law) {
    const [, type = "", rest = ""] = law;
    const number = /(?:số\s*)?(\d+\/\d{4}\/(?:QH|UBTVQH)\d+)/u.exec(rest)?.[1] ?? null;
    const title = rest
      .split(/\s*(?:\(|,)?\s*(?:số\s+\d|ngày\s+\d|\d+\/\d{4}\/)/u)[0]
      ?.replace(/\s+(?:số|ngày)$/u, "")
      .trim();
    const facts = { ...EMPTY, type, number, title: title ?? "", issuedOn: day?.day ?? null };
    return completed({ ...facts, issuer: type === "Pháp lệnh" ? "Ủy ban Thường vụ Quốc hội" : "Quốc hội" });
  }
  const [cited] = citationsIn(text);
  if (!cited) return { ...EMPTY, title: text };
  const { type, number, mark, symbol, issuer, about } = cited;
  // "quy định về …" says what it does and stays; the "về" of "về công tác văn thư" comes with the citation.
  const after = issuer === "" ? about : text.slice(text.lastIndexOf(issuer) + issuer.length).trim();
  const bare = after.replace(/^về\s+/iu, "");
  const subject = bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
  const code = `${number}${mark}${symbol}`;
  return completed({ ...EMPTY, type, number: code, issuedOn: cited.day, issuer, title: subject });
}

/** The rows of a list of legal bases: under its head, or one citation a line. */
export function readBasisRows(grid: SheetGrid): ReadBasis[] {
  const table = findTable(
    grid,
    FIELDS.flatMap(({ words }) => [...words]),
  );
  const { mapping } = matchColumns(table.columns, FIELDS);
  const headed = table.headerRows.length > 0 && (mapping.number !== undefined || mapping.title !== undefined);
  if (headed) {
    return table.dataRows
      .map((row) => readRow(grid, row, mapping))
      .filter(({ facts }) => facts.number !== null || facts.title !== "");
  }
  return grid.rows.flatMap((cells, row): ReadBasis[] => {
    const text = cleanLine(cells.map(cellText).join(" ")).replace(/^(?:[-+*•]|\d+[.)]?)\s+/u, "");
    if (text === "") return [];
    const facts = readCitation(text);
    if (facts.number === null && facts.type === "") {
      const words = `Không đọc được văn bản nào trong “${text.slice(0, 80)}”.`;
      return [{ row: rowNumber(row), facts, wrong: [{ words, missing: false }] }];
    }
    return [{ row: rowNumber(row), facts, wrong: missing(facts) }];
  });
}
