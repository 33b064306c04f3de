import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { PersonRow } from "@/lib/organization/queries/people";
import { PeopleTable } from "./people-table";
import { PrintButton } from "./print-button";

/** The whole filtered list on one page, for paper. */
export function PeoplePrint({
  people,
  filterWords,
  day,
  backHref,
}: {
  people: readonly PersonRow[];
  filterWords: string;
  day: string;
  backHref: string;
}) {
  const count = `${people.length.toLocaleString("vi-VN")} người, ngày ${day}`;
  const caption = [filterWords, count].filter(Boolean).join(". ");
  return (
    <PageBody>
      <div className="print:hidden">
        <PageHeader title="Danh sách cán bộ" crumbs={[{ label: "Cán bộ", href: backHref }]} intro={caption} />
      </div>
      <Toolbar label="In">
        <PrintButton>In danh sách này</PrintButton>
        <LinkButton href={backHref} tone="quiet">
          Quay lại danh sách
        </LinkButton>
      </Toolbar>
      <Card flush>
        <PeopleTable people={people} caption={`Danh sách cán bộ. ${caption}`} linked={false} />
      </Card>
    </PageBody>
  );
}
