import { Alert } from "@/components/ui/alert";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { parseMonth } from "@/lib/indicators/core/calendar";
import type { ReportGrid as Grid } from "@/lib/indicators/queries/report-grid";
import { periodKey, shiftPeriod } from "@/lib/kernel/period";
import { ReportGrid } from "./report-grid";

const at = (key: string, steps: number) => {
  const month = parseMonth(key);
  return month ? `/bao-cao/luoi?ky=${periodKey(shiftPeriod(month, steps))}` : "/bao-cao/luoi";
};

/** The grid of a month with the way to the months beside it. */
export function GridPage({ grid }: { grid: Grid }) {
  return (
    <PageBody>
      <PageHeader
        title={`Lưới số liệu, ${grid.period.words}`}
        help="nhap-so-lieu-ho"
        crumbs={[{ label: "Báo cáo", href: `/bao-cao?ky=${grid.period.key}` }]}
        intro={`Nhập hộ các bản như bảng tính; dán thẳng từ Excel được. Hạn gửi ${grid.period.due}. Ghi ai cung cấp số trước khi gửi.`}
        action={
          <>
            <LinkButton href={at(grid.period.key, -1)}>Kỳ trước</LinkButton>
            <LinkButton href={at(grid.period.key, 1)}>Kỳ sau</LinkButton>
          </>
        }
      />
      <noscript>
        <Alert tone="info">Lưới cần JavaScript. Không bật được thì nhập từng bản ở trang Báo cáo, cột Nhập hộ.</Alert>
      </noscript>
      {grid.lines.length === 0 || grid.asked.length === 0 ? (
        <EmptyState>Kỳ này các bản không phải báo chỉ tiêu nào.</EmptyState>
      ) : (
        <ReportGrid key={grid.period.key} grid={grid} />
      )}
    </PageBody>
  );
}
