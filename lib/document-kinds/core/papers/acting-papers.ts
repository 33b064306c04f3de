import { plain } from "@/lib/documents/core/inline";
import type { Basis } from "@/lib/documents/core/model";
import {
  type CitedDocument,
  citedDocument,
  namedDocument,
  subjectInText,
} from "@/lib/documents/core/relations/cite-document";
import { letter } from "./cong-van";
import { DECISION_FORM, decisionWords } from "./decision-words";
import type { PaperBlock } from "./paper-content";
import type { PaperDraftingFacts } from "./paper-facts";
import type { PaperKind } from "./paper-kind";
import { LEADERS, PROVINCE_OFFICE, recipients, textBlocks } from "./paper-parts";
import { wordsFor } from "./paper-words";

/** What stands where no document was chosen to begin from. */
const UNNAMED: CitedDocument = { code: "…/QĐ-UBND", issuedOn: null, issuerName: "…", subject: "…" };

const targetOf = ({ target }: PaperDraftingFacts) => target?.cited ?? UNNAMED;

/** The bases of a decision that acts on another: with the other among them, or without it where it is ended. */
function basesWith(bases: readonly Basis[], target: CitedDocument, cites: boolean): Basis[] {
  const cited = `Căn cứ ${citedDocument(target)}`;
  const others = bases.filter(({ id, text }) => {
    const words = text.map((run) => (run.type === "text" ? run.text : "")).join("");
    return !id.startsWith("quyet-dinh-cu") || !words.includes(`số ${target.code} `);
  });
  const at = others.findIndex(({ type }) => type === "proposal");
  const own: Basis = { id: "van-ban-duoc-sua", type: "basis", text: plain(cited), legalBasisId: null };
  if (!cites) return others;
  return at < 0 ? [...others, own] : [...others.slice(0, at), own, ...others.slice(at)];
}

const CARRIERS = "thủ trưởng các cơ quan, đơn vị và cá nhân có liên quan";

/** Quyết định sửa đổi, bổ sung một số điều of a quy chế, or of a decision itself. */
export const amendment: PaperKind = {
  ...DECISION_FORM,
  template: "qd-sua-doi/2026-11",
  issuers: ["ubnd", "chu-tich-ubnd", "ban-chi-dao"],
  draft(facts) {
    const named = facts.target?.text ?? "Quy chế … ban hành kèm theo Quyết định số … ngày …";
    const words = decisionWords(facts, {
      subject: `Sửa đổi, bổ sung một số điều của ${named}`,
      articles: [["sua-doi", `Sửa đổi, bổ sung một số điều của ${named} như sau:`]],
      carriers: CARRIERS,
      to: [PROVINCE_OFFICE, LEADERS],
    });
    const place: PaperBlock = { type: "facts", id: "cac-dieu-sua", of: "amendments" };
    return {
      ...words,
      bases: basesWith(words.bases ?? [], targetOf(facts), facts.target !== undefined),
      blocks: words.blocks.flatMap((block) => (block.id === "sua-doi-1" ? [block, place] : [block])),
      ...(facts.target?.text
        ? { amendments: { documentId: facts.target.id, named: facts.target.text, changes: [] } }
        : {}),
    };
  },
};

/** Quyết định bãi bỏ another. */
export const ending: PaperKind = {
  ...DECISION_FORM,
  template: "qd-bai-bo/2026-11",
  issuers: ["ubnd", "chu-tich-ubnd", "ban-chi-dao"],
  draft(facts) {
    const target = targetOf(facts);
    const words = decisionWords(facts, {
      subject: `Bãi bỏ ${namedDocument(target)}`,
      articles: [["bai-bo", `Bãi bỏ toàn bộ ${citedDocument(target)}.`]],
      carriers: CARRIERS,
      to: [PROVINCE_OFFICE, LEADERS],
    });
    return { ...words, bases: basesWith(words.bases ?? [], target, false) };
  },
};

/** Công văn đính chính: errors of form and setting of an issued document (NĐ 30/2020, Điều 18). */
export const correction: PaperKind = {
  ...letter,
  template: "cong-van-dinh-chinh/2026-11",
  draft(facts) {
    const { issuer } = wordsFor(facts);
    const target = targetOf(facts);
    const named = namedDocument(target);
    return {
      subject: `đính chính ${named}`,
      addressees: ["Các cơ quan, đơn vị, cá nhân đã nhận văn bản"],
      blocks: textBlocks(
        "nd",
        [
          "paragraph",
          `Do sơ suất về thể thức, kỹ thuật trình bày khi ban hành ${named} ${subjectInText(target.subject)}, ${issuer} đính chính như sau:`,
        ],
        ["clause", "Tại …, đã viết: “…”; nay sửa thành: “…”."],
        [
          "paragraph",
          "Việc đính chính chỉ sửa sai sót về thể thức, kỹ thuật trình bày, không làm thay đổi nội dung đã quyết định; các nội dung khác của văn bản nêu trên được giữ nguyên và tiếp tục thực hiện theo quy định.",
        ],
        [
          "paragraph",
          `${issuer} thông báo để các cơ quan, đơn vị, cá nhân đã nhận văn bản biết, ghi nhận nội dung đính chính vào văn bản đang lưu giữ và thực hiện.`,
        ],
      ),
      recipients: recipients(facts, "as-above", LEADERS),
    };
  },
};
