import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountInWords, numberInWords } from "@/lib/kernel/number-words";

const PAIRS: readonly [number, string][] = [
  [0, "không"],
  [4, "bốn"],
  [10, "mười"],
  [14, "mười bốn"],
  [15, "mười lăm"],
  [21, "hai mươi mốt"],
  [24, "hai mươi tư"],
  [55, "năm mươi lăm"],
  [101, "một trăm lẻ một"],
  [115, "một trăm mười lăm"],
  [1_005, "một nghìn không trăm lẻ năm"],
  [1_010, "một nghìn không trăm mười"],
  [21_000, "hai mươi mốt nghìn"],
  [100_000, "một trăm nghìn"],
  [750_000, "bảy trăm năm mươi nghìn"],
  [1_000_001, "một triệu không trăm lẻ một"],
  [1_150_000, "một triệu một trăm năm mươi nghìn"],
  [2_500_000, "hai triệu năm trăm nghìn"],
  [5_730_000_000, "năm tỷ bảy trăm ba mươi triệu"],
  [19_050_000_000, "mười chín tỷ không trăm năm mươi triệu"],
  [24_050_000_000, "hai mươi tư tỷ không trăm năm mươi triệu"],
  [1_000_000_000, "một tỷ"],
  [1_005_000_000, "một tỷ không trăm lẻ năm triệu"],
  [123_456_789, "một trăm hai mươi ba triệu bốn trăm năm mươi sáu nghìn bảy trăm tám mươi chín"],
  [1_000_000_000_005, "một nghìn tỷ không trăm lẻ năm"],
];

const DIGIT_WORDS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** Reads the words back by another way than they were made: place words multiply what stands before them. */
function readWords(words: string): bigint {
  let total = 0n;
  let below = 0n;
  let group = 0n;
  let last = 0n;
  for (const word of words.split(" ")) {
    if (word === "trăm" || word === "mươi") {
      group += last * (word === "trăm" ? 100n : 10n);
      last = 0n;
    } else if (word === "mười") group += 10n;
    else if (word === "nghìn" || word === "triệu") {
      below += (group + last) * (word === "nghìn" ? 1_000n : 1_000_000n);
      group = 0n;
      last = 0n;
    } else if (word === "tỷ") {
      total = (total + below + group + last) * 1_000_000_000n;
      below = 0n;
      group = 0n;
      last = 0n;
    } else if (word !== "lẻ") last = BigInt(DIGIT_WORDS[word] ?? Number.NaN);
  }
  return total + below + group + last;
}

describe("numbers in words", () => {
  it.each(PAIRS)("%d is %s", (number, words) => {
    expect(numberInWords(number)).toBe(words);
    expect(numberInWords(BigInt(number))).toBe(words);
  });

  it("repeats tỷ beyond a billion billions, and says âm", () => {
    expect(numberInWords(10n ** 18n)).toBe("một tỷ tỷ");
    expect(numberInWords(-21n)).toBe("âm hai mươi mốt");
  });

  it("reads back to the same number up to 10^15, in single well-spaced words", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (number) => {
        const words = numberInWords(number);
        expect(readWords(words)).toBe(number);
        expect(words).not.toMatch(/ {2}|^ | $|mươi một|mươi năm$|mười năm$/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("spells amounts as documents do", () => {
    expect(amountInWords(19_050_000_000n)).toBe("Mười chín tỷ không trăm năm mươi triệu đồng");
    expect(amountInWords(0n)).toBe("Không đồng");
    expect(amountInWords(2_500_000n, { even: true })).toBe("Hai triệu năm trăm nghìn đồng chẵn");
  });
});
