import { Tag } from "@/components/ui/tag";
import type { RosterMember } from "@/lib/governance/core/roster";
import { markLabel } from "@/lib/governance/labels";
import { chargeNames, exOfficioWords, pillarNames } from "./member-words";

/** Under a member's name: the post the place follows, and what the member is marked as. */
export function MemberMarks({ member }: { member: RosterMember }) {
  const words = exOfficioWords(member);
  if (!words && member.marks.length === 0) return null;
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-normal">
      {words ? <span className="text-muted">{words}</span> : null}
      {member.marks.map((mark) => (
        <Tag key={mark}>{markLabel[mark]}</Tag>
      ))}
    </span>
  );
}

/** The duty in own words and the pillars it belongs to. */
export function DutyWords({ member: { duty, pillars } }: { member: RosterMember }) {
  return (
    <>
      {duty}
      {pillars.length > 0 ? <span className="block text-muted">{`Lĩnh vực: ${pillarNames(pillars)}`}</span> : null}
    </>
  );
}

/** The bản, schools and cooperatives in charge. */
export function ChargeWords({ member: { hamlets, units } }: { member: RosterMember }) {
  return (
    <>
      {chargeNames(hamlets)}
      {units.length > 0 ? <span className="block">{units.map(({ name }) => name).join(", ")}</span> : null}
    </>
  );
}

/** Which columns a list of these members needs: a team without bản or duties has no empty columns for them. */
export function columnsNeeded(members: readonly RosterMember[], takesHamlets: boolean, dutyEach: boolean) {
  return {
    duty: dutyEach || members.some(({ duty, pillars }) => duty !== "" || pillars.length > 0),
    charges: takesHamlets || members.some(({ hamlets, units }) => hamlets.length + units.length > 0),
    hasUnits: members.some(({ units }) => units.length > 0),
  };
}
