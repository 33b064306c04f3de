import type { ArticleBlock, Block, Inline, InlineText, TableBlock } from "@/lib/documents/core/model";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import type { Amendment } from "./papers/paper-content";

/** A decision that changed articles, as the text put together needs it. */
export interface ActingDecision {
  readonly id: string;
  /** "Quyết định số 09/QĐ-BCĐ ngày 10 tháng 9 năm 2026" */
  readonly named: string;
  readonly from: CivilDate;
  readonly changes: readonly {
    readonly amendment: Amendment;
    /** "khoản 2 Điều 1": where the decision says so. */
    readonly where: string;
    /** Its new text as the model has it. */
    readonly content: readonly Block[];
  }[];
}

/** A remark behind an article: which decision made it what it is. */
export interface ConsolidationNote {
  readonly mark: number;
  readonly articleId: string;
  readonly decisionId: string;
  readonly words: string;
}

export interface ConsolidatedArticle {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly content: readonly Block[];
  readonly repealed: boolean;
}

export interface Consolidated {
  readonly body: readonly Block[];
  /** In reading order, those that ended too. */
  readonly articles: readonly ConsolidatedArticle[];
  readonly notes: readonly ConsolidationNote[];
  /** What could not be put in, because the article it changes is not there (any more), in words. */
  readonly left: readonly string[];
}

interface Working {
  readonly id: string;
  readonly label: string;
  title: InlineText | null;
  content: readonly Block[];
  repealed: boolean;
  readonly remarks: { readonly decisionId: string; readonly words: string }[];
}

/** Articles of a text in reading order, wherever they stand in its chapters. */
export function articlesOf(blocks: readonly Block[]): ArticleBlock[] {
  return blocks.flatMap((block) =>
    block.type === "article" ? [block] : "content" in block ? articlesOf(block.content) : [],
  );
}

/** References become the words they read: the numbers of a text that has been amended no longer move. */
function settled(blocks: readonly Block[], labels: ReadonlyMap<string, string>): Block[] {
  const inline = (text: InlineText): InlineText =>
    text.map((run): Inline => {
      if (run.type === "article-ref") return { type: "text", text: `Điều ${labels.get(run.articleId) ?? "…"}` };
      return run.type === "annex-ref" ? { type: "text", text: "Phụ lục" } : run;
    });
  const table = (block: TableBlock): TableBlock => ({
    ...block,
    rows: block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(inline) })),
    })),
  });
  return blocks.map((block): Block => {
    if (block.type === "table") return table(block);
    const within = "content" in block ? { content: settled(block.content, labels) } : {};
    if (block.type === "article") return { ...block, ...within, title: block.title && inline(block.title) } as Block;
    return ("text" in block ? { ...block, ...within, text: inline(block.text) } : { ...block, ...within }) as Block;
  });
}

const inWords = (text: InlineText | null) => (text ?? []).map((run) => (run.type === "text" ? run.text : "")).join("");

/** What each act is called in the remark behind its article. */
const DONE = { amend: "được sửa đổi, bổ sung", add: "được bổ sung", repeal: "được bãi bỏ" } as const;

/**
 * The text as it stands once these decisions have changed it, the earliest first: articles amended, added behind others
 * or ended, each with a remark by which decision. What refers to an article that is not there is left out and told.
 */
export function consolidate(base: readonly Block[], decisions: readonly ActingDecision[]): Consolidated {
  const own = articlesOf(base);
  const labels = new Map(own.map(({ id, label }, index) => [id, label ?? String(index + 1)]));
  const text = settled(base, labels);
  const articles = new Map<string, Working>(
    articlesOf(text).map(({ id, title, content }) => [
      id,
      { ...{ id, title, content, label: labels.get(id) ?? "", repealed: false }, remarks: [] },
    ]),
  );
  const behind = new Map<string, string[]>();
  const left: string[] = [];
  const inOrder = [...decisions].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1));
  for (const { id: decisionId, named, from, changes } of inOrder) {
    for (const { amendment, where, content } of changes) {
      const { act, articleId, articleLabel } = amendment;
      const target = articles.get(articleId);
      const source = `${where} ${named}, có hiệu lực từ ngày ${formatDay(from)}`;
      if (!target || target.repealed) {
        left.push(`${where} ${named}: Điều ${articleLabel} không còn trong văn bản vào ngày này.`);
        continue;
      }
      const title: InlineText | null = amendment.title === "" ? null : [{ type: "text", text: amendment.title }];
      const remark = { decisionId, words: `Điều này ${DONE[act]} theo ${source}.` };
      if (act === "add") {
        const { id, label } = amendment;
        articles.set(id, { ...{ id, title, content, label: label ?? "", repealed: false }, remarks: [remark] });
        behind.set(articleId, [...(behind.get(articleId) ?? []), id]);
        continue;
      }
      if (act === "repeal") {
        target.repealed = true;
        target.content = [];
        target.title = [{ type: "text", text: "(được bãi bỏ)" }];
      } else {
        target.title = title;
        target.content = content;
      }
      target.remarks.push(remark);
    }
  }
  return assembled(text, articles, behind, left);
}

function assembled(
  text: readonly Block[],
  articles: ReadonlyMap<string, Working>,
  behind: ReadonlyMap<string, readonly string[]>,
  left: readonly string[],
): Consolidated {
  const notes: ConsolidationNote[] = [];
  const read: ConsolidatedArticle[] = [];
  const shown = (id: string): Block[] => {
    const article = articles.get(id);
    if (!article) return [];
    const { label, title, content, repealed } = article;
    read.push({ id, label, title: repealed ? "" : inWords(title), content, repealed });
    const marks = article.remarks.map((remark) => {
      const mark = notes.length + 1;
      notes.push({ ...remark, mark, articleId: id });
      return `[${mark}]`;
    });
    return [
      { type: "article", id, label, ...marked(title, content, marks.join("")) },
      ...(behind.get(id) ?? []).flatMap(shown),
    ];
  };
  const walk = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block): Block[] => {
      if (block.type === "article") return shown(block.id);
      return "content" in block ? [{ ...block, content: walk(block.content) } as Block] : [block];
    });
  return { body: walk(text), articles: read, notes, left };
}

/** The marks stand behind the title, or before the words of an article that has none. */
function marked(title: InlineText | null, content: readonly Block[], marks: string) {
  if (marks === "") return { title, content };
  if (title) return { title: [...title, { type: "text" as const, text: ` ${marks}` }], content };
  const [first, ...rest] = content;
  if (first?.type !== "paragraph") return { title: [{ type: "text" as const, text: marks }], content };
  return {
    title,
    content: [{ ...first, text: [{ type: "text" as const, text: `${marks} ` }, ...first.text] }, ...rest],
  };
}
