import type { DocumentModel } from "../model";
import type { DocumentPart } from "./finding";
import { columnOf, gridsOf } from "./table-grid";
import { linesOf } from "./text-lines";

export interface ListedPerson {
  /** Without honorific. */
  readonly name: string;
  /** All that is said of them. */
  readonly words: string;
  readonly blockId: string;
  /** A place left for someone to come. */
  readonly vacant: boolean;
}

/** People one under another: a table with their names, or lines that begin with "Ông", "Bà", "Đồng chí". */
export interface PeopleList {
  readonly part: DocumentPart;
  readonly id: string;
  readonly people: readonly ListedPerson[];
}

const HONORIFIC = /^(?:\d{1,3}[.)]\s*)?(?:[-–+•]\s*)?(?:Ông|Bà|Đồng chí|Đ\/c)\s*:?\s+/u;
const nameIn = (words: string) =>
  words
    .replace(HONORIFIC, "")
    .split(/\s*[,;:(–]|\s+-\s+/u)[0]
    ?.replace(/\s+/gu, " ")
    .trim() ?? "";

/** The lists of people in a document, in order. */
export function peopleListsOf(model: DocumentModel): PeopleList[] {
  const tables = gridsOf(model).flatMap((grid): PeopleList[] => {
    const column = columnOf(grid, /họ\s*(?:và|,)?\s*tên/iu);
    if (column < 0) return [];
    const people = grid.rows.flatMap((row): ListedPerson[] => {
      const cell = row.cells[column] ?? "";
      if (row.type !== "row" || cell === "") return [];
      return [{ name: nameIn(cell), words: row.cells.join(" "), blockId: row.id, vacant: /^\(|…|\.{3}/u.test(cell) }];
    });
    return people.length > 0 ? [{ part: grid.part, id: grid.id, people }] : [];
  });
  const lines: PeopleList[] = [];
  let open: ListedPerson[] = [];
  let part: DocumentPart = "body";
  const close = () => {
    const [first] = open;
    if (first && open.length > 1) lines.push({ part, id: first.blockId, people: open });
    open = [];
  };
  for (const line of linesOf(model)) {
    const isPerson =
      line.kind !== "cell" && line.blockId !== null && HONORIFIC.test(line.text) && !/^(?:Ông|Bà),/u.test(line.text);
    if (!isPerson) {
      close();
      continue;
    }
    part = line.part;
    open.push({ name: nameIn(line.text), words: line.text, blockId: line.blockId ?? "", vacant: false });
  }
  close();
  return [...lines, ...tables];
}
