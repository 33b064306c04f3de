import { AppLink } from "@/components/ui/app-link";
import type { ReadRow } from "@/lib/indicators/core/grid-figures";
import { reportStateLabel } from "@/lib/indicators/labels";
import type { GridReport } from "@/lib/indicators/queries/report-grid";
import type { RowSaving } from "./use-saved-rows";

const WORDS = { kept: "Đã lưu nháp", saving: "Đang lưu…", waiting: "Chưa lưu", sent: "Đã gửi" } as const;

/** How a row stands: kept, sent, refused and why. */
export function RowState({
  report,
  saving,
  read,
}: {
  report: GridReport | null;
  saving: RowSaving | null;
  read: ReadRow | null;
}) {
  const state = report ? reportStateLabel[report.state] : "Chưa mở";
  return (
    <div className="min-w-36">
      {report && report.state !== "draft" ? (
        <AppLink href={`/bao-cao/${report.id}`} className="link inline-flex min-h-11 items-center">
          {state}
        </AppLink>
      ) : (
        <span>{read?.isFull ? "Đủ, chưa gửi" : state}</span>
      )}
      {saving ? (
        saving.kind === "refused" ? (
          <span className="block font-semibold text-danger">{saving.words}</span>
        ) : (
          <span className="block text-muted">
            {read?.isWrong && saving.kind === "waiting" ? "Chưa lưu: có ô cần sửa" : WORDS[saving.kind]}
            {saving.notes ? `. ${saving.notes}` : ""}
          </span>
        )
      ) : null}
    </div>
  );
}
