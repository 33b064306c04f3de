import { LinkButton } from "@/components/ui/button";
import { PageBody, PageHeader } from "@/components/ui/page-header";

/** Why a period cannot be filled in, and the way back. */
export function NothingToFill({ words }: { words: string }) {
  return (
    <PageBody narrow>
      <PageHeader title="Không nhập được kỳ này" crumbs={[{ label: "Báo cáo", href: "/bao-cao" }]} intro={words} />
      <div>
        <LinkButton href="/bao-cao" tone="primary">
          Về danh sách báo cáo
        </LinkButton>
      </div>
    </PageBody>
  );
}
