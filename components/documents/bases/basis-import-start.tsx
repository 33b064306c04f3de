import { FormerImports } from "@/components/organization/former-imports";
import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { uploadBasesAction } from "@/lib/document-kinds/actions/import-bases";
import type { BasisImportRow } from "@/lib/document-kinds/queries/bases-import";

export const BASIS_IMPORT_PATH = "/can-cu/nhap";

/** Where a list of legal bases comes in: a file or pasted citations. */
export function BasisImportStart({ imports }: { imports: readonly BasisImportRow[] }) {
  return (
    <PageBody narrow={imports.length === 0}>
      <PageHeader
        title="Nhập danh mục căn cứ pháp lý"
        crumbs={[{ label: "Căn cứ pháp lý", href: "/can-cu" }]}
        help="can-cu"
        intro="Cổng cho xem trước từng dòng; chưa bấm Ghi thì chưa có gì thay đổi. Văn bản nhập vào ghi “cần xác nhận” đến khi có người đối chiếu bản gốc."
        action={
          <DownloadButton href={`${BASIS_IMPORT_PATH}/mau`}>
            <FileSpreadsheetIcon />
            Tải mẫu Excel
          </DownloadButton>
        }
      />
      <Card>
        <ActionForm action={uploadBasesAction} id="nhap-can-cu">
          <FileField
            name="file"
            label="Tệp danh mục"
            hint="Tệp Excel .xlsx hoặc Word .docx theo mẫu, không quá 10 MB."
            accept=".xlsx,.docx"
          />
          <TextArea
            name="pasted"
            label="Hoặc dán vào đây"
            hint="Mỗi dòng một văn bản như khi viện dẫn: “Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư”."
            rows={6}
            className="field-sizing-fixed"
          />
          <FormActions>
            <SubmitButton pendingWords="Đang đọc…">Đọc và kiểm tra</SubmitButton>
          </FormActions>
        </ActionForm>
      </Card>
      <FormerImports imports={imports} path={BASIS_IMPORT_PATH} />
    </PageBody>
  );
}
