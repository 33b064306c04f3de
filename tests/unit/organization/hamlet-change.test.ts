import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import {
  applyChange,
  type ChangePlan,
  changeInWords,
  checkWithdrawal,
  HAMLET_CHANGE_KINDS,
  type ProposedChange,
  planChange,
  withdrawChange,
} from "@/lib/organization/core/hamlet-change";
import { type HamletLife, livesOn, nameOn, namesOverTime } from "@/lib/organization/core/hamlet-life";

const DAY = civilDate("2026-07-01");

function life(id: string, more: Partial<HamletLife> = {}): HamletLife {
  return { id, name: id, placeholder: false, from: null, to: null, formerNames: [], changeDays: [], ...more };
}

function counter(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `mới-${last}`;
  };
}

function propose(more: Partial<ProposedChange>): ProposedChange {
  return { kind: "merge", day: DAY, hamletIds: ["A", "B"], keptId: null, names: ["C"], ...more };
}

const LIVES = [life("A"), life("B"), life("D", { from: civilDate("2025-07-01") })];
const plan = (more: Partial<ProposedChange>, lives: readonly HamletLife[] = LIVES) =>
  planChange(lives, propose(more), "bản", counter());

function done(more: Partial<ProposedChange>, lives: readonly HamletLife[] = LIVES) {
  const planned = plan(more, lives);
  if (!planned.ok) throw new Error(planned.refusal.words);
  return { plan: planned.value, lives: applyChange(lives, planned.value) };
}

const on = (lives: readonly HamletLife[], day: CivilDate) => livesOn(lives, day).map((one) => nameOn(one, day).name);
const EVE = addDays(DAY, -1);

describe("one change", () => {
  test("a merge ends its parts and begins one, which may bear the name of a part", () => {
    const { lives, plan: kept } = done({ names: ["bản A"] });
    expect([on(lives, EVE), on(lives, DAY)]).toEqual([
      ["A", "B", "D"],
      ["D", "A"],
    ]);
    expect(kept.lineage).toEqual([
      { fromId: "A", toId: "mới-1" },
      { fromId: "B", toId: "mới-1" },
    ]);
  });

  test("a merge into one of them lets that one go on, under its name or another", () => {
    const same = done({ keptId: "A", names: [""] });
    expect([on(same.lives, DAY), same.plan.lineage]).toEqual([["A", "D"], [{ fromId: "B", toId: "A" }]]);
    const other = done({ keptId: "A", names: ["B"] });
    expect([on(other.lives, EVE), on(other.lives, DAY)]).toEqual([
      ["A", "B", "D"],
      ["B", "D"],
    ]);
  });

  test("a split ends one and begins several; an end leaves none", () => {
    const split = done({ kind: "split", hamletIds: ["A"], names: ["A 1", "A 2"] });
    expect(on(split.lives, DAY)).toEqual(["B", "D", "A 1", "A 2"]);
    const end = done({ kind: "end", hamletIds: ["A"], names: [] });
    expect([on(end.lives, DAY), end.plan.lineage]).toEqual([["B", "D"], [{ fromId: "A", toId: null }]]);
  });

  test("a renaming keeps the old name for older days, and a number is one no more", () => {
    const { lives } = done({ kind: "rename", hamletIds: ["A"], names: ["Nà Phát"] }, [
      life("A", { placeholder: true }),
    ]);
    const [renamed] = lives;
    if (!renamed) throw new Error("it is gone");
    expect(nameOn(renamed, EVE)).toEqual({ name: "A", placeholder: true });
    expect(nameOn(renamed, DAY)).toEqual({ name: "Nà Phát", placeholder: false });
    expect(namesOverTime(renamed).map(({ from, to }) => [from, to])).toEqual([
      [null, DAY],
      [DAY, null],
    ]);
  });
});

describe("a change is refused in words", () => {
  const ended = [...LIVES, life("E", { to: civilDate("2026-01-01"), changeDays: [civilDate("2026-01-01")] })];
  test.each([
    ["before it began", { hamletIds: ["A", "D"], day: civilDate("2025-07-01") }, "not-in-force", "01/07/2025"],
    ["after it ended", { hamletIds: ["A", "E"] }, "not-in-force", "01/01/2026"],
    ["of one alone", { hamletIds: ["A", "A"] }, "too-few", "ít nhất hai"],
    ["of nothing known", { hamletIds: ["A", "?"] }, "not-found", "chọn lại"],
    ["without a name", { names: ["  "] }, "no-name", "Nhập tên"],
    ["under a name that another bears", { names: ["bản d"] }, "name-taken", "đã có bản d"],
    ["into one name twice", { kind: "split", hamletIds: ["A"], names: ["X", "x"] }, "name-taken", "đặt tên khác"],
    ["into one part", { kind: "split", hamletIds: ["A"], names: ["X"] }, "too-few", "ít nhất hai"],
    ["into one of others", { keptId: "D" }, "not-found", "lập mới"],
    ["to the name it has", { kind: "rename", hamletIds: ["A"], names: ["A"] }, "name-taken", "giống tên"],
  ] as const)("%s", (_, more, code, words) => {
    const refused = plan(more as Partial<ProposedChange>, ended);
    expect(refused).toMatchObject({ ok: false, refusal: { code, words: expect.stringContaining(words) } });
  });

  test("on or before the day of an earlier one; and taken back only the last first", () => {
    const first = done({ keptId: "A", names: [""] });
    const again = { kind: "rename", hamletIds: ["A"], names: ["Z"] } as const;
    expect(plan(again, first.lives)).toMatchObject({ ok: false, refusal: { code: "later-change" } });
    const second = done({ ...again, day: addDays(DAY, 1) }, first.lives);
    expect(checkWithdrawal(second.lives, first.plan, "bản")).toMatchObject({ refusal: { code: "built-on" } });
    expect(checkWithdrawal(second.lives, second.plan, "bản")).toBeNull();
  });
});

