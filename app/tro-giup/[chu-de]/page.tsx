import type { Metadata } from "next";
import { TopicArticle } from "@/components/help/topic-article";
import { findTopic } from "@/components/help/topics";
import { MissingPage } from "@/components/layout/missing-page";
import { PageBody, PageHeader } from "@/components/ui/page-header";

interface Props {
  params: Promise<{ "chu-de": string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findTopic((await params)["chu-de"])?.title ?? "Trợ giúp" };
}

export default async function HelpTopicPage({ params }: Props) {
  const topic = findTopic((await params)["chu-de"]);
  if (!topic) return <MissingPage />;
  return (
    <PageBody narrow>
      <PageHeader
        title={topic.title}
        intro={topic.summary}
        crumbs={[
          { label: "Trang chủ", href: "/" },
          { label: "Trợ giúp", href: "/tro-giup" },
        ]}
      />
      <TopicArticle topic={topic} />
    </PageBody>
  );
}
