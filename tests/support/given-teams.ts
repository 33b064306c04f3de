import fc from "fast-check";
import { buildDocx, paragraph, table } from "./spreadsheet-fixtures/build-docx";
import { buildZip, escapeXml, sheetXml, workbookParts } from "./spreadsheet-fixtures/build-xlsx";

export interface GivenTeamMember {
  readonly honorific: "Ông" | "Bà";
  readonly name: string;
  readonly title: string;
  readonly role: "to-truong" | "to-pho" | "thanh-vien" | "cong-tac-vien";
  readonly ambassador: boolean;
  readonly phone: string;
}

export interface GivenTeam {
  readonly place: string;
  readonly members: readonly GivenTeamMember[];
}

export const ROLE_TEXT = {
  "to-truong": ["Tổ trưởng", "TT", "Tổ trưởng Tổ CNSCĐ"],
  "to-pho": ["Tổ phó", "Phó Tổ trưởng", "Tổ phó thường trực"],
  "thanh-vien": ["Thành viên", "TV", "Tổ viên"],
  "cong-tac-vien": ["Cộng tác viên", "CTV", "Nhóm cộng tác viên"],
} as const;

const FAMILY = ["Lò", "Vàng", "Tẩn", "Giàng", "Nguyễn", "Đèo", "Sùng", "Bàn", "Phàn"];
const MIDDLE = ["Văn", "Thị", "A", "Mí", "Láo", "Ngọc"];
const GIVEN = ["An", "Páo", "Mẩy", "Hùng", "Sính", "Diện", "Thắm", "Ỷ"];
const TITLES = [
  "Trưởng bản",
  "Bí thư Chi đoàn",
  "Công an viên",
  "Công chức Văn hóa, xã hội (xã)",
  "Chi hội trưởng Phụ nữ",
];
const PLACES = [
  "Nà Khằm",
  "Nà Đon",
  "Hô Be",
  "Nà Phát",
  "Thèn Thầu",
  "Cò Lá",
  "Nà Sài",
  "Phiêng Giằng",
  "Thôn 1",
  "Bản số 07",
];

const member = fc.record({
  honorific: fc.constantFrom("Ông" as const, "Bà" as const),
  name: fc
    .tuple(fc.constantFrom(...FAMILY), fc.constantFrom(...MIDDLE), fc.constantFrom(...GIVEN))
    .map((all) => all.join(" ")),
  title: fc.constantFrom(...TITLES, ""),
  role: fc.constantFrom("to-pho" as const, "thanh-vien" as const, "cong-tac-vien" as const),
  ambassador: fc.boolean(),
  phone: fc.integer({ min: 0, max: 99_999_999 }).map((digits) => `09${String(digits).padStart(8, "0")}`),
});

/** Some teams of some bản; each person has a telephone of their own and each team one head, its first. */
export const someTeams: fc.Arbitrary<readonly GivenTeam[]> = fc
  .uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 5 })
  .chain((places) =>
    fc.tuple(
      fc.constant(places),
      fc.uniqueArray(member, {
        minLength: places.length * 2,
        maxLength: places.length * 4,
        selector: ({ phone }) => phone,
      }),
    ),
  )
  .map(([places, members]) =>
    places.map((place, index) => {
      const own = members.filter((_, at) => at % places.length === index);
      return { place, members: own.map((one, at) => (at === 0 ? { ...one, role: "to-truong" as const } : one)) };
    }),
  );

const HEAD = ["STT", "Bản", "Họ và tên", "Chức vụ", "Vai trò trong Tổ", "Đại sứ số", "Số điện thoại", "Ghi chú"];

interface Hand {
  /** Which of the ways a role is written. */
  readonly way: number;
  /** In which column the role stands. */
  readonly roleIn: "role" | "note" | "title";
}

/** The cells of a member under HEAD. */
export function cellsOf(number: number, place: string, one: GivenTeamMember, { way, roleIn }: Hand): string[] {
  const words = ROLE_TEXT[one.role];
  const role = words[way % words.length] ?? words[0];
  const title = roleIn === "title" ? [one.title, role].filter(Boolean).join(" – ") : one.title;
  const [inRole, inNote] = [roleIn === "role" ? role : "", roleIn === "note" ? role : ""];
  const name = `${one.honorific} ${one.name}`;
  return [String(number), place, name, title, inRole, one.ambassador ? "x" : "", one.phone, inNote];
}

const total = (teams: readonly GivenTeam[]) => teams.reduce((sum, { members }) => sum + members.length, 0);

/** "Bản Nà Khằm", but "Thôn 1" and "Bản số 07" as they are. */
export const inFull = (place: string) => (/^(?:Thôn|Bản) /.test(place) ? place : `Bản ${place}`);

/** Rows with the bản on each row, or once for the rows of its team. */
export function rowsOf(teams: readonly GivenTeam[], hand: Hand, once: boolean): string[][] {
  let number = 0;
  const rows = teams.flatMap(({ place, members }) =>
    members.map((one, index) => {
      number += 1;
      return cellsOf(number, once && index > 0 ? "" : inFull(place), one, hand);
    }),
  );
  return [HEAD, ...rows, ["", `Tổng số: ${total(teams)} người`]];
}

