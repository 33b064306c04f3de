import { instantText } from "@/components/audit/instant-text";
import { Tag } from "@/components/ui/tag";
import { openNoticeAction } from "@/lib/notices/actions";
import { noticeKindLabel } from "@/lib/notices/labels";
import type { NoticeView } from "@/lib/notices/queries";

/** Notices, each opened by its own words: what it tells of is shown and it is read. */
export function NoticeList({ notices }: { notices: readonly NoticeView[] }) {
  return (
    <ul>
      {notices.map(({ id, kind, words, at, read }) => (
        <li key={id} className="border-line border-b px-4 py-3 last:border-b-0 sm:px-6">
          <form action={openNoticeAction} className="flex flex-col gap-1">
            <input type="hidden" name="id" value={id} />
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
              {read ? null : <Tag tone="active">Chưa đọc</Tag>}
              <span>{noticeKindLabel[kind]}</span>
              <time dateTime={at.toISOString()} className="tabular-nums">
                {instantText(at)}
              </time>
            </p>
            <button
              type="submit"
              className={`min-h-11 text-left text-accent underline-offset-4 hover:underline ${read ? "" : "font-semibold"}`}
            >
              {words}
              {read ? <span className="sr-only"> (đã đọc)</span> : null}
            </button>
          </form>
        </li>
      ))}
    </ul>
  );
}
