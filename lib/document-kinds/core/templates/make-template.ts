import type { Basis } from "@/lib/documents/core/model";
import type { BodyKind } from "@/lib/governance/core/kinds";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { DecisionContent } from "../content";
import type { PaperContent } from "../papers/paper-content";
import { withDecisionTexts, withPaperTexts } from "./content-texts";
import type { TemplateBasis, TemplateContent } from "./template-content";
import { type DrawnWord, openNames, openPeriods } from "./template-words";

/** The numbers entries of the register of legal bases bear, by their id. */
export type RegisterNumbers = ReadonlyMap<string, string>;

/** Words of the draft that a template does not keep, and what is drawn in their place. */
export interface OpenedWords {
  readonly words: string;
  readonly name: DrawnWord;
}

export interface MadeTemplate {
  readonly template: TemplateContent;
  readonly opened: readonly OpenedWords[];
}

const wordsOf = (basis: Basis) => basis.text.map((run) => (run.type === "text" ? run.text : "")).join("");

/** Former decisions stand in a draft under ids of this beginning. */
export const isStanding = ({ id }: { readonly id: string }) => id.startsWith("quyet-dinh-cu");

function templateBases(bases: readonly Basis[], numbers: RegisterNumbers): TemplateBasis[] {
  let standing = false;
  return bases.flatMap((basis): TemplateBasis[] => {
    const { id, legalBasisId } = basis;
    const number = legalBasisId === null ? undefined : numbers.get(legalBasisId);
    if (number !== undefined) return [{ type: "register", id, number, words: wordsOf(basis) }];
    if (!isStanding(basis)) return [{ type: "written", id, basis: { ...basis, legalBasisId: null } }];
    if (standing) return [];
    standing = true;
    return [{ type: "standing", id }];
  });
}

function collector() {
  const opened = new Map<DrawnWord, string>();
  return {
    seen: (words: string, name: DrawnWord) => void opened.set(name, words),
    list: (): OpenedWords[] => [...opened].map(([name, words]) => ({ name, words })),
  };
}

/** The wording of a paper's draft without what belongs to its day, its signer and the register of that day. */
export function templateOfPaper(
  content: PaperContent,
  given: { readonly day: CivilDate; readonly numbers: RegisterNumbers },
): MadeTemplate {
  const { seen, list } = collector();
  const open = (text: string) => openPeriods(text, given.day, seen);
  // Changes to the articles of one certain text, and the paper an annex belongs to, are no wording to keep.
  const { amendments: _, annexOf: __, ...kept } = content;
  const opened = withPaperTexts(kept, open);
  return {
    template: {
      ...{ format: 1, scope: null, bodyKind: null, bases: templateBases(content.bases, given.numbers) },
      content: { ...opened, bases: [], signerId: null, secretary: "" },
    },
    opened: list(),
  };
}

/** The same of a decision about rosters; names of its one body and of the decisions it sits by are drawn anew too. */
export function templateOfDecision(
  content: DecisionContent,
  given: {
    readonly numbers: RegisterNumbers;
    readonly bodyKinds: readonly BodyKind[];
    /** The longest first. */
    readonly names: readonly (readonly [string, DrawnWord])[];
  },
): MadeTemplate {
  const { seen, list } = collector();
  const [only, ...others] = given.bodyKinds;
  const opened = withDecisionTexts(content, (text) => openNames(text, given.names, seen));
  return {
    template: {
      ...{ format: 1, scope: only && others.length === 0 ? "one" : "many" },
      bodyKind: only ?? null,
      bases: templateBases(content.bases, given.numbers),
      content: { ...opened, bases: [], signerPostId: null, effectiveFrom: null },
    },
    opened: list(),
  };
}
