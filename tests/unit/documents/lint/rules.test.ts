import { describe, expect, it } from "vitest";
import type { LintContext } from "@/lib/documents/core/lint/finding";
import { FORM_RULES, lintDocument } from "@/lib/documents/core/lint/lint-document";
import type { Block, DocumentModel, Signature } from "@/lib/documents/core/model";
import type { RegisterEntry } from "@/lib/documents/core/register-entry";
import { civilDate } from "@/lib/kernel/civil-date";
import { budgetAnnex, dutyAnnex, sampleDecision } from "../sample-decision";
import { OFFICES } from "./given-offices";
import { TEXT_CASES } from "./text-cases";

const CONTEXT: LintContext = { register: [], unitCodes: ["VHXH", "KT"], offices: OFFICES };

function found(rule: string, model: DocumentModel, context = CONTEXT): string[] {
  return lintDocument(model, context)
    .filter((finding) => finding.rule === rule)
    .map((finding) => finding.words);
}

const signed = (...authority: string[]): Partial<DocumentModel> => ({
  signature: { type: "single", signature: { id: "s", authority, postAboveName: null, name: "Lương Việt Thảo" } },
});

function withName(name: string): Partial<DocumentModel> {
  const signature: Signature = { id: "s", authority: ["CHỦ TỊCH"], postAboveName: null, name };
  return { signature: { type: "single", signature } };
}

function withBasis(text: string, type: "basis" | "proposal" = "basis"): Partial<DocumentModel> {
  return { bases: [{ id: "b", type, text: [{ type: "text", text }], legalBasisId: "law" }] };
}

const paragraph = (text: string, id = "p"): Block => ({ type: "paragraph", id, text: [{ type: "text", text }] });
const article = (id: string, text: string): Block => ({
  type: "article",
  id,
  title: null,
  content: [paragraph(text, `${id}-p`)],
});
const withHeader = (change: Partial<DocumentModel["header"]>): Partial<DocumentModel> => ({
  header: { ...sampleDecision().header, ...change },
});
const CARRY = article("a-carry-out", "Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này");
const UBND = "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ";
const KINH_GUI = { typeName: null, addressees: ["Công an xã"] };

