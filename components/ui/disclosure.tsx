import type { ReactNode } from "react";
import { ChevronRightIcon } from "./icons";

/** What only some need, folded away under a line that says what it is. */
export function Disclosure({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 rounded-md font-semibold text-accent marker:content-none">
        <ChevronRightIcon className="transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-1 mb-2 ml-2 border-line border-l-3 py-1 pl-4">{children}</div>
    </details>
  );
}
