import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { Tabs } from "@/components/ui/tabs";
import { REMARKS_PAGE, type RemarkPage } from "@/lib/indicators/queries/remarks";
import { RemarkList } from "./remark-list";
import { ReportTabs } from "./report-tabs";

const LIST = "/bao-cao/gop-y";

/** Comments on figures and requests to correct them: those that wait for an answer, and those that have one. */
export function RemarksPage({
  remarks,
  answered,
  page,
  office,
}: {
  remarks: RemarkPage;
  answered: boolean;
  page: number;
  office: boolean;
}) {
  const href = (done: boolean, number = 1) =>
    hrefWith(LIST, { muc: done ? "da-tra-loi" : null, trang: number === 1 ? null : number });
  return (
    <PageBody>
      <PageHeader
        title="Góp ý số liệu"
        help="gop-y-so-lieu"
        intro="Góp ý hoặc đề nghị sửa một số liệu được viết ở trang của báo cáo, và trả lời ở đây."
      />
      {office ? <ReportTabs current="/bao-cao/gop-y" open={remarks.open} /> : null}
      <Tabs
        label="Góp ý"
        tabs={[
          { label: "Chưa trả lời", href: href(false), count: remarks.open },
          { label: "Đã trả lời", href: href(true), count: remarks.answered },
        ]}
        current={href(answered)}
      />
      <Card flush>
        {remarks.rows.length > 0 ? (
          <RemarkList remarks={remarks.rows} at="list" />
        ) : (
          <EmptyState sample="Đề nghị sửa số, XHS-02 của bản Nà Khằm: cao hơn số người trưởng thành, đề nghị kiểm tra lại.">
            {answered ? "Chưa có góp ý nào được trả lời." : "Không có góp ý nào chờ trả lời."}
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pageSize={REMARKS_PAGE}
        total={remarks.total}
        href={(number) => href(answered, number)}
        noun="góp ý"
      />
    </PageBody>
  );
}
