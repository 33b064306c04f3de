import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasTypedBlank } from "@/lib/documents/core/blank-places";
import { MOST_LINES, type PaperFacts, type PaperReport, reportOnPaper } from "@/lib/documents/core/paper/paper-report";
import { pastedBlocks } from "@/lib/documents/core/paper/pasted-paper";
import { makeDocx } from "@/lib/documents/render/docx";
import { civilDate } from "@/lib/kernel/civil-date";
import { readDocxBlocks } from "@/lib/spreadsheets/read-docx";
import { sampleDocuments } from "@/prisma/seed/sample-documents";

const FACTS: PaperFacts = {
  commune: { unitType: "xã", name: "Bình Lư" },
  unitCodes: ["VHXH", "KT"],
  bases: [
    {
      id: "luat-cntt",
      type: "Luật",
      number: "67/2006/QH11",
      title: "Công nghệ thông tin",
      issuedOn: civilDate("2006-06-29"),
      effectiveFrom: civilDate("2007-01-01"),
      effectiveTo: civilDate("2026-07-01"),
      standing: "plain",
      supersededBy: "148/2025/QH15",
    },
  ],
  today: civilDate("2026-11-23"),
};

function reportOf(text: string): PaperReport {
  const report = reportOnPaper(pastedBlocks(text), FACTS);
  if (typeof report === "string") throw new Error(report);
  return report;
}

const wordsOf = (report: PaperReport) =>
  [...report.general, ...report.lines.flatMap(({ findings }) => findings)].map(({ words }) => words);

const OFFICIAL_LETTER = `UBND XÃ BÌNH LƯ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
PHÒNG VĂN HÓA - XÃ HỘI\tĐộc lập - Tự do - Hạnh phúc
Số: 15/VHXH\tBình Lư, ngày 09 tháng 8 năm 2026
V/v báo cáo kết quả Tổ công nghệ
số cộng đồng
Kính gửi:
- Các bản;
- Trạm Y tế.
Đề nghị các bản báo cáo kết quả trước ngày 20 tháng 9 năm 2026./.
Nơi nhận:
- Như trên;
- Lưu: VT, VHXH.
TRƯỞNG PHÒNG
Lò Thị Hai`;

