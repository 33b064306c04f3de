import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { hrefWith } from "@/components/ui/query-string";
import { SubmitButton } from "@/components/ui/submit-button";
import { markAllNoticesReadAction } from "@/lib/notices/actions";
import { NOTICES_PAGE, type NoticePage } from "@/lib/notices/queries";
import { NoticeList } from "./notice-list";

export function noticesHref(page: number): string {
  return hrefWith("/thong-bao", { trang: page === 1 ? null : page });
}

/** What concerns this person: the newest first. */
export function NoticesPage({ notices, page }: { notices: NoticePage; page: number }) {
  const { rows, total, unread } = notices;
  return (
    <PageBody>
      <PageHeader
        title="Thông báo"
        help="thong-bao"
        intro={unread > 0 ? `${unread} thông báo chưa đọc.` : "Không có thông báo nào chưa đọc."}
        action={
          unread > 0 ? (
            <ActionForm action={markAllNoticesReadAction} id="da-doc">
              <SubmitButton tone="secondary">Đánh dấu đã đọc hết</SubmitButton>
            </ActionForm>
          ) : undefined
        }
      />
      <Card flush>
        {rows.length > 0 ? (
          <NoticeList notices={rows} />
        ) : (
          <EmptyState sample="Bạn giữ chức danh Tổ phó, Tổ công nghệ số cộng đồng bản Nà Khằm từ ngày 22/11/2026, theo Quyết định số 07/QĐ-UBND.">
            Chưa có thông báo nào. Khi chức danh, nhiệm vụ hoặc đề nghị của bạn có thay đổi, cổng báo ở đây.
          </EmptyState>
        )}
      </Card>
      <Pagination page={page} pageSize={NOTICES_PAGE} total={total} href={noticesHref} noun="thông báo" />
    </PageBody>
  );
}
