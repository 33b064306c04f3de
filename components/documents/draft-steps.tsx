import { instantText } from "@/components/audit/instant-text";
import { ActivityList } from "@/components/ui/activity-list";
import { Steps } from "@/components/ui/steps";
import type { StepView } from "@/lib/document-kinds/queries/draft-way";
import type { Stage } from "@/lib/documents/core/stages";
import { stepDoneLabel } from "@/lib/documents/labels";

const WAY = ["Soạn thảo", "Duyệt nội dung", "Kiểm thể thức", "Ký", "Cấp số, ban hành"];
const AT: Record<Stage, number> = { drafting: 1, returned: 1, submitted: 2, approved: 3, checked: 4, signed: 5 };

/** Where on its way a draft is. */
export function DraftProgress({ stage }: { stage: Stage }) {
  return <Steps steps={WAY} current={AT[stage]} />;
}

/** Who took which step when, the latest first. */
export function StepList({ steps }: { steps: readonly StepView[] }) {
  if (steps.length === 0) return <p className="text-muted">Chưa trình lần nào.</p>;
  return (
    <ActivityList
      activities={steps.map(({ id, act, name, at, reason }) => ({
        ...{ id, who: name, when: instantText(at), at: at.toISOString() },
        what: `${stepDoneLabel[act]}${reason ? `: ${reason}` : ""}`,
      }))}
    />
  );
}
