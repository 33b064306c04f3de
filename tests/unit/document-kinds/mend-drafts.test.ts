import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { composeDecision } from "@/lib/document-kinds/core/compose-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { mendDecision } from "@/lib/document-kinds/core/mend-decision";
import { mendAll } from "@/lib/document-kinds/core/mend-words";
import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { draftPaperContent } from "@/lib/document-kinds/core/papers/draft-paper-content";
import { mendPaper } from "@/lib/document-kinds/core/papers/mend-paper";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { PAPER_KINDS, type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { draftEstablishment } from "@/lib/document-kinds/core/qd-thanh-lap-bcd";
import type { Finding, LintContext, Mend } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import { applyMend } from "@/lib/documents/core/lint/mend";
import { linesOf } from "@/lib/documents/core/lint/text-lines";
import type { DocumentModel } from "@/lib/documents/core/model";
import { civilDate } from "@/lib/kernel/civil-date";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";
import { committeeFacts } from "../../support/given-member";

const OUTCOME = {
  number: null,
  date: { type: "blank", month: null, year: 2026 },
  marks: { draft: true, training: false },
} as const;
const CONTEXT: LintContext = { register: [], unitCodes: ["VHXH", "KT"] };
const FACTS = samplePaperFacts(SAMPLE_MEMBERS);
const DECISION_FACTS = {
  commune: FACTS.commune,
  bodies: [committeeFacts(SAMPLE_MEMBERS)],
  signer: { name: "Đoàn Trung Nam", lines: ["CHỦ TỊCH"] },
};

function drafted(code: PaperKindCode): PaperContent {
  const [issuer = "ubnd"] = paperKinds[code].issuers;
  return draftPaperContent(paperKinds[code], {
    ...{ ...FACTS, today: civilDate("2026-11-23"), drafter: "VHXH" },
    ...{ issuer: { code: issuer, unitId: issuer === "phong" ? "VHXH" : null }, bases: [] },
    ...{ signer: FACTS.signers.find((one) => one.issuer === issuer) ?? null, committeeDecision: null },
  });
}

const paperModel = (code: PaperKindCode, content: PaperContent) =>
  composePaper(paperKinds[code], content, FACTS, OUTCOME);
const decisionModel = (content: DecisionContent) => composeDecision(content, DECISION_FACTS, OUTCOME);
const DECISION = draftEstablishment(DECISION_FACTS, [{ id: "1", citation: "Luật số 1/2025/QH15" }], null);

/** A word of some line of the document, to be changed there. */
function anyMend(model: DocumentModel): fc.Arbitrary<Mend> {
  const lines = linesOf(model).filter(({ text }) => /\p{L}/u.test(text));
  return fc.constantFrom(...lines).chain(({ part, blockId, text }) =>
    fc.constantFrom(...(text.match(/[\p{L}\p{N}]+/gu) ?? [])).map((from): Mend => {
      return { type: "replace-text", part, blockId, from, to: "XYZ" };
    }),
  );
}

/** The mended draft says what the mended document says, or the draft has nothing of it. */
function expectSame(before: DocumentModel, after: DocumentModel | null, mend: Mend): void {
  if (after) expect(after).toEqual(applyMend(before, mend));
}

describe("a mend in a draft", () => {
  it.each(PAPER_KINDS)("%s: changes in the document what it names and nothing else", (code) => {
    const content = drafted(code);
    const model = paperModel(code, content);
    fc.assert(
      fc.property(anyMend(model), (mend) => {
        const mended = mendPaper(content, mend);
        const references = JSON.stringify(content).includes("{{");
        // A word that a reference or a figure brought in is not the draft's own; all others are.
        if (!references && !content.blocks.some(({ type }) => type === "facts")) expect(mended).not.toBeNull();
        if (!references) expectSame(model, mended && paperModel(code, mended), mend);
        else if (mended)
          expect(JSON.stringify(mended).match(/\{\{[^}]+\}\}/gu)).toEqual(
            JSON.stringify(content).match(/\{\{[^}]+\}\}/gu),
          );
      }),
      { numRuns: 60 },
    );
  });

  it("changes in a decision what it names and nothing else, and leaves what is drawn from facts", () => {
    const model = decisionModel(DECISION);
    fc.assert(
      fc.property(anyMend(model), (mend) => {
        const mended = mendDecision(DECISION, mend);
        expectSame(model, mended && decisionModel(mended), mend);
      }),
      { numRuns: 300 },
    );
    const member = SAMPLE_MEMBERS[0]?.fullName ?? "";
    const line = linesOf(model).find(({ part, text }) => part === "body" && text.includes(member));
    const mend = {
      type: "replace-text",
      part: "body",
      blockId: line?.blockId ?? "",
      from: member,
      to: "Ai đó",
    } as const;
    expect(mendDecision(DECISION, mend)).toBeNull();
  });

  it("leaves references and figures alone, whatever word is changed", () => {
    const content = drafted("bien-ban");
    const [first] = content.blocks;
    const id = first?.id ?? "";
    const blocks = [
      { type: "paragraph" as const, id, text: "so bản {{so:so-ban}} và so bản" },
      ...content.blocks.slice(1),
    ];
    const mend = { type: "replace-text", part: "body", blockId: id, from: "so", to: "số" } as const;
    expect(mendPaper({ ...content, blocks }, mend)?.blocks[0]).toMatchObject({
      text: "số bản {{so:so-ban}} và số bản",
    });
  });

  it("finds in a title stored as typed what the document has in capitals", () => {
    const content = drafted("ke-hoach");
    const blocks = [{ type: "roman" as const, id: "muc", text: "Mục đích, yêu cầu của UBND xã" }];
    const mend = { type: "replace-text", part: "body", blockId: "muc", from: "YÊU CẦU", to: "YÊU CẦU CHUNG" } as const;
    const mended = mendPaper({ ...content, blocks }, mend);
    expect(mended?.blocks[0]).toMatchObject({ text: "Mục đích, YÊU CẦU CHUNG của UBND xã" });
    expectSame(paperModel("ke-hoach", { ...content, blocks }), mended && paperModel("ke-hoach", mended), mend);
  });
});

