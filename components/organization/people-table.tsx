import { type Column, DataTable } from "@/components/ui/data-table";
import { RowLink, type TableSort } from "@/components/ui/table";
import { honorificLabel } from "@/lib/organization/labels";
import type { PersonRow } from "@/lib/organization/queries/people";
import { SampleTag } from "./sample-tag";

function columnsOf(linked: boolean): readonly Column<PersonRow>[] {
  return [
    { key: "honorific", head: "Ông, bà", cell: ({ honorific }) => (honorific ? honorificLabel[honorific] : "") },
    {
      key: "name",
      head: "Họ và tên",
      rowHead: true,
      sort: "ten",
      className: "min-w-44",
      cell: ({ id, fullName, sample }) =>
        linked ? (
          <span className="inline-flex flex-wrap items-center gap-x-2">
            <RowLink href={`/can-bo/${id}`}>{fullName}</RowLink>
            <SampleTag sample={sample} />
          </span>
        ) : (
          fullName
        ),
    },
    { key: "title", head: "Chức vụ", className: "min-w-52", cell: ({ title }) => title ?? "" },
    { key: "unit", head: "Cơ quan, đơn vị", cell: ({ unitName }) => unitName ?? "" },
    { key: "phone", head: "Điện thoại", className: "whitespace-nowrap tabular-nums", cell: ({ phone }) => phone ?? "" },
  ];
}

/** People by tên, as lists of officials are read. */
export function PeopleTable({
  people,
  caption,
  sort,
  start = 1,
  linked = true,
}: {
  people: readonly PersonRow[];
  caption: string;
  sort?: TableSort;
  start?: number;
  /** Names lead to their pages; not on paper. */
  linked?: boolean;
}) {
  return (
    <DataTable
      caption={caption}
      showCaption={!linked}
      columns={columnsOf(linked)}
      rows={people}
      rowKey={({ id }) => id}
      start={start}
      {...(sort ? { sort } : {})}
    />
  );
}
