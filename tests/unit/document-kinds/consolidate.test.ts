import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amendableOf, placeOfChange } from "@/lib/document-kinds/core/amendable";
import { type ActingDecision, articlesOf, consolidate } from "@/lib/document-kinds/core/consolidate";
import { insertInPaper, unsaid, without } from "@/lib/document-kinds/core/insert-sentence";
import { amendedPart, amendmentBlocks, nextLabel } from "@/lib/document-kinds/core/papers/amendments";
import { composePaperBlocks } from "@/lib/document-kinds/core/papers/paper-body";
import type { Amendment, PaperBlock, PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperFacts } from "@/lib/document-kinds/core/papers/paper-facts";
import type { Block } from "@/lib/documents/core/model";
import { addDays, civilDate } from "@/lib/kernel/civil-date";

const DAY = civilDate("2026-01-01");
const article = (id: string, title: string, ...content: Block[]): Block => ({
  ...{ type: "article", id, content },
  title: [{ type: "text", text: title }],
});
const clause = (id: string, text: string): Block => ({
  type: "clause",
  id,
  text: [{ type: "text", text }],
  content: [],
});
/** Two chapters over four articles; the third refers to the second. */
const BASE: readonly Block[] = [
  {
    type: "chapter",
    id: "c1",
    title: "QUY ĐỊNH CHUNG",
    content: [article("a1", "Phạm vi", clause("k1", "Một.")), article("a2", "Nguyên tắc", clause("k2", "Hai."))],
  },
  {
    ...{ type: "chapter", id: "c2", title: "TỔ CHỨC" },
    content: [
      article("a3", "Họp", {
        type: "clause",
        id: "k3",
        text: [
          { type: "text", text: "Theo " },
          { type: "article-ref", articleId: "a2" },
        ],
        content: [],
      }),
      article("a4", "Kinh phí", clause("k4", "Bốn.")),
    ],
  },
];

const change = (
  act: Amendment["act"],
  id: string,
  articleId: string,
  articleLabel: string,
  label: string | null = null,
): Amendment => ({
  ...{ id, act, articleId, articleLabel, label, title: act === "repeal" ? "" : `Mới ${id}`, blocks: [] },
});
const decision = (id: string, after: number, ...changes: Amendment[]): ActingDecision => ({
  ...{ id, named: `Quyết định số ${id}/QĐ-BCĐ`, from: addDays(DAY, after) },
  changes: changes.map((amendment, index) => ({
    ...{ amendment, where: `khoản ${index + 1} Điều 1` },
    content: amendment.act === "repeal" ? [] : [clause(`m-${amendment.id}`, `Lời ${amendment.id}.`)],
  })),
});
const read = (...decisions: ActingDecision[]) => {
  const { articles, notes, left, body } = consolidate(BASE, decisions);
  const shown = articles.map(({ label, title, repealed }) => `${label} ${repealed ? "(bãi bỏ)" : title}`);
  return { shown, notes: notes.map(({ mark, words }) => `${mark} ${words}`), left, body };
};

describe("a text with what changed it", () => {
  it("is itself while nothing has", () => {
    expect(read().shown).toEqual(["1 Phạm vi", "2 Nguyên tắc", "3 Họp", "4 Kinh phí"]);
    expect(JSON.stringify(read().body)).toContain("Điều 2");
  });

  it("keeps the last of two changes of one article, and tells of both", () => {
    const made = read(
      decision("05", 9, change("amend", "y", "a3", "3")),
      decision("02", 5, change("amend", "x", "a3", "3")),
    );
    expect(made.shown[2]).toBe("3 Mới y");
    expect(made.notes).toEqual([
      "1 Điều này được sửa đổi, bổ sung theo khoản 1 Điều 1 Quyết định số 02/QĐ-BCĐ, có hiệu lực từ ngày 06/01/2026.",
      "2 Điều này được sửa đổi, bổ sung theo khoản 1 Điều 1 Quyết định số 05/QĐ-BCĐ, có hiệu lực từ ngày 10/01/2026.",
    ]);
  });

  it("puts 4a behind 4 and 4b behind 4a, and leaves every other number as it was", () => {
    const made = read(
      decision("02", 5, change("add", "x", "a3", "3", "3a")),
      decision("05", 9, change("add", "y", "x", "3a", "3b"), change("amend", "z", "a4", "4")),
    );
    expect(made.shown).toEqual(["1 Phạm vi", "2 Nguyên tắc", "3 Họp", "3a Mới x", "3b Mới y", "4 Mới z"]);
    expect(nextLabel("3", ["3", "3a"])).toBe("3b");
    expect(nextLabel("3a", ["3", "3a", "3b", "3c", "3d"])).toBe("3đ");
  });

  it("keeps the place of an article that ended, and does not change it again", () => {
    const made = read(
      decision("02", 5, change("repeal", "x", "a3", "3")),
      decision("05", 9, change("amend", "y", "a3", "3")),
    );
    expect(made.shown[2]).toBe("3 (bãi bỏ)");
    expect(made.left).toEqual(["khoản 1 Điều 1 Quyết định số 05/QĐ-BCĐ: Điều 3 không còn trong văn bản vào ngày này."]);
  });

  it("tells what it cannot put in once the decision that added the article is gone", () => {
    const later = decision("05", 9, change("amend", "y", "x", "3a"));
    expect(read(decision("02", 5, change("add", "x", "a3", "3", "3a")), later).left).toEqual([]);
    expect(read(later).left).toHaveLength(1);
    expect(read(later).shown).toEqual(read().shown);
  });

  it("says the same in whatever order the decisions are given, one remark for each act put in", () => {
    const acts = fc.record({
      ...{ after: fc.nat(30), target: fc.constantFrom("a1", "a2", "a3", "a4") },
      act: fc.constantFrom<Amendment["act"]>("amend", "add", "repeal"),
    });
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 8 }), fc.infiniteStream(fc.nat()), (list, order) => {
        const decisions = list.map(({ after, act, target }, index) =>
          decision(
            `d${index}`,
            after,
            change(act, `s${index}`, target, target.slice(1), act === "add" ? `${target.slice(1)}a` : null),
          ),
        );
        const turned = decisions.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at);
        const made = consolidate(BASE, decisions);
        expect(made).toEqual(
          consolidate(
            BASE,
            turned.map(({ one }) => one),
          ),
        );
        expect(made.notes.length + made.left.length).toBe(decisions.length);
        expect(made.notes.map(({ mark }) => mark)).toEqual(made.notes.map((_, index) => index + 1));
        expect(articlesOf(made.body).map(({ id }) => id)).toEqual(made.articles.map(({ id }) => id));
      }),
    );
  });

  it("offers for change what stands, with the words to go on from", () => {
    const { articles } = consolidate(BASE, [decision("02", 5, change("repeal", "x", "a2", "2"))]);
    const offered = amendableOf(articles);
    expect(offered.map(({ label }) => label)).toEqual(["1", "3", "4"]);
    expect(offered[1]?.blocks).toMatchObject([{ type: "clause", text: "Theo Điều 2" }]);
  });
});

