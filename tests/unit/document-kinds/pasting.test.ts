import { describe, expect, it } from "vitest";
import type { DraftBlock } from "@/lib/document-kinds/core/content";
import type { PaperBlock } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { pasteBlocks } from "@/lib/document-kinds/core/papers/paste-blocks";
import { pasteText } from "@/lib/document-kinds/core/paste-text";
import { readPastedBlocks, readPastedText } from "@/lib/document-kinds/core/pasted-parts";
import { contentSchema } from "@/lib/document-kinds/schema";
import { convertLegacyText } from "@/lib/kernel/legacy-encodings";

const ids = () => {
  let next = 0;
  return () => `moi-${++next}`;
};
const shown = (blocks: readonly PaperBlock[] | null) =>
  blocks?.map((block) => ("text" in block ? `${block.type}: ${block.text}` : block.type));
const paste = (
  text: string,
  {
    layout = "headings",
    ...given
  }: { blocks?: PaperBlock[]; before?: string; after?: string; layout?: PaperLayout } = {},
) => {
  const blocks = given.blocks ?? [{ type: "paragraph", id: "a", text: "" }];
  const split = { before: given.before ?? "", after: given.after ?? "" };
  return pasteBlocks(blocks, blocks.length - 1, split, readPastedText(text).parts, layout, ids());
};

describe("several lines pasted into a paper", () => {
  it("become parts of their own, by the marks they begin with, and the marks come by themselves", () => {
    const text =
      "I. MỤC ĐÍCH\n1. Nội dung một\na) Việc thứ nhất\nb) Việc thứ hai\n- Gạch\n+ Gạch hai\n1.1. Cấp sâu\nĐoạn văn";
    expect(shown(paste(text))).toEqual([
      "roman: MỤC ĐÍCH",
      "clause: Nội dung một",
      "point: Việc thứ nhất",
      "point: Việc thứ hai",
      "bullet: Gạch",
      "sub-bullet: Gạch hai",
      "paragraph: 1.1. Cấp sâu",
      "paragraph: Đoạn văn",
    ]);
  });

  it("keep what stood before and after the cursor", () => {
    const blocks: PaperBlock[] = [{ type: "paragraph", id: "a", text: "Trước sau" }];
    const pasted = paste("một\r\nhai\n\nba", { blocks, before: "Trước ", after: " sau" });
    expect(shown(pasted)).toEqual(["paragraph: Trước một", "paragraph: hai", "paragraph: ba sau"]);
    expect(pasted?.[0]?.id).toBe("a");
    expect(new Set(pasted?.map(({ id }) => id)).size).toBe(3);
    const marked = paste("1. một\n2. hai", { blocks, before: "Trước ", after: " sau" });
    expect(shown(marked)).toEqual(["paragraph: Trước", "clause: một", "clause: hai sau"]);
  });

  it("are more of the list they are pasted into", () => {
    expect(shown(paste("một\nhai", { blocks: [{ type: "point", id: "a", text: "" }] }))).toEqual([
      "point: một",
      "point: hai",
    ]);
  });

  it("make articles where the form has them, titled when a short phrase, and stay words where it has not", () => {
    const blocks: PaperBlock[] = [{ type: "article", id: "a", text: "" }];
    const text = "Điều 1. Phạm vi\n1. Quy chế này quy định nguyên tắc.\nĐiều 2. Quy chế này có hiệu lực kể từ ngày ký.";
    expect(shown(paste(text, { blocks, layout: "articles" }))).toEqual([
      "article: Phạm vi",
      "clause: Quy chế này quy định nguyên tắc.",
      "article: ",
      "paragraph: Quy chế này có hiệu lực kể từ ngày ký.",
    ]);
    expect(shown(paste("Điều 1. Phạm vi\nhết"))).toEqual(["paragraph: Điều 1. Phạm vi", "paragraph: hết"]);
  });

  it("never break the form: a text without its first article keeps it", () => {
    const blocks: PaperBlock[] = [{ type: "article", id: "a", text: "" }];
    expect(shown(paste("- một\n- hai", { blocks, layout: "articles" }))).toEqual([
      "article: ",
      "bullet: một",
      "bullet: hai",
    ]);
  });

  it("make a table of the rows of a table, its first row the head, a lone cell a heading within", () => {
    const [table] = paste("STT\tNội dung\tGhi chú\nI\tChung\t\n1\tHọp giao ban\thàng tháng\n2\tBáo cáo\t") ?? [];
    expect(table).toMatchObject({
      type: "table",
      columns: [{ head: "STT", widthMm: 13, align: "center" }, { head: "Nội dung" }, { head: "Ghi chú" }],
      rows: [
        { group: false, cells: ["I", "Chung", ""] },
        { group: false, cells: ["1", "Họp giao ban", "hàng tháng"] },
        { group: false, cells: ["2", "Báo cáo", ""] },
      ],
    });
    const cell = (text: string, columns = 1) => ({ text, columns, hangs: false });
    const rows = [[cell("A"), cell("B"), cell("C")], [cell("Nhóm một", 3)], [cell("x"), cell("y\nz"), cell("")]];
    const { parts } = readPastedBlocks([{ kind: "table", rows }]);
    const made = pasteBlocks(
      [{ type: "paragraph", id: "a", text: "x" }],
      0,
      { before: "x", after: "y" },
      parts,
      "headings",
      ids(),
    );
    expect(made?.map(({ type }) => type)).toEqual(["paragraph", "table", "paragraph"]);
    expect(made?.[1]).toMatchObject({
      rows: [
        { group: true, cells: ["Nhóm một", "", ""] },
        { group: false, cells: ["x", "y\nz", ""] },
      ],
    });
  });

  it("lose nothing of a table that is too wide for a paper", () => {
    const wide = Array.from({ length: 14 }, (_, index) => `c${index}`);
    const words = shown(paste(`${wide.join("\t")}\n${wide.join("\t")}`));
    expect(words).toEqual([`paragraph: ${wide.join(" – ")}`, `paragraph: ${wide.join(" – ")}`]);
  });
});

