import { FormerImports } from "@/components/organization/former-imports";
import { ListUpload } from "@/components/organization/list-upload";
import { DownloadButton } from "@/components/ui/button";
import { FormRow } from "@/components/ui/fieldset";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { hrefWith } from "@/components/ui/query-string";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { Toolbar } from "@/components/ui/toolbar";
import { uploadReportTableAction } from "@/lib/indicators/actions/import-reports";
import { periodSlug } from "@/lib/indicators/core/period-ref";
import type { ReportedPeriod } from "@/lib/indicators/core/reported-period";
import type { ReportImportRow } from "@/lib/indicators/queries/report-import";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the figures of a period come in: a workbook or pasted cells, for which period, and from whom. */
export function ReportImportStart({
  periods,
  asked,
  imports,
}: {
  periods: readonly ReportedPeriod[];
  /** The slug of the period come from. */
  asked: string | null;
  imports: readonly ReportImportRow[];
}) {
  const [current] = periods;
  const chosen = periods.map(periodSlug).find((slug) => slug === asked) ?? (current ? periodSlug(current) : "");
  return (
    <PageBody>
      <PageHeader
        title="Nhập số liệu từ Excel"
        help="nhap-so-lieu-ho"
        crumbs={[{ label: "Báo cáo", href: "/bao-cao" }]}
        intro="Mỗi dòng một bản, mỗi cột một chỉ tiêu. Cổng cho xem từng ô được đọc thế nào; chưa bấm Ghi thì chưa có gì thay đổi."
      />
      <Toolbar label="Bảng mẫu">
        {periods.map((period) => (
          <DownloadButton
            key={periodSlug(period)}
            href={hrefWith("/bao-cao/nhap-tep/mau", { ky: periodSlug(period) })}
            tone={periodSlug(period) === chosen ? "primary" : "secondary"}
          >
            <FileSpreadsheetIcon />
            {`Bảng mẫu ${period.words}`}
          </DownloadButton>
        ))}
      </Toolbar>
      <ListUpload
        action={uploadReportTableAction}
        id="nhap-so-lieu"
        fileHint="Tệp Excel .xlsx hoặc Word .docx, không quá 10 MB. Dùng bảng mẫu ở trên, hoặc bảng đang có với mã chỉ tiêu ở tên cột."
        pastedHint="Chép cả bảng trong Excel, có dòng tên cột, rồi dán vào đây."
      >
        <FormRow>
          <SelectField
            name="ky"
            label="Số liệu của kỳ"
            defaultValue={chosen}
            choices={periods.map((period) => ({ value: periodSlug(period), label: capital(period.words) }))}
          />
          <TextField
            name="givenBy"
            label="Ai đưa số liệu"
            hint="Như: chị Lan, gửi qua Zalo ngày 18/11"
            maxLength={200}
            autoComplete="off"
            required
          />
        </FormRow>
      </ListUpload>
      <FormerImports imports={imports} path="/bao-cao/nhap-tep" head="Bảng" />
    </PageBody>
  );
}
