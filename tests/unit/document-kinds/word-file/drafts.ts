import type { AnyContent } from "@/lib/document-kinds/core/compose-content";
import { composeContent } from "@/lib/document-kinds/core/compose-content";
import type { DecisionFacts } from "@/lib/document-kinds/core/decision-facts";
import { decisionKinds } from "@/lib/document-kinds/core/decision-kinds";
import { draftPaperContent } from "@/lib/document-kinds/core/papers/draft-paper-content";
import type { PaperDraftingFacts, PaperFacts } from "@/lib/document-kinds/core/papers/paper-facts";
import { PAPER_KINDS, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import type { DocumentModel } from "@/lib/documents/core/model";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { civilDate } from "@/lib/kernel/civil-date";
import { readDocxBlocks } from "@/lib/spreadsheets/read-docx";
import { RULES_CHANGES, RULES_DECISION, SAMPLE_RULES } from "@/prisma/seed/sample-amendments";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";
import { sampleReportFigures } from "@/prisma/seed/sample-report-figures";

const DAY = civilDate("2026-11-23");
const BASES = [
  { id: "b1", citation: "Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025" },
  {
    id: "b2",
    citation: "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
  },
];
const STANDING = {
  code: "172/QĐ-UBND",
  issuedOn: civilDate("2025-08-21"),
  issuerName: "Ủy ban nhân dân xã Bình Lư",
  subject: "Thành lập Ban Chỉ đạo chuyển đổi số",
};

/** A draft with the facts it is composed with. */
export interface Draft {
  readonly name: string;
  readonly content: AnyContent;
  readonly compose: (content: AnyContent) => DocumentModel;
}

function draftOf(name: string, content: AnyContent, facts: DecisionFacts | PaperFacts): Draft {
  const outcome = {
    ...{ number: null, date: { type: "blank", month: 11, year: 2026 } as const },
    marks: { draft: true, training: false },
  };
  return {
    ...{ name, content },
    compose(changed) {
      const model = composeContent(name, changed, facts, outcome);
      const clean = model && sanitiseModel(model);
      if (!clean?.ok) throw new Error(clean?.refusal.words ?? "no model");
      return clean.value;
    },
  };
}

/** The first draft of every kind of paper, and of decisions on the committee. */
export function everyDraft(): readonly Draft[] {
  const given = samplePaperFacts(SAMPLE_MEMBERS);
  const papers = PAPER_KINDS.map((code) => {
    const kind = paperKinds[code];
    const facts = kind.reports ? { ...given, report: sampleReportFigures(kind.reports) } : given;
    const [issuer = "ubnd"] = kind.issuers;
    const drafting: PaperDraftingFacts = {
      ...{ ...facts, today: DAY, issuer: { code: issuer, unitId: issuer === "phong" ? "VHXH" : null } },
      ...{ drafter: "VHXH", bases: BASES, signer: null, committeeDecision: STANDING },
      target: { id: SAMPLE_RULES.id, cited: RULES_DECISION, text: SAMPLE_RULES.named },
    };
    const content = { ...draftPaperContent(kind, drafting), secretary: "Trịnh Thị Hường" };
    const { amendments } = content;
    return draftOf(
      code,
      amendments ? { ...content, amendments: { ...amendments, changes: RULES_CHANGES } } : content,
      facts,
    );
  });
  const { commune } = given;
  const body = { kind: "ban-chi-dao", name: "Ban Chỉ đạo chuyển đổi số", hamletName: null } as const;
  const committee: DecisionFacts = {
    commune,
    bodies: [{ ...body, bodyId: "bcd", sitting: 0, members: SAMPLE_MEMBERS, changes: [] }],
    signer: { name: "Đoàn Trung Nam", lines: ["CHỦ TỊCH"] },
  };
  const decisions = (["qd-thanh-lap-bcd", "qd-kien-toan-bcd", "qd-thanh-lap-to"] as const).map((kind) => {
    const standing = kind === "qd-kien-toan-bcd" ? [STANDING] : [];
    const drafting = { commune, bodies: [body], bases: BASES, signerPostId: null, standing, committee: STANDING };
    return draftOf(kind, decisionKinds[kind].draft({ ...drafting, teamIssuer: "ubnd" }), committee);
  });
  return [...papers, ...decisions];
}

/** What the gate of uploads reads of the Word file of a model. */
export async function fileBlocks(model: DocumentModel) {
  const read = readDocxBlocks(await makeDocx(model));
  if (!read.ok) throw new Error(read.refusal.words);
  return read.value;
}
