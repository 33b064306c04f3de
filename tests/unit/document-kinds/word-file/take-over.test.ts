import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyContent } from "@/lib/document-kinds/core/compose-content";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { isPaperContent, isPaperText, type PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { draftAreas, takeOverFile } from "@/lib/document-kinds/core/word-file/draft-areas";
import type { Entry } from "@/lib/document-kinds/core/word-file/entries";
import { placeParts } from "@/lib/document-kinds/core/word-file/place-parts";
import { planFile } from "@/lib/document-kinds/core/word-file/plan";
import { documentParts } from "@/lib/documents/core/diff/parts";
import { plainText } from "@/lib/documents/core/plain-text";
import { type Draft, everyDraft, fileBlocks } from "./drafts";

const DRAFTS = everyDraft();
const named = (name: string): Draft => {
  const found = DRAFTS.find((draft) => draft.name === name);
  if (!found) throw new Error(`no draft ${name}`);
  return found;
};
const newId = (name: string) => `tep-${name.replace("/", "-")}`;

/** What the Word file of another state of the draft would change in it. */
async function planOf({ content, compose }: Draft, edited: AnyContent) {
  return planFile(compose(content), draftAreas(content), await fileBlocks(compose(edited)));
}

/** The lines of a draft a person can write over, each with a way to change it. */
const entriesOf = (content: AnyContent) => [...draftAreas(content).values()].flat();

const edits = (content: AnyContent, change: (text: string, index: number) => string): AnyContent => {
  let index = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const entry = value as Record<string, unknown>;
    const own = Object.fromEntries(
      Object.entries(entry).map(([name, one]) => [name, name === "amendments" ? one : walk(one)]),
    );
    return typeof entry.text === "string" && typeof entry.type === "string" && entry.type !== "text"
      ? { ...own, text: change(entry.text, index++) }
      : own;
  };
  return walk(content) as AnyContent;
};

describe("the lines of a draft", () => {
  it.each(DRAFTS)("put together again are the draft: $name", ({ content }) => {
    const nothing = { comparison: { changes: [], numbers: new Map(), alike: 1 }, changes: [] };
    expect(takeOverFile(content, nothing, new Set(), newId)).toEqual(content);
  });

  it.each(DRAFTS.filter(({ name }) => name !== "phu-luc"))(
    "all stand at a part of the composed document: $name",
    ({ content, compose }) => {
      const parts = documentParts(compose(content)).flatMap((group) => group.parts);
      const placed = placeParts(parts, draftAreas(content));
      const reached = new Set(placed.map(({ at }) => at));
      const written = entriesOf(content).filter(
        ({ type, ...entry }: Entry) =>
          type !== "article" && type !== "drawn" && !("text" in entry && entry.text === ""),
      );
      const missed = written.filter(({ key }) => !reached.has(key)).map(({ key }) => key);
      expect(missed.filter((key) => key !== "field/secretary")).toEqual([]);
    },
  );
});

