import { FormerImports } from "@/components/organization/former-imports";
import { ListUpload } from "@/components/organization/list-upload";
import { DownloadButton } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { FormRow } from "@/components/ui/fieldset";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { TextField } from "@/components/ui/text-field";
import { uploadBaseTableAction } from "@/lib/indicators/actions/base-figures";
import type { BaseImportRow } from "@/lib/indicators/queries/base-import";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** Where a table of base figures comes in: a file or pasted rows, with its day and source. */
export function BaseImportStart({ imports, today }: { imports: readonly BaseImportRow[]; today: CivilDate }) {
  return (
    <PageBody>
      <PageHeader
        title="Nhập số nền từ Excel"
        help="so-nen"
        crumbs={[
          { label: "Chỉ tiêu", href: "/chi-tieu" },
          { label: "Số nền", href: "/chi-tieu/so-nen" },
        ]}
        intro="Mỗi dòng một bản, mỗi cột một loại số: “Bản”, “Số hộ”, “Số nhân khẩu”, “Người trưởng thành”… Cổng cho xem trước; chưa bấm Ghi thì chưa có gì thay đổi."
        action={
          <DownloadButton href="/chi-tieu/so-nen/xuat">
            <FileSpreadsheetIcon />
            Tải bảng để điền
          </DownloadButton>
        }
      />
      <ListUpload
        action={uploadBaseTableAction}
        id="nhap-so-nen"
        fileHint="Tệp Excel .xlsx hoặc Word .docx, không quá 10 MB. Cột nào không có thì số của cột ấy giữ nguyên."
        pastedHint="Chép cả bảng trong Excel, có dòng tên cột, rồi dán vào đây."
      >
        <FormRow>
          <DateField name="day" label="Số liệu tính từ ngày" defaultValue={today} required />
          <TextField name="source" label="Nguồn" maxLength={300} autoComplete="off" required />
        </FormRow>
      </ListUpload>
      <FormerImports imports={imports} path="/chi-tieu/so-nen/nhap-tep" head="Bảng" />
    </PageBody>
  );
}
