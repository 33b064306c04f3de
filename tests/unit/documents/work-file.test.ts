import fc from "fast-check";
import { expect, test } from "vitest";
import { contentsSheet } from "@/lib/documents/core/file-contents";
import {
  DOCUMENT_FIELDS,
  type DocumentFacts,
  documentMetadata,
  type FileFacts,
  fileMetadata,
  metadataJson,
  metadataXml,
  signerPosition,
} from "@/lib/documents/core/file-metadata";
import { manifestText, packageName, partName } from "@/lib/documents/core/file-package";
import {
  type FiledPaper,
  gapsOf,
  isOverdue,
  latestDay,
  nextNotation,
  sheetsInAll,
  sheetsThrough,
  sheetWords,
  splitCode,
} from "@/lib/documents/core/work-file";
import { civilDate } from "@/lib/kernel/civil-date";
import { sampleDecision } from "./sample-decision";

test("the next number of a year follows the highest, with its words; a year without files begins at 01", () => {
  expect(nextNotation([])).toBe("01/CĐS");
  expect(nextNotation(["01/CĐS", "10/VHXH", "9/CĐS", "Hồ sơ cũ"])).toBe("11/VHXH");
  expect(nextNotation(["99/CĐS"])).toBe("100/CĐS");
});

test("a file is overdue once its last day or its year has gone by, and only while it is open", () => {
  const today = civilDate("2026-11-22");
  const late = (state: "open" | "closed", endedOn: string | null, year = 2026) =>
    isOverdue({ state, endedOn: endedOn === null ? null : civilDate(endedOn), year }, today);
  expect(late("open", "2026-11-21")).toBe(true);
  expect(late("open", "2026-11-22")).toBe(false);
  expect(late("open", null)).toBe(false);
  expect(late("open", null, 2025)).toBe(true);
  expect(late("closed", "2026-01-01")).toBe(false);
});

const whole: FiledPaper = {
  ...{ side: "out", state: "issued", hasSignedCopy: true, unconfirmed: false, hasScan: false, isDone: true },
  openDrafts: 0,
};

test("what a paper lacks depends on which way it went and where it was made", () => {
  expect(gapsOf(whole)).toEqual([]);
  expect(gapsOf({ ...whole, hasSignedCopy: false })).toEqual(["no-signed-copy"]);
  expect(gapsOf({ ...whole, unconfirmed: true })).toEqual(["unconfirmed"]);
  expect(gapsOf({ ...whole, state: "revoked", openDrafts: 1 })).toEqual(["revoked", "open-draft"]);
  expect(gapsOf({ ...whole, state: "recorded", hasSignedCopy: false })).toEqual(["no-scan"]);
  const came: FiledPaper = { ...whole, side: "in", state: "entered", hasSignedCopy: false };
  expect(gapsOf({ ...came, isDone: false })).toEqual(["no-scan", "not-done"]);
  expect(gapsOf({ ...came, hasScan: true, state: "cancelled", isDone: false })).toEqual(["cancelled"]);
});

test("sheets run through the file and stop being known at the first paper nobody counted", () => {
  expect(sheetsThrough([1, 3, null, 2]).map(sheetWords)).toEqual(["01", "02-04", "", ""]);
  expect([sheetsInAll([1, 3]), sheetsInAll([1, null, 3]), sheetsInAll([])]).toEqual([4, null, 0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (counts) => {
      const spans = sheetsThrough(counts);
      const gaps = spans.map((span, index) => (span?.from ?? 0) - (spans[index - 1]?.to ?? 0));
      expect(gaps.every((gap) => gap === 1)).toBe(true);
      expect(spans.at(-1)?.to).toBe(sheetsInAll(counts));
    }),
  );
});

test("a number and a symbol are told apart, the latest day found", () => {
  expect(splitCode("15/SKHCN-CĐS")).toEqual({ number: "15", notation: "SKHCN-CĐS" });
  expect(splitCode("07a / QĐ-UBND ")).toEqual({ number: "07a", notation: "QĐ-UBND" });
  expect(splitCode("Thư mời")).toEqual({ number: "", notation: "Thư mời" });
  expect(latestDay([civilDate("2026-02-01"), null, civilDate("2026-03-01")])).toBe("2026-03-01");
  expect(latestDay([null])).toBeNull();
});

const file: FileFacts = {
  ...{ organId: "", year: 2026, notation: "01/CĐS", title: "Kiện toàn <Ban Chỉ đạo> & Tổ", retention: "Vĩnh viễn" },
  ...{ startedOn: civilDate("2026-08-01"), endedOn: civilDate("2026-11-03"), sheets: 12, note: "" },
};
const facts: DocumentFacts = {
  ...{ typeName: "Quyết định", codeNumber: "05", codeNotation: "QĐ-UBND", issuedOn: civilDate("2026-08-10") },
  ...{ organName: "Ủy ban nhân dân xã", subject: "Về việc thành lập", pages: 4, description: "", position: "Chủ tịch" },
  ...{ fullName: "Đoàn Trung Nam", to: ["Như Điều 3", "Đảng ủy xã"], priority: 0, issuedAmount: 15, dueOn: null },
};

