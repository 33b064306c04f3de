import { plain } from "@/lib/documents/core/inline";
import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { DecisionFacts } from "./compose-decision";
import type { DecisionContent, DraftArticle } from "./content";
import { type CitedBasis, draftEstablishment } from "./establish-committee";

export const AMENDMENT_TEMPLATE = "qd-kien-toan-bcd/2026-11";

/** The decision by which the body sits today, as the new one refers to it. */
export interface StandingDecision {
  /** "05/QĐ-UBND" */
  readonly code: string;
  readonly issuedOn: CivilDate;
  readonly issuerName: string;
  readonly subject: string;
}

function citeDecision({ code, issuedOn, issuerName, subject }: StandingDecision): string {
  const about = subject.charAt(0).toLocaleLowerCase("vi") + subject.slice(1);
  return `Căn cứ Quyết định số ${code} ${formatDayInWords(issuedOn)} của ${issuerName} ${about}`;
}

function articlesOf(
  place: string,
  standing: StandingDecision | null,
  thiHanh: DraftArticle | undefined,
): DraftArticle[] {
  const kept = standing
    ? `Các nội dung khác của Quyết định số ${standing.code} ${formatDayInWords(standing.issuedOn)} không trái với Quyết định này tiếp tục có hiệu lực.`
    : "";
  return [
    {
      id: "kien-toan",
      blocks: [
        { type: "paragraph", id: "kien-toan-1", text: `Kiện toàn Ban Chỉ đạo chuyển đổi số ${place} như sau:` },
        { type: "changes", id: "thay-doi" },
      ],
    },
    {
      id: "thanh-lap",
      blocks: [
        {
          type: "paragraph",
          id: "thanh-phan-1",
          text: "Sau khi kiện toàn, Ban Chỉ đạo gồm các ông, bà có tên sau đây:",
        },
        { type: "members", id: "thanh-vien" },
        {
          type: "paragraph",
          id: "thanh-phan-2",
          text: "Nhiệm vụ của từng thành viên được phân công tại Phụ lục kèm theo Quyết định này.",
        },
      ],
    },
    {
      id: "hieu-luc",
      blocks: [
        { type: "effect", id: "hieu-luc-1" },
        ...(kept ? [{ type: "paragraph" as const, id: "hieu-luc-2", text: kept }] : []),
      ],
    },
    ...(thiHanh ? [thiHanh] : []),
  ];
}

/** The draft of a kiện toàn: what changes, then the whole list as it will be. */
export function draftAmendment(
  facts: Pick<DecisionFacts, "commune">,
  bases: readonly CitedBasis[],
  signerPostId: string | null,
  standing: StandingDecision | null,
): DecisionContent {
  const place = communeInText(facts.commune);
  const usual = draftEstablishment(facts, bases, signerPostId);
  const proposals = usual.bases.filter((basis) => basis.type === "proposal");
  const cited = usual.bases.filter((basis) => basis.type === "basis");
  const former = standing
    ? [{ id: "quyet-dinh-cu", type: "basis" as const, text: plain(citeDecision(standing)), legalBasisId: null }]
    : [];
  return {
    ...usual,
    subject: `Về việc kiện toàn Ban Chỉ đạo chuyển đổi số ${place}`,
    bases: [...cited, ...former, ...proposals],
    articles: articlesOf(
      place,
      standing,
      usual.articles.find((article) => article.id === "thi-hanh"),
    ),
  };
}
