import { AppLink } from "@/components/ui/app-link";

export interface AgencyWords {
  /** As the agency heads its documents: ["ỦY BAN NHÂN DÂN", "XÃ BÌNH LƯ"]. */
  readonly agencyLines: readonly string[];
  readonly product: string;
}

/** The two-line head officials know: the agency above, the portal's name under it. */
export function AgencyTitle({ agencyLines, product, href = "/" }: AgencyWords & { href?: string }) {
  return (
    <AppLink href={href} className="flex min-h-11 items-center gap-3 rounded-sm text-ink">
      <FlagMark />
      <span className="leading-snug">
        <span className="block text-muted">{agencyLines.join(" ")}</span>
        <span className="block font-semibold text-lg leading-snug">{product}</span>
      </span>
    </AppLink>
  );
}

function FlagMark() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" className="hidden shrink-0 sm:block">
      <rect width="40" height="40" rx="8" className="fill-flag" />
      <path
        d="M20 8.5l2.75 8.46h8.9l-7.2 5.23 2.75 8.46-7.2-5.23-7.2 5.23 2.75-8.46-7.2-5.23h8.9z"
        className="fill-star"
      />
    </svg>
  );
}
