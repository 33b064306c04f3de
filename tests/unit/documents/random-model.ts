import fc from "fast-check";
import type { Annex, Block, ChartBlock, DocumentModel, InlineText, TableBlock } from "@/lib/documents/core/model";
import { sampleDecision } from "./sample-decision";

const WORDS =
  "Ủy ban nhân dân xã Bình Lư căn cứ chỉ đạo chuyển đổi số Điều khoản ngày 05 tháng 9 năm 2026 & <b> “ngoặc” ; . - 12 % ₫ ýỳỹỵ ĐỖ Ở".split(
    " ",
  );
const ODD = ["e\u0302\u0301", "ﬁ", "\u00a0", "Ω", "½", "#set", "$x$", "\\", "*a*", "_b_", "@x", "{{y}}", "~", "…", "–"];

let nextId = 0;
const id = fc.constant(null).map(() => `id-${++nextId}`);
const words = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: fc.constantFrom(...ODD) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((list) => list.join(" "));
const run = fc.record({ type: fc.constant("text" as const), text: words, bold: fc.boolean(), italic: fc.boolean() });
const inline: fc.Arbitrary<InlineText> = fc.array(run, { minLength: 1, maxLength: 3 });

/** Short enough that no row is broken over a page, where its cells would be read in pieces. */
const cellText: fc.Arbitrary<InlineText> = words.map((text) => [{ type: "text", text: text.slice(0, 80) }]);

const table: fc.Arbitrary<TableBlock> = fc
  .record({
    id,
    columns: fc.integer({ min: 1, max: 5 }),
    rows: fc.integer({ min: 0, max: 12 }),
    seed: fc.array(cellText, { minLength: 6, maxLength: 6 }),
  })
  .map(({ id: tableId, columns, rows, seed }) => ({
    type: "table",
    id: tableId,
    columns: Array.from({ length: columns }, (_, n) => ({ widthMm: 20 + n * 10, align: "left" as const })),
    head: [Array.from({ length: columns }, (_, n) => ({ text: `Cột thứ ${n + 1} trong bảng` }))],
    rows: Array.from({ length: rows }, (_, r) => ({
      id: `${tableId}-${r}`,
      cells: Array.from({ length: columns }, (_, c) => ({ paragraphs: [seed[(r + c) % 6] ?? []] })),
    })),
  }));

/** Bars and lines with figures known, unknown and out of all measure. */
export function chartOf(text: fc.Arbitrary<string>): fc.Arbitrary<ChartBlock> {
  const item = fc.record({
    label: text,
    value: fc.option(fc.oneof(fc.integer({ min: -5, max: 900 }), fc.double())),
    ...{ shown: text, light: fc.boolean() },
  });
  return fc.record({
    ...{ type: fc.constant("chart" as const), id, shape: fc.constantFrom("bars", "line"), title: text, unit: text },
    items: fc.array(item, { maxLength: 14 }),
    ...{ target: fc.option(fc.integer({ min: -1, max: 400 })), note: text },
  });
}

const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant("paragraph" as const), id, text: inline }),
  fc.record({ type: fc.constant("bullet" as const), id, text: inline }),
  table,
  chartOf(words.map((text) => text.slice(0, 40))),
);

function container(depth: number): fc.Arbitrary<Block> {
  const content = fc.array(depth > 0 ? container(depth - 1) : leaf, { maxLength: 3 });
  return fc.oneof(
    leaf,
    fc.record({ type: fc.constant("clause" as const), id, text: inline, content }),
    fc.record({ type: fc.constant("point" as const), id, text: inline, content }),
    fc.record({ type: fc.constant("article" as const), id, title: fc.option(inline), content }),
    fc.record({ type: fc.constant("chapter" as const), id, title: words, content }),
    fc.record({ type: fc.constant("section" as const), id, title: words, content }),
    fc.record({ type: fc.constant("roman" as const), id, title: words, content }),
  );
}

const annex: fc.Arbitrary<Annex> = fc.record({
  id,
  title: words,
  orientation: fc.constantFrom("portrait", "landscape"),
  content: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  signature: fc.constant(null),
});

/** Documents nobody would write: every shape the model allows, with words that try to be markup. */
export const randomModel: fc.Arbitrary<DocumentModel> = fc
  .record({
    subject: words,
    body: fc.array(container(2), { minLength: 1, maxLength: 5 }),
    annexes: fc.array(annex, { maxLength: 3 }),
    draft: fc.boolean(),
    training: fc.boolean(),
    official: fc.boolean(),
    addressees: fc.array(words, { maxLength: 3 }),
  })
  .map(({ subject, body, annexes, draft, training, official, addressees }) =>
    sampleDecision({
      typeName: official ? null : "KẾ HOẠCH",
      subject,
      body,
      annexes,
      addressees: official ? addressees : [],
      marks: { draft, training },
    }),
  );
