import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

/** A bản by the name in the list, with the days it is one. */
export interface HamletThen {
  readonly id: string;
  /** With its word: "bản Nà Khằm". */
  readonly words: string;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** What is said of bản that are not there on a day; empty when all are. */
export function hamletsNotThen(hamlets: readonly HamletThen[], day: CivilDate): string[] {
  return hamlets.flatMap(({ words, from, to }) => {
    if (from !== null && day < from) {
      return [`Ngày ${formatDay(day)} chưa có ${words}: có từ ngày ${formatDay(from)}.`];
    }
    if (to !== null && day >= to) {
      return [`Ngày ${formatDay(day)} không còn ${words}: đã thôi từ ngày ${formatDay(to)}.`];
    }
    return [];
  });
}
