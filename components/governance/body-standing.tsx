import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { bodyState } from "@/lib/governance/core/body-list";
import type { BodyDay, ProposalState } from "@/lib/governance/queries/body-day";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { bodyStandingLook } from "./body-standing-look";
import type { ShownBody } from "./shown-body";

/** How a body other than the committee stands on the day: only proposed, at work, or dissolved. */
export function BodyStandingTag({
  body: { view },
  standing,
  proposal,
}: {
  body: ShownBody;
  standing: BodyDay;
  proposal: ProposalState;
}) {
  if (!view || standing.knowledge) return null;
  const look = bodyStandingLook(bodyState(view, standing.day, proposal.draft !== null), view);
  return <Tag tone={look.tone}>{look.words}</Tag>;
}

/** What one must know of the body itself before reading its roster. */
export function BodyStandingNotes({
  body: { view, base },
  day,
  mayRecord,
}: {
  body: ShownBody;
  day: CivilDate;
  mayRecord: boolean;
}) {
  const { hamlet, to } = view ?? {};
  if (!hamlet?.endedOn || hamlet.endedOn > day || (to && to <= day)) return null;
  return (
    <Alert
      tone="warning"
      title={`${hamlet.name} đã thôi từ ngày ${formatDay(hamlet.endedOn)}.`}
      action={
        mayRecord ? (
          <LinkButton href={`${base}/ghi-nhan?viec=giai-the`}>Ghi nhận quyết định giải thể</LinkButton>
        ) : undefined
      }
    >
      Tổ của nơi không còn nữa: giải thể Tổ này, hoặc đưa thành viên sang Tổ khác bằng quyết định kiện toàn.
    </Alert>
  );
}
