import { PageBody, PageHeader } from "@/components/ui/page-header";
import { PaperCheck } from "./paper-check";

/** Where a paper from anywhere is checked. */
export function PaperCheckPage() {
  return (
    <PageBody>
      <PageHeader
        title="Kiểm tra văn bản"
        crumbs={[{ label: "Văn bản", href: "/van-ban" }]}
        intro="Soát thể thức theo Nghị định số 30/2020/NĐ-CP, căn cứ, ngày tháng, tên cơ quan, số liệu, chính tả của một văn bản bất kỳ. Tệp và nội dung chỉ được đọc để kiểm tra, không lưu lại."
      />
      <PaperCheck />
    </PageBody>
  );
}
