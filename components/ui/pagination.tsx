import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { ChevronLeftIcon, ChevronRightIcon } from "./icons";
import { pageNumbers, pageRange } from "./page-numbers";

const STEP = "inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-2 tabular-nums";

/** "1–50 trong 1.234" and the way to the other pages, each a link. */
export function Pagination({
  page,
  pageSize,
  total,
  href,
  noun = "",
}: {
  page: number;
  pageSize: number;
  total: number;
  href: (page: number) => string;
  /** What is counted: "người", "văn bản". */
  noun?: string;
}) {
  const { current, pages, first, last } = pageRange(page, pageSize, total);
  if (total === 0) return null;
  const count = (value: number) => value.toLocaleString("vi-VN");
  return (
    <nav aria-label="Trang" className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="tabular-nums">{`${count(first)}–${count(last)} trong ${count(total)} ${noun}`.trim()}</p>
      {pages > 1 ? (
        <ul className="flex flex-wrap items-center gap-1 print:hidden">
          {current > 1 ? (
            <li>
              <AppLink href={href(current - 1)} rel="prev" className={classNames(STEP, "pr-3 hover:bg-sunken")}>
                <ChevronLeftIcon />
                Trước
              </AppLink>
            </li>
          ) : null}
          {pageNumbers(current, pages).map((number, index) =>
            number === null ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap has no name but its place.
              <li key={`gap-${index}`} aria-hidden="true" className="hidden px-1 sm:block">
                …
              </li>
            ) : (
              <li key={number} className={number === current ? "" : "hidden sm:block"}>
                <AppLink
                  href={href(number)}
                  aria-label={`Trang ${number}`}
                  aria-current={number === current ? "page" : undefined}
                  className={classNames(
                    STEP,
                    number === current ? "bg-accent font-semibold text-on-accent" : "hover:bg-sunken",
                  )}
                >
                  {number}
                </AppLink>
              </li>
            ),
          )}
          {current < pages ? (
            <li>
              <AppLink href={href(current + 1)} rel="next" className={classNames(STEP, "pl-3 hover:bg-sunken")}>
                Sau
                <ChevronRightIcon />
              </AppLink>
            </li>
          ) : null}
        </ul>
      ) : null}
    </nav>
  );
}
