import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDong, formatDongIn, type MoneyUnit, parseAmount } from "@/lib/kernel/money";
import { decimalToNumber, formatNumber, formatPercent, readWrittenNumber } from "@/lib/kernel/numbers";

const amount = (dong: bigint) => ({ kind: "amount", dong });

describe("amounts", () => {
  it("are shown with dots", () => {
    expect(formatDong(1_234_567n)).toBe("1.234.567");
    expect(formatDong(-1_000n)).toBe("-1.000");
    expect(formatDong(0n)).toBe("0");
    expect(formatDongIn(2_500_000n, "trieu")).toBe("2,5");
    expect(formatDongIn(19_050_000_000n, "trieu")).toBe("19.050");
  });

  it.each<[string, MoneyUnit, ReturnType<typeof parseAmount>]>([
    ["1.234.567", "dong", { kind: "amount", dong: 1_234_567n }],
    ["1,234,567", "dong", { kind: "amount", dong: 1_234_567n }],
    ["1 234 567 đồng", "dong", { kind: "amount", dong: 1_234_567n }],
    ["19.050", "trieu", { kind: "amount", dong: 19_050_000_000n }],
    ["2,5", "trieu", { kind: "amount", dong: 2_500_000n }],
    ["2,5 tỷ đồng", "trieu", { kind: "amount", dong: 2_500_000_000n }],
    ["500 triệu", "dong", { kind: "amount", dong: 500_000_000n }],
    ["7.500.000đ", "trieu", { kind: "amount", dong: 7_500_000n }],
    ["(1.000)", "dong", { kind: "amount", dong: -1_000n }],
    ["2,500", "trieu", { kind: "ambiguous", asThousands: 2_500_000_000n, asDecimals: 2_500_000n }],
    ["2,500", "dong", { kind: "ambiguous", asThousands: 2_500n, asDecimals: null }],
    ["0,5", "dong", { kind: "none" }],
    ["năm trăm", "dong", { kind: "none" }],
    ["1.23.456", "dong", { kind: "none" }],
    ["", "dong", { kind: "none" }],
  ])("%j in %s", (text, unit, reading) => {
    expect(parseAmount(text, unit)).toEqual(reading);
  });

  it("come back from their own words", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (dong) => {
        expect(parseAmount(formatDong(dong))).toEqual(amount(dong));
      }),
    );
  });
});

describe("numbers", () => {
  it("are written 1.234.567,89", () => {
    expect(formatNumber(1_234_567.891)).toBe("1.234.567,89");
    expect(formatNumber(5, { minDecimals: 1 })).toBe("5,0");
    expect(formatPercent(0.875)).toBe("87,5%");
  });

  it("are read as they are written, an open question left open", () => {
    const read = (text: string) => {
      const written = readWrittenNumber(text);
      return written.kind === "number" ? decimalToNumber(written.value) : written.kind;
    };
    expect(["1.234,5", "1,234.5", "12,5", "12.5", "-3", "0,125", "2,500", "x"].map(read)).toEqual([
      1234.5,
      1234.5,
      12.5,
      12.5,
      -3,
      0.125,
      "ambiguous",
      "none",
    ]);
  });
});
