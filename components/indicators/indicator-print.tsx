import { PrintButton } from "@/components/organization/print-button";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { IndicatorFilter, IndicatorRow } from "@/lib/indicators/queries/indicators";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { describeIndicatorFilter, indicatorsHref } from "./indicator-filter";
import { IndicatorTable } from "./indicator-table";

/** The list of indicators as it is narrowed, for paper. */
export function IndicatorPrint({
  rows,
  figures,
  filter,
  today,
  year,
}: {
  rows: readonly IndicatorRow[];
  figures: ReadonlyMap<string, string>;
  filter: IndicatorFilter;
  today: CivilDate;
  year: number;
}) {
  const backHref = indicatorsHref("/chi-tieu", filter);
  const about = [describeIndicatorFilter(filter), `${rows.length} chỉ tiêu, ngày ${formatDay(today)}`];
  return (
    <PageBody>
      <PageHeader
        title="Danh sách chỉ tiêu chuyển đổi số"
        crumbs={[{ label: "Chỉ tiêu", href: backHref }]}
        intro={about.filter(Boolean).join(". ")}
      />
      <Toolbar label="In">
        <PrintButton>In danh sách này</PrintButton>
        <LinkButton href={backHref} tone="quiet">
          Quay lại danh sách
        </LinkButton>
      </Toolbar>
      <Card flush>
        <IndicatorTable rows={rows} figures={figures} year={year} linked={false} />
      </Card>
    </PageBody>
  );
}
