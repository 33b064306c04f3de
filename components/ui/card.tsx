import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** A sheet on the page. `flush` lets a table reach its edges. */
export function Card({
  flush = false,
  className,
  children,
}: {
  flush?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={classNames(
        "overflow-hidden rounded-lg border border-line bg-surface shadow-card print:overflow-visible print:border-0",
        !flush && "p-4 sm:p-6",
        className,
      )}
    >
      {children}
    </div>
  );
}

/** A part of a page under its own heading, its action at the right. */
export function Section({
  title,
  id,
  intro,
  action,
  children,
}: {
  title: ReactNode;
  id?: string;
  intro?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} aria-label={typeof title === "string" ? title : undefined} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 className="text-xl">{title}</h2>
        {action}
      </div>
      {intro ? <p className="max-w-prose text-muted">{intro}</p> : null}
      {children}
    </section>
  );
}
