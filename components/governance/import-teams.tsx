import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import type { TeamLine } from "@/lib/governance/core/plan-import";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { hamletPlanWords } from "./import-hamlets";

function columnsOf(view: ImportView): readonly Column<TeamLine>[] {
  const lineOf = new Map(view.plan.hamlets.map((line) => [line.key, line]));
  return [
    {
      key: "team",
      head: "Tổ của bản",
      rowHead: true,
      className: "min-w-40",
      cell: ({ name, key }) => {
        const line = lineOf.get(key);
        const words = line && line.plan.kind !== "known" ? hamletPlanWords(line, view) : "";
        return (
          <>
            {name}
            {words ? <span className="block text-muted">{words}</span> : null}
          </>
        );
      },
    },
    { key: "members", head: "Số người", numeric: true, cell: ({ members }) => members },
    { key: "head", head: "Tổ trưởng", className: "min-w-40", cell: ({ heads }) => heads.join(", ") || "–" },
    { key: "ambassadors", head: "Đại sứ số", cell: ({ ambassadors }) => ambassadors.join(", ") || "–" },
  ];
}

/** The teams as the list has them, to be looked over before its rows. */
export function ImportTeams({ view }: { view: ImportView }) {
  const { teams } = view.plan;
  return (
    <Disclosure summary={`${teams.length} Tổ đọc được: số người, Tổ trưởng, đại sứ số`}>
      <Card flush>
        <DataTable caption="Các Tổ đọc được" columns={columnsOf(view)} rows={teams} rowKey={({ key }) => key} />
      </Card>
    </Disclosure>
  );
}