test("the data of a document bear the decree's names in its order, and no text is longer than its field", () => {
  const data = documentMetadata(file, 3, facts);
  const names = DOCUMENT_FIELDS.map(({ name }) => name.replace(/^To\..*/, "To"));
  expect(Object.keys(data)).toEqual([...new Set(names)]);
  expect(data).toMatchObject({ FileCode: "2026.01/CĐS", DocOrdinal: 3, IssuedDate: "10/08/2026", DueDate: null });
  expect(data.To).toEqual([
    { OrganId: "", OrganName: "Như Điều 3" },
    { OrganId: "", OrganName: "Đảng ủy xã" },
  ]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 900 }), (words) => {
      const long = documentMetadata(file, 1, { ...facts, subject: words, fullName: words, to: [words] });
      expect([...String(long.Subject)].length).toBeLessThanOrEqual(500);
      expect([...String(long.FullName)].length).toBeLessThanOrEqual(50);
      const xml = metadataXml(fileMetadata(file, 1), [long]);
      expect(xml).not.toMatch(/\p{Surrogate}/u);
      // What XML cannot carry is not in it.
      expect(xml).not.toMatch(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
    }),
  );
});

test("XML and JSON say the same, with signs escaped and empty fields kept", () => {
  const data = [documentMetadata(file, 1, facts)];
  const xml = metadataXml(fileMetadata(file, 1), data);
  expect(xml).toContain("<Title>Kiện toàn &lt;Ban Chỉ đạo&gt; &amp; Tổ</Title>");
  const noncharacters = { ...facts, description: "Bản\u{FFFE} sao\u{FFFF}\u{1FFFE}" };
  expect(metadataXml(fileMetadata(file, 1), [documentMetadata(file, 1, noncharacters)])).toContain(
    "<Description>Bản sao</Description>",
  );
  expect(xml).toContain("<DueDate/>");
  expect(xml.match(/<To>/g)).toHaveLength(2);
  const json = JSON.parse(metadataJson(fileMetadata(file, 1), data));
  expect(json).toMatchObject({ TotalDoc: 1, PageNumber: 12, EndDate: "03/11/2026", Documents: [{ CodeNumber: "05" }] });
});

test("who signed is named by the last line over the name", () => {
  expect(signerPosition(sampleDecision({}, 1))).toMatch(/^[A-ZĐ][a-zđ\s\p{L}]+$/u);
  const signature = { id: "k", authority: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], name: "A" };
  expect(signerPosition({ signature: { type: "single", signature: { ...signature, postAboveName: null } } })).toBe(
    "Phó chủ tịch",
  );
  const above = { ...signature, postAboveName: "CHỦ TỊCH UBND XÃ" };
  expect(signerPosition({ signature: { type: "single", signature: above } })).toBe("Chủ tịch UBND xã");
  expect(signerPosition({ signature: null })).toBe("");
});

test("names in the package are plain and apart, its manifest has a line a file", () => {
  const day = civilDate("2026-08-10");
  const paper = { ordinal: 3, code: "05/QĐ-UBND", day };
  expect(partName(paper, "text", "application/pdf")).toBe("van-ban/003-05-QD-UBND-2026-08-10.pdf");
  expect(partName(paper, "signed", "application/pdf")).toBe("van-ban/003-05-QD-UBND-2026-08-10-ban-ky.pdf");
  expect(partName({ ordinal: 1, code: "../..", day: null }, "scan", "image/png")).toBe("van-ban/001-ban-chup.png");
  expect(packageName(2026, "01/CĐS")).toBe("ho-so-2026-01-CDS");
  expect(manifestText([{ name: "a.xml", sha256: "0f" }])).toBe("0f  a.xml\n");
});

test("the table of contents has the decree's seven columns", () => {
  const line = {
    code: "05/QĐ-UBND",
    issuedOn: civilDate("2026-08-10"),
    typeAndSubject: "Quyết định",
    issuer: "UBND xã",
  };
  const sheet = contentsSheet({ notation: "01/CĐS", title: "Kiện toàn", year: 2026 }, [
    { ...line, sheets: 2, remark: "" },
    { ...line, sheets: null, remark: "Bản sao" },
  ]);
  expect(sheet.columns).toHaveLength(7);
  expect(sheet.rows.map((row) => row.slice(-2))).toEqual([
    ["01-02", ""],
    ["", "Bản sao"],
  ]);
});
