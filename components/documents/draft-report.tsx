import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { draftPaperAction } from "@/lib/document-kinds/actions";
import { formatPeriod, type Period, periodKey } from "@/lib/kernel/period";

const KINDS = { month: "bao-cao-thang", quarter: "bao-cao-quy", year: "bao-cao-nam" } as const;

/** One press from the figures of a period to the draft of its report. */
export function DraftReport({ period }: { period: Period }) {
  return (
    <ActionForm action={draftPaperAction} id="soan-bao-cao" doneWords={false}>
      <input type="hidden" name="kind" value={KINDS[period.kind]} />
      <input type="hidden" name="issuer" value="ubnd" />
      <input type="hidden" name="reportPeriod" value={periodKey(period)} />
      <SubmitButton tone="secondary" pendingWords="Đang soạn…">
        {`Soạn báo cáo ${formatPeriod(period)}`}
      </SubmitButton>
    </ActionForm>
  );
}
