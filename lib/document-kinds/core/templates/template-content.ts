import type { Basis } from "@/lib/documents/core/model";
import type { BodyKind } from "@/lib/governance/core/kinds";
import type { DecisionContent } from "../content";
import { isPaperContent, type PaperContent } from "../papers/paper-content";

/**
 * A basis as a template keeps it: by the number it has in the register, to be cited as it holds on the day a draft is
 * drawn; the decisions by which the bodies sit then; those the kind usually cites; or words as they were written.
 */
export type TemplateBasis =
  | { readonly type: "register"; readonly id: string; readonly number: string; readonly words: string }
  | { readonly type: "standing"; readonly id: string }
  | { readonly type: "usual"; readonly id: string }
  | { readonly type: "written"; readonly id: string; readonly basis: Basis };

/** Where a version came from. */
export type MadeFrom = "draft" | "docx" | "restored";

/** Whose wording it is: a decision for one body reads otherwise than one for many. */
export type TemplateScope = "one" | "many" | null;

/**
 * The commune's own wording of a kind. `{{mau:NAME}}` in its texts stands for words drawn when a draft is made of it;
 * counted figures and lists stay what they are in any draft. It names no signer, no day and no number.
 */
export interface TemplateContent {
  readonly format: 1;
  readonly scope: TemplateScope;
  /** The kind of body a decision for one body was written for. */
  readonly bodyKind: BodyKind | null;
  /** Its own bases are empty: they stand beside it. */
  readonly content: DecisionContent | PaperContent;
  readonly bases: readonly TemplateBasis[];
}

export function isPaperTemplate(
  template: TemplateContent,
): template is TemplateContent & { readonly content: PaperContent } {
  return isPaperContent(template.content);
}

/** What is frozen with a document drawn from it: "mau-xa:Công văn giục việc@2". */
export function versionName(name: string, no: number): string {
  return `mau-xa:${name}@${no}`;
}

/** The name and number in what was frozen; null where the portal's own words were used. */
export function ownVersion(templateVersion: string | null): { readonly name: string; readonly no: number } | null {
  const [, name, no] = /^mau-xa:(.+)@(\d+)$/su.exec(templateVersion ?? "") ?? [];
  return name && no ? { name, no: Number(no) } : null;
}
