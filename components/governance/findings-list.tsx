import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";
import { entryAnchor } from "./proposal-table";

const UNCOVERED = "hamlet-uncovered";

/** What to look at before the list becomes a decision: what stops it first, each line leading to its row. */
export function FindingsList({
  findings,
  hamletNameOf,
}: {
  findings: readonly RosterFinding[];
  hamletNameOf: (id: string) => string;
}) {
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity, rule }) => severity !== "error" && rule !== UNCOVERED);
  const uncovered = findings.filter(({ rule }) => rule === UNCOVERED);
  return (
    <div className="flex flex-col gap-3 print:hidden">
      {errors.length > 0 ? (
        <Alert tone="danger" title={`${errors.length} chỗ phải sửa trước khi ban hành`}>
          <Lines findings={errors} />
        </Alert>
      ) : null}
      {others.length + uncovered.length > 0 ? (
        <Alert tone="warning" title={errors.length > 0 ? "Nên xem lại" : "Không có lỗi; nên xem lại"}>
          <Lines findings={others} />
          {uncovered.length > 0 ? (
            <Disclosure summary={`${uncovered.length} bản chưa có ai phụ trách`}>
              {uncovered.map(({ subjectId }) => hamletNameOf(subjectId ?? "")).join(", ")}
            </Disclosure>
          ) : null}
        </Alert>
      ) : null}
    </div>
  );
}

function Lines({ findings }: { findings: readonly RosterFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="ml-5 flex list-disc flex-col">
      {findings.map(({ rule, words, subjectId }) => (
        <li key={`${rule}-${subjectId}`}>
          {subjectId ? (
            <a href={`#${entryAnchor(subjectId)}`} className="link inline-flex min-h-8 items-center">
              {words}
            </a>
          ) : (
            words
          )}
        </li>
      ))}
    </ul>
  );
}