describe("several lines pasted into an article of a decision", () => {
  const blocks: DraftBlock[] = [
    { type: "paragraph", id: "a", text: "" },
    { type: "members", id: "m" },
  ];
  it("become texts before the facts that follow", () => {
    const { parts } = readPastedText("Nhiệm vụ:\n1. Tham mưu\na) Việc\n- gạch");
    expect(pasteText(blocks, 0, { before: "", after: "" }, parts, ids())).toEqual([
      { type: "paragraph", id: "a", text: "Nhiệm vụ:" },
      { type: "clause", id: "moi-1", text: "Tham mưu" },
      { type: "point", id: "moi-2", text: "Việc" },
      { type: "paragraph", id: "moi-3", text: "- gạch" },
      { type: "members", id: "m" },
    ]);
  });
  it("never go into what is drawn from facts", () => {
    expect(pasteText(blocks, 1, { before: "", after: "" }, readPastedText("a\nb").parts, ids())).toBeNull();
  });
});

describe("text in a font of before Unicode", () => {
  it.each([
    [
      "TCVN3",
      "1. Tr\u00ADëng ban chØ ®¹o\n2. Thùc hiÖn QuyÕt ®Þnh sè 05/Q§-UBND",
      ["Trưởng ban chỉ đạo", "Thực hiện Quyết định số 05/QĐ-UBND"],
    ],
    ["VNI", "1. Tröôûng ban chæ ñaïo\n2. Thöïc hieän Quyeát ñònh", ["Trưởng ban chỉ đạo", "Thực hiện Quyết định"]],
  ])("%s is converted line by line, and named", (font, text, lines) => {
    const pasted = readPastedText(text);
    expect(pasted.from).toBe(font);
    expect(pasted.parts.map((part) => "text" in part && part.text)).toEqual(lines);
  });

  it("is composed: letters with loose marks become one letter", () => {
    expect(readPastedText("Tổ công nghệ\nbản".normalize("NFD")).parts[0]).toMatchObject({ text: "Tổ công nghệ" });
  });

  it("is kept whole where a draft is stored, so that it can still be converted", () => {
    const raw = "Tr\u00ADëng ban\u200B";
    const stored = contentSchema.shape.articles.parse([
      { id: "a", blocks: [{ type: "paragraph", id: "p", text: raw }] },
    ]);
    const [block] = stored[0]?.blocks ?? [];
    expect(convertLegacyText(block && "text" in block ? block.text : "")).toEqual({
      text: "Trưởng ban",
      from: "TCVN3",
    });
  });
});
