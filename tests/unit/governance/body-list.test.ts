import { describe, expect, it } from "vitest";
import { bodyState, countSeats, summariseTeams } from "@/lib/governance/core/body-list";
import { civilDate } from "@/lib/kernel/civil-date";

const [before, begins, within, ends] = ["2026-01-31", "2026-02-01", "2026-03-01", "2026-06-01"].map(civilDate) as [
  ReturnType<typeof civilDate>,
  ReturnType<typeof civilDate>,
  ReturnType<typeof civilDate>,
  ReturnType<typeof civilDate>,
];

describe("where a body stands", () => {
  it.each([
    [{ from: null, to: null }, within, false, "not-begun"],
    [{ from: null, to: null }, within, true, "proposed"],
    [{ from: begins, to: ends }, before, true, "to-come"],
    [{ from: begins, to: ends }, begins, true, "active"],
    [{ from: begins, to: null }, within, false, "active"],
    [{ from: begins, to: ends }, ends, true, "ended"],
  ] as const)("%o on %s: %s → %s", (life, day, proposed, state) => {
    expect(bodyState(life, day, proposed)).toBe(state);
  });
});

describe("its seats", () => {
  it("count as vacant while nobody sits in them, by name or by post", () => {
    const head = { role: "to-truong", personId: "an" } as const;
    const members = [head, { role: "thanh-vien", personId: null } as const];
    expect(countSeats("to-giup-viec", members)).toEqual({ head, seated: 1, helpers: 0, vacant: 1 });
    expect(countSeats("to-giup-viec", [])).toEqual({ head: null, seated: 0, helpers: 0, vacant: 0 });
  });
});

describe("the teams in one line", () => {
  it("counts bản with a team at work, and teams whose bản is gone", () => {
    const team = { state: "active", seated: 3, vacant: 1 } as const;
    const teams = [
      { ...team, hamletId: "a" },
      { ...team, hamletId: "b", state: "proposed" as const },
      { ...team, hamletId: "gone" },
    ];
    expect(summariseTeams(["a", "b", "c"], teams)).toEqual({
      ...{ hamlets: 3, covered: 1, teams: 2, seated: 6, vacant: 2, left: 1 },
    });
  });
});
