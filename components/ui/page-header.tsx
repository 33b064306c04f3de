import type { ReactNode } from "react";
import { AppLink } from "./app-link";
import { Breadcrumb, type Crumb } from "./breadcrumb";
import { DescriptionList, type Fact } from "./description-list";
import { HelpIcon } from "./icons";

/**
 * The head of every page: the way here, one H1 with its state, key facts, the primary action at the right.
 * `help` is the name of a help topic, `/tro-giup/<help>`.
 */
export function PageHeader({
  title,
  tag,
  intro,
  crumbs = [],
  facts = [],
  action,
  help,
}: {
  title: ReactNode;
  tag?: ReactNode;
  intro?: ReactNode;
  crumbs?: readonly Crumb[];
  facts?: readonly Fact[];
  action?: ReactNode;
  help?: string;
}) {
  return (
    <header className="flex flex-col gap-2">
      {crumbs.length > 0 || help ? (
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4">
          {crumbs.length > 0 ? <Breadcrumb crumbs={crumbs} /> : <span />}
          {help ? (
            <AppLink href={`/tro-giup/${help}`} className="link inline-flex min-h-11 items-center gap-1.5 print:hidden">
              <HelpIcon width="1em" height="1em" />
              Hướng dẫn
            </AppLink>
          ) : null}
        </div>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-2xl">{title}</h1>
          {tag}
        </div>
        {action ? <div className="flex flex-wrap gap-2">{action}</div> : null}
      </div>
      {intro ? <p className="max-w-prose text-muted">{intro}</p> : null}
      {facts.length > 0 ? <DescriptionList facts={facts} inline /> : null}
    </header>
  );
}

/** The column every page stands in: even gaps between its parts. */
export function PageBody({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={`flex flex-col gap-6 ${narrow ? "max-w-3xl" : ""}`}>{children}</div>;
}
