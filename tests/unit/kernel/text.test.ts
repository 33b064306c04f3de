import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanLines, cleanText } from "@/lib/kernel/text";

describe("cleaning text", () => {
  it("joins decomposed letters, drops what cannot be seen, and keeps line breaks", () => {
    expect(cleanText("Đoa\u0300n\u200B\r\nTrung\u00A0Nam\u0000\uFEFF")).toBe("Đoàn\nTrung Nam");
    expect(cleanText("a\u202Eb\u00ADc")).toBe("abc");
    expect(cleanText("một\u2028hai\vba")).toBe("một\nhai\nba");
  });

  it("brings a text to one line or to tidy lines", () => {
    expect(cleanLine("  Nguyễn\nCông \t Hoan ")).toBe("Nguyễn Công Hoan");
    expect(cleanLines("\n a \n\n\n\n b\t c \n")).toBe("a\n\nb c");
  });

  it("always ends well formed, in NFC, without NUL, and cleaning again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (left, right) => {
        const clean = cleanText(`${left}\uD800${right}`);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).not.toMatch(/\p{Surrogate}|\0/u);
        expect(cleanText(clean)).toBe(clean);
        expect(cleanLine(cleanLine(left))).toBe(cleanLine(left));
      }),
    );
  });
});
