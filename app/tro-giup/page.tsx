import type { Metadata } from "next";
import { searchTopics } from "@/components/help/search-topics";
import { TopicLinks } from "@/components/help/topic-article";
import { HELP_TOPICS } from "@/components/help/topics";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageBody, PageHeader } from "@/components/ui/page-header";

export const metadata: Metadata = { title: "Trợ giúp" };

export default async function HelpPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const query = String(q ?? "").slice(0, 200);
  const topics = searchTopics(HELP_TOPICS, query);
  return (
    <PageBody narrow>
      <PageHeader
        title="Trợ giúp"
        intro="Mỗi mục là một việc, ghi từng bước. In ra được để dùng khi tập huấn."
        crumbs={[{ label: "Trang chủ", href: "/" }]}
      />
      <FilterBar path="/tro-giup" query={query} searchLabel="Tìm trong trợ giúp" filtered={query.trim() !== ""} />
      {topics.length > 0 ? (
        <TopicLinks topics={topics} />
      ) : (
        <EmptyState sample={<p>mật khẩu, nhập excel, căn cứ, thùng rác</p>}>
          {`Không có mục nào chứa “${query}”. Thử ít từ hơn.`}
        </EmptyState>
      )}
    </PageBody>
  );
}
