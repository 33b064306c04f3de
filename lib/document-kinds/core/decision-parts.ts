import { plain } from "@/lib/documents/core/inline";
import type { Basis, Recipients } from "@/lib/documents/core/model";
import { relationSentence } from "@/lib/documents/core/relations/cite-document";
import { formatDayInWords } from "@/lib/kernel/civil-date";
import type { DraftArticle, DraftBlock, TextBlock } from "./content";
import type { CitedBasis, StandingDecision } from "./decision-facts";

export const article = (id: string, ...blocks: readonly DraftBlock[]): DraftArticle => ({ id, blocks });

export const text = (type: TextBlock["type"], id: string, words: string): DraftBlock => ({ type, id, text: words });

/** An article of a heading and numbered clauses: duties, working rules. */
export function clauses(id: string, heading: string, lines: readonly string[]): DraftArticle {
  const numbered = lines.map((line, index) => text("clause", `${id}-${index + 1}`, line));
  return article(id, text("paragraph", `${id}-0`, heading), ...numbered);
}

/** When it takes effect, and which of our decisions it takes the place of: one of the Party is not ours to replace. */
export function effectOver(standing: readonly StandingDecision[], symbol: string): DraftArticle {
  const own = standing.filter(({ code }) => code.endsWith(`/${symbol}`));
  const said = own.flatMap((former) => relationSentence("Quyết định", "replaces", former.part ?? null, former) ?? []);
  return article(
    "hieu-luc",
    { type: "effect", id: "hieu-luc-1" },
    ...said.map((sentence, index) => text("paragraph", `hieu-luc-${index + 2}`, sentence)),
  );
}

/** The bases in the order given, then who proposes. */
export function citedBases(bases: readonly CitedBasis[], former: readonly StandingDecision[] = []): Basis[] {
  return [
    ...bases.map((basis) => ({
      ...{ id: `can-cu-${basis.id}`, type: "basis" as const },
      ...{ text: plain(basis.citation), legalBasisId: basis.id },
    })),
    ...former.map((decision, index) => ({
      id: index === 0 ? "quyet-dinh-cu" : `quyet-dinh-cu-${index + 1}`,
      ...{ type: "basis" as const, text: plain(citeDecision(decision)), legalBasisId: null },
    })),
    {
      id: "de-nghi",
      type: "proposal",
      text: plain("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"),
      legalBasisId: null,
    },
  ];
}

function citeDecision({ code, issuedOn, issuerName, subject }: StandingDecision): string {
  const about = subject.charAt(0).toLocaleLowerCase("vi") + subject.slice(1);
  return `Căn cứ Quyết định số ${code} ${formatDayInWords(issuedOn)} của ${issuerName} ${about}`;
}

/** What of the former decisions goes on: nothing to say while there is none. */
export function restGoesOn(standing: readonly StandingDecision[]): DraftBlock[] {
  const [only] = standing;
  if (!only) return [];
  const former =
    standing.length === 1
      ? `Quyết định số ${only.code} ${formatDayInWords(only.issuedOn)}`
      : "các quyết định thành lập, kiện toàn trước đây";
  const words = `Các nội dung khác của ${former} không trái với Quyết định này tiếp tục có hiệu lực.`;
  return [text("paragraph", "hieu-luc-2", words)];
}

/** Who gets the paper, and who keeps it. */
export const USUAL_RECIPIENTS: Recipients = {
  lines: [
    { type: "as-article", id: "nhu-dieu", articleId: "thi-hanh" },
    { type: "to", id: "so-khcn", text: "Sở Khoa học và Công nghệ tỉnh (b/c)" },
    { type: "to", id: "dang-uy", text: "Thường trực Đảng ủy, HĐND xã (b/c)" },
    { type: "to", id: "lanh-dao", text: "Chủ tịch, các Phó Chủ tịch UBND xã" },
  ],
  archive: ["VT", "VHXH"],
};

/** Who carries it out; `others` stand between the offices and those seated by the article. */
export function carriedOut(seatedIn: string, others = "", seated = "các ông, bà có tên"): DraftArticle {
  const words = `Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Văn hóa - Xã hội, thủ trưởng các cơ quan, đơn vị có liên quan${others} và ${seated} tại {{dieu:${seatedIn}}} chịu trách nhiệm thi hành Quyết định này.`;
  return article("thi-hanh", text("paragraph", "thi-hanh-1", words));
}
