import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { acceptMilestonesAction } from "@/lib/indicators/actions/targets";
import { proposalKey } from "@/lib/indicators/core/proposal-key";
import type { TargetTableRow } from "@/lib/indicators/queries/target-table";

/** Takes over what is proposed, of one indicator or of all that are shown. */
export function AcceptMilestones({ rows, all = false }: { rows: readonly TargetTableRow[]; all?: boolean }) {
  const proposing = rows.filter(({ proposed }) => proposed.size > 0);
  const [first] = proposing;
  if (!first) return null;
  const count = proposing.reduce((sum, { proposed }) => sum + proposed.size, 0);
  return (
    <ActionForm
      action={acceptMilestonesAction}
      id={all ? "nhan-tat-ca" : `nhan-${first.definition.code}`}
      doneWords={false}
      className="gap-2!"
    >
      <input type="hidden" name="indicatorId" value={all ? "" : first.definition.indicatorId} />
      <input type="hidden" name="seen" value={proposalKey(proposing)} />
      <div>
        <SubmitButton tone="secondary">
          {all ? `Nhận tất cả ${count} đề xuất` : "Nhận"}
          {all ? null : <span className="sr-only"> {`${count} đề xuất của ${first.definition.code}`}</span>}
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
