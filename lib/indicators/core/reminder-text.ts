import { type CivilDate, daysBetween } from "@/lib/kernel/civil-date";
import { type Due, dueWords } from "./lateness";
import type { Moment } from "./reminders";

/** Someone a text names. */
export interface NamedLate {
  /** "Bản Nà Khằm", "Công an xã". */
  readonly name: string;
  /** Sent back to be mended. */
  readonly returned: boolean;
}

export interface ReminderFacts {
  /** "xã Bình Lư". */
  readonly communeWords: string;
  /** "tháng 11 năm 2026". */
  readonly periodWords: string;
  readonly due: Due;
  readonly today: CivilDate;
  readonly moment: Moment;
  readonly late: readonly NamedLate[];
}

/** What one message in a chat may hold. */
export const MESSAGE_MOST = 2000;

const EVERYONE_SENT = "Các bản và cơ quan, đơn vị đều đã gửi báo cáo. Trân trọng cảm ơn các đồng chí!";
const THANKS = "Trân trọng cảm ơn các đồng chí!";

function opening({ communeWords, periodWords, due, today, moment }: ReminderFacts): string {
  const report = `báo cáo chuyển đổi số kỳ ${periodWords}`;
  const by = dueWords(due);
  const to = `Kính gửi các đồng chí Trưởng bản và đầu mối cơ quan, đơn vị ${communeWords}.`;
  if (moment === "after") {
    const over = Math.max(1, daysBetween(due.day, today));
    return `${to}\nĐã quá hạn ${over} ngày gửi ${report} (hạn ${by}). Đề nghị các nơi sau gửi ngay trong hôm nay:`;
  }
  if (moment === "0")
    return `${to}\nHôm nay là ngày cuối gửi ${report} (hạn ${by}). Đề nghị các nơi chưa gửi hoàn thành trong ngày:`;
  return `${to}\nCòn ${moment} ngày đến hạn gửi ${report} (hạn ${by}). Các nơi sau chưa gửi, đề nghị gửi đúng hạn:`;
}

/**
 * What to copy into a chat: names only those still to send, in one message or, when they are many, in several of at most
 * 2,000 letters each.
 */
export function reminderTexts(facts: ReminderFacts): string[] {
  const lines = facts.late.map(
    ({ name, returned }, index) => `${index + 1}. ${name}${returned ? " (đã trả lại, cần sửa và gửi lại)" : ""}`,
  );
  if (lines.length === 0) return [`Báo cáo chuyển đổi số kỳ ${facts.periodWords}: ${EVERYONE_SENT}`];
  const head = opening(facts);
  // Room for the longest "(tiếp 10/10)" and the closing words.
  const room = MESSAGE_MOST - head.length - THANKS.length - 20;
  const groups: string[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + line.length + 1 > room) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)?.push(line);
    used += line.length + 1;
  }
  return groups.map((group, index) => {
    const part = groups.length > 1 ? ` (${index + 1}/${groups.length})` : "";
    const last = index === groups.length - 1 ? [THANKS] : [];
    return [`${head}${part}`, ...group, ...last].join("\n");
  });
}
