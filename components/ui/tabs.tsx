import { AppLink } from "./app-link";
import { CountBadge } from "./tag";

export interface Tab {
  readonly label: string;
  readonly href: string;
  readonly count?: number;
}

/** Views of one thing, each with its own address. */
export function Tabs({ tabs, current, label }: { tabs: readonly Tab[]; current: string; label: string }) {
  return (
    <nav
      aria-label={label}
      className="relative -mx-4 overflow-x-auto border-line border-b px-4 sm:mx-0 sm:px-0 print:hidden"
    >
      <ul className="flex min-w-max gap-1">
        {tabs.map(({ label: name, href, count }) => (
          <li key={href}>
            <AppLink
              href={href}
              aria-current={href === current ? "page" : undefined}
              className="-mb-px flex min-h-11 items-center gap-2 border-transparent border-b-3 px-3 text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {name}
              {count === undefined ? null : <CountBadge count={count} words="mục" />}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