describe("what a decision says of the articles it changes", () => {
  const facts = {
    commune: { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" },
    teams: [],
    committee: [],
    units: [],
    signers: [],
  } as unknown as PaperFacts;
  const compose = (blocks: readonly PaperBlock[]) =>
    composePaperBlocks(blocks, { facts, referable: { cites: new Map(), figures: {} }, annexIds: new Set() });
  const words = (block: Block): string[] => [
    ...("text" in block ? [block.text.map((run) => (run.type === "text" ? run.text : "")).join("")] : []),
    ...("content" in block ? block.content.flatMap(words) : []),
  ];

  it("puts the new article between “ and ”, whatever it ends in", () => {
    const blocks: PaperBlock[] = [
      { type: "clause", id: "b1", text: "Họp hằng quý." },
      { type: "clause", id: "b2", text: "Hình thức:" },
      { type: "point", id: "b3", text: "Trực tuyến." },
    ];
    const changes = [
      { ...change("amend", "x", "a7", "7"), title: "Chế độ họp", blocks },
      {
        ...change("add", "y", "a7", "7", "7a"),
        title: "",
        blocks: [{ type: "paragraph", id: "b4", text: "Sáu tháng một lần. " } as const],
      },
      change("repeal", "z", "a9", "9"),
    ];
    const made = amendmentBlocks(changes, compose).flatMap(words);
    expect(made).toEqual([
      ...[
        "Điều 7 được sửa đổi, bổ sung như sau:",
        "“Điều 7. Chế độ họp",
        "Họp hằng quý.",
        "Hình thức:",
        "Trực tuyến.”.",
      ],
      ...["Bổ sung Điều 7a vào sau Điều 7 như sau:", "“Điều 7a. Sáu tháng một lần.”.", "Bãi bỏ Điều 9."],
    ]);
    expect(amendedPart(changes)).toBe("Điều 7, Điều 7a, Điều 9");
    expect(amendedPart([])).toBeNull();
  });

  const content = (...blocks: PaperBlock[]) => ({ blocks }) as unknown as PaperContent;
  const head = (id: string): PaperBlock => ({ type: "article", id, text: "" });
  const said = (id: string, text: string): PaperBlock => ({ type: "paragraph", id, text });

  it("knows in which of its articles the changes stand, wherever they were moved", () => {
    const place: PaperBlock = { type: "facts", id: "p", of: "amendments" };
    expect(placeOfChange(content(head("m"), place), 1)).toBe("khoản 2 Điều 1");
    expect(placeOfChange(content(head("a"), said("s", "…"), head("m"), place), 0)).toBe("khoản 1 Điều 2");
  });

  it("offers a sentence until the text says it, and puts it behind the effect", () => {
    const draft = content(head("hieu-luc"), said("s", "Có hiệu lực kể từ ngày ký."), head("thi-hanh"));
    const sentence = "Quyết định này thay thế Quyết định số 03.";
    expect(unsaid(draft, [sentence])).toEqual([sentence]);
    const put = insertInPaper(draft, sentence, "moi");
    expect(put.blocks.map(({ id }) => id)).toEqual(["hieu-luc", "s", "moi", "thi-hanh"]);
    expect(unsaid(put, [sentence])).toEqual([]);
    expect(without(put, [sentence])).toEqual(draft);
  });
});
