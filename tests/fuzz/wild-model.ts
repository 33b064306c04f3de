import fc from "fast-check";
import type {
  Annex,
  AttachedDocument,
  Block,
  DocumentModel,
  InlineText,
  Signature,
  SignatureBlock,
  TableBlock,
  TableCell,
} from "@/lib/documents/core/model";
import { chartOf, randomModel } from "../unit/documents/random-model";
import { sampleDecision } from "../unit/documents/sample-decision";

const LONG_NAME = "H\u2019Bia Niê Kđăm Nguyễn Trần Lê Hoàng Phương Uyên Thảo Vi Bảo Châu Minh Ngọc Khánh Linh";

/** Words that break files when nobody looks at them; all of them can be printed once they are cleaned. */
const CLEANABLE = [
  "\u0000",
  "\u0007\u0008\u001b[0m",
  "\ud800",
  "xã\udfffBình",
  "Ủy ban nhân dân".normalize("NFD"),
  "a\u200b\u200d\ufeffb",
  "\u202ercs.exe\u202c",
  "\u2028\u2029\u0085",
  "\t\r\n\v\f",
  "\ufffe\uffff",
  "x".repeat(400),
  "https://binhlu.laichau.gov.vn/".concat("dai/".repeat(60)),
  LONG_NAME,
  "<w:t>&amp;</w:t>",
  "]]>",
  "<!--",
  "&#0;",
  "&nbsp;&#xD800;",
  "#set page(width: 1cm)",
  "$x^2$ \\ `*_@~",
  "=== // /* */ #{ }",
  "{{den:khong-co}}",
  "\"'“”‘’",
  "",
  " ",
  "\u00a0\u00a0\u00a0",
  "./.",
  "…",
] as const;

/** Words the print font has no letters for: refused, with the letter and where it stands. */
const UNPRINTABLE = ["😀", "👨‍👩‍👧", "🇻🇳", "مرحبا", "שלום", "漢字", "\u0301", "𝔘"] as const;

const USUAL = "Ủy ban nhân dân xã Bình Lư căn cứ Điều 5 ngày 05 tháng 9 năm 2026, kinh phí 1.500.000 đồng;".split(" ");

/** Of a hundred words one or so cannot be printed: most documents are drawn, many are refused. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...USUAL) },
      { weight: 12, arbitrary: fc.constantFrom(...CLEANABLE) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map((raw) => raw.replace(/[^\0-ỹ]/gu, "")) },
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(" "));

const id = fc.uuid();
const inline: fc.Arbitrary<InlineText> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ type: fc.constant("text" as const), text, bold: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("article-ref" as const), articleId: id }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("annex-ref" as const), annexId: id }) },
  ),
  { maxLength: 3 },
);

/** Tables of every size, empty ones too, with cells over several columns and many paragraphs in one. */
const table: fc.Arbitrary<TableBlock> = fc
  .record({
    id,
    note: fc.option(text),
    width: fc.integer({ min: 1, max: 12 }),
    height: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }) },
    ),
    texts: fc.array(fc.array(inline, { maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    wide: fc.boolean(),
    totals: fc.boolean(),
    headed: fc.boolean(),
  })
  .map(({ id: tableId, note, width, height, texts, wide, totals, headed }): TableBlock => {
    const cell = (at: number): TableCell => ({ paragraphs: texts[at % texts.length] ?? [] });
    const row = (at: number): TableCell[] =>
      wide && at % 3 === 0
        ? [{ ...cell(at), colSpan: width }]
        : Array.from({ length: width }, (_, column) => cell(at + column));
    return {
      ...{ type: "table", id: tableId, note },
      columns: Array.from({ length: width }, (_, n) => ({ widthMm: 5 + n * 9, align: "justify" as const })),
      head: headed ? [Array.from({ length: width }, (_, n) => ({ text: `Cột ${n}` }))] : [],
      rows: Array.from({ length: height }, (_, at) => ({
        ...{ id: `${tableId}-${at}`, cells: row(at) },
        ...(wide && at % 3 === 0 ? { type: "group" as const } : {}),
      })),
      ...(totals ? { totals: row(1) } : {}),
    };
  });

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    ...{ type: fc.constant("paragraph" as const), id, text: inline },
    align: fc.constantFrom("justify", "left", "center", "right"),
  }),
  fc.record({ type: fc.constant("bullet" as const), id, text: inline, level: fc.constantFrom(1, 2) }),
  table,
  chartOf(text),
);

