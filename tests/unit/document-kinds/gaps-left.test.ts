import { describe, expect, it } from "vitest";
import { gapFindings, gapsLeft, refuseGaps } from "@/lib/document-kinds/core/gaps-left";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { draftEstablishment } from "@/lib/document-kinds/core/qd-thanh-lap-bcd";
import { readiness } from "@/lib/document-kinds/core/readiness";
import { hasBlank, hasTypedBlank } from "@/lib/documents/core/blank-places";
import { plain } from "@/lib/documents/core/inline";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";
import { committeeFacts } from "../../support/given-member";

const PAPER: PaperContent = {
  ...{ shape: "paper", format: 1, issuer: { code: "ubnd", unitId: null }, subject: "Về việc khen thưởng" },
  ...{ addressees: [], bases: [], attached: null, annexes: [], signerId: null, secretary: "" },
  blocks: [{ type: "paragraph", id: "a", text: "Đã xong, gồm họp, đi thực tế v.v…" }],
  recipients: { lines: [{ type: "to", id: "n", text: "Phòng Kinh tế" }], archive: ["VT"] },
};

describe("gaps of a draft", () => {
  it("are dots left by the first draft, and not an ending of a list", () => {
    for (const open of ["ngày … tháng", "tháng…năm", "…;", "Số: …/QĐ", "Phòng …", "ông: …"]) {
      expect(hasBlank(open), open).toBe(true);
    }
    for (const ending of ["họp, đi thực tế v.v…", "máy tính, máy in…", "bàn, ghế,…", "“Điều 2. (…)”"]) {
      expect(hasBlank(ending), ending).toBe(false);
    }
    expect(hasTypedBlank("Giao ông ........ theo dõi")).toBe(true);
    expect(hasTypedBlank("họp, v.v...")).toBe(false);
    expect(refuseGaps(PAPER)).toBeNull();
  });

  it("are found wherever a person writes, each with the place and the words around it", () => {
    const paper: PaperContent = {
      ...PAPER,
      subject: "Về việc …",
      addressees: ["Phòng …"],
      bases: [{ id: "b", type: "basis", text: plain("Căn cứ Nghị quyết số …"), legalBasisId: null }],
      blocks: [
        { type: "roman", id: "r", text: "Nội dung" },
        { type: "clause", id: "k", text: "Họp lúc … giờ tại {{so:so-ban}}" },
        {
          ...{ type: "table", id: "t", note: "" },
          columns: [{ head: "Việc", widthMm: 40, align: "left" }],
          rows: [{ id: "t1", group: false, cells: ["Giao …"] }],
        },
      ],
      attached: {
        id: "q",
        typeName: "QUY CHẾ",
        subject: "Hoạt động",
        blocks: [{ type: "article", id: "d", text: "…" }],
      },
      annexes: [
        { id: "p", title: "DANH SÁCH …", orientation: "portrait", blocks: [{ type: "bullet", id: "g", text: "…;" }] },
      ],
      annexOf: { label: "Phụ lục", document: " ", orientation: "portrait" },
      recipients: { ...PAPER.recipients, lines: [{ type: "to", id: "n", text: "UBND …" }] },
    };
    expect(gapsLeft(paper).map(({ words }) => words)).toEqual([
      "Trích yếu: “Về việc …”",
      "Căn cứ 1: “Căn cứ Nghị quyết số …”",
      "Kèm theo văn bản: “…”",
      "Kính gửi: “Phòng …”",
      "khoản 1 Mục I: “Họp lúc … giờ tại”",
      "Mục I (bảng): “Giao …”",
      "QUY CHẾ, Điều 1: “…”",
      "Tên phụ lục: “DANH SÁCH …”",
      "Phụ lục, đoạn 1: “…;”",
      "Nơi nhận: “UBND …”",
    ]);
    // What the lint shows, what submitting counts and what issuing refuses is one number.
    const findings = gapFindings(paper).map((finding) => ({ ...finding, bodyId: null }));
    expect(findings.map(({ where, places }) => [where.part, places])).toEqual([
      ["subject", 2],
      ["bases", 1],
      ["addressees", 1],
      ["body", 3],
      ["annexes", 2],
      ["recipients", 1],
    ]);
    expect(readiness(findings, true).find(({ code }) => code === "gaps")?.count).toBe(10);
    expect(refuseGaps(paper)?.refusal).toMatchObject({
      code: "gaps",
      words: expect.stringContaining("Còn 10 chỗ để trống"),
    });
    expect(refuseGaps(paper)?.refusal.fields).toBeUndefined();
  });

  it("of a decision are in its articles", () => {
    const facts = {
      commune: samplePaperFacts(SAMPLE_MEMBERS).commune,
      bodies: [committeeFacts(SAMPLE_MEMBERS)],
      signer: null,
    };
    const decision = draftEstablishment(facts, [], null);
    expect(gapsLeft(decision)).toEqual([]);
    const articles = [
      { id: "x", blocks: [{ type: "clause", id: "y", text: "Giao …" } as const] },
      ...decision.articles,
    ];
    expect(gapsLeft({ ...decision, articles }).map(({ words }) => words)).toEqual(["Điều 1: “Giao …”"]);
  });
});