/** What goes wrong in writing, each where a person may have written it. */
const WRONG = [
  "Tổ chức tổ chức thực hiện Quyết định số 12/QD-UBND ngày 5/9/2026 của Ủy ban nhân dân xã",
  "Giao Phòng Lao động - Thương binh và Xã hội huyện phối hợp, xử dụng các các nguồn lực",
  "Thực hiện theo Nghị định số 30/2020/ND-CP của Chính phủ về công tác văn thư",
] as const;
const mendable = (findings: readonly Finding[]) =>
  findings.filter((one): one is Finding & { mend: Mend } => !!one.mend);

/** Presses on every finding: each is gone after its own press, and after all presses none that can be mended is left. */
function pressAll<Content>(
  content: Content,
  toModel: (content: Content) => DocumentModel,
  mendOne: (content: Content, mend: Mend) => Content | null,
): number {
  const before = toModel(content);
  const found = mendable(lintDocument(before, CONTEXT)).filter(({ mend }) => mendOne(content, mend));
  for (const { mend, rule, words, where } of found) {
    const mended = mendOne(content, mend);
    if (!mended) continue;
    const after = toModel(mended);
    expectSame(before, after, mend);
    const left = lintDocument(after, CONTEXT);
    const same = (one: Finding) => one.rule === rule && one.words === words && one.where.blockId === where.blockId;
    expect(left.filter(same)).toEqual([]);
    expect(left.length).toBeLessThan(lintDocument(before, CONTEXT).length);
  }
  const all = mendAll(
    content,
    found.map(({ mend }) => mend),
    mendOne,
  );
  if (all) expect(mendable(lintDocument(toModel(all), CONTEXT)).filter(({ mend }) => mendOne(all, mend))).toEqual([]);
  return found.length;
}

describe("a press on a finding", () => {
  it("puts a paper right wherever the words stand", () => {
    const content = drafted("ke-hoach");
    const [line = "", office = "", citing = ""] = WRONG;
    const wrong: PaperContent = {
      ...content,
      blocks: [
        { type: "roman", id: "a", text: "Mục đích các các việc" },
        { type: "clause", id: "b", text: line },
        { type: "clause", id: "c", text: office },
        { type: "clause", id: "d", text: office },
        {
          ...{ type: "table", id: "e", note: "" },
          columns: [{ head: "Nội dung", widthMm: 60, align: "left" }],
          rows: [{ id: "e-1", group: false, cells: [citing] }],
        },
      ],
      annexes: [{ id: "p", title: "Danh mục các các việc", orientation: "portrait", blocks: [] }],
      recipients: { ...content.recipients, archive: ["VT", "VHXX"] },
    };
    const toModel = (one: PaperContent) => paperModel("ke-hoach", one);
    expect(pressAll(wrong, toModel, mendPaper)).toBeGreaterThan(6);
  });

  it("puts a decision right wherever the words stand", () => {
    const [line = "", office = ""] = WRONG;
    const [first, ...rest] = DECISION.articles;
    const wrong: DecisionContent = {
      ...DECISION,
      articles: [
        ...(first ? [first] : []),
        {
          id: "sai",
          blocks: [
            { type: "paragraph", id: "s0", text: "Nhiệm vụ:" },
            { type: "clause", id: "s1", text: line },
            { type: "clause", id: "s2", text: office },
            { type: "clause", id: "s3", text: office },
          ],
        },
        ...rest,
      ],
      annexTitle: "PHÂN CÔNG NHIỆM VỤ",
      recipients: { ...DECISION.recipients, archive: ["VT", "VHXX"] },
    };
    expect(pressAll(wrong, decisionModel, mendDecision)).toBeGreaterThan(5);
  });
});
