import { nameWritten } from "@/lib/documents/core/compose-foot";
import { isPaperText, type PaperBlock, type PaperContent, type PaperRow } from "../papers/paper-content";
import { type Area, type Areas, type Entry, key, textArea } from "./entries";
import { basesIn, basisEntries, fieldIn, recipientEntries, recipientsIn, textsIn } from "./shared-areas";

const MAIN = "main";

function blockEntries(sheet: string, block: PaperBlock): Entry[] {
  const name = key.block(sheet, block.id);
  if (isPaperText(block)) return [{ type: "text", key: name, kind: block.type, text: block.text, block }];
  if (block.type !== "table") return [{ type: "drawn", key: name, block }];
  const rows = block.rows.map((row): Entry => ({ type: "row", key: key.row(sheet, block.id, row.id), row }));
  return [{ type: "table", key: key.table(sheet, block.id), table: block }, ...rows];
}

/** What a person writes in a paper, as lines. */
export function paperAreas(content: PaperContent): Areas {
  const field = (name: string, text: string): Entry => ({ type: "text", key: key.field(name), kind: "field", text });
  const { attached, annexes } = content;
  const addressees = content.addressees.map(
    (text, index): Entry => ({ type: "text", key: key.addressee(index), kind: "addressee", text }),
  );
  const texts = (sheet: string, blocks: readonly PaperBlock[]) =>
    [textArea(sheet), blocks.flatMap((block) => blockEntries(sheet, block))] as const;
  return new Map<Area, readonly Entry[]>([
    [
      "fields",
      [
        field("subject", content.subject),
        field("secretary", content.secretary),
        ...(attached ? [field(`subject/${attached.id}`, attached.subject)] : []),
        ...annexes.map(({ id, title }) => field(`annex-title/${id}`, title)),
      ],
    ],
    ["addressees", addressees],
    ["bases", basisEntries(content.bases)],
    texts(MAIN, content.blocks),
    ...(attached ? [texts(attached.id, attached.blocks)] : []),
    ...annexes.map(({ id, blocks }) => texts(id, blocks)),
    ["recipients", recipientEntries(content.recipients)],
  ]);
}

/** Lines put together as blocks: rows go into the table above them. */
function blocksOf(entries: readonly Entry[]): PaperBlock[] {
  const blocks: PaperBlock[] = [];
  let rows: PaperRow[] = [];
  for (const entry of entries) {
    if (entry.type === "row") rows.push(entry.row);
    else if (entry.type === "table") {
      rows = [];
      blocks.push({ ...entry.table, rows });
    } else if (entry.type === "drawn") blocks.push(entry.block as PaperBlock);
    else if (entry.type === "text") {
      const { kind, text, block } = entry;
      const same = block && block.type === kind && isPaperText(block) && block.text === text;
      const type = isTextKind(kind) ? kind : "paragraph";
      blocks.push(same ? block : { type, id: entry.key.split("/").at(-1) ?? entry.key, text });
    }
  }
  return blocks;
}

function isTextKind(kind: string): kind is Extract<PaperBlock, { text: string }>["type"] {
  return !["basis", "recipient", "addressee", "archive", "field"].includes(kind);
}

/** The paper its lines make: what is not written in lines stays as it is. */
export function paperOf(content: PaperContent, areas: Areas): PaperContent {
  const blocks = (sheet: string) => blocksOf(areas.get(textArea(sheet)) ?? []);
  const { attached } = content;
  return {
    ...content,
    subject: fieldIn(areas, "subject", content.subject),
    secretary: nameWritten(fieldIn(areas, "secretary", content.secretary)),
    addressees: textsIn(areas, "addressees").map(({ text }) => text),
    bases: basesIn(areas),
    blocks: blocks(MAIN),
    attached: attached && {
      ...attached,
      subject: fieldIn(areas, `subject/${attached.id}`, attached.subject),
      blocks: blocks(attached.id),
    },
    annexes: content.annexes.map((annex) => ({
      ...annex,
      title: fieldIn(areas, `annex-title/${annex.id}`, annex.title),
      blocks: blocks(annex.id),
    })),
    recipients: recipientsIn(areas),
  };
}
