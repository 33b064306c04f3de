import { rosterHref } from "@/components/documents/drafted-body";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import type { Untaken } from "@/lib/document-kinds/core/word-file/plan";
import type { WordFileChange, WordFileReview } from "@/lib/document-kinds/queries/word-file";
import { ChangeHead, ChangeWords } from "./word-file-change";

const REASON: Record<Untaken, string> = {
  facts: "Lấy từ dữ liệu: sửa ở danh sách, dự thảo tự đổi theo.",
  derived: "Cổng tự đặt theo thể thức, người ký và cơ quan ban hành đã chọn.",
  place: "Không rõ thuộc phần nào của dự thảo: chép vào ở trang soạn thảo.",
  heading: "Điều này còn nội dung bên dưới nên không bỏ riêng dòng đầu: bỏ cả điều ở trang soạn thảo.",
  columns: "Bảng trong tệp có số cột khác: sửa cột ở trang soạn thảo.",
};
const REASONS = Object.keys(REASON) as Untaken[];
const MOST_LINKS = 5;

function ListLinks({ bodies }: { bodies: WordFileReview["bodies"] }) {
  const links =
    bodies.length > 0
      ? bodies.slice(0, MOST_LINKS).map(({ bodyId, name }) => ({ href: rosterHref(bodies, bodyId), name }))
      : [
          { href: "/ban-chi-dao", name: "Ban Chỉ đạo" },
          { href: "/to-cong-nghe-so", name: "Tổ công nghệ số cộng đồng" },
        ];
  return (
    <ul className="flex flex-wrap gap-x-4">
      {links.map(({ href, name }) => (
        <li key={href}>
          <AppLink href={href} className="link inline-flex min-h-11 items-center">
            {name}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}

/** What the file says otherwise but is not written in the draft: why, and where it is mended. */
export function WordFileUntaken({
  changes,
  bodies,
}: {
  changes: readonly WordFileChange[];
  bodies: WordFileReview["bodies"];
}) {
  if (changes.length === 0) return null;
  return (
    <Disclosure summary={`Không lấy từ tệp (${changes.length})`}>
      <div className="flex flex-col gap-5">
        {REASONS.map((reason) => {
          const own = changes.filter(({ untaken }) => untaken === reason);
          if (own.length === 0) return null;
          return (
            <section key={reason} className="flex flex-col gap-2">
              <p className="font-semibold">{REASON[reason]}</p>
              {reason === "facts" ? <ListLinks bodies={bodies} /> : null}
              <Card flush>
                <ul>
                  {own.map((change) => (
                    <li key={change.id} className="flex flex-col gap-2 border-line border-t px-4 py-3 first:border-t-0">
                      <ChangeHead change={change} />
                      <ChangeWords change={change} />
                    </li>
                  ))}
                </ul>
              </Card>
            </section>
          );
        })}
      </div>
    </Disclosure>
  );
}
