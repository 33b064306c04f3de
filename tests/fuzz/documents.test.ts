import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import type { DocumentModel } from "@/lib/documents/core/model";
import { plainText } from "@/lib/documents/core/plain-text";
import { renderHtml } from "@/lib/documents/core/render-html";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import { firstDifference, joinUnits, readDocx, readHtml, readPdf, unzipMember } from "../support/read-back";
import { findSoffice, openInOffice } from "../support/soffice";
import { makeTemporaryFolder } from "../support/temporary-folder";
import { xmlFault } from "../support/well-formed";
import { dutyAnnex, sampleDecision } from "../unit/documents/sample-decision";
import { wildModel } from "./wild-model";

const MODELS = 2_000;
/** Every so manyth is read back from all three outputs. */
const READ_BACK = 20;
const OPENED_IN_OFFICE = 50;

const XML_PARTS = ["[Content_Types].xml", "word/document.xml", "word/styles.xml", "docProps/core.xml"] as const;

const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_122);

/** One model of the series; a fault is told by its number, for a model fills pages. */
function modelOf(run: number): DocumentModel {
  const [model] = fc.sample(wildModel, { numRuns: 1, seed: SEED + run });
  if (!model) throw new Error("no model");
  return model;
}

const REFUSAL = /^(?:Ký tự “.+” \(U\+[0-9A-F]{4,6}\) ở .+ không in được|Đoạn chữ ở |Dòng |Bảng )/su;

async function pagesOf(bytes: Uint8Array): Promise<number> {
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return numPages;
}

const letters = (text: string) => [...text].sort().join("");

/** The three outputs of one model: whole files, and where it is asked, the same words in all. */
async function expectRight(model: DocumentModel, readBack: boolean): Promise<void> {
  const html = renderHtml(model);
  expect(
    xmlFault(`<root>${html.replaceAll("&nbsp;", "&#160;").replace(/<(br|hr|col)(\s[^>]*?)?\/?>/gu, "<$1$2/>")}</root>`),
  ).toBeNull();
  const docx = await makeDocx(model);
  for (const part of XML_PARTS) expect(xmlFault(unzipMember(docx, part))).toBeNull();
  const pdf = makePdf(model);
  expect(await pagesOf(pdf)).toBeGreaterThan(0);
  if (!readBack) return;
  const units = plainText(model);
  expect(readHtml(html)).toEqual(units);
  expect(await readDocx(docx)).toEqual(units);
  // A row too tall for a page is read in pieces: the same letters, in the order of the page.
  expect(firstDifference(letters(await readPdf(pdf)), letters(joinUnits(units)))).toBeNull();
}

describe("models nobody would write", () => {
  it(`${MODELS} of them become whole files, or are refused with the place in words`, async () => {
    const faults: string[] = [];
    let refused = 0;
    for (let run = 0; run < MODELS; run++) {
      const raw = modelOf(run);
      try {
        const clean = sanitiseModel(raw);
        if (clean.ok) await expectRight(clean.value, run % READ_BACK === 0);
        else {
          refused += 1;
          expect(clean.refusal.words).toMatch(REFUSAL);
        }
      } catch (error) {
        faults.push(`PROPERTY_SEED=${SEED}, model ${run}: ${String(error).slice(0, 400)}`);
      }
    }
    expect(faults).toEqual([]);
    // Most are drawn, or the test says nothing of the renderers.
    expect(refused).toBeLessThan(MODELS / 3);
    expect(refused).toBeGreaterThan(0);
  }, 900_000);

  const soffice = findSoffice();
  const where = soffice ? "" : " (left out: LibreOffice, soffice, is not on this machine)";
  it.skipIf(!soffice)(
    `${OPENED_IN_OFFICE} of them are opened by LibreOffice${where}`,
    async () => {
      if (!soffice) return;
      const models = Array.from({ length: OPENED_IN_OFFICE * 2 }, (_, run) => sanitiseModel(modelOf(run)))
        .flatMap((clean) => (clean.ok ? [clean.value] : []))
        .slice(0, OPENED_IN_OFFICE);
      expect(models).toHaveLength(OPENED_IN_OFFICE);
      const folder = makeTemporaryFolder("fuzz-");
      const names: string[] = [];
      for (const [index, model] of models.entries()) {
        const name = `mau-${index + 1}.docx`;
        writeFileSync(join(folder, name), await makeDocx(model));
        names.push(name);
      }
      for (const [index, pdf] of openInOffice(soffice, folder, names).entries()) {
        expect(pdf, names[index]).not.toBeNull();
        if (pdf) expect(await pagesOf(new Uint8Array(pdf))).toBeGreaterThan(0);
      }
    },
    300_000,
  );
});

describe("an annex as long as a document may carry", () => {
  it("of 5,000 rows is a right document, and of one more a plain word", async () => {
    const clean = sanitiseModel(sampleDecision({ annexes: [dutyAnnex(5_000)] }));
    if (!clean.ok) throw new Error(clean.refusal.words);
    const units = plainText(clean.value);
    expect(readHtml(renderHtml(clean.value))).toEqual(units);
    expect(await readDocx(await makeDocx(clean.value))).toEqual(units);
    expect(await pagesOf(makePdf(clean.value))).toBeGreaterThan(400);
    const longer = sanitiseModel(sampleDecision({ annexes: [dutyAnnex(5_001)] }));
    expect(longer.ok ? "" : longer.refusal.words).toBe(
      "Bảng có 5.001 dòng, nhiều hơn mức 5.000 dòng của một văn bản. Hãy tách thành nhiều phụ lục hoặc gửi kèm tệp bảng tính.",
    );
  }, 300_000);
});
