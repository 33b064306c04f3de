import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { roleLabel } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import type { ChangedPart, RosterChange } from "@/lib/governance/core/roster-changes";
import type { ProposedChanges } from "@/lib/governance/queries/body-day";

const WORDS: Record<RosterChange["type"], string> = {
  replaced: "Thay thế",
  added: "Bổ sung",
  relieved: "Cho thôi",
  changed: "Thay đổi",
};

const PARTS: Record<ChangedPart, string> = {
  role: "chức danh",
  post: "chức vụ, đơn vị",
  duty: "nhiệm vụ",
  marks: "vai trò trong Tổ",
  pillars: "lĩnh vực",
  hamlets: "bản phụ trách",
  units: "trường, hợp tác xã phụ trách",
};

function sayMember(member: RosterMember, change: RosterChange): string {
  const hamlets = member.hamlets.map((hamlet) => hamlet.name).join(", ");
  const duty = change.type === "changed" && change.parts.includes("duty");
  return [
    `${member.fullName} – ${roleLabel[member.role]}`,
    member.positionTitle,
    hamlets && `Bản: ${hamlets}`,
    duty && `Nhiệm vụ: ${member.duty || "(chưa có)"}`,
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
export function ChangesTable({ proposed }: { proposed: ProposedChanges }) {
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
