import { instantText } from "@/components/audit/instant-text";
import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { DownloadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { RowLink } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { TextArea } from "@/components/ui/text-area";
import { uploadRosterAction } from "@/lib/governance/actions";
import { importStateLabel } from "@/lib/governance/labels";
import type { ImportRow } from "@/lib/governance/queries/import-roster";
import type { Actor } from "@/lib/kernel/actor";
import { BodyTabs } from "./body-tabs";
import { importStateTone } from "./import-page";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

const COLUMNS: readonly Column<ImportRow>[] = [
  {
    key: "name",
    head: "Danh sách",
    rowHead: true,
    className: "min-w-56",
    cell: ({ id, fileName }) => <RowLink href={`/ban-chi-dao/nhap/${id}`}>{fileName}</RowLink>,
  },
  {
    key: "state",
    head: "Tình trạng",
    cell: ({ state }) => <Tag tone={importStateTone[state]}>{importStateLabel[state]}</Tag>,
  },
  { key: "count", head: "Số người đã ghi", numeric: true, cell: ({ written }) => written ?? "" },
  {
    key: "at",
    head: "Tải lên lúc",
    className: "tabular-nums",
    cell: ({ createdAt }) => <time dateTime={createdAt.toISOString()}>{instantText(createdAt)}</time>,
  },
];

/** Where a list comes in: a file or pasted rows, a sheet to start from, and the lists brought in before. */
export function ImportStart({ actor, imports }: { actor: Actor; imports: readonly ImportRow[] }) {
  return (
    <PageBody>
      <PageHeader
        title="Nhập danh sách từ Excel"
        crumbs={bodyCrumbs(SHOWN_COMMITTEE)}
        intro="Dùng ngay tệp đang có: cổng tự tìm bảng, ghép cột rồi cho xem trước. Chưa bấm Ghi thì chưa có gì thay đổi."
        action={
          <DownloadButton href="/ban-chi-dao/nhap/mau">
            <DownloadIcon />
            Tải tệp mẫu
          </DownloadButton>
        }
      />
      <BodyTabs actor={actor} body={SHOWN_COMMITTEE} current="/nhap" />
      <Card>
        <ActionForm action={uploadRosterAction} id="nhap">
          <FileField
            name="file"
            label="Tệp danh sách"
            hint="Tệp Excel .xlsx, không quá 10 MB. Tệp .xls cũ: mở ra rồi lưu dưới dạng .xlsx."
            accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
          <TextArea
            name="pasted"
            label="Hoặc dán danh sách vào đây"
            hint="Sao chép các dòng từ Excel, từ bảng trong Word, hoặc các dòng như “1. Ông Nguyễn Văn An – Chủ tịch UBND xã – Trưởng ban”."
            rows={5}
            // Growing with ten thousand pasted rows would hold the browser up for minutes.
            className="field-sizing-fixed"
          />
          <FormActions>
            <SubmitButton pendingWords="Đang đọc…">Đọc và kiểm tra</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
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
