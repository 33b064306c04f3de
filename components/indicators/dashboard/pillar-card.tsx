import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Tag } from "@/components/ui/tag";
import type { DashboardRow, PillarPart } from "@/lib/indicators/core/dashboard";
import { figureWords, flagWords, targetWords } from "@/lib/indicators/core/figures/figure-words";
import { pillarLabel } from "@/lib/indicators/labels";
import { BulletBar } from "./bullet-bar";
import { outlookTone, outlookWords, tallyWords } from "./outlook-look";

/** A pillar: how many of its indicators stand where, then each with its bar. */
export function PillarCard({ part, ky }: { part: PillarPart; ky: string }) {
  const columns: readonly Column<DashboardRow>[] = [
    {
      key: "name",
      head: "Chỉ tiêu",
      rowHead: true,
      cell: ({ definition }) => (
        <AppLink
          href={`/tong-quan?ky=${ky}&chi-tieu=${definition.indicatorId}#chi-tieu`}
          className="-my-2.5 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
        >
          {definition.name}
        </AppLink>
      ),
    },
    {
      key: "value",
      head: "Thực hiện",
      numeric: true,
      className: "sm:whitespace-nowrap",
      cell: ({ definition, figure }) => (
        <div>
          <AppLink
            href={`/so-lieu/vi-sao?chi-tieu=${definition.indicatorId}&ky=${ky}`}
            className="link -my-2.5 inline-flex min-h-11 items-center font-semibold"
            title="Vì sao con số này?"
          >
            {figureWords(figure)}
          </AppLink>
          {flagWords(figure).map((words) => (
            <span key={words} className="block text-muted">
              {words}
            </span>
          ))}
        </div>
      ),
    },
    { key: "bar", head: "So với mục tiêu", className: "min-w-40 print:hidden", cell: (row) => <BulletBar {...row} /> },
    {
      key: "aim",
      head: "Mục tiêu",
      cell: ({ definition, aim }) => {
        const words = targetWords(definition, aim);
        return words ? `${words}${aim ? ` (${aim.year}${aim.proposed ? ", đề xuất" : ""})` : ""}` : "–";
      },
    },
    { key: "outlook", head: "Đánh giá", cell: (row) => <Tag tone={outlookTone(row.outlook)}>{outlookWords(row)}</Tag> },
  ];
  return (
    <Section title={pillarLabel[part.pillar]} intro={`${part.rows.length} chỉ tiêu: ${tallyWords(part.rows)}.`}>
      <Card flush>
        <DataTable
          caption={`Chỉ tiêu ${pillarLabel[part.pillar].toLocaleLowerCase("vi")}`}
          columns={columns}
          rows={part.rows}
          rowKey={({ definition }) => definition.indicatorId}
          numbered={false}
        />
      </Card>
    </Section>
  );
}
