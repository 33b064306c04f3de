import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Button } from "./button";
import { Disclosure } from "./disclosure";
import { SearchIcon } from "./icons";

/** Search and filters as a GET form: the address holds them, so a page can be kept, sent and printed as it is. */
export function FilterBar({
  path,
  query,
  searchLabel,
  searchName = "q",
  hidden = {},
  filtered = false,
  further,
  children,
}: {
  path: string;
  query?: string;
  searchLabel: string;
  searchName?: string;
  /** Parameters to carry along: the sort, a tab. */
  hidden?: Readonly<Record<string, string | undefined>>;
  /** Whether anything narrows the list now: offers the way back to all. */
  filtered?: boolean;
  /** What few narrow by, folded away until one of them does. */
  further?: { readonly open: boolean; readonly fields: ReactNode };
  /** SelectField and the like. */
  children?: ReactNode;
}) {
  return (
    <search className="print:hidden">
      <form action={path} method="get" className="flex flex-wrap items-end gap-3">
        {Object.entries(hidden).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <label className="flex min-w-0 flex-1 basis-64 flex-col gap-1.5 font-semibold">
          {searchLabel}
          <input
            type="search"
            name={searchName}
            defaultValue={query}
            className="control font-normal"
            autoComplete="off"
          />
        </label>
        {children}
        <Button type="submit">
          <SearchIcon />
          Tìm
        </Button>
        {filtered ? (
          <AppLink href={path} className="link inline-flex min-h-11 items-center">
            Bỏ lọc
          </AppLink>
        ) : null}
        {further ? (
          <div className="basis-full">
            <Disclosure summary="Lọc thêm" open={further.open}>
              <div className="flex flex-wrap items-end gap-3">{further.fields}</div>
            </Disclosure>
          </div>
        ) : null}
      </form>
    </search>
  );
}
