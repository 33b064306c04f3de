import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { SearchIcon } from "@/components/ui/icons";
import type { BodyDay } from "@/lib/governance/queries/body-day";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { bodyWord, type ShownBody } from "./shown-body";

const DAYS_SHOWN = 8;

/** Any day, typed or picked, and the days on which the body changed, one press away. */
export function BodyDayPicker({
  body: { base, kind },
  standing: { day, days, knowledge },
  today,
  wrongDay,
}: {
  body: ShownBody;
  standing: BodyDay;
  today: CivilDate;
  wrongDay: string | null;
}) {
  const until = knowledge?.until ?? null;
  const quick = [...new Set([today, ...days.slice(0, DAYS_SHOWN)])];
  const changes = `Những ngày ${bodyWord(kind)} thay đổi`;
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 print:hidden">
      <form action={base} method="get" className="flex flex-wrap items-end gap-3">
        <DateField
          name="ngay"
          id="xem-ngay"
          label="Xem vào ngày"
          defaultValue={wrongDay ?? day}
          {...(wrongDay === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
        />
        {until === null ? null : <input type="hidden" name="ghi-den" value={until} />}
        <Button type="submit">
          <SearchIcon />
          Xem
        </Button>
      </form>
      <nav aria-label={changes} className="flex flex-wrap items-center gap-x-4">
        <span className="text-muted">{days.length > 0 ? `${changes}:` : "Xem nhanh:"}</span>
        {quick.map((one) => (
          <AppLink
            key={one}
            href={one === today && until === null ? base : bodyHref(base, one, { "ghi-den": until })}
            aria-current={one === day ? "date" : undefined}
            className="link inline-flex min-h-11 items-center tabular-nums aria-[current=date]:font-semibold aria-[current=date]:no-underline"
          >
            {one === today ? `Hôm nay (${formatDay(one)})` : formatDay(one)}
          </AppLink>
        ))}
      </nav>
    </div>
  );
}
