import type { DocumentModel } from "@/lib/documents/core/model";
import type { CitedDocument } from "@/lib/documents/core/relations/cite-document";
import { articledText } from "./amendable";
import { decisionKindOf } from "./decision-kinds";
import { paperKindOf } from "./papers/paper-kinds";

/** What a person may begin from an issued document. */
export const BEGUN_ACTS = ["replace", "amend", "end", "correct"] as const;
export type BegunAct = (typeof BEGUN_ACTS)[number];

/** What an issued document is, as far as it is asked what may be done to it. */
export interface ActedDocument extends CitedDocument {
  readonly kind: string;
  readonly frozenModel: DocumentModel | null;
}

/** Said once, done once: nothing is there to be ended or amended. */
const PASSING = ["giay-moi", "bien-ban", "cong-van-dinh-chinh", "qd-bai-bo"];

/** What may be begun from a document: a new one of its kind, a change of its articles or rosters, its end, a correction. */
export function actsOffered(document: ActedDocument, seatsBodies: boolean): readonly BegunAct[] {
  const paper = paperKindOf(document.kind);
  const rosters = seatsBodies || decisionKindOf(document.kind) !== null;
  const text = paper && document.frozenModel ? articledText(document.frozenModel, document) : null;
  const offered: BegunAct[] = [];
  if (paper || seatsBodies) offered.push("replace");
  if (seatsBodies || text) offered.push("amend");
  if (!PASSING.includes(document.kind) && (rosters || !paper || paper.typeName !== null)) offered.push("end");
  offered.push("correct");
  return offered;
}