/** Rows under headings, numbered anew in each team, each heading said another way. */
export function rowsUnderHeadings(teams: readonly GivenTeam[], hand: Hand, counted: boolean): string[][] {
  const without = (cells: readonly string[]) => cells.filter((_, index) => index !== 1);
  const roman = ["I", "II", "III", "IV", "V"];
  return [
    without(HEAD),
    ...teams.flatMap(({ place, members }, at) => {
      const said = [
        inFull(place),
        `${roman[at]}. Tổ CNSCĐ ${inFull(place).replace(/^Bản (?!số)/, "bản ")}`,
        `${at + 1}. ${inFull(place)} (${members.length} người)`,
        inFull(place).toLocaleUpperCase("vi"),
      ];
      const rows = members.map((one, index) => without(cellsOf(index + 1, place, one, hand)));
      return [
        [said[(at + hand.way) % said.length] ?? ""],
        ...rows,
        ...(counted ? [["", `Cộng: ${members.length} người`]] : []),
      ];
    }),
    ["", `Tổng số: ${total(teams)} người`],
  ];
}

/** The lines of a list in running text. */
export function linesOf(teams: readonly GivenTeam[], { way }: Hand, comma: boolean): string[] {
  return teams.flatMap(({ place, members }, at) => [
    [
      inFull(place),
      `${at + 1}. ${inFull(place)} (${members.length} người)`,
      `Tổ công nghệ số cộng đồng ${inFull(place)}`,
    ][(at + way) % 3] ?? "",
    ...members.map((one, index) => {
      const words = ROLE_TEXT[one.role];
      const said = [one.title, words[way % words.length], one.ambassador ? "đại sứ số" : "", one.phone].filter(Boolean);
      return comma
        ? `${one.honorific} ${one.name}, ${said.join(", ")}`
        : `${index + 1}. ${one.honorific} ${one.name} – ${said.join(" – ")};`;
    }),
  ]);
}

const column = (index: number) => String.fromCharCode(65 + index);

/** A real workbook of texts, the cells of one bản merged where asked. */
export function workbookOf(rows: readonly (readonly string[])[], merges: readonly string[] = []): Uint8Array {
  const xml = rows.map((cells, row) => {
    const written = cells.map((text, at) =>
      text === ""
        ? ""
        : `<c r="${column(at)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const after =
    merges.length === 0
      ? ""
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  return buildZip(workbookParts({ sheet: sheetXml(xml.join(""), after) }));
}

/** The bản of each team in one tall cell of column B. */
export function mergesOf(teams: readonly GivenTeam[]): string[] {
  let row = 2;
  return teams.flatMap(({ members }) => {
    const from = row;
    row += members.length;
    return members.length > 1 ? [`B${from}:B${row - 1}`] : [];
  });
}

/** A document with a table a team, the bản in a line over it and the head printed again over each. */
export function documentOfTables(teams: readonly GivenTeam[], hand: Hand): Uint8Array {
  const head = HEAD.filter((_, index) => index !== 1);
  const body = teams.map(({ place, members }, at) => {
    const rows = members.map((one, index) => cellsOf(index + 1, place, one, hand).filter((_, cell) => cell !== 1));
    return paragraph(`${at + 1}. Tổ công nghệ số cộng đồng ${inFull(place)}`) + table([head, ...rows]);
  });
  const motto = table([["UBND XÃ BÌNH LƯ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"]]);
  return buildDocx(motto + paragraph("DANH SÁCH CÁC TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG") + body.join(""));
}

/** A document with one table, the bản of each team in a tall cell. */
export function documentOfTallCells(teams: readonly GivenTeam[], hand: Hand): Uint8Array {
  let number = 0;
  const rows = teams.flatMap(({ place, members }) =>
    members.map((one, index) => {
      number += 1;
      const tall = index === 0 ? ("begin" as const) : ("on" as const);
      return cellsOf(number, place, one, hand).map((text, cell) =>
        cell === 1 ? { text: index === 0 ? inFull(place) : "", tall } : text,
      );
    }),
  );
  return buildDocx(table([HEAD, ...rows]));
}

/** A document of lines, the members numbered by the program where asked. */
export function documentOfLines(lines: readonly string[], listed: boolean): Uint8Array {
  const isMember = (line: string) => /^(?:\d+\. )?(?:Ông|Bà) /.test(line);
  const body = lines.map((line) =>
    paragraph(listed ? line.replace(/^\d+\. (?=Ông|Bà)/, "") : line, { listed: listed && isMember(line) }),
  );
  return buildDocx(
    paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") +
      paragraph("Độc lập - Tự do - Hạnh phúc") +
      paragraph("QUYẾT ĐỊNH") +
      paragraph("Điều 1. Thành lập các Tổ công nghệ số cộng đồng gồm các ông, bà có tên sau:") +
      body.join(""),
  );
}
