import { amendment, correction, ending } from "./acting-papers";
import { closingReview, halfYearReview, helpersReport, monthlyReport, quarterlyReport, yearlyReport } from "./bao-cao";
import { minutes } from "./bien-ban";
import { workProgramme } from "./chuong-trinh";
import { letter } from "./cong-van";
import { guidance, reminder, targets } from "./cong-van-viec";
import { scheme } from "./de-an";
import { rewardProposal } from "./de-nghi-khen-thuong";
import { invitation } from "./giay-moi";
import { yearlyPlan } from "./ke-hoach";
import { inspectionPlan } from "./ke-hoach-kiem-tra";
import type { PaperKind } from "./paper-kind";
import { annexAlone } from "./phu-luc";
import { approval, assignment, groupHeads, reward } from "./qd-khac";
import { issuingCommitteeRules, issuingGroupRules } from "./qd-quy-che";
import { conclusions } from "./thong-bao-ket-luan";
import { submission } from "./to-trinh";

/** The kinds of paper beside decisions about rosters; words the law owns keep their Vietnamese. */
export const PAPER_KINDS = [
  "cong-van",
  "to-trinh",
  "bao-cao-thang",
  "bao-cao-quy",
  "bao-cao-quy-to-giup-viec",
  "bao-cao-nam",
  "thong-bao-ket-luan",
  "giay-moi",
  "bien-ban",
  "ke-hoach",
  "ke-hoach-kiem-tra",
  "chuong-trinh-cong-tac",
  "cong-van-don-doc",
  "cong-van-giao-chi-tieu",
  "cong-van-huong-dan",
  "bao-cao-so-ket",
  "bao-cao-tong-ket",
  "de-an",
  "de-nghi-khen-thuong",
  "qd-quy-che-bcd",
  "qd-quy-che-group",
  "qd-phe-duyet",
  "qd-phan-cong",
  "qd-truong-group",
  "qd-khen-thuong",
  "phu-luc",
  "qd-sua-doi",
  "qd-bai-bo",
  "cong-van-dinh-chinh",
] as const;
export type PaperKindCode = (typeof PAPER_KINDS)[number];

/** Every kind of paper the portal drafts: what differs between them is said here and asked nowhere else. */
export const paperKinds: Record<PaperKindCode, PaperKind> = {
  "cong-van": letter,
  "to-trinh": submission,
  "bao-cao-thang": monthlyReport,
  "bao-cao-quy": quarterlyReport,
  "bao-cao-quy-to-giup-viec": helpersReport,
  "bao-cao-nam": yearlyReport,
  "thong-bao-ket-luan": conclusions,
  "giay-moi": invitation,
  "bien-ban": minutes,
  "ke-hoach": yearlyPlan,
  "ke-hoach-kiem-tra": inspectionPlan,
  "chuong-trinh-cong-tac": workProgramme,
  "cong-van-don-doc": reminder,
  "cong-van-giao-chi-tieu": targets,
  "cong-van-huong-dan": guidance,
  "bao-cao-so-ket": halfYearReview,
  "bao-cao-tong-ket": closingReview,
  "de-an": scheme,
  "de-nghi-khen-thuong": rewardProposal,
  "qd-quy-che-bcd": issuingCommitteeRules,
  "qd-quy-che-group": issuingGroupRules,
  "qd-phe-duyet": approval,
  "qd-phan-cong": assignment,
  "qd-truong-group": groupHeads,
  "qd-khen-thuong": reward,
  "phu-luc": annexAlone,
  "qd-sua-doi": amendment,
  "qd-bai-bo": ending,
  "cong-van-dinh-chinh": correction,
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
