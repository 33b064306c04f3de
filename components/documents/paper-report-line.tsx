import { classNames } from "@/components/ui/class-names";
import type { ReportLine } from "@/lib/documents/core/paper/paper-report";
import { PaperFinding } from "./paper-finding";

const MARK = {
  error: "border-l-4 border-l-danger bg-danger-soft",
  warning: "border-l-4 border-l-warn bg-warn-soft",
  note: "border-l-4 border-l-line-strong",
  none: "border-l-4 border-l-transparent",
} as const;

/** One line of the paper, and beside it what was found there. */
export function PaperReportLine({ line, number }: { line: ReportLine; number: number }) {
  const { text, cells, findings } = line;
  const worst = (["error", "warning", "note"] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  );
  return (
    <li
      className={classNames(
        "grid gap-x-6 gap-y-2 border-line border-b px-4 py-2 last:border-b-0 lg:grid-cols-[3fr_2fr] print:break-inside-avoid",
        MARK[worst ?? "none"],
      )}
    >
      <div className="flex min-w-0 gap-3">
        <span className="w-8 shrink-0 text-right text-muted tabular-nums" aria-hidden="true">
          {number}
        </span>
        <p className="min-w-0 break-words">{cells ? cells.filter((cell) => cell !== "").join(" · ") : text}</p>
      </div>
      {findings.length > 0 ? (
        <ul className="flex min-w-0 flex-col gap-2">
          {findings.map((finding) => (
            <PaperFinding key={`${finding.rule}-${finding.words}`} finding={finding} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}