function blocks(depth: number): fc.Arbitrary<Block[]> {
  if (depth === 0) return fc.array(leaf, { maxLength: 3 });
  const content = blocks(depth - 1);
  const held = fc.oneof(
    fc.record({ type: fc.constantFrom("clause", "point"), id, text: inline, content }),
    fc.record({ type: fc.constant("article" as const), id, title: fc.option(inline), content }),
    fc.record({ type: fc.constantFrom("part", "chapter", "section", "subsection", "roman"), id, title: text, content }),
  ) as fc.Arbitrary<Block>;
  return fc.array(fc.oneof(leaf, held), { maxLength: 3 });
}

const signature: fc.Arbitrary<Signature> = fc.record({
  id,
  authority: fc.array(text, { maxLength: 4 }),
  postAboveName: fc.option(text),
  name: fc.oneof(fc.constant(LONG_NAME), text),
});
const signatures: fc.Arbitrary<SignatureBlock> = fc.oneof(
  fc.record({ type: fc.constant("single" as const), signature }),
  fc.record({ type: fc.constant("pair" as const), left: signature, right: signature }),
);
const annex: fc.Arbitrary<Annex> = fc.record({
  ...{ id, title: text, orientation: fc.constantFrom("portrait", "landscape") },
  ...{ content: blocks(1), signature: fc.option(signature) },
});
const attached: fc.Arbitrary<AttachedDocument> = fc.record({
  ...{ id, typeName: text, subject: text, body: blocks(1), signature: fc.option(signature) },
  header: fc.option(
    fc.record({ superior: fc.array(text, { maxLength: 2 }), agency: fc.array(text, { maxLength: 3 }) }),
  ),
  annexes: fc.array(annex, { maxLength: 1 }),
});

const own = fc.record({
  typeName: fc.option(text),
  subject: text,
  agency: fc.array(text, { maxLength: 3 }),
  number: fc.option(text),
  symbol: text,
  place: fc.option(text),
  addressees: fc.array(text, { maxLength: 3 }),
  authorityLine: fc.option(text),
  bases: fc.array(
    fc.record({ id, type: fc.constantFrom("basis", "proposal"), text: inline, legalBasisId: fc.constant(null) }),
    { maxLength: 3 },
  ),
  command: fc.option(text),
  body: fc.oneof({ weight: 4, arbitrary: blocks(1) }, { weight: 1, arbitrary: blocks(3) }),
  lines: fc.option(fc.array(fc.record({ type: fc.constant("to" as const), id, text }), { maxLength: 4 })),
  archive: fc.array(text, { maxLength: 3 }),
  signature: fc.option(signatures),
  annexes: fc.array(annex, { maxLength: 2 }),
  attached: fc.array(attached, { maxLength: 1 }),
  draft: fc.boolean(),
  annexOf: fc.oneof(
    { weight: 9, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ label: text, document: text, orientation: fc.constantFrom("portrait", "landscape") }),
    },
  ),
  unprintable: fc.oneof(
    { weight: 9, arbitrary: fc.constant("") },
    { weight: 1, arbitrary: fc.constantFrom(...UNPRINTABLE) },
  ),
});

/** Models nobody would write, of every part the model has, empty and overfull, with the worst of words. */
export const wildModel: fc.Arbitrary<DocumentModel> = fc.oneof(
  { weight: 1, arbitrary: randomModel },
  {
    weight: 4,
    arbitrary: own.map((one): DocumentModel => {
      const { header } = sampleDecision();
      const issued =
        one.place === null ? null : { place: one.place, date: { type: "blank", month: 9, year: 2026 } as const };
      return {
        ...{ format: 1, typeName: one.typeName, marks: { draft: one.draft, training: !one.draft } },
        header: {
          ...{ ...header, agency: one.agency, issued },
          number: { number: one.number, symbol: one.symbol },
        },
        ...{ subject: `${one.subject}${one.unprintable}`, addressees: one.addressees, bases: one.bases },
        ...{ authorityLine: one.authorityLine, command: one.command, body: one.body, signature: one.signature },
        recipients: one.lines && { lines: one.lines, archive: one.archive },
        ...{ annexes: one.annexes, attached: one.attached },
        ...(one.annexOf ? { annexOf: one.annexOf } : {}),
      };
    }),
  },
);
