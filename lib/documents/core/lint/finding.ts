import type { DocumentModel } from "../model";
import type { OfficeChange } from "../office-change";
import type { RegisterEntry } from "../register-entry";

export type Severity = "error" | "warning" | "note";

export const DOCUMENT_PARTS = [
  "header",
  "subject",
  "addressees",
  "authority",
  "bases",
  "body",
  "recipients",
  "signature",
  "annexes",
] as const;
export type DocumentPart = (typeof DOCUMENT_PARTS)[number];

/** A change that puts a finding right, described, so that it can be shown before it is made. */
export type Mend =
  /** Whole words only; `blockId` null means the part's own text (the subject, the symbol). */
  | {
      readonly type: "replace-text";
      readonly part: DocumentPart;
      readonly blockId: string | null;
      readonly from: string;
      readonly to: string;
    }
  | { readonly type: "remove-block"; readonly blockId: string }
  /** One legal basis in the place of another, worded as cited. */
  | {
      readonly type: "swap-basis";
      readonly blockId: string;
      readonly legalBasisId: string;
      readonly citation: string;
      readonly name: string;
    }
  | { readonly type: "set-archive"; readonly archive: readonly string[] }
  | { readonly type: "set-authority"; readonly signatureId: string; readonly authority: readonly string[] };

/** What a rule says: words for a person, and where. */
export interface Remark {
  readonly severity: Severity;
  readonly words: string;
  readonly part: DocumentPart;
  readonly blockId?: string | null;
  /** Where one press may safely put it right. */
  readonly mend?: Mend;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly words: string;
  /** The clause the rule comes from; null for a rule of plain sense. */
  readonly clause: string | null;
  readonly where: { readonly part: DocumentPart; readonly blockId: string | null };
  readonly mend?: Mend;
  /** How many places it speaks of, where they are more than one. */
  readonly places?: number;
}

/** The commune whose paper it is. */
export interface CommuneWords {
  /** "xã" */
  readonly unitType: string;
  /** "Bình Lư" */
  readonly name: string;
}

/** What the model alone cannot tell. */
export interface LintContext {
  /** The legal bases known, each with whether it may be cited on the document's day. */
  readonly register: readonly RegisterEntry[];
  /** Codes of the units that keep a copy ("VHXH"); VT is always known. */
  readonly unitCodes: readonly string[];
  /** Offices that ended, as the commune keeps them; only levels and terms are known when absent. */
  readonly offices?: readonly OfficeChange[];
  /** When absent it is read from the name of the issuer. */
  readonly commune?: CommuneWords | null;
}

export interface LintRule {
  readonly id: string;
  readonly clause: string | null;
  readonly check: (model: DocumentModel, context: LintContext) => readonly Remark[];
}

/** "Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục II.7" */
export function clauseOf(section: string): string {
  return `Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục ${section}`;
}

/** Capitals: "Nghị định số 30/2020/NĐ-CP, Phụ lục II, phần V" */
export function capitalsClause(section: string): string {
  return `Nghị định số 30/2020/NĐ-CP, Phụ lục II, ${section}`;
}
