import { describe, expect, it } from "vitest";
import type { Block, DocumentModel } from "@/lib/documents/core/model";
import { keepNumbersWithWords } from "@/lib/documents/core/nbsp";
import { buildSymbol, padNumber, TYPE_ABBREVIATIONS, typeNameInText } from "@/lib/documents/core/number";
import { pointLetter, romanNumber } from "@/lib/documents/core/numbering";
import { plainText } from "@/lib/documents/core/plain-text";
import { civilDate } from "@/lib/kernel/civil-date";
import { budgetAnnex, dutyAnnex, sampleDecision } from "./sample-decision";

const text = (words: string) => [{ type: "text" as const, text: words }];
const units = (change: Partial<DocumentModel>) => plainText(sampleDecision({ annexes: [], ...change }));
const points = (count: number): Block[] =>
  Array.from({ length: count }, (_, n) => ({ type: "point", id: `p${n}`, text: text(`mục ${n}`), content: [] }));

describe("numbering", () => {
  it("letters points a b c d đ e g … y, without f j w z", () => {
    const letters = Array.from({ length: 23 }, (_, n) => pointLetter(n + 1)).join(" ");
    expect(letters).toBe("a b c d đ e g h i k l m n o p q r s t u v x y");
    expect([pointLetter(24), pointLetter(25)]).toEqual(["aa", "ab"]);
  });

  it("writes Roman numbers", () => {
    expect([1, 4, 9, 14, 19, 40, 44].map(romanNumber)).toEqual(["I", "IV", "IX", "XIV", "XIX", "XL", "XLIV"]);
  });

  it("counts articles through, clauses and points anew in each", () => {
    const article = (id: string): Block => ({
      type: "article",
      id,
      title: text("Tên điều"),
      content: [
        { type: "clause", id: `${id}1`, text: text("một"), content: points(2) },
        { type: "clause", id: `${id}2`, text: text("hai"), content: points(1) },
      ],
    });
    const body: Block[] = [
      { type: "chapter", id: "c1", title: "CHUNG", content: [article("a"), article("b")] },
      { type: "chapter", id: "c2", title: "RIÊNG", content: [article("c")] },
    ];
    const heads = units({ body }).filter((unit) => /^(Chương|Điều \d|\d\.|[a-zđ]\))/u.test(unit));
    expect(heads.map((unit) => unit.replace(/ (Tên|một|hai|mục).*/u, ""))).toEqual(
      ["Chương I", "Điều 1.", "1.", "a)", "b)", "2.", "a)", "Điều 2.", "1.", "a)", "b)", "2.", "a)"].concat([
        "Chương II",
        "Điều 3.",
        "1.",
        "a)",
        "b)",
        "2.",
        "a)",
      ]),
    );
  });

  it("renumbers a reference when an article goes", () => {
    const model = sampleDecision();
    expect(plainText(model)).toContain("- Như Điều 4;");
    expect(plainText({ ...model, body: model.body.slice(1) })).toContain("- Như Điều 3;");
  });

  it("labels one annex without a number and several in Roman", () => {
    expect(plainText(sampleDecision())).toContain("Phụ lục");
    const both = plainText(sampleDecision({ annexes: [dutyAnnex(1), budgetAnnex()] }));
    expect(both.filter((unit) => unit.startsWith("Phụ lục"))).toEqual(["Phụ lục I", "Phụ lục II"]);
  });
});

