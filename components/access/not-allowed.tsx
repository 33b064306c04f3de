import { LinkButton } from "@/components/ui/button";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { answerWith } from "@/lib/platform/answer-status";

/** Said plainly, so that nobody takes a page they may not see for a page with nothing on it; to programs it is a 403. */
export function NotAllowed() {
  answerWith(403);
  return (
    <PageBody narrow>
      <PageHeader
        title="Bạn không có quyền xem trang này"
        intro="Trang này không thuộc phần việc của vai trò đang dùng. Nếu cần xem, đề nghị người quản trị giao thêm vai trò."
      />
      <div>
        <LinkButton href="/" tone="primary">
          Về trang chủ
        </LinkButton>
      </div>
    </PageBody>
  );
}
