import type { ReactNode } from "react";

/** Nothing here yet: one sentence, one action, one sample of what will stand here. */
export function EmptyState({
  children,
  action,
  sample,
}: {
  children: ReactNode;
  action?: ReactNode;
  sample?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-4 px-4 py-8 sm:px-6">
      <p className="max-w-prose text-lg">{children}</p>
      {action}
      {sample ? (
        <div className="w-full rounded-md border border-line border-dashed p-4 text-muted">
          <p className="mb-1 font-semibold">Ví dụ</p>
          {sample}
        </div>
      ) : null}
    </div>
  );
}
