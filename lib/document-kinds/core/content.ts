import type { Basis, Recipients } from "@/lib/documents/core/model";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { IssuerCode } from "./issuer";

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
  readonly annexTitle: string;
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

/** A place where facts are drawn: the numbered members, what a kiện toàn changes, or when the decision takes effect. */
export interface FactBlock {
  readonly type: "members" | "effect" | "changes";
  readonly id: string;
}

export type DraftBlock = TextBlock | FactBlock;

export function isText(block: DraftBlock): block is TextBlock {
  return block.type !== "members" && block.type !== "effect" && block.type !== "changes";
}
