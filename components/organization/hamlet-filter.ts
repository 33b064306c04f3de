import { choiceIn, textIn } from "@/components/layout/page-query";
import { hrefWith } from "@/components/ui/query-string";
import { type CivilDate, parseCivilDate } from "@/lib/kernel/civil-date";

export const HAMLET_SORTS = ["so", "ten"] as const;

/** Ended bản are shown too. */
export const ALL_HAMLETS = "tat-ca";

export interface HamletQuery {
  readonly query: string;
  readonly sort: (typeof HAMLET_SORTS)[number];
  /** The day the list is asked about. */
  readonly day: CivilDate;
  /** What was typed when it was no day. */
  readonly wrongDay: string | null;
  readonly withEnded: boolean;
}

/** What the address of the list of bản asks for: the page and the workbook read it alike. */
export function readHamletQuery(
  asked: Readonly<Record<string, string | string[] | undefined>>,
  today: CivilDate,
): HamletQuery {
  const typed = textIn(asked, "ngay").slice(0, 40);
  const day = parseCivilDate(typed);
  return {
    query: textIn(asked, "q").slice(0, 200),
    sort: choiceIn(asked, "xep", HAMLET_SORTS) ?? "so",
    day: day ?? today,
    wrongDay: typed !== "" && !day ? typed : null,
    withEnded: choiceIn(asked, "gom", [ALL_HAMLETS]) !== null,
  };
}

/** An address of the list, or of its workbook, that asks for the same. */
export function hamletHref(path: string, { query, sort, day, withEnded }: HamletQuery, today: CivilDate): string {
  return hrefWith(path, {
    q: query,
    ngay: day === today ? null : day,
    gom: withEnded ? ALL_HAMLETS : null,
    xep: sort === "so" ? null : sort,
  });
}
