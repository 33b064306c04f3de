import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { answerWith } from "@/lib/platform/answer-status";

/** Drawn in place of a page, which is then answered as a 404. */
export function MissingPage() {
  answerWith(404);
  return <MissingWords />;
}

/**
 * No such page, or not for this person: which of the two is not told. Next draws these words with every page, to have
 * them ready, so they must not say how it is answered.
 */
export function MissingWords() {
  return (
    <div className="flex max-w-prose flex-col items-start gap-4">
      <PageHeader
        title="Không tìm thấy trang"
        intro="Địa chỉ này không có, đã được chuyển vào thùng rác, hoặc không thuộc phần việc của tài khoản này."
      />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/" tone="primary">
          Về trang chủ
        </LinkButton>
        <LinkButton href="/tro-giup/khi-gap-loi">Xem hướng dẫn</LinkButton>
      </div>
    </div>
  );
}
