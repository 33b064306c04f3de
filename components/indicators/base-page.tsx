import { Alert } from "@/components/ui/alert";
import { Button, DownloadButton, LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FileSpreadsheetIcon, PencilIcon, UploadIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { warnOfFigures } from "@/lib/indicators/core/base-warnings";
import type { BaseTable } from "@/lib/indicators/queries/base-figures";
import { formatDay } from "@/lib/kernel/civil-date";
import { BaseTableView } from "./base-table";
import { warningWords } from "./base-words";
import { IndicatorTabs } from "./indicator-tabs";

/** Households, people, adults … of every bản on a day: what denominators are taken from. */
export function BasePage({ table, mayEdit }: { table: BaseTable; mayEdit: boolean }) {
  const names = new Map(table.hamlets.map(({ id, name }) => [id, name]));
  const warnings = warnOfFigures(table.figures);
  return (
    <PageBody>
      <PageHeader
        title="Số nền"
        help="so-nen"
        crumbs={[{ label: "Chỉ tiêu", href: "/chi-tieu" }]}
        intro="Số hộ, nhân khẩu, người trưởng thành… của từng bản: nhập một lần, dùng làm mẫu số cho mọi báo cáo. Số bản do cổng đếm từ danh sách bản."
        facts={[
          { term: "Ngày", value: formatDay(table.day) },
          { term: "Số bản đang có", value: String(table.hamlets.length) },
        ]}
        action={
          <>
            {mayEdit ? (
              <>
                <LinkButton href={`/chi-tieu/so-nen/nhap?loai=households&ngay=${table.day}`} tone="primary">
                  <PencilIcon />
                  Nhập số
                </LinkButton>
                <LinkButton href="/chi-tieu/so-nen/nhap-tep">
                  <UploadIcon />
                  Nhập từ Excel
                </LinkButton>
              </>
            ) : null}
            <DownloadButton href={`/chi-tieu/so-nen/xuat?ngay=${table.day}`}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
          </>
        }
      />
      <IndicatorTabs current="/chi-tieu/so-nen" />
      <form action="/chi-tieu/so-nen" method="get" className="flex flex-wrap items-end gap-3 print:hidden">
        <DateField name="ngay" label="Xem vào ngày" defaultValue={table.day} />
        <Button type="submit">Xem</Button>
      </form>
      {warnings.length > 0 ? (
        <Alert tone="warning" title={`Có ${warnings.length} chỗ cần xem lại.`}>
          <ul className="list-disc pl-5">
            {warnings.slice(0, 20).map((warning) => {
              const words = warningWords(warning, names);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </Alert>
      ) : null}
      <Card flush>
        <BaseTableView table={table} mayEdit={mayEdit} />
      </Card>
    </PageBody>
  );
}
