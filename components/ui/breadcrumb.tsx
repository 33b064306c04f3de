import { AppLink } from "./app-link";
import { ChevronRightIcon } from "./icons";

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the home page to the page above this one; the page itself is its heading. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Đường dẫn" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1 text-muted">
        {crumbs.map(({ label, href }) => (
          <li key={href} className="flex items-center gap-1">
            <AppLink href={href} className="inline-flex min-h-11 items-center underline-offset-4 hover:underline">
              {label}
            </AppLink>
            <ChevronRightIcon width="1em" height="1em" />
          </li>
        ))}
      </ol>
    </nav>
  );
}
