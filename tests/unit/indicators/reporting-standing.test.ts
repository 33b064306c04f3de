import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Due } from "@/lib/indicators/core/lateness";
import { REPORT_STATES } from "@/lib/indicators/core/report-states";
import {
  heatOf,
  type KnownReport,
  standingOf,
  stillOwes,
  tallyStandings,
} from "@/lib/indicators/core/reporting-standing";
import { civilDate } from "@/lib/kernel/civil-date";

const due: Due = { day: civilDate("2026-11-19"), time: null, form: "before" };
const at = (day: number, hour = 9) =>
  new Date(`2026-11-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00+07:00`);
const report = (state: KnownReport["state"], day: number | null, id = `${state}-${day}`): KnownReport => ({
  ...{ id, state },
  submittedAt: day === null ? null : at(day),
});

describe("where a reporter stands", () => {
  it.each([
    ["nothing asked", false, [], 25, "not-asked", "not-asked"],
    ["nothing sent, on the last day", true, [], 19, "not-due", "open"],
    ["nothing sent, the day after", true, [], 20, "missing", "missing"],
    ["only begun", true, [report("draft", null)], 20, "missing", "missing"],
    ["sent in time", true, [report("submitted", 18)], 25, "waiting", "full"],
    ["sent late", true, [report("submitted", 21)], 25, "waiting", "late"],
    ["sent back, with time left", true, [report("returned", 17)], 18, "returned", "open"],
    ["sent back and not mended", true, [report("returned", 17)], 20, "returned", "missing"],
    ["approved", true, [report("approved", 19)], 25, "approved", "full"],
    ["approved though late", true, [report("approved", 22)], 25, "approved", "late"],
    ["sent though nothing is asked any more", false, [report("approved", 18)], 25, "approved", "full"],
  ] as const)("%s", (_, asked, reports, day, standing, heat) => {
    const found = standingOf(asked, due, reports, at(day));
    expect(found.standing).toBe(standing);
    expect(heatOf(found)).toBe(heat);
  });

  it("a restatement makes nobody late, and the approved report stands while it is on its way", () => {
    const restated = [report("approved", 18), report("submitted", 24)];
    expect(standingOf(true, due, restated, at(25))).toMatchObject({
      ...{ standing: "approved", reportId: "approved-18", sentAt: at(18), lateness: { late: false } },
    });
    const counted = [report("superseded", 18), report("approved", 24)];
    expect(standingOf(true, due, counted, at(25))).toMatchObject({
      reportId: "approved-24",
      lateness: { late: false },
    });
  });

  it("of two reports from two phones the first sending counts for time", () => {
    const chosen = [report("dropped", 18), report("submitted", 21)];
    expect(standingOf(true, due, chosen, at(25)).lateness).toEqual({ late: false });
  });

  it("each reporter is counted once and the parts agree", () => {
    const anyReport = fc.record({
      id: fc.uuid(),
      state: fc.constantFrom(...REPORT_STATES),
      submittedAt: fc.option(fc.integer({ min: 1, max: 29 }).map((day) => at(day))),
    });
    const anyone = fc.tuple(fc.boolean(), fc.array(anyReport, { maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 40 }), fc.integer({ min: 1, max: 29 }), (all, day) => {
        const standings = all.map(([asked, reports]) => standingOf(asked, due, reports, at(day)));
        const tally = tallyStandings(standings);
        const { asked, notDue, missing, waiting, returned, approved } = tally;
        expect(notDue + missing + waiting + returned + approved).toBe(asked);
        expect(asked).toBe(standings.filter(({ standing }) => standing !== "not-asked").length);
        expect(tally.inTime + tally.late).toBe(standings.filter(({ sentAt }) => sentAt !== null).length);
        expect(standings.filter(stillOwes)).toHaveLength(notDue + missing + returned);
        if (day <= 19) expect(missing).toBe(0);
        else expect(notDue).toBe(0);
      }),
    );
  });
});
