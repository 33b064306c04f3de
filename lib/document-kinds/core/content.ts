import type { Basis, Recipients } from "@/lib/documents/core/model";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { IssuerCode } from "./issuer";

/** What a decision carries behind it: each member's duty, the rosters of many bodies, or nothing. */
export const ANNEXES = ["duties", "rosters", "none"] as const;
export type AnnexCode = (typeof ANNEXES)[number];

/**
 * What a person writes in the draft of a decision. Lists of people, days and names of bodies are not in it: they are
 * drawn from facts when the draft is composed, so they cannot come to differ from them.
 */
export interface DecisionContent {
  readonly format: 1;
  readonly issuer: IssuerCode;
  readonly subject: string;
  readonly bases: readonly Basis[];
  readonly articles: readonly DraftArticle[];
  readonly recipients: Recipients;
  /** The post (organization) of who is to sign; null until chosen. */
  readonly signerPostId: string | null;
  /** Null: from the day of signing. */
  readonly effectiveFrom: CivilDate | null;
  /** Absent in drafts from when every decision had the annex of duties. */
  readonly annex?: AnnexCode | undefined;
  readonly annexTitle: string;
}

/** Which annex the draft carries. */
export function annexOf({ annex }: Pick<DecisionContent, "annex">): AnnexCode {
  return annex ?? "duties";
}

export interface DraftArticle {
  readonly id: string;
  readonly blocks: readonly DraftBlock[];
}

/** Written text; `{{dieu:ID}}` in it stands for "Điều n" of that article, wherever it moves. */
export interface TextBlock {
  readonly type: "paragraph" | "clause" | "point";
  readonly id: string;
  readonly text: string;
}

/**
 * Places where facts are drawn: the numbered members; what a kiện toàn changes; when the decision takes effect; and,
 * of many teams at once, how many are established or amended and how many sit in them then.
 */
export const FACT_BLOCKS = ["members", "effect", "changes", "established", "amended", "consolidated"] as const;

export interface FactBlock {
  readonly type: (typeof FACT_BLOCKS)[number];
  readonly id: string;
}

export type DraftBlock = TextBlock | FactBlock;

export function isText(block: DraftBlock): block is TextBlock {
  return block.type === "paragraph" || block.type === "clause" || block.type === "point";
}