const step = fc.record({
  kind: fc.constantFrom(...HAMLET_CHANGE_KINDS),
  after: fc.integer({ min: -400, max: 800 }),
  picks: fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
  keep: fc.boolean(),
  names: fc.array(fc.constantFrom("Nà Phát", "Nà Cà", "Thèn Thầu", "Nà Đon", "Nà Khan", "Hua Bó"), { maxLength: 3 }),
});

interface History {
  readonly base: readonly HamletLife[];
  readonly lives: readonly HamletLife[];
  readonly plans: readonly ChangePlan[];
}

/** A history of what was accepted out of random proposals. */
const history = fc.array(step, { maxLength: 25 }).map((steps): History => {
  const base = ["A", "B", "C", "D", "E", "F"].map((id, index) => life(id, { from: index < 4 ? null : DAY }));
  const newId = counter();
  let lives: readonly HamletLife[] = base;
  const plans: ChangePlan[] = [];
  for (const { kind, after, picks, keep, names } of steps) {
    const hamletIds = picks.flatMap((pick) => lives[pick % lives.length]?.id ?? []);
    const keptId = keep && kind === "merge" ? (hamletIds[0] ?? null) : null;
    const chosen = kind === "merge" ? hamletIds : hamletIds.slice(0, 1);
    const given = kind === "split" ? names : names.slice(0, 1);
    const planned = planChange(
      lives,
      { kind, day: addDays(DAY, after), hamletIds: chosen, keptId, names: given },
      "bản",
      newId,
    );
    if (!planned.ok) continue;
    plans.push(planned.value);
    lives = applyChange(lives, planned.value);
  }
  return { base, lives, plans };
});
const asked = fc.integer({ min: -500, max: 1000 }).map((count) => addDays(DAY, count));

describe("any history", () => {
  test("has in force on every day exactly what the changes by then say, under the names they gave", () => {
    let accepted = 0;
    fc.assert(
      fc.property(history, asked, ({ base, lives, plans }, day) => {
        accepted += plans.length;
        const expected = new Map(livesOn(base, day).map(({ id, name }) => [id, name]));
        for (const plan of [...plans].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
          if (plan.day > day) continue;
          for (const id of plan.ended) expected.delete(id);
          for (const { id, name } of [...plan.begun, ...plan.renamed]) expected.set(id, name);
        }
        const found = livesOn(lives, day).map((one): [string, string] => [one.id, nameOn(one, day).name]);
        expect(new Map(found)).toEqual(expected);
      }),
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test("never has two bản of one name on a day", () => {
    fc.assert(
      fc.property(history, asked, ({ lives }, day) => {
        const names = on(lives, day);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  test("is undone change by change, the last first, to exactly what it began with", () => {
    fc.assert(
      fc.property(history, ({ base, lives, plans }) => {
        const steps: (readonly HamletLife[])[] = [base];
        for (const plan of plans) steps.push(applyChange(steps.at(-1) ?? base, plan));
        let now = lives;
        for (const [index, plan] of [...plans.entries()].reverse()) {
          expect(checkWithdrawal(now, plan, "bản")).toBeNull();
          now = withdrawChange(now, plan);
          expect(now).toEqual(steps[index]);
        }
        expect(now).toEqual(base);
      }),
    );
  });

  test("leads nobody back to itself, and each bản ends once", () => {
    fc.assert(
      fc.property(history, ({ lives, plans }) => {
        const edges = plans.flatMap(({ lineage }) => lineage);
        const descends = (id: string, seen: readonly string[]): void => {
          expect(seen).not.toContain(id);
          for (const { fromId, toId } of edges) if (fromId === id && toId) descends(toId, [...seen, id]);
        };
        for (const { id } of lives) descends(id, []);
        const ended = plans.flatMap((plan) => plan.ended);
        expect(new Set(ended).size).toBe(ended.length);
      }),
    );
  });
});

test("a change is told in one sentence", () => {
  const words = (more: Partial<Parameters<typeof changeInWords>[0]>, begins = true) =>
    changeInWords({ kind: "merge", from: ["A", "B"], to: ["C"], renamed: null, ...more }, "bản", begins);
  expect(words({})).toBe("Sáp nhập bản A và bản B thành bản C");
  expect(words({ from: ["B"] }, false)).toBe("Sáp nhập bản B vào bản C");
  expect(words({ from: ["B"], renamed: { was: "A", name: "C" } }, false)).toBe(
    "Sáp nhập bản B vào bản A, đổi tên thành C",
  );
  expect(words({ kind: "split", from: ["A"], to: ["X", "Y", "Z"] })).toBe(
    "Chia tách bản A thành bản X, bản Y và bản Z",
  );
  expect(words({ kind: "rename", renamed: { was: "Bản số 07", name: "Nà Cà" } })).toBe(
    "Đổi tên bản số 07 thành bản Nà Cà",
  );
  expect(words({ kind: "end", from: ["A"] })).toBe("Giải thể bản A");
});