/** rule · what is wrong · a model that fails · one that passes */
const CASES: readonly (readonly [string, string, Partial<DocumentModel>, Partial<DocumentModel>])[] = [
  [
    "authority-against-issuer",
    "a chairman's decision with TM.",
    signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signed("CHỦ TỊCH"),
  ],
  [
    "authority-against-issuer",
    "a collective's decision without TM.",
    { authorityLine: UBND, ...signed("CHỦ TỊCH") },
    { authorityLine: UBND, ...signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH") },
  ],
  ["signature-form", "a deputy without KT.", signed("PHÓ CHỦ TỊCH"), signed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")],
  ["signature-form", "KT. without the deputy's post", signed("KT. CHỦ TỊCH"), signed("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")],
  ["signature-form", "TM. in the middle", signed("CHỦ TỊCH", "TM. ỦY BAN"), signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")],
  [
    "signature-form",
    "TM without its stop",
    signed("TM ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    signed("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
  ],
  ["signature-form", "a degree before the name", withName("ThS. Lương Việt Thảo"), withName("Lương Việt Thảo")],
  [
    "unprintable",
    "a picture letter",
    { body: [article("a1", "Chữ 😀 vui"), CARRY] },
    { body: [article("a1", "Chữ vui"), CARRY] },
  ],
  [
    "secret-mark",
    "a degree of secrecy over the text",
    { body: [article("a1", "MẬT"), CARRY] },
    { body: [article("a1", "Giữ bí mật thông tin cá nhân; không ghi MẬT"), CARRY] },
  ],
  [
    "secret-mark",
    "a degree of secrecy said",
    { body: [article("a1", "Độ mật: Tối mật"), CARRY] },
    { body: [article("a1", "Độ mật của văn bản do người soạn đề xuất"), CARRY] },
  ],
  ["signature-form", "no one signs", { signature: null }, {}],
  [
    "basis-citation",
    "a law with its number",
    withBasis("Căn cứ Luật Chuyển đổi số số 148/2025/QH15 ngày 11 tháng 12 năm 2025"),
    withBasis("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025"),
  ],
  [
    "basis-citation",
    "a decree without its number",
    withBasis("Căn cứ Nghị định ngày 24 tháng 6 năm 2026 của Chính phủ"),
    withBasis("Căn cứ Nghị định số 224/2026/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ"),
  ],
  [
    "basis-citation",
    "a basis that does not begin as one",
    withBasis("Luật Chuyển đổi số"),
    withBasis("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025"),
  ],
  [
    "basis-punctuation",
    "a stop typed",
    withBasis("Căn cứ Luật A ngày 1 tháng 2 năm 2025;"),
    withBasis("Căn cứ Luật A ngày 1 tháng 2 năm 2025"),
  ],
  [
    "basis-punctuation",
    "the proposal before a basis",
    { bases: [...(withBasis("Theo đề nghị của Trưởng phòng", "proposal").bases ?? []), ...sampleDecision().bases] },
    {},
  ],
  ["annex-announced", "an annex announced and missing", { annexes: [] }, {}],
  ["annex-announced", "an annex that nothing announces", { body: [article("a1", "Thành lập Ban Chỉ đạo"), CARRY] }, {}],
  [
    "annex-announced",
    "one of two annexes not named",
    { annexes: [dutyAnnex(1), budgetAnnex()] },
    {
      annexes: [dutyAnnex(1), budgetAnnex()],
      body: [article("a1", "Có tên tại Phụ lục I, kinh phí tại Phụ lục II kèm theo"), CARRY],
    },
  ],
  [
    "as-article",
    "Như Điều points to another article",
    { recipients: { lines: [{ type: "as-article", id: "r", articleId: "a-effect" }], archive: ["VT", "VHXH"] } },
    {},
  ],
  [
    "as-article",
    "Như Điều points to nothing",
    { recipients: { lines: [{ type: "as-article", id: "r", articleId: "gone" }], archive: ["VT", "VHXH"] } },
    {},
  ],
  [
    "as-above",
    "Như trên without Kính gửi",
    { recipients: { lines: [{ type: "as-above", id: "r" }], archive: ["VT"] } },
    {},
  ],
  [
    "as-above",
    "Kính gửi without Như trên",
    KINH_GUI,
    { ...KINH_GUI, recipients: { lines: [{ type: "as-above", id: "r" }], archive: ["VT", "VHXH"] } },
  ],
  ["archive-line", "no Lưu line", { recipients: { lines: [], archive: [] } }, {}],
  ["archive-line", "a unit nobody knows", { recipients: { lines: [], archive: ["VT", "VHXX"] } }, {}],
  ["number-and-date", "a blank number", withHeader({ number: { number: null, symbol: "QĐ-UBND" } }), {}],
  [
    "number-and-date",
    "a blank day",
    withHeader({ issued: { place: "Bình Lư", date: { type: "blank", month: 11, year: 2026 } } }),
    {},
  ],
  ["symbol-fits-type", "a plan's symbol on a decision", withHeader({ number: { number: "1", symbol: "KH-UBND" } }), {}],
  ["symbol-fits-type", "parts the wrong way round", withHeader({ number: { number: "1", symbol: "UBND-QĐ" } }), {}],
  [
    "symbol-fits-type",
    "a slip in the issuer's code",
    withHeader({ number: { number: "1", symbol: "QĐ-UBNB" } }),
    withHeader({ number: { number: "1", symbol: "QĐ-UBND" } }),
  ],
  [
    "symbol-fits-type",
    "a committee that takes the series of the UBND",
    withHeader({ agency: ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"] }),
    withHeader({ agency: ["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"], number: { number: "1", symbol: "QĐ-BCĐ" } }),
  ],
  [
    "symbol-fits-type",
    "an abbreviation in a công văn",
    { typeName: null },
    { typeName: null, ...withHeader({ number: { number: "1", symbol: "UBND-VHXH" } }) },
  ],
  [
    "empty-article",
    "an article without a word",
    { body: [{ type: "article", id: "e", title: null, content: [] }, CARRY] },
    {},
  ],
  ["empty-article", "a document without a word", { body: [] }, {}],
  ["empty-article", "a blank paragraph", { body: [paragraph("  "), CARRY] }, { body: [paragraph("Một câu"), CARRY] }],
  ["missing-subject", "no subject", { subject: " " }, {}],
  ["missing-subject", "a subject that ends in a stop", { subject: "Về việc thành lập Ban." }, {}],
  ["end-mark", "the mark in the middle", { body: [article("a1", "Thành lập Ban Chỉ đạo./."), CARRY] }, {}],
  [
    "end-mark",
    "an end without words",
    { body: dutyAnnex(1).content },
    { body: [...dutyAnnex(1).content, paragraph("Trên đây là kết quả")] },
  ],
  [
    "broken-reference",
    "an article that is gone",
    { body: [{ type: "paragraph", id: "p", text: [{ type: "article-ref", articleId: "gone" }] }, CARRY] },
    { body: [{ type: "paragraph", id: "p", text: [{ type: "article-ref", articleId: "a-carry-out" }] }, CARRY] },
  ],
];

describe.each([...CASES, ...TEXT_CASES])("%s: %s", (rule, _what, failing, passing) => {
  it("is found, and only there", () => {
    expect(found(rule, sampleDecision(failing))).not.toEqual([]);
    expect(found(rule, sampleDecision(passing))).toEqual([]);
  });
});

const LAW: RegisterEntry = {
  ...{ id: "law", type: "Luật", number: "67/2006/QH11", title: "Công nghệ thông tin", standing: "plain" },
  ...{ issuedOn: civilDate("2006-06-29"), effectiveFrom: null, effectiveTo: null, supersededBy: null },
  validity: { citable: true, caution: null },
};
const FALLEN: RegisterEntry = {
  ...LAW,
  effectiveTo: civilDate("2026-07-01"),
  validity: { citable: false, why: "Luật Công nghệ thông tin hết hiệu lực từ ngày 01/07/2026." },
};
const HOLDS: RegisterEntry = { ...LAW, id: "other", number: "148/2025/QH15", title: "Chuyển đổi số" };

describe("basis-in-force", () => {
  const judged = (...register: RegisterEntry[]): LintContext => ({ ...CONTEXT, register });
  const model = sampleDecision(withBasis("Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006"));

  it("refuses a basis that does not hold on the day, in the register's words", () => {
    expect(found("basis-in-force", model, judged(FALLEN))).toEqual([
      "Luật Công nghệ thông tin hết hiệu lực từ ngày 01/07/2026.",
    ]);
  });

  it("passes one that holds and warns of one to be read with care", () => {
    expect(found("basis-in-force", model, judged(LAW))).toEqual([]);
    const findings = lintDocument(model, judged({ ...LAW, validity: { citable: true, caution: "Xem kỹ." } }));
    expect(findings.find((finding) => finding.rule === "basis-in-force")?.severity).toBe("warning");
  });

  it("goes by the words, not by the entry the basis was chosen as before it was retyped", () => {
    const [basis] = model.bases;
    if (!basis) throw new Error("given wrongly");
    const kept = sampleDecision({ bases: [{ ...basis, legalBasisId: HOLDS.id }] });
    expect(found("basis-in-force", kept, judged(HOLDS, FALLEN))).toHaveLength(1);
    const retyped = sampleDecision(withBasis("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025"));
    expect(found("basis-in-force", retyped, judged({ ...FALLEN, id: "law" }, HOLDS))).toEqual([]);
  });
});

describe("law-in-force", () => {
  const says = (text: string) =>
    sampleDecision({
      body: [{ type: "paragraph", id: "p", text: [{ type: "text", text }] }, ...sampleDecision().body],
    });
  const register = [
    FALLEN,
    HOLDS,
    { ...LAW, id: "more", number: "1/2030/QH17", title: "Công nghệ thông tin và truyền thông" },
  ];
  const context: LintContext = { ...CONTEXT, register };

  it("finds a fallen law the text names without its number, and says it once", () => {
    const model = says("Thực hiện theo Luật công nghệ  thông tin; chi theo Luật Công nghệ thông tin.");
    expect(found("law-in-force", model, context)).toEqual([
      "Nội dung nhắc đến luật không còn hiệu lực: Luật Công nghệ thông tin hết hiệu lực từ ngày 01/07/2026.",
    ]);
  });

  it.each([
    "Thực hiện theo Luật Chuyển đổi số.",
    "Thực hiện theo Luật Công nghệ thông tin và truyền thông.",
    "Luật Chuyển đổi số thay thế Luật Công nghệ thông tin.",
    "Luật Công nghệ thông tin đã hết hiệu lực.",
  ])("leaves “%s” alone", (text) => {
    expect(found("law-in-force", says(text), context)).toEqual([]);
  });

  it("knows a Bộ luật by its name, and takes no Luật of the same words for it", () => {
    const code = { ...FALLEN, id: "code", type: "Bộ luật", number: "10/2012/QH13", title: "Lao động" };
    const known = (one: RegisterEntry): LintContext => ({ ...CONTEXT, register: [one] });
    const model = says("Thực hiện theo Bộ luật Lao động.");
    expect(found("law-in-force", model, known(code))).toHaveLength(1);
    expect(found("law-in-force", model, known({ ...code, type: "Luật" }))).toEqual([]);
  });

  it("takes the law that holds where two have one name, unless the year tells", () => {
    const both = { ...CONTEXT, register: [FALLEN, { ...HOLDS, title: LAW.title, issuedOn: civilDate("2025-01-01") }] };
    expect(found("law-in-force", says("Theo Luật Công nghệ thông tin."), both)).toEqual([]);
    expect(found("law-in-force", says("Theo Luật Công nghệ thông tin năm 2006."), both)).toHaveLength(1);
  });
});

describe("lintDocument", () => {
  it("has nothing to say of a sound decision", () => {
    expect(lintDocument(sampleDecision(), CONTEXT)).toEqual([]);
  });

  it("has a case for every rule", () => {
    const covered = new Set<string>([
      ...[...CASES, ...TEXT_CASES].map(([rule]) => rule),
      "basis-in-force",
      "law-in-force",
    ]);
    expect(FORM_RULES.map((rule) => rule.id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it("puts errors first, then goes down the page, and says the same each time", () => {
    const model = sampleDecision({
      subject: "",
      recipients: { lines: [], archive: [] },
      ...withHeader({ number: { number: null, symbol: "QĐ-UBND" } }),
    });
    const findings = lintDocument(model, CONTEXT);
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-subject", "archive-line", "number-and-date"]);
    expect(findings[0]).toEqual({
      rule: "missing-subject",
      severity: "error",
      words: "Chưa có trích yếu nội dung.",
      clause: "Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục II.5",
      where: { part: "subject", blockId: null },
    });
    expect(lintDocument(model, CONTEXT)).toEqual(findings);
  });

  it("names the article that Như Điều should point to", () => {
    const wrong = sampleDecision({
      recipients: { lines: [{ type: "as-article", id: "r", articleId: "a-effect" }], archive: ["VT", "VHXH"] },
    });
    expect(found("as-article", wrong)[0]).toContain("Điều nói ai thi hành là Điều 4");
  });
});
