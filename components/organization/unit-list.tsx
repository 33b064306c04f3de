import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FileSpreadsheetIcon, PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SelectField } from "@/components/ui/select-field";
import { RowLink } from "@/components/ui/table";
import { unitKindLabel } from "@/lib/organization/labels";
import type { UnitFilter, UnitView } from "@/lib/organization/queries/units";
import { unitsHref } from "./unit-filter";

const KINDS = Object.entries(unitKindLabel).map(([value, label]) => ({ value, label }));

function columnsOf(mayEdit: boolean): readonly Column<UnitView>[] {
  return [
    {
      key: "name",
      head: "Tên",
      rowHead: true,
      className: "min-w-56",
      cell: ({ id, name }) => (mayEdit ? <RowLink href={`/don-vi/${id}`}>{name}</RowLink> : name),
    },
    { key: "short", head: "Tên gọi tắt", cell: ({ shortName }) => shortName ?? "" },
    { key: "kind", head: "Loại", cell: ({ kind }) => unitKindLabel[kind] },
    { key: "abbreviation", head: "Viết tắt", cell: ({ abbreviation }) => abbreviation ?? "" },
    { key: "posts", head: "Số chức vụ", numeric: true, cell: ({ people }) => (people === 0 ? "–" : people) },
  ];
}

/** Offices and other units on one page. */
export function UnitList({
  units,
  filter,
  mayEdit,
}: {
  units: readonly UnitView[];
  filter: UnitFilter;
  mayEdit: boolean;
}) {
  const filtered = filter.query.trim() !== "" || filter.kind !== null;
  const add = (
    <LinkButton href="/don-vi/moi" tone="primary">
      <PlusIcon />
      Thêm cơ quan, đơn vị
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Cơ quan, đơn vị"
        action={
          <>
            {mayEdit ? add : null}
            {units.length > 0 ? (
              <DownloadButton href={unitsHref("/don-vi/xuat", filter)}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
            ) : null}
          </>
        }
        facts={[{ term: filtered ? "Khớp điều kiện lọc" : "Tổng số", value: String(units.length) }]}
      />
      <FilterBar path="/don-vi" query={filter.query} searchLabel="Tìm theo tên, chữ viết tắt" filtered={filtered}>
        <SelectField
          name="loai"
          id="loc-loai"
          label="Loại"
          empty="Tất cả"
          choices={KINDS}
          {...(filter.kind ? { defaultValue: filter.kind } : {})}
        />
      </FilterBar>
      <Card flush>
        {units.length === 0 ? (
          <EmptyState action={!filtered && mayEdit ? add : undefined}>
            {filtered ? "Không có cơ quan, đơn vị nào khớp với điều kiện lọc." : "Chưa có cơ quan, đơn vị nào."}
          </EmptyState>
        ) : (
          <DataTable
            caption="Danh sách cơ quan, đơn vị"
            columns={columnsOf(mayEdit)}
            rows={units}
            rowKey={({ id }) => id}
          />
        )}
      </Card>
    </PageBody>
  );
}
