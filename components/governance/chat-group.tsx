import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/card";
import { CopyLine } from "@/components/ui/copy-line";
import { asksProvider, CHAT_PROVIDERS, type ChatProvider, chatGroupName } from "@/lib/governance/core/chat-group-name";
import type { CommuneView } from "@/lib/organization/queries/commune";

export const PROVIDER_CODES: readonly ChatProvider[] = CHAT_PROVIDERS;
const PROVIDER_LABEL: Record<ChatProvider, string> = { viettel: "Viettel", buudien: "Bưu điện" };

/** What the chat group of a body is to be called by the commune's pattern, ready to copy. */
export function ChatGroup({
  commune,
  hamletName,
  provider,
  hrefOf,
}: {
  commune: CommuneView;
  /** The bản whose team it is. */
  hamletName: string | null;
  provider: ChatProvider;
  /** The same page with another network chosen. */
  hrefOf: (provider: ChatProvider) => string;
}) {
  const { name: communeName, provinceName, chatGroupPattern } = commune;
  const name = chatGroupName(chatGroupPattern, { communeName, provinceName, hamletName, provider });
  return (
    <Section
      title="Tên nhóm Zalo"
      intro="Theo mẫu của xã, sửa ở Thông tin xã. Mẫu KTS_xã_tỉnh_mạng là đề xuất sau khi bỏ cấp huyện, không phải quy định."
    >
      {asksProvider(chatGroupPattern) ? (
        <nav aria-label="Đơn vị hỗ trợ nhóm" className="flex flex-wrap items-center gap-x-4">
          <span className="text-muted">Đơn vị hỗ trợ:</span>
          {CHAT_PROVIDERS.map((code) => (
            <AppLink
              key={code}
              href={hrefOf(code)}
              aria-current={code === provider ? "true" : undefined}
              className="link inline-flex min-h-11 items-center aria-[current=true]:font-semibold aria-[current=true]:no-underline"
            >
              {PROVIDER_LABEL[code]}
            </AppLink>
          ))}
        </nav>
      ) : null}
      <CopyLine label="Tên nhóm" text={name} action="Sao chép tên nhóm" />
    </Section>
  );
}
