import type { ReactNode } from "react";
import { AgencyTitle, type AgencyWords } from "./agency-title";
import { HelpLink } from "./help-link";
import { SkipLink } from "./skip-link";

/** Round the pages before signing in: the same head, one sheet in the middle, help under it. */
export function PublicShell({
  agencyLines,
  product,
  banner,
  wide = false,
  children,
}: AgencyWords & { banner?: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="flex flex-wrap items-center justify-between gap-x-6 border-line border-b border-t-4 border-t-flag bg-surface px-4 py-2 sm:px-6 print:hidden">
        <AgencyTitle agencyLines={agencyLines} product={product} />
        <HelpLink />
      </header>
      {banner}
      <main id="noi-dung" tabIndex={-1} className="flex flex-1 flex-col items-center px-4 py-6 outline-none sm:py-12">
        <div
          className={`w-full rounded-lg border border-line bg-surface p-5 shadow-card sm:p-8 print:border-0 ${wide ? "max-w-3xl" : "max-w-md"}`}
        >
          {children}
        </div>
      </main>
    </div>
  );
}
