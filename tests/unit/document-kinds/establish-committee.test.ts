import { describe, expect, it } from "vitest";
import { authorityOf } from "@/lib/document-kinds/core/authority";
import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import { lintDecision } from "@/lib/document-kinds/core/lint-decision";
import { mergeContent, whatChanged } from "@/lib/document-kinds/core/merge-content";
import { draftEstablishment } from "@/lib/document-kinds/core/qd-thanh-lap-bcd";
import { articlesReferredTo, readReferences, showReferences } from "@/lib/document-kinds/core/references";
import { basisName, validityOn } from "@/lib/documents/core/basis-validity";
import { citeBasis } from "@/lib/documents/core/cite-basis";
import { plainText } from "@/lib/documents/core/plain-text";
import { checkRoster } from "@/lib/governance/core/roster-rules";
import { civilDate } from "@/lib/kernel/civil-date";
import { SAMPLE_MEMBERS, sampleDocuments } from "@/prisma/seed/sample-documents";
import { committeeFacts } from "../../support/given-member";

const commune = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" };
const facts = {
  commune,
  bodies: [committeeFacts(SAMPLE_MEMBERS)],
  signer: { name: "Đoàn Trung Nam", lines: ["CHỦ TỊCH"] },
};
const content = draftEstablishment(facts, [], null);
const outcome = {
  number: "05",
  date: { type: "day", day: civilDate("2026-11-23") } as const,
  marks: { draft: false, training: false },
};
const hamlets = [...new Map(SAMPLE_MEMBERS.flatMap((one) => one.hamlets).map((one) => [one.id, one])).values()];
const inOrder = (haystack: string, needles: readonly string[]) => {
  let from = 0;
  for (const needle of needles) {
    const at = haystack.indexOf(needle, from);
    if (at < 0) return needle;
    from = at + needle.length;
  }
  return null;
};

describe("the establishing decision", () => {
  it("names all members twice, in one order: in Điều 1 and in the annex with their duties", () => {
    const words = plainText(composeDecision(content, facts, outcome))
      .join("\n")
      .replaceAll("\u00a0", " ");
    const names = SAMPLE_MEMBERS.map((member) => member.fullName);
    expect(inOrder(words, names)).toBeNull();
    const annex = words.slice(words.indexOf("PHÂN CÔNG NHIỆM VỤ"));
    expect(
      inOrder(
        annex,
        SAMPLE_MEMBERS.flatMap((member) => [member.fullName, member.duty]),
      ),
    ).toBeNull();
  });

  it("follows the roster's order, not the order facts come in", () => {
    const shuffled = { ...facts, bodies: [committeeFacts([...SAMPLE_MEMBERS].reverse())] };
    expect(composeDecision(content, shuffled, outcome)).toEqual(composeDecision(content, facts, outcome));
  });

  it("says when it takes effect", () => {
    const later = { ...content, effectiveFrom: civilDate("2026-12-01") };
    const text = (draft: typeof content) => plainText(composeDecision(draft, facts, outcome)).join("\n");
    expect(text(content)).toContain("có hiệu lực kể từ ngày ký");
    expect(text(later).replaceAll("\u00a0", " ")).toContain("có hiệu lực từ ngày 01 tháng 12 năm 2026");
  });

  it("raises no finding about its own form, issued by any of its authorities", () => {
    for (const { model } of sampleDocuments({ draft: false })) {
      expect(lintDecision(model, { register: [], unitCodes: ["VHXH"] }, [], "bản")).toEqual([]);
    }
  });
});

