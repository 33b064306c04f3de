import { DownloadButton, LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CopyBox } from "@/components/ui/copy-box";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FileSpreadsheetIcon, PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { ChatProvider } from "@/lib/governance/core/chat-group-name";
import { roleLabel } from "@/lib/governance/labels";
import type { ContactsView, MemberContact } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import type { CommuneView } from "@/lib/organization/queries/commune";
import { bodyHref } from "./body-href";
import { ChatGroup } from "./chat-group";
import { contactsText } from "./contacts-text";
import { phonesWords } from "./contacts-words";
import { MEMBER_FORMS } from "./member-forms";
import { memberName } from "./member-words";
import { bodyCrumbs, bodyInFull, type ShownBody } from "./shown-body";

const MEMBERS: readonly Column<MemberContact>[] = [
  { key: "name", head: "Họ và tên", rowHead: true, className: "min-w-44", cell: memberName },
  { key: "role", head: "Chức danh", cell: ({ role }) => roleLabel[role] },
  { key: "post", head: "Chức vụ, đơn vị", cell: ({ positionTitle }) => positionTitle },
];
const PHONE: Column<MemberContact> = {
  ...{ key: "phone", head: "Điện thoại", className: "whitespace-nowrap" },
  cell: ({ phone }) => phone ?? "",
};

/** Whom to call in a body on a day: to look at, to paste into a chat, to print; and what their chat group is called. */
export function ContactsPage({
  body,
  view,
  commune,
  provider,
}: {
  body: ShownBody;
  view: ContactsView;
  commune: CommuneView;
  provider: ChatProvider;
}) {
  const { day, members, phones } = view;
  const name = bodyInFull(body, commune);
  return (
    <PageBody narrow>
      <PageHeader
        title="Danh bạ"
        crumbs={bodyCrumbs(body)}
        intro={`${name} ngày ${formatDay(day)}. ${phonesWords(view)}`}
        help="danh-ba"
      />
      {members.length > 0 ? (
        <>
          <Card flush>
            <DataTable
              caption={`Danh bạ ${body.name}: ${members.length} vị trí`}
              columns={phones === "none" ? MEMBERS : [...MEMBERS, PHONE]}
              rows={members}
              rowKey={({ id }) => id}
            />
          </Card>
          <Section title="Gửi Zalo">
            <CopyBox label="Nội dung để dán vào Zalo" text={contactsText(view, name)} action="Sao chép cho Zalo" />
          </Section>
          <Section title="Bản in và Excel">
            <Toolbar label="Bản in và Excel">
              {MEMBER_FORMS.map(({ code, name: form }) => (
                <LinkButton key={code} href={bodyHref(`${body.base}/in`, day, { mau: code })}>
                  <PrinterIcon />
                  {form}
                </LinkButton>
              ))}
              <DownloadButton href={bodyHref(`${body.base}/danh-ba/xuat`, day)}>
                <FileSpreadsheetIcon />
                Xuất Excel
              </DownloadButton>
            </Toolbar>
          </Section>
        </>
      ) : (
        <Card flush>
          <EmptyState>{`Ngày ${formatDay(day)} chưa có danh sách ${body.name} có hiệu lực.`}</EmptyState>
        </Card>
      )}
      <ChatGroup
        commune={commune}
        hamletName={body.view?.hamlet?.name ?? null}
        provider={provider}
        hrefOf={(code) => bodyHref(`${body.base}/danh-ba`, day, { mang: code })}
      />
    </PageBody>
  );
}
