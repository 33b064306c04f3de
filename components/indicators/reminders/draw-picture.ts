import { dueWords } from "@/lib/indicators/core/lateness";
import {
  latePicture,
  type PictureShape,
  type PunctualityMonth,
  punctualityPicture,
} from "@/lib/indicators/core/zalo-picture";
import type { ReminderPage } from "@/lib/indicators/queries/reminder-page";
import { dayOf, formatDay, ZONE } from "@/lib/kernel/civil-date";

const hourOf = (at: Date) => new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "short" }).format(at);

/** "8 giờ 05 ngày 22/11/2026". */
function stampWords(at: Date): string {
  const [hour = "", minute = ""] = hourOf(at).split(":");
  return `${Number(hour)} giờ ${minute} ngày ${formatDay(dayOf(at))}`;
}

/** The list of those still to send, as an SVG. */
export function drawLate(page: ReminderPage, shape: PictureShape): string {
  const { standings, communeWords, owing, at } = page;
  const { tally, due, period } = standings;
  return latePicture(
    {
      communeWords: communeWords.toLocaleUpperCase("vi"),
      title: `Báo cáo chuyển đổi số kỳ ${period.words}`,
      dueWords: `Hạn: ${dueWords(due, true)}. Cập nhật ${stampWords(at)}`,
      ...{ asked: tally.asked, sent: tally.waiting + tally.approved, names: owing.map(({ fullName }) => fullName) },
      over: page.moment === "after",
    },
    shape,
  );
}

/** How many reported in time, month by month, as an SVG. */
export function drawPunctuality(
  communeWords: string,
  months: readonly PunctualityMonth[],
  at: Date,
  shape: PictureShape,
): string {
  return punctualityPicture(
    {
      communeWords: communeWords.toLocaleUpperCase("vi"),
      title: `Báo cáo đúng hạn ${months.length} tháng gần đây`,
      under: `Các bản, cơ quan, đơn vị. Cập nhật ${stampWords(at)}`,
      months,
    },
    shape,
  );
}
