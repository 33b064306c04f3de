import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PlusIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { confirmOfficeChangeAction } from "@/lib/documents/actions/office-changes";
import { namesOf, officeName } from "@/lib/documents/core/office-change";
import type { OfficeChangeView } from "@/lib/documents/queries/office-changes";
import { formatDay } from "@/lib/kernel/civil-date";

import { HeldAgainstOriginal } from "../held-against-original";

export const OFFICES_PATH = "/can-cu/co-quan";

/** Who held an ended office against its source, or the press that says so. */
export function OfficeConfirmed({ change, mayEdit }: { change: OfficeChangeView; mayEdit: boolean }) {
  const said = { entry: change, name: officeName(change), action: confirmOfficeChangeAction };
  return <HeldAgainstOriginal {...said} mayEdit={mayEdit} />;
}

function columnsOf(mayEdit: boolean): readonly Column<OfficeChangeView>[] {
  return [
    {
      key: "name",
      head: "Tên cũ",
      rowHead: true,
      className: "min-w-56",
      cell: (change) => {
        const [, ...others] = namesOf(change);
        return (
          <>
            {mayEdit ? (
              <RowLink href={`${OFFICES_PATH}/${change.id}`}>{officeName(change)}</RowLink>
            ) : (
              officeName(change)
            )}
            {others.length > 0 ? (
              <span className="block font-normal text-muted">{`Cũng viết: ${others.join(", ")}`}</span>
            ) : null}
          </>
        );
      },
    },
    { key: "since", head: "Không còn từ", className: "tabular-nums", cell: ({ since }) => formatDay(since) },
    {
      key: "successor",
      head: "Nay là",
      className: "min-w-48",
      cell: ({ successorName, note }) => [successorName, note].filter(Boolean).join("; "),
    },
    { key: "source", head: "Theo văn bản", className: "min-w-48", cell: ({ source }) => source },
    {
      key: "confirmed",
      head: "Đối chiếu",
      className: "min-w-48",
      cell: (change) => <OfficeConfirmed change={change} mayEdit={mayEdit} />,
    },
  ];
}

/** Offices abolished, merged or renamed, with who came after them: what the check of every draft looks for. */
export function OfficesPage({
  changes,
  query,
  mayEdit,
}: {
  changes: readonly OfficeChangeView[];
  query: string;
  mayEdit: boolean;
}) {
  const narrowed = query.trim() !== "";
  const add = mayEdit ? (
    <LinkButton href={`${OFFICES_PATH}/moi`} tone="primary">
      <PlusIcon />
      Thêm cơ quan
    </LinkButton>
  ) : undefined;
  return (
    <PageBody>
      <PageHeader
        title="Cơ quan không còn"
        crumbs={[{ label: "Căn cứ pháp lý", href: "/can-cu" }]}
        help="noi-nhan"
        intro="Kiểm lỗi dự thảo tìm các tên này và đề xuất cơ quan thay thế. Tên cấp huyện nói chung được tìm sẵn, không cần ghi ở đây."
        facts={[
          { term: "Tổng số", value: String(changes.length) },
          { term: "Cần xác nhận", value: String(changes.filter(({ confirmed }) => !confirmed).length) },
        ]}
        action={add}
      />
      <FilterBar path={OFFICES_PATH} query={query} searchLabel="Tìm theo tên" filtered={narrowed} />
      <Card flush>
        {changes.length > 0 ? (
          <DataTable caption="Cơ quan không còn" columns={columnsOf(mayEdit)} rows={changes} rowKey={({ id }) => id} />
        ) : (
          <EmptyState action={narrowed ? undefined : add}>
            {narrowed ? "Không có cơ quan nào khớp." : "Chưa có cơ quan nào trong danh mục."}
          </EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
