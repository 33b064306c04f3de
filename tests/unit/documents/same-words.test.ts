import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PAPER_KINDS } from "@/lib/document-kinds/core/papers/paper-kinds";
import type { DocumentModel } from "@/lib/documents/core/model";
import { plainText } from "@/lib/documents/core/plain-text";
import { renderHtml } from "@/lib/documents/core/render-html";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import { sampleDocuments } from "@/prisma/seed/sample-documents";
import { firstDifference, joinUnits, readDocx, readHtml, readPdf, readPdfPages } from "../../support/read-back";
import { randomModel } from "./random-model";
import { budgetAnnex, dutyAnnex, sampleDecision } from "./sample-decision";

function cleaned(model: DocumentModel): DocumentModel {
  const result = sanitiseModel(model);
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

async function expectSameWords(raw: DocumentModel): Promise<void> {
  const model = cleaned(raw);
  const units = plainText(model);
  expect(readHtml(renderHtml(model))).toEqual(units);
  expect(await readDocx(await makeDocx(model))).toEqual(units);
  expect(firstDifference(await readPdf(makePdf(model)), joinUnits(units))).toBeNull();
}

describe("HTML, DOCX and PDF carry the words of plainText", () => {
  it("for a long decision with an annex of 25 rows and a landscape one", async () => {
    const model = sampleDecision({ annexes: [dutyAnnex(25), budgetAnnex()] }, 25, 3);
    expect(plainText(model).filter((unit) => unit.startsWith("Nguyễn Thị")).length).toBeGreaterThan(0);
    expect((await readPdfPages(makePdf(model))).length).toBeGreaterThanOrEqual(6);
    await expectSameWords(model);
  });

  it("for a long name, decomposed letters, markup-like words and things without ink", async () => {
    const name =
      "H\u2019Bia Ni\u00ea K\u0111\u0103m Nguy\u1ec5n Tr\u1ea7n L\u00ea Ho\u00e0ng Ph\u01b0\u01a1ng Uy\u00ean Th\u1ea3o ".repeat(
        4,
      );
    const rows = dutyAnnex(3);
    const table = rows.content[0];
    if (table?.type !== "table") throw new Error("no table");
    const odd = `${name} #set page(width: 1cm) $x^2$ <script>alert("x")</script> & \\n \ufffe\u0007\ud800 e\u0302\u0301 a\u200bb`;
    await expectSameWords(
      sampleDecision({
        subject: `${odd} ${odd}`,
        annexes: [
          {
            ...rows,
            content: [
              {
                ...table,
                rows: table.rows.map((row) => ({
                  ...row,
                  cells: row.cells.map((cell, column) =>
                    column === 4 ? { paragraphs: [[{ type: "text", text: odd }]] } : cell,
                  ),
                })),
              },
            ],
          },
        ],
      }),
    );
  });

  it("for a biên bản with two signatures, an attached quy chế, a công văn to several", async () => {
    const base = sampleDecision();
    const signer = (id: string, post: string) => ({ id, authority: [post], postAboveName: null, name: "Lò Văn An" });
    await expectSameWords(
      sampleDecision({
        typeName: "BIÊN BẢN",
        header: { ...base.header, issued: null },
        signature: { type: "pair", left: signer("l", "THƯ KÝ"), right: signer("r", "CHỦ TỌA") },
      }),
    );
    await expectSameWords(
      sampleDecision({
        attached: [
          {
            id: "qc",
            typeName: "QUY CHẾ",
            subject: "Tổ chức và hoạt động của Ban Chỉ đạo",
            header: null,
            body: [{ type: "chapter", id: "ch1", title: "QUY ĐỊNH CHUNG", content: base.body }],
            signature: null,
            annexes: [],
          },
        ],
      }),
    );
    await expectSameWords(
      sampleDecision({ typeName: null, subject: "phối hợp rà soát", addressees: ["Công an xã;", "Trạm Y tế xã"] }),
    );
  });

  it("for a row too tall for a page, whose cells are read in pieces", async () => {
    const rows = dutyAnnex(2);
    const table = rows.content[0];
    if (table?.type !== "table") throw new Error("no table");
    const tall = { paragraphs: [[{ type: "text" as const, text: "Nhiệm vụ rất dài của một người. ".repeat(220) }]] };
    const model = cleaned(
      sampleDecision({
        annexes: [
          {
            ...rows,
            content: [
              { ...table, rows: table.rows.map((row) => ({ ...row, cells: [...row.cells.slice(0, 4), tall] })) },
            ],
          },
        ],
      }),
    );
    const letters = (text: string) => [...text].sort().join("");
    expect(firstDifference(letters(await readPdf(makePdf(model))), letters(joinUnits(plainText(model))))).toBeNull();
  });

  it.each(sampleDocuments({ draft: false }).filter(({ name }) => PAPER_KINDS.some((kind) => kind === name)))(
    "for every kind of paper: $name",
    ({ model }) => expectSameWords(model),
    30_000,
  );

  it("for documents of every shape", async () => {
    await fc.assert(fc.asyncProperty(randomModel, expectSameWords), { numRuns: 50, endOnFailure: true });
  }, 120_000);

  it("for many more shapes, in the preview", () => {
    fc.assert(
      fc.property(randomModel, (raw) => {
        const model = cleaned(raw);
        expect(readHtml(renderHtml(model))).toEqual(plainText(model));
      }),
      { numRuns: 300 },
    );
  });
});

describe("what stands outside the text", () => {
  it("numbers the pages of each sheet on its own and hides the first number", async () => {
    const pages = await readPdfPages(makePdf(sampleDecision({ annexes: [dutyAnnex(25), budgetAnnex()] })));
    expect(pages.map((page) => page.topMargin)).toEqual(["", "2", "", "2", "3", ""]);
  });

  it("puts the marks on every page of the three outputs, and on none of an issued document", async () => {
    const model = sampleDecision({ marks: { draft: true, training: true }, annexes: [dutyAnnex(25), budgetAnnex()] });
    for (const page of await readPdfPages(makePdf(model))) {
      expect(page.topMargin).toContain("DỰ THẢO");
      expect(page.bottomMargin).toBe("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ");
    }
    expect(renderHtml(model).split("TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ").length - 1).toBe(3);
    const issued = sampleDecision();
    expect(
      (await readPdfPages(makePdf(issued))).some((page) => /DỰTHẢO|DỰ THẢO|TẬP HUẤN/u.test(Object.values(page).join())),
    ).toBe(false);
    expect(renderHtml(issued)).not.toMatch(/DỰ THẢO|TẬP HUẤN/u);
  });

  it("gives the same bytes for the same model", async () => {
    const model = sampleDecision();
    expect(Buffer.from(makePdf(model)).equals(Buffer.from(makePdf(model)))).toBe(true);
    const first = await makeDocx(model);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(Buffer.from(first).equals(Buffer.from(await makeDocx(model)))).toBe(true);
  });
});