describe("a Word file of a draft", () => {
  it("has a line to fill for a name not given yet: left as it is nothing changes, a name written on it is taken without it", async () => {
    const draft = named("bien-ban");
    const unnamed = { ...(draft.content as PaperContent), secretary: "" };
    const open = { ...draft, content: unnamed };
    expect((await planOf(open, unnamed)).changes).toEqual([]);
    for (const written of ["Họ và tên: Lò Thị Thử", "Họ và tên: Lò Thị Thử ………"]) {
      const plan = await planOf(open, { ...unnamed, secretary: written });
      const taken = takeOverFile(unnamed, plan, new Set(plan.changes.map(({ id }) => id)), newId);
      expect((taken as PaperContent).secretary).toBe("Lò Thị Thử");
    }
  });

  it.each(DRAFTS)("untouched changes nothing: $name", async (draft) => {
    expect((await planOf(draft, draft.content)).changes).toEqual([]);
  });

  it.each(DRAFTS)("with every third line reworded gives those words, and only those: $name", async (draft) => {
    const edited = edits(draft.content, (text, at) =>
      at % 3 === 0 && text.length > 20 ? text.replace(/^(\S+ \S+) /u, "$1 đã sửa lại ") : text,
    );
    const plan = await planOf(draft, edited);
    expect(plan.changes.filter(({ untaken }) => untaken !== null)).toEqual([]);
    const taken = takeOverFile(draft.content, plan, new Set(plan.changes.map(({ id }) => id)), newId);
    expect(plainText(draft.compose(taken))).toEqual(plainText(draft.compose(edited)));
    if (JSON.stringify(edited) !== JSON.stringify(draft.content)) expect(plan.changes.length).toBeGreaterThan(0);
    expect(taken).toEqual(edited);
  });

  /** Takes everything of the edited file, and holds that the draft then reads as the file does. */
  async function expectTaken(draft: Draft, edited: AnyContent) {
    const plan = await planOf(draft, edited);
    expect(plan.changes.filter(({ untaken }) => untaken !== null)).toEqual([]);
    const taken = takeOverFile(draft.content, plan, new Set(plan.changes.map(({ id }) => id)), newId);
    expect(plainText(draft.compose(taken))).toEqual(plainText(draft.compose(edited)));
    return { plan, taken };
  }

  it("with an article moved keeps references, and renumbers nothing by hand", async () => {
    const draft = named("qd-thanh-lap-bcd");
    const content = draft.content as DecisionContent;
    const [first, second, ...others] = content.articles;
    if (!first || !second) throw new Error("too few articles");
    const { plan, taken } = await expectTaken(draft, { ...content, articles: [second, first, ...others] });
    expect(plan.changes.map(({ type }) => type)).toEqual(["moved"]);
    expect(JSON.stringify(taken)).toContain(`{{dieu:${first.id}}}`);
    const texts = (one: AnyContent) => (one as DecisionContent).articles.map(({ blocks }) => blocks);
    expect(texts(taken)).toEqual(texts({ ...content, articles: [second, first, ...others] }));
  });

  it("with an article gone, an article and a clause new: one change each, takeable alone", async () => {
    const draft = named("qd-thanh-lap-bcd");
    const content = draft.content as DecisionContent;
    const work = content.articles.findIndex(({ blocks }) => blocks.filter(({ type }) => type === "clause").length > 2);
    const gone = content.articles[work];
    if (!gone) throw new Error("no article of clauses");
    const added = {
      id: "moi",
      blocks: [
        {
          type: "paragraph" as const,
          id: "moi-0",
          text: "Kinh phí hoạt động lấy từ ngân sách xã và các nguồn hợp pháp khác.",
        },
        { type: "clause" as const, id: "moi-1", text: "Phòng Kinh tế lập dự toán hằng năm." },
      ],
    };
    const last = content.articles.length - 1;
    const edited = {
      ...content,
      articles: [
        ...content.articles.filter((one) => one !== gone).slice(0, last - 1),
        added,
        ...content.articles.slice(last),
      ],
    };
    const { plan } = await expectTaken(draft, edited);
    expect(plan.changes.map(({ type, lines }) => [type, lines.length])).toEqual([
      ["removed", gone.blocks.length],
      ["added", 2],
    ]);
    const onlyAdded = takeOverFile(content, plan, new Set([plan.changes[1]?.id ?? ""]), newId) as DecisionContent;
    expect(onlyAdded.articles).toHaveLength(content.articles.length + 1);
    expect(onlyAdded.articles.map(({ blocks }) => blocks)).toEqual(
      [...content.articles.slice(0, last), added, ...content.articles.slice(last)].map(({ blocks }) =>
        blocks.map((block) =>
          block.id.startsWith("moi") ? expect.objectContaining({ text: "text" in block ? block.text : "" }) : block,
        ),
      ),
    );
  });

  it("without the first line of an article that goes on is not taken: the article would begin with nothing", async () => {
    const draft = named("qd-thanh-lap-bcd");
    const content = draft.content as DecisionContent;
    const at = content.articles.findIndex(({ blocks }) => blocks.some(({ type }) => type === "clause"));
    const articles = content.articles.map((one, index) =>
      index === at ? { ...one, blocks: one.blocks.slice(1) } : one,
    );
    const { changes } = await planOf(draft, { ...content, articles });
    expect(changes.find(({ type }) => type === "removed")?.untaken).toBe("heading");
  });

  it("with rows of a free table put in, taken out and changed takes them row by row", async () => {
    const draft = named("ke-hoach");
    const content = draft.content as PaperContent;
    const [annex] = content.annexes;
    const table = annex?.blocks.find((block) => block.type === "table");
    if (!annex || table?.type !== "table") throw new Error("no table");
    const [first, ...rows] = table.rows;
    if (!first) throw new Error("no rows");
    const cells = first.cells.map((cell, at) => (at === 1 ? "Lắp đặt mạng không dây tại nhà văn hóa các bản" : cell));
    const changed = [
      { ...first, cells: first.cells.map((cell, at) => (at === 1 ? `${cell} trong năm` : cell)) },
      ...rows.slice(1),
      { id: "them", group: false, cells },
    ];
    const blocks = annex.blocks.map((block) => (block === table ? { ...table, rows: changed } : block));
    const { plan } = await expectTaken(draft, {
      ...content,
      annexes: [{ ...annex, blocks }, ...content.annexes.slice(1)],
    });
    expect(plan.changes.map(({ type }) => type)).toEqual(["changed", "removed", "added"]);
  });

  it("says of people, head and signature that they are not written here", async () => {
    const draft = named("qd-thanh-lap-bcd");
    const model = draft.compose(draft.content);
    const other = JSON.parse(
      JSON.stringify(model)
        .replaceAll("Đoàn Trung Nam", "Người Khác Hẳn")
        .replaceAll("Nguyễn Thị Hà", "Nguyễn Thị Hòa"),
    ) as typeof model;
    const plan = planFile(model, draftAreas(draft.content), await fileBlocks(other));
    const reasons = new Set(plan.changes.map(({ untaken }) => untaken));
    expect(reasons).toEqual(new Set(["facts", "derived"]));
    const all = new Set(plan.changes.map(({ id }) => id));
    expect(takeOverFile(draft.content, plan, all, newId)).toEqual(draft.content);
  });

  it("with lines taken out, put in and reworded anywhere gives the text of the file", async () => {
    const papers = DRAFTS.filter(({ content }) => isPaperContent(content));
    const choice = fc.record({
      draft: fc.constantFrom(...papers),
      drop: fc.integer({ min: 0, max: 30 }),
      put: fc.integer({ min: 0, max: 30 }),
      reword: fc.integer({ min: 0, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(choice, async ({ draft, drop, put, reword }) => {
        const content = draft.content as PaperContent;
        const texts = content.blocks.filter((block) => isPaperText(block) && block.text.length > 25);
        const [lost, other] = [texts[drop % Math.max(texts.length, 1)], texts[reword % Math.max(texts.length, 1)]];
        const after = content.blocks[put % Math.max(content.blocks.length, 1)];
        if (!lost || !other || !after || lost === other) return;
        const added = {
          type: "paragraph" as const,
          id: "moi",
          text: "Giao Văn phòng xã rà soát kinh phí bổ sung cuối năm.",
        };
        const blocks = content.blocks.flatMap((block, at) => {
          const kept =
            block === other && isPaperText(block)
              ? { ...block, text: `${block.text.slice(0, -1)} theo quy định.` }
              : block;
          // New text is put behind plain lines only: behind a heading it would be its words.
          const plain =
            isPaperText(block) &&
            ["paragraph", "bullet", "sub-bullet"].includes(block.type) &&
            content.blocks[at - 1]?.type !== "article";
          return [...(block === lost && plain ? [] : [kept]), ...(block === after && plain ? [added] : [])];
        });
        await expectTaken(draft, { ...content, blocks });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
