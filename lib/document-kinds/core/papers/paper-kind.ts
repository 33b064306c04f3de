import type { AnnexOf, Basis, Recipients } from "@/lib/documents/core/model";
import type { PaperPeriodKind } from "@/lib/indicators/core/out/paper-period";
import type {
  PaperAmendments,
  PaperAnnex,
  PaperAttached,
  PaperBlock,
  PaperIssuerCode,
  TextBlockType,
} from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";

/** How a text is laid out: under Điều, under Chương and Điều, under I., 1., a), or within one Điều. */
export type PaperLayout = "articles" | "chapters" | "headings" | "within-article";

const IN_ARTICLES = ["article", "clause", "point", "paragraph", "bullet"] as const;

/** The parts a layout is made of; no other can be put in. */
export const LAYOUT_BLOCKS: Record<PaperLayout, readonly TextBlockType[]> = {
  articles: IN_ARTICLES,
  chapters: ["chapter", ...IN_ARTICLES],
  "within-article": ["paragraph", "clause", "point", "bullet"],
  headings: ["roman", "clause-title", "clause", "point", "paragraph", "bullet", "sub-bullet"],
};

/** What stands first in a layout, so that no text is left outside the first Điều or Chương. */
const OPENS: Partial<Record<PaperLayout, TextBlockType>> = { articles: "article", chapters: "chapter" };

/** May the blocks stand so? What moves and changes are offered follows from it. */
export function fitsLayout(layout: PaperLayout, blocks: readonly PaperBlock[]): boolean {
  const opens = OPENS[layout];
  if (opens && blocks[0]?.type !== opens) return false;
  return blocks.every(({ type }) => type === "table" || type === "facts" || LAYOUT_BLOCKS[layout].includes(type));
}

/** The first words of a paper. */
export interface PaperWords {
  readonly subject: string;
  readonly addressees?: readonly string[];
  readonly bases?: readonly Basis[];
  readonly blocks: readonly PaperBlock[];
  readonly attached?: PaperAttached;
  readonly annexes?: readonly PaperAnnex[];
  readonly annexOf?: AnnexOf;
  readonly amendments?: PaperAmendments;
  readonly assignsYear?: number;
  readonly recipients: Recipients;
}

/** One kind of paper, as choosing, drafting, editing and issuing ask for it. */
export interface PaperKind {
  /** Frozen with what is issued, to tell by which words it was drawn. */
  readonly template: string;
  /** "KẾ HOẠCH"; null for a công văn. */
  readonly typeName: string | null;
  readonly layout: PaperLayout;
  /** Who may issue it; the first is the usual one. */
  readonly issuers: readonly PaperIssuerCode[];
  /** Whether it begins with Kính gửi. */
  readonly addressed: boolean;
  /** A biên bản is signed by two and has no place and day in its head. */
  readonly signedBy: "one" | "secretary-and-chair";
  /** The register entries it usually cites, by number; only those in force are taken. */
  readonly usualBases: readonly string[];
  /** Drawn from the targets of a year, which it assigns when it is issued. */
  readonly assignsTargets?: boolean;
  /** Of which kind of period it draws figures, where it is a report. */
  readonly reports?: PaperPeriodKind;
  /** Does it propose who is rewarded from how they reported in the year? */
  readonly rates?: true;
  readonly draft: (facts: PaperDraftingFacts) => PaperWords;
}
