import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { TextField } from "@/components/ui/text-field";
import { takeBackMappingAction, uploadFormAction } from "@/lib/indicators/actions/form-mappings";
import type { MappingRow } from "@/lib/indicators/queries/form-mappings";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";
import { FORMS_PATH } from "./form-words";

const ABOUT: readonly Column<MappingRow>[] = [
  { key: "file", head: "Tệp", cell: ({ fileName }) => fileName },
  { key: "cells", head: "Đã chọn", numeric: true, cell: ({ cells }) => formatNumber(cells) },
  { key: "doubtful", head: "Chờ xác nhận", numeric: true, cell: ({ doubtful }) => formatNumber(doubtful) },
  { key: "by", head: "Người thêm", cell: ({ createdName, createdOn }) => `${createdName}, ${formatDay(createdOn)}` },
];
const NAME: Column<MappingRow> = {
  key: "name",
  head: "Biểu mẫu",
  rowHead: true,
  cell: ({ id, name }) => <RowLink href={`${FORMS_PATH}/${id}`}>{name}</RowLink>,
};
const REMOVED: readonly Column<MappingRow>[] = [
  { key: "name", head: "Biểu mẫu", rowHead: true, cell: ({ name }) => name },
  ...ABOUT,
  {
    key: "back",
    head: "Lấy lại",
    cell: ({ id, name, version }) => (
      <ActionForm action={takeBackMappingAction} id={`lay-lai-${id}`} doneWords={false}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="version" value={version} />
        <SubmitButton tone="secondary" pendingWords="Đang lấy lại…">
          Lấy lại<span className="sr-only"> {name}</span>
        </SubmitButton>
      </ActionForm>
    ),
  },
];

/** The forms of upper levels that are filled from here, and where a new one comes in. */
export function UpperFormsPage({
  kept,
  removed,
  keeps,
}: {
  kept: readonly MappingRow[];
  removed: readonly MappingRow[];
  /** May forms be added and changed? */
  keeps: boolean;
}) {
  return (
    <PageBody>
      <PageHeader
        title="Biểu mẫu cấp trên"
        help="bieu-mau-cap-tren"
        crumbs={[{ label: "Số liệu", href: "/so-lieu" }]}
        intro="Tải biểu Excel của cấp trên lên một lần, chọn số cho từng ô; mỗi kỳ sau chỉ bấm tải biểu đã điền."
      />
      <Card flush>
        {kept.length > 0 ? (
          <DataTable caption="Biểu mẫu đang dùng" columns={[NAME, ...ABOUT]} rows={kept} rowKey={({ id }) => id} />
        ) : (
          <EmptyState>Chưa có biểu mẫu nào.</EmptyState>
        )}
      </Card>
      {keeps ? (
        <Section title="Thêm biểu mẫu">
          <Card>
            <ActionForm action={uploadFormAction} id="them-bieu-mau">
              <TextField name="name" label="Tên biểu mẫu" hint="Để trống thì lấy tên tệp." maxLength={150} />
              <FileField
                name="file"
                label="Tệp biểu mẫu"
                hint="Excel .xlsx, không quá 10 MB, không có macro."
                accept=".xlsx"
                required
              />
              <FormActions>
                <SubmitButton pendingWords="Đang đọc…">Tải lên</SubmitButton>
              </FormActions>
            </ActionForm>
          </Card>
        </Section>
      ) : null}
      {keeps && removed.length > 0 ? (
        <Section title="Đã bỏ">
          <Card flush>
            <DataTable caption="Biểu mẫu đã bỏ" columns={REMOVED} rows={removed} rowKey={({ id }) => id} />
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