describe("a paper that is pasted", () => {
  it("is told of every place left blank, but not of a number and day to come", () => {
    const text = OFFICIAL_LETTER.replace("Đề nghị các bản", "Giao ông … và các bản").replace("Số: 15/", "Số: …/");
    const report = reportOf(text.replace("ngày 09 tháng 8", "ngày … tháng …"));
    expect(report.code).toBe("/VHXH");
    const blank = report.lines.filter(({ findings }) => findings.some(({ rule }) => rule === "gap"));
    expect(blank.map((line) => line.text)).toEqual([expect.stringContaining("Giao ông …")]);
    expect(report.counts.error).toBeGreaterThan(0);
  });

  it("is read as what it is: a công văn with its head side by side", () => {
    const report = reportOf(OFFICIAL_LETTER);
    expect(report).toMatchObject({ typeName: null, code: "15/VHXH", day: "2026-08-09", whole: true });
    expect(report.subject).toBe("báo cáo kết quả Tổ công nghệ số cộng đồng");
    expect(wordsOf(report).filter((words) => !words.startsWith("Ký hiệu"))).toEqual([]);
  });

  it("has each finding beside its line", () => {
    const report = reportOf(
      OFFICIAL_LETTER.replace("báo cáo kết quả trước", "bổ xung kết quả trước").replace("VT, VHXH", "VT, VHXX"),
    );
    const marked = report.lines.filter(({ findings }) => findings.length > 0).map(({ text }) => text);
    expect(marked).toEqual(expect.arrayContaining([expect.stringContaining("bổ xung"), "- Lưu: VT, VHXX."]));
  });

  it("misses head and marks, and is told so", () => {
    const words = wordsOf(reportOf("Số: 5/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc lập Tổ\nĐiều 1. Lập Tổ.\nCHỦ TỊCH\nLò Văn Một"));
    expect(words).toContain("Không thấy Quốc hiệu.");
    expect(words).toContain("Số nhỏ hơn 10 ghi thêm số 0 ở trước: “05”.");
    expect(words).toContain("Cuối nội dung văn bản có dấu “./.”.");
  });

  it("is judged by its words alone when it is a fragment", () => {
    const report = reportOf("Điều 3. Bổ xung thành viên.\nĐiều 5. Hiệu lực.");
    expect(report.whole).toBe(false);
    expect(wordsOf(report)).toEqual([
      "“Bổ xung” viết sai chính tả: “Bổ sung”.",
      "Đánh số nhảy từ “Điều 3” đến “Điều 5”.",
    ]);
  });

  it("rests on a law that no longer holds on its own day, and is told what took its place", () => {
    const paper = (day: string) =>
      `Số: 15/QĐ-UBND\nBình Lư, ngày ${day}\nQUYẾT ĐỊNH\nVề việc lập Tổ\nCăn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006.`;
    expect(wordsOf(reportOf(paper("15 tháng 8 năm 2026")))).toContain(
      "Luật Công nghệ thông tin (67/2006/QH11) hết hiệu lực từ ngày 01/07/2026. Văn bản thay thế: 148/2025/QH15.",
    );
    expect(wordsOf(reportOf(paper("31 tháng 12 năm 2025"))).join(" ")).not.toContain("hết hiệu lực");
  });

  it.each([
    ["TCVN3", "Thµnh lËp Tæ c«ng nghÖ sè céng ®ång t¹i c¸c b¶n"],
    ["VNI", "Thaønh laäp Toå coâng ngheä soá coäng ñoàng taïi caùc baûn"],
  ])("is converted from %s", (font, text) => {
    const report = reportOf(text);
    expect(report.convertedFrom).toBe(font);
    expect(report.lines[0]?.text).toBe("Thành lập Tổ công nghệ số cộng đồng tại các bản");
  });

  it("with tabs is a table whose sums are looked at", () => {
    const report = reportOf("STT\tNội dung\tTổng\t2026\t2027\n1\tMáy\t7.500\t500\t500\n2\tMạng\t1.000\t500\t500");
    expect(wordsOf(report)).toEqual(["Dòng “Máy”: cộng các năm được 1.000, ghi 7.500."]);
    expect(report.lines[1]?.cells).toEqual(["1", "Máy", "7.500", "500", "500"]);
  });

  it("of a regulation issued with it is read to the end", () => {
    const report = reportOf(
      `${OFFICIAL_LETTER}\nQUY CHẾ\nHoạt động của Tổ\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi bổ xung.\nĐiều 2. Nguyên tắc.`,
    );
    expect(wordsOf(report)).toContain("“bổ xung” viết sai chính tả: “bổ sung”.");
  });

  const MINUTES = `UBND XÃ BÌNH LƯ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO\tĐộc lập - Tự do - Hạnh phúc
Số: 12/BB-BCĐ
BIÊN BẢN
Cuộc họp Ban Chỉ đạo chuyển đổi số quý III năm 2026
Thời gian bắt đầu: 8 giờ 00 phút, ngày 15 tháng 9 năm 2026.
1. Chủ tọa nêu mục đích.
Cuộc họp kết thúc vào 11 giờ 00 phút cùng ngày./.
THƯ KÝ
Trịnh Thị Hường
CHỦ TỌA
Đoàn Trung Nam
Nơi nhận:
- Thành viên Ban Chỉ đạo;
- Lưu: VT, Hồ sơ.`;

  it("of a meeting is signed by two and has its day in its text", () => {
    expect(wordsOf(reportOf(MINUTES))).toEqual([]);
    const unsigned = wordsOf(reportOf(MINUTES.replace("\nĐoàn Trung Nam", "")));
    expect(unsigned).toEqual(["Phần ký chưa ghi họ và tên người ký."]);
  });

  it("of any other type is told that its day is missing", () => {
    expect(wordsOf(reportOf(OFFICIAL_LETTER.replace("\tBình Lư, ngày 09 tháng 8 năm 2026", "")))).toContain(
      "Không thấy dòng địa danh và ngày, tháng, năm.",
    );
  });

  it("counts the articles of a regulation issued with it anew, and finds what is wrong in them", () => {
    const decision = (second: string) => `Số: 15/QĐ-UBND
QUYẾT ĐỊNH
Về việc ban hành Quy chế
Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Tổ.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
CHỦ TỊCH
Lò Văn Một
UBND XÃ BÌNH LƯ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN CHỈ ĐẠO\tĐộc lập - Tự do - Hạnh phúc
QUY CHẾ
Hoạt động của Tổ
(Kèm theo Quyết định số 15/QĐ-UBND)
Điều 1. Phạm vi.
Điều ${second}. Nguyên tắc.`;
    const twice = (words: readonly string[]) => words.filter((one) => /lặp|nhảy|chưa chỉ dẫn/u.test(one));
    expect(twice(wordsOf(reportOf(decision("2"))))).toEqual([]);
    expect(twice(wordsOf(reportOf(decision("1"))))).toEqual(["Số “Điều 1” bị lặp: đã có ở trên."]);
    expect(twice(wordsOf(reportOf(decision("4"))))).toEqual(["Đánh số nhảy từ “Điều 1” đến “Điều 4”."]);
  });

  it("is refused when there is nothing in it, or without measure", () => {
    expect(reportOnPaper(pastedBlocks(" \n\t\n"), FACTS)).toBe("empty");
    expect(reportOnPaper(pastedBlocks("a\n".repeat(MOST_LINES + 1)), FACTS)).toBe("too-long");
    expect(reportOnPaper(pastedBlocks("ngày 5/1/2026 có ".repeat(3000)), FACTS)).toBe("too-long");
  });

  it("as long as is let in is judged to its end", () => {
    const line =
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 5/1/2026 của UBND xã về việc có 5 việc, gồm hộ tịch, gồm 3 điều ";
    const text = Array.from({ length: 40 }, () => line.repeat(100)).join("\n");
    expect(reportOnPaper(pastedBlocks(text), FACTS)).toHaveProperty("counts");
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    ..."Điều 1.|QUYẾT ĐỊNH|Phụ lục II|Nơi nhận:|- Lưu: VT|Số: 5/QĐ-UBND|a) b|1. x|1.1. y|TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|Căn cứ Luật|ngày 31/2/2026|x\ty\tz|STT\tHọ tên\tTổng\t2026|\u0000|\uFFFD|Kính gửi:|V/v|QUY CHẾ|Phần thứ hai|(Kèm theo Quyết định số 1/QĐ)|7.500|**đậm**".split(
      "|",
    ),
    "\n",
    " ",
  );
  it("is reported on without a throw, every finding on a line of it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join("\n")),
          fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(" ")),
          fc.string({ unit: "binary", maxLength: 400 }),
        ),
        (text) => {
          const report = reportOnPaper(pastedBlocks(text), FACTS);
          if (typeof report === "string") return;
          for (const { where } of report.general) expect(where.blockId).toBeNull();
          const found = report.general.length + report.lines.reduce((sum, { findings }) => sum + findings.length, 0);
          const { error, warning, note } = report.counts;
          expect(found).toBe(error + warning + note);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("the portal's own papers, taken out as .docx and brought back", () => {
  it.each(sampleDocuments({ draft: false }))("$name has nothing to mend", async ({ model }) => {
    // A number of its own: the sample's is that of the decision it amends.
    const numbered = { ...model, header: { ...model.header, number: { ...model.header.number, number: "27" } } };
    const blocks = readDocxBlocks(await makeDocx(numbered));
    if (!blocks.ok) throw new Error(blocks.refusal.words);
    const report = reportOnPaper(blocks.value, FACTS);
    if (typeof report === "string") throw new Error(report);
    const code = `27/${model.header.number.symbol}`;
    // An annex on its own has no head to be told by.
    const told = model.annexOf
      ? { typeName: null, code: null, whole: false }
      : { typeName: model.typeName, code, whole: true };
    expect(report).toMatchObject(told);
    // A first draft has places left to fill in, and is told of every one.
    const found = [...report.general, ...report.lines.flatMap(({ findings }) => findings)];
    expect(found.filter(({ rule }) => rule !== "gap")).toEqual([]);
    const blank = report.lines.filter(({ text }) => hasTypedBlank(text)).map(({ id }) => id);
    expect(found.flatMap(({ rule, where }) => (rule === "gap" ? [where.blockId] : []))).toEqual(blank);
  });
});
