import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrivalOf, type Held } from "@/lib/indicators/core/arrival";
import { daysClockOff } from "@/lib/indicators/core/clock-off";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 1, minute));
const held = (id: string, state: Held["state"], clientAt: Date | null = null): Held => ({ id, state, clientAt });
const unseen = { clientAt: null, seenReportId: null };
const NONE = { same: null, open: null, approved: null };

describe("a report that arrives", () => {
  it("is new where there is none, takes the place of a draft or a returned one, and waits beside a sent one", () => {
    expect(arrivalOf(unseen, NONE)).toEqual({ kind: "new" });
    expect(arrivalOf(unseen, { ...NONE, open: held("a", "draft") })).toEqual({ kind: "replace", id: "a" });
    expect(arrivalOf(unseen, { ...NONE, open: held("a", "returned") })).toEqual({ kind: "replace", id: "a" });
    expect(arrivalOf(unseen, { ...NONE, open: held("a", "submitted") })).toEqual({ kind: "rival" });
    expect(arrivalOf({ ...unseen, seenReportId: "a" }, { ...NONE, open: held("a", "submitted") })).toEqual({
      ...{ kind: "replace", id: "a" },
    });
  });

  it("against what was approved is refused who knew it, and kept for a choice of who did not", () => {
    const approved = held("a", "approved");
    expect(arrivalOf({ ...unseen, seenReportId: "a" }, { ...NONE, approved })).toEqual({ kind: "locked" });
    expect(arrivalOf(unseen, { ...NONE, approved })).toEqual({ kind: "rival" });
    // A restatement under way is not pushed aside by who had seen only what it restates.
    const open = held("b", "returned");
    expect(arrivalOf({ ...unseen, seenReportId: "a" }, { ...NONE, open, approved })).toEqual({ kind: "rival" });
  });

  it("again after it was returned changes nothing, but of who saw that it was and wrote later", () => {
    const same = held("a", "returned", at(0));
    expect(arrivalOf({ clientAt: at(0), seenReportId: null }, { ...NONE, same })).toEqual({ kind: "again", id: "a" });
    expect(arrivalOf({ clientAt: at(5), seenReportId: null }, { ...NONE, same })).toEqual({ kind: "again", id: "a" });
    expect(arrivalOf({ clientAt: at(5), seenReportId: "a" }, { ...NONE, same })).toEqual({ kind: "resend", id: "a" });
    expect(arrivalOf({ clientAt: at(0), seenReportId: "a" }, { ...NONE, same })).toEqual({ kind: "again", id: "a" });
  });

  it("never stirs what is approved, superseded or dropped", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("approved" as const, "superseded" as const, "dropped" as const),
        fc.option(fc.integer({ min: 0, max: 59 })),
        fc.option(fc.constantFrom("a", "b")),
        fc.boolean(),
        (state, minute, seenReportId, sameWords) => {
          const arriving = { clientAt: minute === null ? null : at(minute), seenReportId };
          const arrival = arrivalOf(arriving, { ...NONE, same: held("a", state, at(30)) }, sameWords);
          expect(arrival).toEqual({ kind: "again", id: "a" });
        },
      ),
    );
  });

  it("in any order and however often, leaves of one key what was written last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }), (versions) => {
        let kept: { readonly held: Held; readonly said: number } | null = null;
        for (const version of versions) {
          const arriving = { clientAt: at(version), seenReportId: null };
          const arrival = arrivalOf(arriving, { ...NONE, same: kept?.held ?? null }, kept?.said === version);
          if (arrival.kind === "new" || arrival.kind === "resend") {
            kept = { held: held("a", "submitted", at(version)), said: version };
          } else expect(arrival.kind).toBe("again");
        }
        expect(kept?.said).toBe(Math.max(...versions));
      }),
    );
  });
});

it("counts whole days a clock is off, either way", () => {
  const ours = at(0);
  expect(daysClockOff(null, ours)).toBe(0);
  expect(daysClockOff(new Date(ours.getTime() + 86_399_999), ours)).toBe(0);
  expect(daysClockOff(new Date(ours.getTime() + 86_400_000), ours)).toBe(1);
  expect(daysClockOff(new Date(ours.getTime() - 3 * 86_400_000), ours)).toBe(-3);
});
