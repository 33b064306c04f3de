import { describe, expect, it } from "vitest";
import { monthKey } from "@/lib/indicators/core/figures/month-number";
import {
  paperPeriod,
  paperPeriodKey,
  periodAfter,
  periodBefore,
  yearBefore,
} from "@/lib/indicators/core/out/paper-period";

const at = (key: string) => {
  const period = paperPeriod(key);
  if (!period) throw new Error(key);
  return period;
};

describe("the time a report paper is about", () => {
  it.each([
    ["2026-11", "tháng 11 năm 2026", "2026-11", "2026-11"],
    ["2026-Q4", "quý IV năm 2026", "2026-10", "2026-12"],
    ["2026-H1", "6 tháng đầu năm 2026", "2026-01", "2026-06"],
    ["2026-H2", "6 tháng cuối năm 2026", "2026-07", "2026-12"],
    ["2026", "năm 2026", "2026-01", "2026-12"],
  ])("%s is %s", (key, words, from, to) => {
    const period = at(key);
    expect([period.words, monthKey(period.span.from), monthKey(period.span.to)]).toEqual([words, from, to]);
    expect(paperPeriodKey(period.kind, period.span.to)).toBe(key);
  });

  it.each(["", "2026-13", "2026-Q5", "2026-H3", "2026-00", "x"])("%s is none", (key) => {
    expect(paperPeriod(key)).toBeNull();
  });

  it("knows what came before and comes after, over New Year too", () => {
    expect(periodBefore(at("2026-01")).key).toBe("2025-12");
    expect(periodAfter(at("2026-Q4")).key).toBe("2027-Q1");
    expect(periodBefore(at("2026-H1")).key).toBe("2025-H2");
    expect(periodAfter(at("2026")).key).toBe("2027");
    expect(monthKey(yearBefore(at("2026-Q4")).from)).toBe("2025-10");
  });
});
