import { DownloadButton } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { TemplateRow } from "@/lib/document-kinds/queries/templates";
import { FromWord } from "./from-word";
import { PlaceholderTable } from "./placeholder-table";
import { TEMPLATES_PATH } from "./templates-page";

/** Where a Word file with placeholders becomes a template. */
export function FromWordPage({ rows }: { rows: readonly TemplateRow[] }) {
  const templates = rows
    .filter(({ retired }) => !retired)
    .map(({ id, kind, name, newestNo }) => ({ id, kind, name, newestNo }));
  return (
    <PageBody>
      <PageHeader
        title="Lập mẫu từ tệp Word"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: "Mẫu của xã", href: TEMPLATES_PATH },
        ]}
        help="mau-cua-xa"
        intro="Tệp Word đang dùng của xã, chỗ thay đổi viết {{…}} theo bảng dưới. Cổng đọc lời văn; phần đầu, số, ngày, chữ ký do thể thức tự ghi."
        action={<DownloadButton href={`${TEMPLATES_PATH}/tu-word/tep-mau`}>Tải tệp Word làm thử</DownloadButton>}
      />
      <FromWord templates={templates} />
      <Section title="Các chỗ điền">
        <PlaceholderTable />
      </Section>
    </PageBody>
  );
}
