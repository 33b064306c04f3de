import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type NewNotice, notifyIn } from "@/lib/notices/commands";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { remainingWords } from "../core/lateness";
import { periodSlug } from "../core/period-ref";
import { isJustOver, type ReminderStep, stepOn } from "../core/reminders";
import type { ReportedPeriod } from "../core/reported-period";
import { stillOwes } from "../core/reporting-standing";
import { canKeepReports } from "../policy";
import { calendarIn } from "../queries/calendar";
import { openPeriodsIn } from "../queries/report-periods";
import { reportingAccountsIn } from "../queries/reporting-accounts";
import { type StandingRow, type Standings, standingsIn } from "../queries/standings";

export type ReminderRefusal = "forbidden" | "nothing-due";

const nothingDue = refuse("nothing-due" as const, "Chưa đến lúc nhắc ai.");

interface Due {
  /** The guard: one reminder of a step for a reporter and a period. */
  readonly key: string;
  readonly noticesIn: (act: Act) => Promise<readonly NewNotice[]>;
}

function everyOf({ campaignId, from, to }: ReportedPeriod): "month" | "week" | "day" {
  if (campaignId === null) return "month";
  return Date.parse(to) - Date.parse(from) > 86_400_000 ? "week" : "day";
}

const MOST_NAMED = 12;

function namedOf(rows: readonly StandingRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = rows.length - names.length;
  return `${names.join(", ")}${more > 0 ? ` và ${more} nơi khác` : ""}`;
}

function toReporter(actor: Actor, period: ReportedPeriod, row: StandingRow, step: ReminderStep, left: string): Due {
  const what = row.standing === "returned" ? "bị trả lại, cần sửa và gửi lại" : "chưa gửi";
  return {
    key: `${periodSlug(period)}/${row.key}/-${step}`,
    noticesIn: async ({ tx }) => {
      const accounts = await reportingAccountsIn(tx, actor, row.reporter);
      return accounts.map((accountId) => ({
        ...{ kind: "report-due" as const, to: { accountId }, href: "/bao-cao" },
        words: `Báo cáo ${period.words} của ${row.name} ${what}: ${left}.`,
      }));
    },
  };
}

function toOffice(
  period: ReportedPeriod,
  owing: readonly StandingRow[],
  asked: number,
  mark: string,
  left: string,
): Due {
  const words = `Báo cáo ${period.words}: ${left}; ${owing.length} trên ${asked} nơi chưa gửi: ${namedOf(owing)}.`;
  return {
    key: `${periodSlug(period)}/office/${mark}`,
    noticesIn: async () => [
      {
        ...{ kind: "reports-missing", to: { role: "van-hoa-xa-hoi" }, words },
        href: `/bao-cao/nhac?ky=${periodSlug(period)}`,
      },
    ],
  };
}

function dueOf(
  actor: Actor,
  { period, due, rows, tally }: Standings,
  left: (row: Pick<StandingRow, "due">) => string,
): Due[] {
  const every = everyOf(period);
  const owing = rows.filter(stillOwes);
  const found = owing.flatMap((row): Due[] => {
    const step = row.over ? null : stepOn(row.due.day, actor.today, every);
    return step === null ? [] : [toReporter(actor, period, row, step, left(row))];
  });
  if (owing.length === 0) return found;
  const step = stepOn(due.day, actor.today, every);
  if (step !== null) found.push(toOffice(period, owing, tally.asked, `-${step}`, left({ due })));
  const over = owing.filter((row) => row.over);
  if (over.length > 0 && isJustOver(due.day, actor.today))
    found.push(toOffice(period, over, tally.asked, "over", left({ due })));
  return found;
}

/**
 * Reminds who has not reported, by notices to their accounts, and tells the office how many are missing: five days, two
 * days before and on the last good day, and once after it. Run again and again, by several processes too, it reminds once.
 */
export async function remindDue(actor: Actor): Promise<Result<{ reminded: number }, ReminderRefusal>> {
  if (!canKeepReports(actor)) return refuse("forbidden" as const, "Tài khoản của bạn không được nhắc báo cáo.");
  const { communeId } = actor;
  const at = now();
  const dues = await inCommune(communeId, async (tx) => {
    const calendar = await calendarIn(tx, actor);
    const found: Due[] = [];
    for (const period of await openPeriodsIn(tx, actor, calendar)) {
      const standings = await standingsIn(tx, actor, period, at);
      found.push(...dueOf(actor, standings, (row) => remainingWords(calendar.marked, row.due, at)));
    }
    const keys = found.map(({ key }) => key);
    const done = await tx.reportReminder.findMany({ where: { communeId, key: { in: keys } }, select: { key: true } });
    const given = new Set(done.map(({ key }) => key));
    return found.filter(({ key }) => !given.has(key));
  });
  if (dues.length === 0) return nothingDue;
  return transact(actor, async (act) => {
    const rows = await act.tx.reportReminder.createManyAndReturn({
      data: dues.map(({ key }) => ({ communeId, key, remindedAt: act.at })),
      skipDuplicates: true,
      select: { key: true },
    });
    const mine = new Set(rows.map(({ key }) => key));
    if (mine.size === 0) return nothingDue;
    const notices: NewNotice[] = [];
    for (const { key, noticesIn } of dues) if (mine.has(key)) notices.push(...(await noticesIn(act)));
    await notifyIn(act, actor, notices);
    const words = `Nhắc báo cáo: ${mine.size} lượt, ${notices.length} thông báo`;
    await act.audit({ action: "report.reminded", entityType: "report-reminder", entityId: null, words });
    return ok({ reminded: mine.size });
  });
}
