import { DownloadButton } from "@/components/ui/button";
import { CopyBox } from "@/components/ui/copy-box";
import { FileSpreadsheetIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { ChatProvider } from "@/lib/governance/core/chat-group-name";
import type { HamletContacts } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import type { CommuneView } from "@/lib/organization/queries/commune";
import { bodyHref } from "./body-href";
import { ChatGroup } from "./chat-group";
import { hamletContactsText } from "./contacts-text";
import { phonesWords } from "./contacts-words";
import { HamletContactTables } from "./hamlet-contacts";

/** Whom to call about a bản on a day, to look at and to paste into a chat. */
export function HamletContactsPage({
  hamlet,
  view,
  commune,
  provider,
  linkPeople,
}: {
  hamlet: { readonly id: string; readonly name: string };
  view: HamletContacts;
  commune: CommuneView;
  provider: ChatProvider;
  linkPeople: boolean;
}) {
  const place = hamletInText(commune.hamletWord, hamlet.name);
  const base = `/ban/${hamlet.id}`;
  return (
    <PageBody narrow>
      <PageHeader
        title={`Danh bạ ${place}`}
        crumbs={[
          { label: "Bản", href: "/ban" },
          { label: hamlet.name, href: base },
        ]}
        intro={`Ngày ${formatDay(view.day)}. ${phonesWords(view)}`}
        help="danh-ba"
      />
      <HamletContactTables view={view} linkPeople={linkPeople} />
      {view.inCharge.length + view.team.length > 0 ? (
        <>
          <Toolbar label="Bản Excel">
            <DownloadButton href={bodyHref(`${base}/danh-ba/xuat`, view.day)}>
              <FileSpreadsheetIcon />
              Xuất Excel
            </DownloadButton>
          </Toolbar>
          <CopyBox
            label="Nội dung để dán vào Zalo"
            text={hamletContactsText(view, `Danh bạ ${place}, ${communeInText(commune)}`)}
            action="Sao chép cho Zalo"
          />
        </>
      ) : null}
      <ChatGroup
        commune={commune}
        hamletName={hamlet.name}
        provider={provider}
        hrefOf={(code) => bodyHref(`${base}/danh-ba`, view.day, { mang: code })}
      />
    </PageBody>
  );
}
