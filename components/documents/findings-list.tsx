import { AppLink } from "@/components/ui/app-link";
import { DangerIcon, InfoIcon, SuccessIcon, WarningIcon } from "@/components/ui/icons";
import type { DecisionFinding } from "@/lib/document-kinds/core/lint-decision";
import type { DocumentPart, Severity } from "@/lib/documents/core/lint/finding";
import { type DraftedBody, rosterHref } from "./drafted-body";

const LOOK: Record<Severity, { readonly Icon: typeof DangerIcon; readonly look: string; readonly words: string }> = {
  error: { Icon: DangerIcon, look: "text-danger", words: "Lỗi" },
  warning: { Icon: WarningIcon, look: "text-warn", words: "Cần xem" },
  note: { Icon: InfoIcon, look: "text-muted", words: "Ghi chú" },
};

/** The parts a person writes in the editor: only there is a place to go to. */
const EDITED: ReadonlySet<DocumentPart> = new Set<DocumentPart>(["bases", "body", "recipients"]);

/** What is wrong, in words, with where to mend it and the clause it comes from. */
export function FindingsList({
  findings,
  bodies,
  editable = true,
}: {
  findings: readonly DecisionFinding[];
  bodies: readonly DraftedBody[];
  editable?: boolean;
}) {
  if (findings.length === 0) {
    return (
      <p className="flex items-center gap-2">
        <SuccessIcon className="text-success" /> Không còn điều gì phải sửa.
      </p>
    );
  }
  return (
    <ul className="flex flex-col gap-3">
      {findings.map((finding) => {
        const { Icon, look, words } = LOOK[finding.severity];
        return (
          <li key={`${finding.rule}-${finding.where.blockId}-${finding.words}`} className="flex items-start gap-2">
            <Icon className={`mt-0.5 ${look}`} />
            <div className="min-w-0">
              <p>
                <span className="font-semibold">{words}:</span> {finding.words}
              </p>
              {finding.clause ? <p className="text-muted">{finding.clause}</p> : null}
              {editable && finding.bodyId ? (
                <AppLink href={rosterHref(bodies, finding.bodyId)} className="link">
                  Sửa danh sách dự kiến
                </AppLink>
              ) : null}
              {editable && EDITED.has(finding.where.part) && finding.where.blockId ? (
                <a href={`#sua-${finding.where.blockId}`} className="link">
                  Đến chỗ này
                </a>
              ) : null}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