describe("who decides and how it is signed", () => {
  it.each([
    ["ubnd", ["CHỦ TỊCH"], "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
    [
      "ubnd",
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ",
      ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    ["chu-tich-ubnd", ["CHỦ TỊCH"], "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", ["CHỦ TỊCH"]],
    [
      "chu-tich-ubnd",
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
      "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH LƯ",
      ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ],
    ["ubnd", ["Q. CHỦ TỊCH"], "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]],
    ["ubnd", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "ỦY BAN NHÂN DÂN XÃ BÌNH LƯ", ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ] as const)("%s signed by %s", (issuer, lines, authorityLine, signatureLines) => {
    expect(authorityOf(issuer, lines, commune)).toMatchObject({ authorityLine, signatureLines });
  });
});

describe("references to articles", () => {
  const ids = ["a", "b", "c"];
  it("show the number an article has now and are stored by the article", () => {
    expect(showReferences("theo {{dieu:b}} và {{dieu:x}}", ids)).toBe("theo «Điều 2» và «Điều đã xóa»");
    expect(readReferences("theo «Điều 2» và Điều 9", ids)).toBe("theo {{dieu:b}} và Điều 9");
    expect(articlesReferredTo("{{dieu:a}} {{dieu:c}}")).toEqual(["a", "c"]);
  });
  it("follow an article that moves, in what is read", () => {
    const moved = { ...content, articles: [...content.articles].reverse() };
    const text = plainText(composeDecision(moved, facts, outcome))
      .join("\n")
      .replaceAll("\u00a0", " ");
    expect(text).toContain("có tên tại Điều 5 chịu trách nhiệm");
    expect(text).toContain("- Như Điều 1;");
  });
});

describe("two people in one draft", () => {
  const theirs = { ...content, subject: "Trích yếu của họ" };
  it("are told what changed", () => {
    expect(whatChanged(content, theirs)).toEqual(["Trích yếu"]);
    const [first, ...rest] = content.articles;
    expect(whatChanged(content, { ...content, articles: rest })).toEqual(
      expect.arrayContaining(["Thứ tự các điều", "Điều 1 (đã xóa)"]),
    );
    expect(first).toBeDefined();
  });
  it("merge where they touched different parts, and name the clash where not", () => {
    const mine = { ...content, annexTitle: "PHỤ LỤC CỦA TÔI" };
    expect(mergeContent(content, theirs, mine)).toEqual({
      merged: { ...theirs, annexTitle: mine.annexTitle },
      conflicts: [],
    });
    const clash = mergeContent(content, theirs, { ...content, subject: "Trích yếu của tôi" });
    expect(clash).toMatchObject({ merged: { subject: "Trích yếu của tôi" }, conflicts: ["Trích yếu"] });
  });
  it("keep an article the other added", () => {
    const added = { id: "moi", blocks: [{ type: "paragraph", id: "moi-1", text: "Điều mới" } as const] };
    const withTheirs = { ...content, articles: [...content.articles, added] };
    const mine = { ...content, subject: "khác" };
    expect(mergeContent(content, withTheirs, mine).merged).toEqual({ ...withTheirs, subject: "khác" });
    const mineToo = { ...content, articles: [...content.articles].reverse() };
    expect(mergeContent(content, withTheirs, mineToo).merged.articles.map((article) => article.id)).toContain("moi");
  });
});

describe("what is wrong with the roster a decision carries", () => {
  const context = { kind: "ban-chi-dao", hamlets, hamletWord: "bản" } as const;
  const [first, ...others] = SAMPLE_MEMBERS;
  if (!first) throw new Error("the sample has members");
  const rules = (members: typeof SAMPLE_MEMBERS, world = context) => checkRoster(members, world).map((one) => one.rule);
  it("nothing, when every member has a duty and every bản someone in charge", () => {
    expect(rules(SAMPLE_MEMBERS)).toEqual([]);
  });
  it.each([
    ["no-head", others],
    [
      "two-heads",
      [first, ...others.map((member, index) => (index === 0 ? { ...member, role: "truong-ban" as const } : member))],
    ],
    ["member-without-duty", [{ ...first, duty: " " }, ...others]],
    ["duty-without-member", [{ ...first, personId: null, fullName: "" }, ...others]],
    ["member-without-post", [{ ...first, positionTitle: "" }, ...others]],
    ["hamlet-uncovered", SAMPLE_MEMBERS.map((member) => ({ ...member, hamlets: [] }))],
    [
      "many-deputies",
      SAMPLE_MEMBERS.map((member, index) => (index === 5 ? { ...member, role: "pho-ban" as const } : member)),
    ],
    ["no-deputy", SAMPLE_MEMBERS.filter((member) => member.role !== "pho-ban")],
  ] as const)("%s", (rule, members) => {
    expect(rules(members)).toContain(rule);
  });
  it("gathers many uncovered bản into one finding", () => {
    const findings = checkRoster(
      SAMPLE_MEMBERS.map((member) => ({ ...member, hamlets: [] })),
      context,
    );
    const [document] = sampleDocuments({ draft: false });
    if (!document) throw new Error("no sample document");
    const shown = lintDecision(document.model, { register: [], unitCodes: ["VHXH"] }, findings, "bản");
    expect(shown.filter((finding) => finding.rule === "hamlet-uncovered")).toHaveLength(1);
    expect(shown.find((finding) => finding.rule === "hamlet-uncovered")?.words).toContain(
      `${hamlets.length} bản chưa có`,
    );
  });
});

describe("legal bases", () => {
  const basis = {
    type: "Luật",
    number: "67/2006/QH11",
    title: "Công nghệ thông tin",
    effectiveFrom: civilDate("2007-01-01"),
    effectiveTo: civilDate("2026-07-01"),
    standing: "plain",
    supersededBy: "148/2025/QH15",
  } as const;
  it.each([
    ["2006-12-31", false],
    ["2007-01-01", true],
    ["2026-06-30", true],
    ["2026-07-01", false],
  ])("on %s citable: %s", (day, citable) => {
    expect(validityOn(basis, civilDate(day)).citable).toBe(citable);
  });
  it("say what replaced them", () => {
    const validity = validityOn(basis, civilDate("2026-11-22"));
    expect(validity.citable ? "" : validity.why).toBe(
      "Luật Công nghệ thông tin (67/2006/QH11) hết hiệu lực từ ngày 01/07/2026. Văn bản thay thế: 148/2025/QH15.",
    );
    expect(validityOn({ ...basis, standing: "reference" }, civilDate("2010-01-01")).citable).toBe(false);
    expect(basisName({ type: "Nghị định", number: "30/2020/NĐ-CP", title: "Công tác văn thư" })).toBe(
      "Nghị định số 30/2020/NĐ-CP",
    );
  });
  it("are cited as the decree asks: a law without number and issuer, others in full", () => {
    const issuedOn = civilDate("2026-06-24");
    expect(citeBasis({ ...basis, issuer: "Quốc hội", issuedOn: civilDate("2006-06-29") })).toBe(
      "Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006",
    );
    const decree = { type: "Nghị định", number: "224/2026/NĐ-CP", issuer: "Chính phủ", issuedOn };
    expect(citeBasis({ ...decree, title: "Quy định chi tiết một số điều" })).toBe(
      "Căn cứ Nghị định số 224/2026/NĐ-CP ngày 24 tháng 6 năm 2026 của Chính phủ quy định chi tiết một số điều",
    );
    expect(citeBasis({ ...decree, title: "Công tác văn thư" })).toContain("của Chính phủ về công tác văn thư");
  });
});
