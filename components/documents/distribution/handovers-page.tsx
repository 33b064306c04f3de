import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { FilterSelect } from "@/components/ui/filter-select";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { channelLabel } from "@/lib/documents/labels";
import type { HandoverRow } from "@/lib/documents/queries/distribution";
import { formatDay } from "@/lib/kernel/civil-date";
import { RegisterTabs } from "../register-tabs";
import { HANDOVERS_PATH, type HandoverFilter, handoverHref } from "./handover-sheet";

const COLUMNS: readonly Column<HandoverRow>[] = [
  { key: "sent", head: "Ngày gửi", className: "tabular-nums", cell: ({ sentOn }) => formatDay(sentOn) },
  {
    key: "code",
    head: "Số, ký hiệu",
    rowHead: true,
    className: "whitespace-nowrap",
    cell: ({ documentId, document }) => <RowLink href={`/van-ban/${documentId}#gui-di`}>{document.code}</RowLink>,
  },
  {
    key: "subject",
    head: "Tên loại và trích yếu",
    className: "min-w-64",
    cell: ({ document }) => document.typeAndSubject,
  },
  { key: "to", head: "Nơi nhận", className: "min-w-48", cell: ({ recipient }) => recipient },
  { key: "channel", head: "Cách gửi", cell: ({ channel }) => channelLabel[channel] },
  { key: "copies", head: "Số bản", numeric: true, cell: ({ copies }) => copies },
  { key: "sender", head: "Người gửi", cell: ({ sentName }) => sentName },
  {
    key: "received",
    head: "Ký nhận",
    cell: ({ receivedOn, receivedName }) =>
      receivedOn ? `${formatDay(receivedOn)}${receivedName ? `, ${receivedName}` : ""}` : "",
  },
  { key: "note", head: "Ghi chú", cell: ({ note }) => note ?? "" },
];

/** Sổ giao nhận: where every document went, how, and who signed for it. */
export function HandoversPage({
  rows,
  years,
  filter,
  words,
  incoming,
}: {
  rows: readonly HandoverRow[];
  years: readonly number[];
  filter: HandoverFilter;
  words: string;
  incoming: boolean;
}) {
  const narrowed = filter.documentId !== null || filter.query.trim() !== "";
  const action =
    rows.length > 0 ? (
      <>
        <LinkButton href={handoverHref(filter, "/in")}>
          <PrinterIcon />
          Bản in
        </LinkButton>
        <DownloadButton href={handoverHref(filter, "/xuat")}>
          <FileSpreadsheetIcon />
          Tải Excel
        </DownloadButton>
      </>
    ) : undefined;
  return (
    <PageBody>
      <PageHeader title="Sổ giao nhận văn bản đi" help="noi-nhan" intro={words} action={action} />
      <RegisterTabs current={HANDOVERS_PATH} incoming={incoming} />
      <FilterBar
        path={HANDOVERS_PATH}
        query={filter.query}
        searchLabel="Tìm theo số, trích yếu, nơi nhận"
        filtered={narrowed}
      >
        <FilterSelect
          name="nam"
          label="Năm"
          empty="Năm nay"
          choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          defaultValue={String(filter.year ?? "")}
        />
      </FilterBar>
      <Card flush>
        {rows.length > 0 ? (
          <DataTable caption={`Sổ giao nhận, ${words}`} columns={COLUMNS} rows={rows} rowKey={({ id }) => id} />
        ) : (
          <EmptyState>
            {narrowed ? "Không có lượt gửi nào khớp. " : "Chưa ghi lượt gửi nào. "}Mở văn bản đã ban hành, bấm “Gửi đi”
            để ghi nơi nhận, số bản và ngày gửi.
          </EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
