import type { PaperAnnex, PaperContent, PaperTable } from "./paper-content";
import type { AssignedTargets } from "./paper-facts";
import { table } from "./paper-parts";

const OF_COMMUNE = "chi-tieu-xa";
const OF_HAMLETS = "chi-tieu-ban";
const MOST_COLUMNS = 8;

function communeTable({ commune }: AssignedTargets): PaperTable {
  const rows: PaperTable["rows"][number][] = [];
  let pillar = "";
  commune.forEach((one, index) => {
    if (one.pillar !== pillar) rows.push({ id: `${OF_COMMUNE}-nhom-${index + 1}`, group: true, cells: [one.pillar] });
    pillar = one.pillar;
    const cells = [String(index + 1), one.name, one.target, one.who];
    rows.push({ id: `${OF_COMMUNE}-${index + 1}`, group: false, cells });
  });
  const head = table(
    OF_COMMUNE,
    [
      ["STT", 13, "center"],
      ["Chỉ tiêu", 80, "left"],
      ["Mục tiêu", 32, "center"],
      ["Đơn vị báo cáo", 40, "left"],
    ],
    [],
  );
  return { ...head, rows };
}

/** Tables of bản by indicators; as many as the indicators need. */
function hamletTables({ columns, hamlets }: AssignedTargets, hamletWord: string): readonly PaperTable[] {
  const found: PaperTable[] = [];
  for (let start = 0; start < columns.length; start += MOST_COLUMNS) {
    const own = columns.slice(start, start + MOST_COLUMNS);
    const width = Math.round(((own.length > 4 ? 250 : 165) - 53) / own.length);
    found.push(
      table(
        `${OF_HAMLETS}-${found.length + 1}`,
        [
          ["STT", 13, "center"],
          [hamletWord.charAt(0).toLocaleUpperCase("vi") + hamletWord.slice(1), 40, "left"],
          ...own.map(({ code, name, unit }) => [`${code} ${name} (${unit})`, width, "center"] as const),
        ],
        hamlets.map(({ name, cells }, index) => [String(index + 1), name, ...cells.slice(start, start + MOST_COLUMNS)]),
      ),
    );
  }
  return found;
}

/** The annexes of the paper that assigns a year's targets: those of the commune, and those of every bản. */
export function targetAnnexes(targets: AssignedTargets, hamletWord: string): readonly PaperAnnex[] {
  const { year, commune, columns } = targets;
  const annexes: PaperAnnex[] = [];
  if (commune.length > 0)
    annexes.push({
      ...{ id: "pl-chi-tieu-xa", title: `Chỉ tiêu chuyển đổi số của xã năm ${year}`, orientation: "portrait" },
      blocks: [communeTable(targets)],
    });
  if (columns.length > 0)
    annexes.push({
      id: "pl-chi-tieu-ban",
      title: `Chỉ tiêu chuyển đổi số giao các ${hamletWord} năm ${year}`,
      orientation: columns.length > 4 ? "landscape" : "portrait",
      blocks: hamletTables(targets, hamletWord),
    });
  return annexes;
}

function tablesIn(annexes: readonly PaperAnnex[]): ReadonlyMap<string, PaperTable> {
  const tables = annexes.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? [block] : [])));
  return new Map(tables.map((one) => [one.id, one]));
}

/**
 * Where the tables of a draft say other than the targets that stand: rows by name. What the draft no longer has is not
 * compared, for it assigns nothing.
 */
export function targetsThatDiffer(
  content: Pick<PaperContent, "annexes">,
  targets: AssignedTargets,
  hamletWord: string,
): readonly string[] {
  const now = tablesIn(targetAnnexes(targets, hamletWord));
  const said: string[] = [];
  for (const [id, written] of tablesIn(content.annexes)) {
    if (!id.startsWith(`${OF_HAMLETS}-`) && id !== OF_COMMUNE) continue;
    const known = now.get(id);
    const most = Math.max(written.rows.length, known?.rows.length ?? 0);
    for (let row = 0; row < most; row += 1) {
      const [a, b] = [written.rows[row], known?.rows[row]];
      if (a?.cells.join("\u0000") !== b?.cells.join("\u0000"))
        said.push((a ?? b)?.cells[1] ?? (a ?? b)?.cells[0] ?? "");
    }
  }
  return said;
}

/** Which of the targets a draft still has tables of. */
export function tablesKept(content: Pick<PaperContent, "annexes">): {
  readonly commune: boolean;
  readonly hamlets: boolean;
} {
  const ids = [...tablesIn(content.annexes).keys()];
  return { commune: ids.includes(OF_COMMUNE), hamlets: ids.some((id) => id.startsWith(`${OF_HAMLETS}-`)) };
}
