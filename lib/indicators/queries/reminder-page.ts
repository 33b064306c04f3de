import type { Actor } from "@/lib/kernel/actor";
import { type Period, periodKey, shiftPeriod } from "@/lib/kernel/period";
import { communeInText } from "@/lib/organization/core/commune-names";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { currentMonth } from "../core/calendar";
import { leftWords, remainingWords } from "../core/lateness";
import type { PeriodRef } from "../core/period-ref";
import { type NamedLate, reminderTexts } from "../core/reminder-text";
import { type Moment, momentOn } from "../core/reminders";
import { type Heat, heatOf, stillOwes } from "../core/reporting-standing";
import type { PunctualityMonth } from "../core/zalo-picture";
import { canReadFigures } from "../policy";
import { calendarIn } from "./calendar";
import { openPeriodsIn, reportedPeriodIn } from "./report-periods";
import { type ReporterContact, readReporterContacts } from "./reporter-contacts";
import { type StandingRow, type Standings, standingsIn } from "./standings";

export interface OwingRow extends StandingRow {
  /** "Bản Nà Khằm", "Công an xã". */
  readonly fullName: string;
  /** "còn 3 ngày làm việc (trước ngày 20/11)". */
  readonly left: string;
  readonly contact: ReporterContact | null;
}

export interface ReminderPage {
  readonly standings: Standings;
  readonly communeWords: string;
  readonly moment: Moment;
  /** Which moment the day itself is. */
  readonly momentToday: Moment;
  /** "quá hạn 4 ngày". */
  readonly left: string;
  /** Who is still to send: after the deadline those late, before it those with time left. */
  readonly owing: readonly OwingRow[];
  readonly texts: readonly string[];
  /** Periods to choose from. */
  readonly periods: readonly {
    readonly periodKey: string;
    readonly campaignId: string | null;
    readonly words: string;
  }[];
  readonly at: Date;
}

interface Commune {
  readonly unitType: string;
  readonly name: string;
  readonly hamletWord: string;
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

function fullNameOf({ hamletWord }: Commune, { reporter, name }: StandingRow): string {
  return reporter.kind === "hamlet" ? capital(hamletInText(hamletWord, name)) : name;
}

/** Those a moment's text names. */
function owingAt(rows: readonly StandingRow[], moment: Moment): StandingRow[] {
  return rows.filter((row) => stillOwes(row) && row.over === (moment === "after"));
}

const named = (commune: Commune, rows: readonly StandingRow[]): NamedLate[] =>
  rows.map((row) => ({ name: fullNameOf(commune, row), returned: row.standing === "returned" }));

/** Who is to be reminded in a period, the one just asked for when none is named; null when there is no such period. */
export async function readReminderPage(
  actor: Actor,
  ref: PeriodRef | null,
  wanted: Moment | null,
): Promise<ReminderPage | null> {
  if (!canReadFigures(actor)) return null;
  const { communeId, today } = actor;
  const at = now();
  const read = await inCommune(communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const periods = await openPeriodsIn(tx, actor, calendar);
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    // What was just due is worked on until the next month's first reminder; its list is what one comes for.
    const found: Standings[] = [];
    for (const period of ref ? [await reportedPeriodIn(tx, actor, ref, calendar)] : periods.slice(0, 2))
      if (period) found.push(await standingsIn(tx, actor, period, at));
    const [first, second] = found;
    const late = !ref && first && momentOn(first.due.day, today) === "5" && (second?.tally.missing ?? 0) > 0;
    return { calendar, periods, commune, standings: late ? second : first };
  });
  const { calendar, periods, commune, standings } = read;
  if (!standings) return null;
  const momentToday = momentOn(standings.due.day, today);
  const moment = wanted ?? momentToday;
  const owing = owingAt(standings.rows, moment);
  const contacts = await readReporterContacts(actor, owing);
  const communeWords = communeInText(commune);
  return {
    ...{ standings, communeWords, moment, momentToday, at },
    left: leftWords(calendar.marked, standings.due, at),
    owing: owing.map((row) => ({
      ...{ ...row, fullName: fullNameOf(commune, row), left: remainingWords(calendar.marked, row.due, at) },
      contact: contacts.get(row.key) ?? null,
    })),
    texts: reminderTexts({
      ...{ communeWords, periodWords: standings.period.words, due: standings.due, today, moment },
      late: named(commune, owing),
    }),
    periods: periods.map(({ periodKey: key, campaignId, words }) => ({ periodKey: key, campaignId, words })),
  };
}

const MONTHS_SHOWN = 6;

function lastDueMonth(current: Period): Period[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, index) => shiftPeriod(current, index - MONTHS_SHOWN));
}

/** How many reported in time, late or not at all in the last six months whose deadline is over. */
export async function readPunctuality(actor: Actor): Promise<readonly PunctualityMonth[]> {
  if (!canReadFigures(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const months: PunctualityMonth[] = [];
    for (const month of lastDueMonth(currentMonth(calendar.rules, calendar.marked, actor.today))) {
      const ref = { periodKey: periodKey(month), campaignId: null };
      const period = await reportedPeriodIn(tx, actor, ref, calendar);
      if (!period) continue;
      const heats = (await standingsIn(tx, actor, period, now())).rows.map(heatOf);
      const count = (wanted: Heat) => heats.filter((heat) => heat === wanted).length;
      const label = `T${month.index}/${month.year}`;
      months.push({ label, inTime: count("full"), late: count("late"), missing: count("missing") });
    }
    return months;
  });
}
