import { DangerIcon, InfoIcon, WarningIcon } from "@/components/ui/icons";
import type { Finding, Severity } from "@/lib/documents/core/lint/finding";
import { mendInWords } from "@/lib/documents/core/lint/mend";

const LOOK: Record<Severity, { readonly Icon: typeof DangerIcon; readonly look: string; readonly words: string }> = {
  error: { Icon: DangerIcon, look: "text-danger", words: "Lỗi" },
  warning: { Icon: WarningIcon, look: "text-warn", words: "Cần xem" },
  note: { Icon: InfoIcon, look: "text-muted", words: "Ghi chú" },
};

/** A remark on a paper from elsewhere: what, how to put it right, and the clause it comes from. */
export function PaperFinding({ finding }: { finding: Finding }) {
  const { Icon, look, words } = LOOK[finding.severity];
  return (
    <li className="flex items-start gap-2">
      <Icon className={`mt-0.5 ${look}`} />
      <div className="min-w-0 break-words">
        <p>
          <span className="font-semibold">{words}:</span> {finding.words}
        </p>
        {finding.mend ? <p>Đề xuất: {mendInWords(finding.mend)}.</p> : null}
        {finding.clause ? <p className="text-muted">{finding.clause}</p> : null}
      </div>
    </li>
  );
}
