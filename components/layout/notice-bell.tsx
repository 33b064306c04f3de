import { AppLink } from "@/components/ui/app-link";
import { BellIcon } from "@/components/ui/icons";

const MOST_SHOWN = 99;

/** The way to one's notices, with how many are not read yet; the count is said, not only drawn. */
export function NoticeBell({ unread }: { unread: number }) {
  const count = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread);
  return (
    <AppLink
      href="/thong-bao"
      title="Thông báo"
      className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-md border border-line-strong bg-surface hover:bg-sunken"
    >
      <BellIcon />
      <span className="sr-only">{unread > 0 ? `Thông báo: ${count} chưa đọc` : "Thông báo"}</span>
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute -top-2 -right-2 inline-flex min-w-6 items-center justify-center rounded-full bg-danger px-1 font-semibold text-on-accent text-sm tabular-nums"
        >
          {count}
        </span>
      ) : null}
    </AppLink>
  );
}
