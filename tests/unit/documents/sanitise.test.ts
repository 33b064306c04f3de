import { openSync } from "fontkit";
import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/documents/core/plain-text";
import { isPrintable } from "@/lib/documents/core/print-glyphs";
import { sanitiseModel, sanitiseText } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { printFontFiles } from "@/lib/documents/render/print-fonts";
import { unzipMember } from "../../support/read-back";
import { dutyAnnex, sampleDecision } from "./sample-decision";

const subjectOf = (subject: string) => sanitiseModel(sampleDecision({ subject }));

describe("sanitiseText", () => {
  it.each([
    ["decomposed letters", "e\u0302\u0301", "ế"],
    ["controls", "a\u0000\u0007b", "ab"],
    ["noncharacters", "a\ufffe\uffff\u{1fffe}b", "ab"],
    ["half characters", "a\ud800b\udc00", "ab"],
    ["joiners and directions", "a\u200b\u202e\ufeffb", "ab"],
    ["line ends and tabs", "a\r\n\tb", "a b"],
    ["a no-break space, which stays", "Điều\u00a01", "Điều\u00a01"],
  ])("%s", (_what, typed, clean) => {
    expect(sanitiseText(typed)).toBe(clean);
  });
});

describe("sanitiseModel", () => {
  it("names the character and its place when it cannot be printed", () => {
    const result = subjectOf("Về việc 😀");
    expect(result.ok ? null : result.refusal).toEqual({
      code: "character",
      words: "Ký tự “😀” (U+1F600) ở trích yếu không in được bằng phông chữ của văn bản. Hãy xóa hoặc thay ký tự này.",
    });
    const annex = dutyAnnex(3);
    const table = annex.content[0];
    if (table?.type !== "table") throw new Error("no table");
    const rows = table.rows.map((row, n) =>
      n === 1
        ? { ...row, cells: row.cells.map(() => ({ paragraphs: [[{ type: "text" as const, text: "漢" }]] })) }
        : row,
    );
    const inRow = sanitiseModel(sampleDecision({ annexes: [{ ...annex, content: [{ ...table, rows }] }] }));
    expect(inRow.ok ? "" : inRow.refusal.words).toContain("ở phụ lục, dòng 2 của bảng");
  });

  it("leaves a sound document as it is", () => {
    const model = sampleDecision();
    const result = sanitiseModel(model);
    expect(result).toEqual({ ok: true, value: model });
  });

  it("lets a list of 5,000 rows through and refuses one beyond reason in words", () => {
    expect(sanitiseModel(sampleDecision({ annexes: [dutyAnnex(5_000)] })).ok).toBe(true);
    const beyond = sanitiseModel(sampleDecision({ annexes: [dutyAnnex(5_001)] }));
    expect(beyond.ok ? "" : beyond.refusal.words).toContain("5.001 dòng");
  });

  it("refuses a table whose rows do not fit its columns", () => {
    const annex = dutyAnnex(2);
    const table = annex.content[0];
    if (table?.type !== "table") throw new Error("no table");
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
    const result = sanitiseModel(sampleDecision({ annexes: [{ ...annex, content: [{ ...table, rows }] }] }));
    expect(result.ok ? "" : result.refusal.code).toBe("table-shape");
  });

  it("leaves no character in the DOCX that XML forbids", async () => {
    const result = subjectOf("a\ufffe\uffff\u0001\ud83db");
    if (!result.ok) throw new Error(result.refusal.words);
    expect(plainText(result.value)).toContain("ab");
    const xml = unzipMember(await makeDocx(result.value), "word/document.xml");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/u);
  });
});

describe("isPrintable", () => {
  it("is what all four faces can show", () => {
    const faces = Object.values(printFontFiles()).map((file) => new Set(openSync(file).characterSet));
    const wrong: number[] = [];
    for (let code = 0x20; code < 0x30000; code++) {
      if (isPrintable(String.fromCodePoint(code)) && !faces.every((face) => face.has(code))) wrong.push(code);
    }
    expect(wrong).toEqual([]);
  });

  it("knows every letter of Vietnamese in both cases", () => {
    const letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ₫–“”…½";
    expect([...letters, ...letters.toLocaleUpperCase("vi")].filter((letter) => !isPrintable(letter))).toEqual([]);
  });
});
