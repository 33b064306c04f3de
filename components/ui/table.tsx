import { type ComponentProps, type ReactNode, useId } from "react";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";
import { ArrowDownIcon, ArrowUpIcon, ChevronsUpDownIcon } from "./icons";

/**
 * A table in its frame: the head stays while the rows scroll; on a phone rows become cards, or scroll sideways under a
 * column that stays (`phone="scroll"`). The caption is what a reader, a printer and an export take as its title.
 */
export function TableFrame({
  caption,
  showCaption = false,
  phone = "cards",
  children,
}: {
  caption: ReactNode;
  showCaption?: boolean;
  phone?: "cards" | "scroll";
  children: ReactNode;
}) {
  const captionId = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame that scrolls must be reachable by keyboard under its name.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <div role="region" aria-labelledby={captionId} tabIndex={0} className="table-frame -outline-offset-2!">
      <table className="data-table" data-phone={phone}>
        <caption id={captionId} className={classNames(!showCaption && "sr-only print:not-sr-only")}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export type SortDirection = "asc" | "desc";
export interface TableSort {
  readonly by: string;
  readonly direction: SortDirection;
  readonly href: (by: string, direction: SortDirection) => string;
}

/** A column's name that sorts by it; pressing again turns the order round. */
export function SortableHead({
  by,
  sort,
  children,
  ...rest
}: { by: string; sort: TableSort; children: ReactNode } & ComponentProps<"th">) {
  const active = sort.by === by ? sort.direction : null;
  const Icon = active === "asc" ? ArrowUpIcon : active === "desc" ? ArrowDownIcon : ChevronsUpDownIcon;
  return (
    <th scope="col" {...rest} aria-sort={active === "asc" ? "ascending" : active === "desc" ? "descending" : undefined}>
      <AppLink
        href={sort.href(by, active === "asc" ? "desc" : "asc")}
        className="-my-2.5 inline-flex min-h-11 items-center gap-1 underline-offset-4 hover:underline"
      >
        {children}
        <Icon width="1em" height="1em" className={active ? "" : "text-muted print:hidden"} />
        <span className="sr-only">{active === "asc" ? ", xếp giảm dần" : ", xếp tăng dần"}</span>
      </AppLink>
    </th>
  );
}

/** Opens what a row is about; as tall as a finger. */
export function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink
      href={href}
      className="-my-2.5 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
    >
      {children}
    </AppLink>
  );
}
