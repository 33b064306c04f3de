import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLegacy, convertLegacyText, detectLegacyEncoding } from "@/lib/kernel/legacy-encodings";
import { isVietnameseSyllable } from "@/lib/kernel/syllables";

describe("text typed in fonts of before Unicode", () => {
  it.each([
    ["TCVN3", "NguyÔn V¨n Hµ", "Nguyễn Văn Hà"],
    ["TCVN3", "§oµn ThÞ Th¬m", "Đoàn Thị Thơm"],
    ["TCVN3", "Chñ tÞch UBND x·", "Chủ tịch UBND xã"],
    ["TCVN3", "D\u00AD¬ng ThÞ Thanh Thñy", "Dương Thị Thanh Thủy"],
    ["TCVN3", "Tr­ëng c«ng an x·", "Trưởng công an xã"],
    ["TCVN3", "QuyÕt ®Þnh sè 12/Q§-UBND, kÌm theo N§-CP", "Quyết định số 12/QĐ-UBND, kèm theo NĐ-CP"],
    ["VNI", "Quyeát ñònh soá 12/QÑ-UBND", "Quyết định số 12/QĐ-UBND"],
    ["VNI", "Nguyeãn Vaên Haø", "Nguyễn Văn Hà"],
    ["VNI", "Ñoaøn Thò Thôm", "Đoàn Thị Thơm"],
    ["VNI", "Döông Thò Thanh Thuûy", "Dương Thị Thanh Thủy"],
    ["VNI", "Uûy vieân", "Ủy viên"],
    ["VNI", "LÖÔNG VIEÄT THAÛO", "LƯƠNG VIỆT THẢO"],
  ])("%s: %s", (encoding, written, meant) => {
    expect(convertLegacyText(written)).toEqual({ text: meant, from: encoding });
  });

  it.each([
    "Đoàn Trung Nam",
    "Nguyễn Thị Hà",
    "Hà",
    "Lê Hoà",
    "Trần Văn Tí",
    "Lò A Páo",
    "Café Thành",
    "Q§-UBND",
    "Microsoft® Word",
    "Müller",
    "Vũ Tiến",
    "UBND",
    "",
    "Ca sĩ Âu Cơ",
    "tên: Bé Nó",
  ])("%j is left as it is", (text) => {
    expect(convertLegacyText(text)).toEqual({ text, from: null });
  });

  it("never touches text with a letter only Unicode has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(detectLegacyEncoding(`${text}ễ`)).toBeNull();
      }),
    );
  });

  it("cleans text before it is converted without losing the ư that Unicode takes for a soft hyphen", () => {
    expect(convertLegacyText(cleanLegacy("Tr\u00ADëng ban\u200B,  D\u00AD¬ng"))).toEqual({
      text: "Trưởng ban,  Dương",
      from: "TCVN3",
    });
    expect(cleanLegacy("Trưởng\u00AD ban")).toBe("Trưởng ban");
    expect(cleanLegacy("hyphen\u00ADated")).toBe("hyphenated");
  });

  it("knows a syllable when it sees one", () => {
    for (const word of ["nghiêng", "Giêng", "quyển", "Thuý", "Thúy", "gì", "ương", "Khuỷu", "Páo", "Mỷ"])
      expect(isVietnameseSyllable(word), word).toBe(true);
    for (const word of ["NguyÔn", "strong", "ngheèn", "xyz", "ắắ", ""])
      expect(isVietnameseSyllable(word), word).toBe(false);
  });
});
