import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { DangerIcon, InfoIcon, SuccessIcon, WarningIcon } from "@/components/ui/icons";
import type { DecisionFinding } from "@/lib/document-kinds/core/lint-decision";
import type { DocumentPart, Severity } from "@/lib/documents/core/lint/finding";
import { mendInWords } from "@/lib/documents/core/lint/mend";
import { type DraftedBody, rosterHref } from "./drafted-body";

const LOOK: Record<Severity, { readonly Icon: typeof DangerIcon; readonly look: string; readonly words: string }> = {
  error: { Icon: DangerIcon, look: "text-danger", words: "Lỗi" },
  warning: { Icon: WarningIcon, look: "text-warn", words: "Cần xem" },
  note: { Icon: InfoIcon, look: "text-muted", words: "Ghi chú" },
};

/** The parts a person writes in the editor: only there is a place to go to. */
const EDITED: ReadonlySet<DocumentPart> = new Set<DocumentPart>(["bases", "body", "recipients"]);

/** Puts findings right in the draft at hand. */
export interface Mending {
  /** May one press put it right? What is drawn from facts is mended where the facts are. */
  readonly can: (finding: DecisionFinding) => boolean;
  readonly mend: (findings: readonly DecisionFinding[]) => void;
}

/** What is wrong, in words, with where to mend it and the clause it comes from. */
export function FindingsList({
  findings,
  bodies,
  editable = true,
  mending,
}: {
  findings: readonly DecisionFinding[];
  bodies: readonly DraftedBody[];
  editable?: boolean;
  mending?: Mending;
}) {
  if (findings.length === 0) {
    return (
      <p className="flex items-center gap-2">
        <SuccessIcon className="text-success" /> Không còn điều gì phải sửa.
      </p>
    );
  }
  const mendable = mending ? findings.filter(mending.can) : [];
  return (
    <ul className="flex flex-col gap-3">
      {mending && mendable.length > 1 ? (
        <li>
          <Button onClick={() => mending.mend(mendable)}>Sửa tất cả chỗ sửa được ({mendable.length})</Button>
        </li>
      ) : null}
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
              {mending && finding.mend && mendable.includes(finding) ? (
                <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Button onClick={() => mending.mend([finding])}>
                    Sửa giúp<span className="sr-only">: {mendInWords(finding.mend)}</span>
                  </Button>
                  <span className="min-w-0 break-words">{mendInWords(finding.mend)}</span>
                </div>
              ) : null}
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
