import { instantText } from "@/components/audit/instant-text";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { RowLink } from "@/components/ui/table";
import { uploadHamletsAction } from "@/lib/organization/actions/import-hamlets";
import { importStateLabel } from "@/lib/organization/labels";
import type { HamletImportRow } from "@/lib/organization/queries/hamlet-import";
import { ListUpload } from "./list-upload";

const COLUMNS: readonly Column<HamletImportRow>[] = [
  {
    key: "name",
    head: "Danh sách",
    rowHead: true,
    className: "min-w-56",
    cell: ({ id, fileName }) => <RowLink href={`/ban/nhap/${id}`}>{fileName}</RowLink>,
  },
  { key: "state", head: "Tình trạng", cell: ({ state }) => importStateLabel[state] },
  {
    key: "at",
    head: "Tải lên lúc",
    className: "tabular-nums",
    cell: ({ createdAt }) => <time dateTime={createdAt.toISOString()}>{instantText(createdAt)}</time>,
  },
];

/** Where the commune's own list of bản comes in: a file or pasted lines. */
export function HamletImportStart({ word, imports }: { word: string; imports: readonly HamletImportRow[] }) {
  return (
    <PageBody narrow={imports.length === 0}>
      <PageHeader
        title={`Nhập danh sách ${word}`}
        crumbs={[{ label: "Bản", href: "/ban" }]}
        intro="Dùng để đặt tên cho những nơi còn để số và thêm những nơi còn thiếu. Cổng cho xem trước từng dòng; chưa bấm Ghi thì chưa có gì thay đổi."
      />
      <ListUpload
        action={uploadHamletsAction}
        id="nhap-ban"
        fileHint={`Tệp Excel .xlsx hoặc Word .docx có cột STT và cột tên ${word}, không quá 10 MB.`}
        pastedHint={`Mỗi dòng một ${word}, có số thứ tự hoặc không, như “1. Nà Khằm”.`}
      />
      {imports.length > 0 ? (
        <Section title="Những lần nhập trước">
          <Card flush>
            <DataTable
              caption="Những lần nhập trước"
              columns={COLUMNS}
              rows={imports}
              rowKey={({ id }) => id}
              numbered={false}
            />
          </Card>
        </Section>
      ) : null}
    </PageBody>
  );
}
