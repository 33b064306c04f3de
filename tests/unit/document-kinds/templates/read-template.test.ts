import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { fitsLayout } from "@/lib/document-kinds/core/papers/paper-kind";
import { type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import { paperFromTemplate } from "@/lib/document-kinds/core/templates/draw-from-template";
import { PLACEHOLDERS } from "@/lib/document-kinds/core/templates/placeholders";
import { readTemplate, type TemplateReading } from "@/lib/document-kinds/core/templates/read-template";
import { sampleTemplateModel } from "@/lib/document-kinds/core/templates/sample-template";
import { plainText } from "@/lib/documents/core/plain-text";
import { makeDocx } from "@/lib/documents/render/docx";
import { civilDate } from "@/lib/kernel/civil-date";
import { type DocumentBlock, readDocumentBlocks } from "@/lib/spreadsheets/core/document-blocks";
import { packParts } from "@/lib/spreadsheets/pack-parts";
import { readDocxBlocks } from "@/lib/spreadsheets/read-docx";
import { SAMPLE_MEMBERS } from "@/prisma/seed/sample-documents";
import { samplePaperFacts } from "@/prisma/seed/sample-papers";

const FACTS = samplePaperFacts(SAMPLE_MEMBERS);
const TODAY = civilDate("2026-11-23");
const OUTCOME = {
  number: null,
  date: { type: "day", day: TODAY },
  marks: { draft: false, training: false },
} as const;

const lines = (...texts: string[]): DocumentBlock[] =>
  texts.map((text) => ({ kind: "paragraph", text, listed: false }));

function read(blocks: readonly DocumentBlock[], code: PaperKindCode = "bao-cao-thang"): TemplateReading {
  const reading = readTemplate(blocks, paperKinds[code], []);
  if ("type" in reading) throw new Error(JSON.stringify(reading));
  return reading;
}

/** The words of a draft made of the template with the facts of the sample. */
function drawn(reading: TemplateReading, code: PaperKindCode = "bao-cao-thang"): string {
  const kind = paperKinds[code];
  const { content } = paperFromTemplate(
    kind,
    reading.template,
    {
      ...{ ...FACTS, today: TODAY, issuer: { code: "ubnd", unitId: null }, drafter: "VHXH", bases: [] },
      signer: FACTS.signers.find(({ issuer }) => issuer === "ubnd") ?? null,
      committeeDecision: {
        ...{ code: "18/QĐ-UBND", issuedOn: civilDate("2025-07-15"), issuerName: "UBND xã", subject: "thành lập" },
      },
    },
    [],
  );
  return plainText(composePaper(kind, content, FACTS, OUTCOME)).join("\n");
}

/** A main part of a Word file with these paragraphs, each a list of runs. */
function wordXml(...paragraphs: readonly (readonly string[])[]): string {
  const body = paragraphs
    .map((runs) => `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join("")}</w:p>`)
    .join("");
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

function blocksOfXml(xml: string): readonly DocumentBlock[] {
  const blocks = readDocumentBlocks(xml);
  if (typeof blocks === "string") throw new Error(blocks);
  return blocks;
}

describe("an uploaded file as a template", () => {
  it("understands every placeholder of the sample that is offered for download", async () => {
    const unpacked = readDocxBlocks(await makeDocx(sampleTemplateModel()));
    if (!unpacked.ok) throw new Error(unpacked.refusal.words);
    const reading = read(unpacked.value);
    expect(reading.placeholders.filter(({ known }) => !known)).toEqual([]);
    expect(reading.derived).toEqual(
      expect.arrayContaining(["national", "agency", "number", "date", "type", "signature"]),
    );
    expect(reading.otherType).toBeNull();
    const { content } = reading.template;
    expect(content.blocks.map(({ type }) => type)).toContain("facts");
    const words = drawn(reading);
    expect(words).not.toMatch(/[{}\uE000-\uF8FF]/u);
    expect(words).toContain("Kết quả thực hiện nhiệm vụ chuyển đổi số tháng 11 năm 2026");
    expect(words).toContain("35 bản, đã thành lập 33 Tổ công nghệ số cộng đồng");
    expect(words).toContain("còn 02 bản chưa có Tổ");
    expect(words).toContain("Thực hiện Quyết định số 18/QĐ-UBND ngày 15 tháng 7 năm 2025");
    expect(words).toContain("23/11/2026, quý IV");
    expect(words).toContain("Sở Khoa học và Công nghệ tỉnh (b/c)");
    expect(words).toContain("Đoàn Trung Nam");
    const used = new Set(reading.placeholders.flatMap(({ known }) => known?.write ?? []));
    const unseen = PLACEHOLDERS.filter(({ write }) => !used.has(write)).map(({ write }) => write);
    // What the form writes by itself has no place of its own to be shown in.
    expect(unseen).toEqual(["căn cứ", "số", "ngày ký", "tên loại"]);
  });

  it("reads the same from the file saved again by LibreOffice", async () => {
    const resaved = readDocxBlocks(readFileSync("tests/support/template-fixtures/libreoffice-resaved.docx"));
    const own = readDocxBlocks(await makeDocx(sampleTemplateModel()));
    if (!resaved.ok || !own.ok) throw new Error("refused");
    expect(drawn(read(resaved.value))).toBe(drawn(read(own.value)));
  });

  it("reads a placeholder that Word split over runs, with marks of its checker between", () => {
    const xml = wordXml(
      ["I. Kết quả"],
      ["Toàn xã có {", "{", "số", '</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t> bản}', "}."],
    );
    const { template } = read(blocksOfXml(xml));
    expect(template.content.blocks[1]).toMatchObject({ type: "paragraph", text: "Toàn xã có {{so:so-ban}}." });
  });

  it("takes names however they are written, and leaves a gap for one on no list", () => {
    const { template, placeholders } = read(
      lines("I. Kết quả", "Có {{SỐ_TỔ}}, {{so-thanh-vien}}; {{ Số  bản }} và {{ tên khách hàng }}."),
    );
    expect(template.content.blocks[1]).toMatchObject({
      text: "Có {{so:so-to}}, {{so:so-thanh-vien-bcd}}; {{so:so-ban}} và ….",
    });
    expect(placeholders.filter(({ known }) => !known).map(({ name }) => name)).toEqual(["tên khách hàng"]);
  });

  it("lays headings, clauses, points, dashes and tables out as the kind has them", () => {
    const table: DocumentBlock = {
      kind: "table",
      rows: [
        ["STT", "Chỉ tiêu", "Kết quả"].map((text) => ({ text, columns: 1, hangs: false })),
        ["1", "Hồ sơ trực tuyến", "{{số bản}}"].map((text) => ({ text, columns: 1, hangs: false })),
      ],
    };
    const reading = read([
      ...lines("BÁO CÁO", "Kết quả tháng", "I. KẾT QUẢ", "1. Công tác chỉ đạo", "Đã ban hành văn bản.", "a) Việc một;"),
      ...lines("- Ý nhỏ", "2. Rà soát thành viên Tổ."),
      table,
      ...lines("II. KIẾN NGHỊ", "Không có."),
    ]);
    const { blocks } = reading.template.content;
    expect(blocks.map(({ type }) => type)).toEqual([
      ...["roman", "clause-title", "paragraph", "point", "bullet", "clause", "table", "roman", "paragraph"],
    ]);
    expect(fitsLayout("headings", blocks)).toBe(true);
    expect(blocks[6]).toMatchObject({ columns: [{ head: "STT" }, { head: "Chỉ tiêu" }, { head: "Kết quả" }] });
    expect(blocks[6]).toMatchObject({ rows: [{ cells: ["1", "Hồ sơ trực tuyến", "{{so:so-ban}}"] }] });
    expect(reading.template.content.subject).toBe("Kết quả tháng");
  });

  it("keeps the articles of a decision, its references to them, and drops what the form writes", () => {
    const reading = read(
      lines(
        "ỦY BAN NHÂN DÂN",
        "XÃ {{TÊN XÃ}}",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: {{số}}/QĐ-UBND",
        "{{tên xã}}, ngày {{ngày}} tháng {{tháng}} năm {{năm}}",
        "QUYẾT ĐỊNH",
        "Về việc phân công nhiệm vụ",
        "ỦY BAN NHÂN DÂN XÃ {{TÊN XÃ}}",
        "{{căn cứ}}",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
        "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.",
        "QUYẾT ĐỊNH:",
        "Điều 1. Phân công nhiệm vụ thành viên Ban Chỉ đạo {{xã}}.",
        "{{danh sách ban chỉ đạo}}",
        "Điều 2. Các ông, bà có tên tại Điều 1 Quyết định này chịu trách nhiệm thi hành./.",
        "Nơi nhận:",
        "- Như Điều 2;",
        "- {{nơi nhận}};",
        "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "{{người ký}}",
      ),
      "qd-phan-cong",
    );
    const { content, bases } = reading.template;
    expect(content.blocks.map(({ type }) => type)).toEqual(["article", "paragraph", "facts", "article", "paragraph"]);
    expect(fitsLayout("articles", content.blocks)).toBe(true);
    const [first] = content.blocks;
    expect(content.blocks[4]).toMatchObject({
      text: expect.stringContaining(`có tên tại {{den:${first?.id}}} Quyết định này`),
    });
    expect(bases.map(({ type }) => type)).toEqual(["usual", "written", "written"]);
    expect(content.recipients.lines[0]).toMatchObject({ type: "as-article", articleId: content.blocks[3]?.id });
    expect(content.recipients.archive).toEqual(["VT"]);
    expect(JSON.stringify(content)).not.toContain("QĐ-UBND");
    expect(reading.derived).toEqual([...["national", "agency", "number", "date", "type", "authority", "signature"]]);
  });

  it.each([
    ["{#danhSach}{ten}{/danhSach}", "logic"],
    ["{% for x in y %}", "logic"],
    ["{{#each members}}", "logic"],
    ["{{/each}}", "logic"],
    ["{{>phan-dau}}", "logic"],
    ["{{if tỉnh}}", "logic"],
    ["{{{số bản}}}", "nested"],
    ["{{số {{bản}} }}", "nested"],
    ["{{số bản", "unclosed"],
    ["số bản}}", "single"],
    ["{số bản}", "single"],
    ["{{ }}", "empty"],
  ])("refuses %s and says which it is", (text, fault) => {
    const reading = readTemplate(lines("I. Kết quả", `Có ${text} ở đây.`), paperKinds["bao-cao-thang"], []);
    expect(reading).toMatchObject({
      type: "braces",
      faults: expect.arrayContaining([expect.objectContaining({ fault })]),
    });
  });

  it("finds braces nested across runs, as a reader sees them", () => {
    const xml = wordXml(["I. Kết quả"], ["Có {{số ", "{{", "bản}}", "}}"]);
    expect(readTemplate(blocksOfXml(xml), paperKinds["bao-cao-thang"], [])).toMatchObject({ type: "braces" });
  });

  it("refuses a hundred thousand placeholders at once", () => {
    const many = Array.from({ length: 1000 }, () => "{{số bản}} ".repeat(100));
    expect(readTemplate(lines(...many), paperKinds["bao-cao-thang"], [])).toEqual({ type: "too-many" });
    const hostile = "{{".repeat(9_000);
    expect(readTemplate(lines(hostile, hostile), paperKinds["bao-cao-thang"], [])).toMatchObject({ type: "braces" });
  });

  it("refuses a file without words, and is not misled by symbols of old fonts", () => {
    expect(readTemplate([], paperKinds["cong-van"], [])).toEqual({ type: "empty" });
    expect(readTemplate(lines("BÁO CÁO", "Kết quả"), paperKinds["bao-cao-thang"], [])).toEqual({ type: "empty" });
    const { template } = read(lines("I. Kết quả", "\uF0B7 Có {{số bản}}."));
    expect(JSON.stringify(template)).not.toMatch(/[\uE000-\uF8FF]/u);
  });

  it("stops at the gate: macros, a broken zip, an old file", () => {
    const part = (text: string) => new TextEncoder().encode(text);
    const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
    const withMacros = packParts(
      new Map([
        ["[Content_Types].xml", part(types)],
        ["word/document.xml", part(wordXml(["I. Kết quả"]))],
        ["word/vbaProject.bin", part("x")],
      ]),
    );
    expect(readDocxBlocks(withMacros)).toMatchObject({ ok: false, refusal: { code: "macros" } });
    expect(readDocxBlocks(withMacros.slice(0, 200))).toMatchObject({ ok: false });
    expect(readDocxBlocks(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]))).toMatchObject({ ok: false });
  });
});
