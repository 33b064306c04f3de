import { padNumber } from "@/lib/documents/core/number";
import type { PaperContent } from "./paper-content";
import type { PaperFacts } from "./paper-facts";
import type { PaperKind } from "./paper-kind";

/** Figures a text may name: counted when the paper is composed, so nobody types them. */
export const FIGURES = ["so-ban", "so-to", "so-ban-chua-co-to", "so-thanh-vien-to", "so-thanh-vien-bcd"] as const;
export type FigureName = (typeof FIGURES)[number];

/** Written once beside the text and named in it: who writes a biên bản. */
export const SECRETARY = "thu-ky";

/** What a text of the paper may name: the figures, and in a biên bản its secretary. */
export function figuresIn(
  facts: Pick<PaperFacts, "commune" | "teams" | "committee">,
  { signedBy }: Pick<PaperKind, "signedBy">,
  { secretary }: Pick<PaperContent, "secretary">,
): Readonly<Record<string, string>> {
  const figures = figuresOf(facts);
  return signedBy === "one" ? figures : { ...figures, [SECRETARY]: secretary.trim() || "…" };
}

/** Each figure in words: "35 bản", "33 Tổ công nghệ số cộng đồng". */
export function figuresOf(facts: Pick<PaperFacts, "commune" | "teams" | "committee">) {
  const seated = facts.teams.reduce((sum, { members }) => sum + members, 0);
  return {
    "so-ban": `${padNumber(facts.teams.length)} ${facts.commune.hamletWord}`,
    "so-to": `${padNumber(facts.teams.filter(({ formed }) => formed).length)} Tổ công nghệ số cộng đồng`,
    "so-ban-chua-co-to": `${padNumber(facts.teams.filter(({ formed }) => !formed).length)} ${facts.commune.hamletWord} chưa có Tổ`,
    "so-thanh-vien-to": `${padNumber(seated)} thành viên Tổ`,
    "so-thanh-vien-bcd": `${padNumber(facts.committee.length)} thành viên Ban Chỉ đạo`,
  } satisfies Record<FigureName, string>;
}
