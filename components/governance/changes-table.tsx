import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { RosterMember } from "@/lib/governance/core/roster";
import type { ChangedPart, RosterChange } from "@/lib/governance/core/roster-changes";
import type { TeamFinding } from "@/lib/governance/core/team-rules";
import { markLabel, roleLabel } from "@/lib/governance/labels";
import type { ProposedChanges } from "@/lib/governance/queries/body-day";
import { chargeNames, exOfficioWords, memberName, pillarNames } from "./member-words";

const WORDS: Record<RosterChange["type"], string> = {
  replaced: "Thay thế",
  added: "Bổ sung",
  relieved: "Cho thôi",
  changed: "Thay đổi",
  opened: "Bổ sung vị trí khuyết",
  closed: "Bỏ vị trí khuyết",
};

const PARTS: Record<ChangedPart, string> = {
  holder: "cách giữ vị trí",
  role: "chức danh",
  post: "chức vụ, đơn vị",
  duty: "nhiệm vụ",
  marks: "vai trò trong Tổ",
  pillars: "lĩnh vực",
  hamlets: "bản phụ trách",
  units: "trường, hợp tác xã phụ trách",
};

function sayMember(member: RosterMember, change: RosterChange): string {
  const hamlets = chargeNames(member.hamlets);
  const changes = (part: ChangedPart) => change.type === "changed" && change.parts.includes(part);
  const said = (words: string, value: string) => `${words}: ${value || "(không)"}`;
  return [
    `${memberName(member)} – ${roleLabel[member.role]}`,
    exOfficioWords(member),
    member.positionTitle,
    hamlets && `Bản: ${hamlets}`,
    changes("duty") && `Nhiệm vụ: ${member.duty || "(chưa có)"}`,
    changes("marks") && said("Vai trò", member.marks.map((mark) => markLabel[mark]).join(", ")),
    changes("pillars") && said("Lĩnh vực", pillarNames(member.pillars)),
    changes("units") && said("Trường, hợp tác xã", member.units.map(({ name }) => name).join(", ")),
  ]
    .filter(Boolean)
    .join("; ");
}

const COLUMNS: readonly Column<RosterChange>[] = [
  {
    key: "what",
    head: "Thay đổi",
    rowHead: true,
    cell: (change) =>
      change.type === "changed"
        ? `${WORDS.changed} ${change.parts.map((part) => PARTS[part]).join(", ")}`
        : WORDS[change.type],
  },
  { key: "before", head: "Hiện nay", cell: (change) => ("before" in change ? sayMember(change.before, change) : "–") },
  { key: "after", head: "Sẽ là", cell: (change) => ("after" in change ? sayMember(change.after, change) : "–") },
];

/** What a kiện toàn would do to the roster of today, and what it would leave open. */
export function ChangesTable({
  proposed,
  broken,
}: {
  proposed: ProposedChanges;
  /** Rules of composition that today's roster meets and the proposed one would not. */
  broken: readonly TeamFinding[];
}) {
  const { changes, uncovered } = proposed;
  return (
    <Section
      title="So với danh sách hiện nay"
      intro="Quyết định kiện toàn chỉ nói những thay đổi này; người khác giữ nguyên."
    >
      {uncovered.length > 0 ? (
        <Alert tone="warning" title={`${uncovered.length} bản sẽ không còn ai phụ trách`}>
          {uncovered.map((hamlet) => hamlet.name).join(", ")}
        </Alert>
      ) : null}
      {broken.length > 0 ? (
        <Alert tone="warning" title="Tổ sẽ không còn đạt">
          <ul className="ml-5 list-disc">
            {broken.map(({ rule, words, source }) => (
              <li key={rule}>{`${words} (${source})`}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {changes.length === 0 ? (
        <Card>Chưa có thay đổi nào so với danh sách hiện nay.</Card>
      ) : (
        <Card flush>
          <DataTable
            caption="Thay đổi so với danh sách hiện nay"
            columns={COLUMNS}
            rows={changes}
            rowKey={(change) => ("after" in change ? change.after.id : change.before.id)}
          />
        </Card>
      )}
    </Section>
  );
}
