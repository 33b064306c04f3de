import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PlusIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { PILLARS } from "@/lib/indicators/core/definition";
import { pillarLabel } from "@/lib/indicators/labels";
import type { IndicatorFilter, IndicatorRow } from "@/lib/indicators/queries/indicators";
import { indicatorsHref, isNarrowed } from "./indicator-filter";
import { IndicatorTable } from "./indicator-table";
import { IndicatorTabs } from "./indicator-tabs";

/** Every indicator of the commune by pillar, with what it should reach and who reports it. */
export function IndicatorList({
  rows,
  figures,
  filter,
  offices,
  year,
  mayEdit,
}: {
  rows: readonly IndicatorRow[];
  figures: ReadonlyMap<string, string>;
  filter: IndicatorFilter;
  offices: readonly { readonly id: string; readonly name: string }[];
  year: number;
  mayEdit: boolean;
}) {
  const narrowed = isNarrowed(filter);
  const add = (
    <LinkButton href="/chi-tieu/moi" tone="primary">
      <PlusIcon />
      Thêm chỉ tiêu
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader
        title="Chỉ tiêu"
        help="chi-tieu"
        action={
          <>
            {mayEdit ? add : null}
            <DownloadButton href={indicatorsHref("/chi-tieu/xuat", filter)}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
            <LinkButton href={indicatorsHref("/chi-tieu/in", filter)}>
              <PrinterIcon />
              Bản in
            </LinkButton>
          </>
        }
        facts={[{ term: narrowed ? "Khớp điều kiện lọc" : "Tổng số", value: String(rows.length) }]}
      />
      <IndicatorTabs current="/chi-tieu" />
      <FilterBar
        path="/chi-tieu"
        query={filter.query}
        searchLabel="Tìm theo mã, tên"
        filtered={narrowed || filter.past}
      >
        <FilterSelect
          name="nhom"
          label="Nhóm"
          choices={PILLARS.map((value) => ({ value, label: pillarLabel[value] }))}
          defaultValue={filter.pillar ?? ""}
        />
        <FilterSelect
          name="bao-cao"
          label="Ai báo cáo"
          choices={[
            { value: "hamlet", label: "Từng bản" },
            ...offices.map(({ id, name }) => ({ value: id, label: name })),
            { value: "portal", label: "Cổng tự đếm" },
            { value: "same", label: "Lấy số của chỉ tiêu khác" },
          ]}
          defaultValue={filter.reporter ?? ""}
        />
        <FilterSelect
          name="da-thoi"
          label="Tình trạng"
          empty="Đang dùng"
          choices={[{ value: "co", label: "Đã thôi dùng" }]}
          defaultValue={filter.past ? "co" : ""}
        />
      </FilterBar>
      <Card flush>
        {rows.length === 0 ? (
          <EmptyState action={!narrowed && !filter.past && mayEdit ? add : undefined}>
            {narrowed
              ? "Không có chỉ tiêu nào khớp với điều kiện lọc."
              : filter.past
                ? "Chưa có chỉ tiêu nào thôi dùng."
                : "Chưa có chỉ tiêu nào."}
          </EmptyState>
        ) : (
          <IndicatorTable rows={rows} figures={figures} year={year} />
        )}
      </Card>
    </PageBody>
  );
}
