import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCode } from "@/lib/indicators/core/check-code";
import {
  decodeHandSentFile,
  decodeHandSentText,
  encodeHandSentFile,
  encodeHandSentText,
  type HandSentReport,
  type HandSentValue,
} from "@/lib/indicators/core/hand-sent";
import { cleanLine, cleanLines } from "@/lib/kernel/text";

const figure = fc.integer({ min: 0, max: 2_000_000_000 });
const letters = fc.string({ unit: "grapheme", maxLength: 60 });
const words = fc
  .oneof(
    letters,
    fc.constantFrom("Đường hỏng\nmất sóng 3 ngày", "a\\nb", "Kỳ: 2026-01", "XHS-01 = 4", "Mã kiểm: 1234-5678"),
  )
  .map((text) => cleanLines(text) || null);
const none = { numerator: null, denominator: null, yes: null, nothing: false };
const amount = fc.oneof(
  figure.map((numerator) => ({ ...none, numerator })),
  fc.tuple(figure, figure).map(([numerator, denominator]) => ({ ...none, numerator, denominator })),
  fc.boolean().map((yes) => ({ ...none, yes })),
  fc.constant({ ...none, nothing: true }),
);
const value: fc.Arbitrary<HandSentValue> = fc
  .tuple(fc.stringMatching(/^[A-ZĐ]{2,4}-\d{2}$/), amount, fc.option(words))
  .map(([code, filled, reason]) => ({ code, ...filled, reason }));
const report: fc.Arbitrary<HandSentReport> = fc.record({
  submissionKey: fc.uuid(),
  periodKey: fc.constantFrom("2026-11", "2026-09-07"),
  campaignId: fc.option(fc.uuid()),
  reporter: fc.tuple(fc.constantFrom("hamlet", "unit"), fc.uuid()).map((parts) => parts.join(":")),
  reporterName: letters.map((name) => cleanLine(name)),
  values: fc.array(value, { maxLength: 24 }),
  difficulties: words,
  proposals: words,
  clientAt: fc.option(fc.constant("2026-11-18T09:30:00.000Z")),
});

const ONE: HandSentReport = {
  submissionKey: "0192f0aa-1111-7222-8333-444455556666",
  periodKey: "2026-11",
  campaignId: null,
  reporter: "hamlet:0192f0aa-9999-7222-8333-444455556666",
  reporterName: "Bản Mẫu",
  values: [
    { code: "XHS-01", numerator: 45, denominator: 60, yes: null, nothing: false, reason: "Thêm 12 hộ mới" },
    { code: "KTS-02", numerator: null, denominator: null, yes: true, nothing: false, reason: null },
    { code: "KTS-03", numerator: null, denominator: null, yes: null, nothing: true, reason: null },
    { code: "CQS-01", numerator: null, denominator: null, yes: null, nothing: false, reason: null },
  ],
  difficulties: "Sóng yếu ở cuối bản.\nMột tuần mất điện.",
  proposals: null,
  clientAt: "2026-11-18T09:30:00.000Z",
};

describe("a report sent by hand", () => {
  it("is the same after a journey as text", () => {
    fc.assert(
      fc.property(report, (sent) => {
        expect(decodeHandSentText(encodeHandSentText(sent))).toEqual({ ok: true, value: sent });
      }),
      { numRuns: 500 },
    );
  });

  it("is the same after a journey as a file, pictures too", () => {
    fc.assert(
      fc.property(report, fc.base64String({ maxLength: 200 }), (sent, base64) => {
        const file = { report: sent, photos: [{ name: "1.jpg", mime: "image/jpeg", base64 }] };
        expect(decodeHandSentFile(encodeHandSentFile(file))).toEqual({ ok: true, value: file });
      }),
    );
  });

  it("never reads another report out of a text with one letter changed", () => {
    const text = encodeHandSentText(ONE);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom("7", "x", "ả", "/", "=", "-"), (at, letter) => {
        const read = decodeHandSentText(text.slice(0, at) + letter + text.slice(at + 1));
        if (read.ok) expect(encodeHandSentText(read.value)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("answers anything else in words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(decodeHandSentText(text).ok).toBe(false);
        expect(decodeHandSentFile(text).ok).toBe(false);
        expect(
          decodeHandSentFile(JSON.stringify({ kind: "bao-cao-ban", version: 1, report: text, photos: [] })).ok,
        ).toBe(false);
      }),
    );
  });

  it("bears what messengers do to a text: words around it, quoting, broken and blank lines, letters in pieces", () => {
    const text = encodeHandSentText(ONE);
    const worn = `Em gửi chị ạ\n\n> ${text.replaceAll("\n", "\r\n> ")}\n\nChị xem giúp em`
      .replace("mất điện", "mất\r\n> điện")
      .replace("XHS-01 = ", "  XHS-01  =  ")
      .normalize("NFD");
    const read = decodeHandSentText(worn);
    expect(read.ok && read.value).toEqual({ ...ONE, values: ONE.values.slice(0, 3) });
  });

  it("is plain to read, and short enough for a message", () => {
    const text = encodeHandSentText(ONE);
    expect(text).toContain("XHS-01 = 45/60; lý do: Thêm 12 hộ mới\nKTS-02 = có\nKTS-03 = không có\n");
    expect(text.length).toBeLessThan(400);
  });

  it("says what is wrong: no report, one letter lost, made by a newer portal", () => {
    const text = encodeHandSentText(ONE);
    const codeOf = (read: ReturnType<typeof decodeHandSentText>) => (read.ok ? "ok" : read.refusal.code);
    expect(codeOf(decodeHandSentText("xin chào"))).toBe("not-a-report");
    expect(codeOf(decodeHandSentText(text.replace("45/60", "54/60")))).toBe("damaged");
    expect(codeOf(decodeHandSentText(text.replace("BÁO CÁO BẢN 1", "BÁO CÁO BẢN 2")))).toBe("newer");
    expect(codeOf(decodeHandSentText(text.slice(0, 120)))).toBe("not-a-report");
  });

  it("has the check code everyone's CRC-32 gives", () => {
    expect(checkCode("123456789")).toBe("CBF4-3926");
  });
});
