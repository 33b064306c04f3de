import type { ReactNode } from "react";
import { EmptyState } from "./empty-state";

export interface Activity {
  readonly id: string;
  readonly who: string;
  readonly what: ReactNode;
  /** As it is read: "14:05, 22/11/2026". */
  readonly when: string;
  /** For machines: an ISO instant. */
  readonly at?: string;
}

/** What was done to this, the latest first. */
export function ActivityList({ activities }: { activities: readonly Activity[] }) {
  if (activities.length === 0) return <EmptyState>Chưa có thao tác nào được ghi lại.</EmptyState>;
  return (
    <ol className="flex flex-col">
      {activities.map(({ id, who, what, when, at }) => (
        <li key={id} className="flex flex-wrap justify-between gap-x-6 border-line border-b py-2.5 last:border-b-0">
          <span>
            <strong>{who}</strong> {what}
          </span>
          <time dateTime={at} className="text-muted tabular-nums">
            {when}
          </time>
        </li>
      ))}
    </ol>
  );
}