describe("number and date", () => {
  it("pads numbers below 10", () => {
    expect(["5", "05", "10", "123", 7].map(padNumber)).toEqual(["05", "05", "10", "123", "07"]);
  });

  it("builds symbols by type; a công văn's from issuer and unit", () => {
    expect(buildSymbol("QUYẾT ĐỊNH", "UBND")).toBe("QĐ-UBND");
    expect(buildSymbol("TỜ TRÌNH", "UBND")).toBe("TTr-UBND");
    expect(buildSymbol(null, "UBND", "VHXH")).toBe("UBND-VHXH");
    expect(buildSymbol("LỜI KÊU GỌI", "UBND")).toBeNull();
    expect(Object.keys(TYPE_ABBREVIATIONS)).toHaveLength(27);
    expect([typeNameInText("QUYẾT ĐỊNH"), typeNameInText("ĐỀ ÁN"), typeNameInText(null)]).toEqual([
      "Quyết định",
      "Đề án",
      "Công văn",
    ]);
  });

  it.each([
    ["2026-01-05", "ngày 05 tháng 01 năm 2026"],
    ["2026-08-09", "ngày 09 tháng 8 năm 2026"],
    ["2026-12-31", "ngày 31 tháng 12 năm 2026"],
  ])("writes %s as the decree does", (day, words) => {
    const header = {
      ...sampleDecision().header,
      issued: { place: "Bình Lư", date: { type: "day", day: civilDate(day) } },
    } as const;
    expect(units({ header })).toContain(`Bình Lư, ${words}`);
  });

  it("leaves room of a hand's width for what is not known yet", () => {
    const base = sampleDecision().header;
    const header = {
      ...base,
      number: { number: null, symbol: "QĐ-UBND" },
      issued: { place: "Bình Lư", date: { type: "blank", month: 11, year: 2026 } },
    } as const;
    const model = sampleDecision({ header });
    expect(plainText(model).slice(4, 6)).toEqual(["Số: /QĐ-UBND", "Bình Lư, ngày tháng 11 năm 2026"]);
    expect(plainText(model)).toContain(
      "(Kèm theo Quyết định số /QĐ-UBND ngày tháng 11 năm 2026 của Chủ tịch Ủy ban nhân dân xã Bình Lư)",
    );
  });
});

describe("closing marks", () => {
  it("ends bases with ; and the last with ., whatever was typed", () => {
    const bases = ["Căn cứ A;", "Căn cứ B.", "Theo đề nghị của C ;"].map((words, n) => ({
      id: `b${n}`,
      type: "basis" as const,
      text: text(words),
      legalBasisId: null,
    }));
    expect(units({ bases })).toEqual(expect.arrayContaining(["Căn cứ A;", "Căn cứ B;", "Theo đề nghị của C."]));
  });

  it.each(["Câu cuối", "Câu cuối.", "Câu cuối./.", "Câu cuối;"])("ends the text once with ./. after “%s”", (words) => {
    const body: Block[] = [{ type: "paragraph", id: "p", text: text(words) }];
    expect(units({ body }).filter((unit) => unit.includes("./."))).toEqual(["Câu cuối./."]);
  });

  it("ends recipients with ; and the archive line with .", () => {
    const said = units({});
    expect(said).toContain("- Thường trực Đảng ủy (b/c);");
    expect(said).toContain("- Lưu: VT, VHXH.");
  });

  it("sets one addressee on the line of Kính gửi and several below it", () => {
    expect(units({ typeName: null, addressees: ["Công an xã"] })).toContain("Kính gửi: Công an xã");
    const several = units({ typeName: null, addressees: ["Công an xã.", "Trạm Y tế xã"] });
    expect(several).toEqual(expect.arrayContaining(["Kính gửi:", "- Công an xã;", "- Trạm Y tế xã."]));
  });
});

describe("no-break spaces", () => {
  it.each([
    ["theo Điều 5 và khoản 2", "theo Điều\u00a05 và khoản\u00a02"],
    ["điểm đ khoản 1", "điểm\u00a0đ khoản\u00a01"],
    [
      "Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026",
      "Quyết định số\u00a012/QĐ-UBND ngày\u00a005 tháng\u00a001 năm\u00a02026",
    ],
    ["Phụ lục II kèm theo", "Phụ lục\u00a0II kèm theo"],
    ["19.050 triệu đồng", "19.050\u00a0triệu đồng"],
    ["chuyển đổi số và số liệu", "chuyển đổi số và số liệu"],
    ["điểm cầu xã", "điểm cầu xã"],
  ])("%s", (typed, kept) => {
    expect(keepNumbersWithWords(typed)).toBe(kept);
  });
});
