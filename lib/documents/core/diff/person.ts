/** Who a line of a list is about, and what it says of the person beside the name. */
export interface PersonNamed {
  /** "Lò Văn A", for telling that two lines are of one person. */
  readonly name: string;
  /** "ông Lò Văn A", as a sentence names the person. */
  readonly called: string;
  /** "Ủy viên"; null where the line does not say it plainly. */
  readonly role: string | null;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’]*(?: \p{Lu}[\p{L}\p{M}'’]*){1,6}`;
const HONOURED = new RegExp(String.raw`(?<![\p{L}])(Ông|Bà|ông|bà|Đồng chí|đồng chí) (${NAME})`, "u");
const AT_START = new RegExp(String.raw`^(?:[^:]{2,14}: )?(Ông|Bà|Đồng chí) (${NAME})(?=\s*(?:[,;.(]| - |$))`, "u");
const BY_POST = new RegExp(String.raw`\(hiện nay là (ông|bà) (${NAME})\)`, "u");
const BARE = new RegExp(String.raw`^(${NAME})(?=\s*(?:[,;(]|$))`, "u");
const NAME_COLUMN = /họ\s*(?:và|,)?\s*(?:tên|chữ đệm)|^(?:tên )?thành viên$|^cá nhân$/iu;
const ROLE_COLUMN = /chức danh|vai trò/iu;
/** "…, Chủ tịch UBND xã - Trưởng ban;": what follows the last dash, before marks and notes. */
const ROLE_AFTER_DASH = / - ([^-,;.(]+)(?=[,;.(]|$)[^-]*$/u;

function named(honorific: string, name: string, role: string | null): PersonNamed {
  const words = honorific === "" ? name : `${honorific.toLocaleLowerCase("vi")} ${name}`;
  return { name, called: words, role: role?.trim() || null };
}

/** The person a paragraph begins with: "Ông Lò Văn A, Chủ tịch UBND xã - Trưởng ban;". */
export function personAt(words: string): PersonNamed | null {
  const [, honorific = "", name] = BY_POST.exec(words) ?? AT_START.exec(words) ?? [];
  return name ? named(honorific, name, ROLE_AFTER_DASH.exec(words)?.[1] ?? null) : null;
}

/** The person a row is about: in the column of names, or in the first cell that names one with Ông or Bà. */
export function personInColumn(heads: readonly string[], cells: readonly string[]): PersonNamed | null {
  const column = heads.findIndex((head) => NAME_COLUMN.test(head));
  const cell = cells[column] ?? cells.find((text) => AT_START.test(text)) ?? "";
  const [, honorific = "", name] = HONOURED.exec(cell) ?? (column < 0 ? [] : ["", "", BARE.exec(cell)?.[1]]);
  const role = cells[heads.findIndex((head) => ROLE_COLUMN.test(head))] ?? null;
  return name ? named(honorific, name, role) : null;
}
