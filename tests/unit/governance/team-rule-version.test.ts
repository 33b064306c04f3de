import { expect, test } from "vitest";
import { firstCodeOf, nextCode, titleFrom } from "@/lib/governance/core/team-rule-version";
import { civilDate } from "@/lib/kernel/civil-date";

test("each set that goes back to the same first one has the next number", () => {
  expect(nextCode("BINH_LU", ["BINH_LU", "ND224"])).toBe("BINH_LU/2");
  expect(nextCode("BINH_LU/2", ["BINH_LU", "BINH_LU/2", "BINH_LU/10", "ND224/40"])).toBe("BINH_LU/11");
  expect(firstCodeOf("BINH_LU/11")).toBe("BINH_LU");
});

test("a title another set bears gets the day, once", () => {
  const from = civilDate("2026-11-23");
  expect(titleFrom("Bộ mới", ["Bộ của xã"], from)).toBe("Bộ mới");
  expect(titleFrom("Bộ của xã", ["Bộ của xã"], from)).toBe("Bộ của xã (từ 23/11/2026)");
  const former = "Bộ của xã (từ 01/10/2026)";
  expect(titleFrom(former, ["Bộ của xã", former], from)).toBe("Bộ của xã (từ 23/11/2026)");
});
