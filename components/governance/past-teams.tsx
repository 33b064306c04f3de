import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { RowLink } from "@/components/ui/table";
import type { PastTeam } from "@/lib/governance/queries/teams";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";

const COLUMNS: readonly Column<PastTeam>[] = [
  {
    key: "name",
    head: "Tổ",
    rowHead: true,
    className: "min-w-64",
    cell: ({ id, name }) => <RowLink href={`/to-chuc/${id}`}>{name}</RowLink>,
  },
  { key: "hamlet", head: "Bản", cell: ({ hamlet }) => hamlet.name },
  { key: "from", head: "Từ ngày", cell: ({ from }) => (from ? formatDay(from) : "") },
  { key: "to", head: "Thôi từ ngày", cell: ({ to }) => formatDay(to) },
];

/** The teams that were and are no more. */
export function PastTeams({ teams, day }: { teams: readonly PastTeam[]; day: CivilDate }) {
  return (
    <Section title="Tổ đã thôi">
      <Card flush>
        {teams.length > 0 ? (
          <DataTable
            caption={`Tổ đã thôi đến ngày ${formatDay(day)}`}
            columns={COLUMNS}
            rows={teams}
            rowKey={({ id }) => id}
          />
        ) : (
          <EmptyState>{`Đến ngày ${formatDay(day)} chưa có Tổ nào thôi hoạt động.`}</EmptyState>
        )}
      </Card>
    </Section>
  );
}
