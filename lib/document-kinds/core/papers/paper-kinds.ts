import { monthlyReport, quarterlyReport, yearlyReport } from "./bao-cao";
import { minutes } from "./bien-ban";
import { workProgramme } from "./chuong-trinh";
import { letter } from "./cong-van";
import { invitation } from "./giay-moi";
import { yearlyPlan } from "./ke-hoach";
import { inspectionPlan } from "./ke-hoach-kiem-tra";
import type { PaperKind } from "./paper-kind";
import { conclusions } from "./thong-bao-ket-luan";
import { submission } from "./to-trinh";

/** The kinds of paper beside decisions about rosters; words the law owns keep their Vietnamese. */
export const PAPER_KINDS = [
  "cong-van",
  "to-trinh",
  "bao-cao-thang",
  "bao-cao-quy",
  "bao-cao-nam",
  "thong-bao-ket-luan",
  "giay-moi",
  "bien-ban",
  "ke-hoach",
  "ke-hoach-kiem-tra",
  "chuong-trinh-cong-tac",
] as const;
export type PaperKindCode = (typeof PAPER_KINDS)[number];

/** Every kind of paper the portal drafts: what differs between them is said here and asked nowhere else. */
export const paperKinds: Record<PaperKindCode, PaperKind> = {
  "cong-van": letter,
  "to-trinh": submission,
  "bao-cao-thang": monthlyReport,
  "bao-cao-quy": quarterlyReport,
  "bao-cao-nam": yearlyReport,
  "thong-bao-ket-luan": conclusions,
  "giay-moi": invitation,
  "bien-ban": minutes,
  "ke-hoach": yearlyPlan,
  "ke-hoach-kiem-tra": inspectionPlan,
  "chuong-trinh-cong-tac": workProgramme,
};

/** The kind a stored document names, if it is a paper; null for a decision about rosters and for what was made outside. */
export function paperKindCodeOf(kind: string): PaperKindCode | null {
  return PAPER_KINDS.find((one) => one === kind) ?? null;
}

/** What is said of the kind of paper a stored document names. */
export function paperKindOf(kind: string): PaperKind | null {
  const code = paperKindCodeOf(kind);
  return code ? paperKinds[code] : null;
}
