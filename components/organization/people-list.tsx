import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FileSpreadsheetIcon, PlusIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { Toolbar } from "@/components/ui/toolbar";
import { PEOPLE_PAGE, type PeopleFilter, type PeoplePage } from "@/lib/organization/queries/people";
import { peopleHref } from "./people-filter";
import { PeopleTable } from "./people-table";

/** The people of the commune, a page at a time. */
export function PeopleList({
  people,
  filter,
  units,
  mayEdit,
}: {
  people: PeoplePage;
  filter: PeopleFilter;
  units: readonly { readonly id: string; readonly name: string }[];
  mayEdit: boolean;
}) {
  const filtered = filter.query.trim() !== "" || filter.unitId !== null;
  const add = (
    <LinkButton href="/can-bo/moi" tone="primary">
      <PlusIcon />
      Thêm cán bộ
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title="Cán bộ" action={mayEdit ? add : undefined} />
      <FilterBar
        path="/can-bo"
        query={filter.query}
        searchLabel="Tìm theo tên, chức vụ, số điện thoại"
        hidden={{ xep: filter.sort === "ten" ? undefined : filter.sort }}
        filtered={filtered}
      >
        <SelectField
          name="don-vi"
          id="loc-don-vi"
          label="Cơ quan, đơn vị"
          empty="Tất cả"
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          {...(filter.unitId ? { defaultValue: filter.unitId } : {})}
        />
      </FilterBar>
      <Toolbar label="Xuất và in">
        <DownloadButton href={peopleHref("/can-bo/xuat", { ...filter, page: 1 })}>
          <FileSpreadsheetIcon />
          Xuất Excel
        </DownloadButton>
        <LinkButton href={peopleHref("/can-bo/in", { ...filter, page: 1 })}>
          <PrinterIcon />
          Bản in
        </LinkButton>
      </Toolbar>
      <Card flush>
        {people.total > 0 ? (
          <PeopleTable
            people={people.rows}
            caption="Danh sách cán bộ"
            start={(filter.page - 1) * PEOPLE_PAGE + 1}
            sort={{
              by: "ten",
              direction: filter.sort === "ten" ? "asc" : "desc",
              href: (_by, direction) =>
                peopleHref("/can-bo", filter, { sort: direction === "asc" ? "ten" : "ten-giam", page: 1 }),
            }}
          />
        ) : (
          <EmptyState
            action={!filtered && mayEdit ? add : undefined}
            sample={filtered ? undefined : "Ông Nguyễn Văn An – Trưởng phòng – Phòng Kinh tế – 0912 345 678"}
          >
            {filtered ? "Không có cán bộ nào khớp với điều kiện lọc." : "Chưa có cán bộ nào trong danh sách."}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={filter.page}
        pageSize={PEOPLE_PAGE}
        total={people.total}
        href={(page) => peopleHref("/can-bo", filter, { page })}
        noun="người"
      />
    </PageBody>
  );
}
