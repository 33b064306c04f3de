import { type CivilDate, dayOf } from "@/lib/kernel/civil-date";
import { environment } from "./env";

let stopped: Date | null = null;
let shift: number | null = null;

function testShift(): number {
  const { underTest, PORTAL_TEST_NOW } = environment();
  if (!underTest || !PORTAL_TEST_NOW) return 0;
  return Date.parse(PORTAL_TEST_NOW) - Date.now();
}

/** The present instant. Under test PORTAL_TEST_NOW is the instant the process began with, and time runs on from it. */
export function now(): Date {
  if (stopped) return new Date(stopped);
  shift ??= testShift();
  return new Date(Date.now() + shift);
}

/** The day it is in Viet Nam. */
export function today(): CivilDate {
  return dayOf(now());
}

/** Stands the clock of this process at an instant (or a day's noon in Viet Nam); null lets it run. Tests only. */
export function stopClockAt(instant: Date | CivilDate | null): void {
  if (!environment().underTest) throw new Error("the clock is stopped only under test");
  stopped = typeof instant === "string" ? new Date(`${instant}T12:00:00+07:00`) : instant;
}
