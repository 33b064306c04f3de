import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { CopyBox } from "@/components/ui/copy-box";
import { EmptyState } from "@/components/ui/empty-state";
import { PrinterIcon } from "@/components/ui/icons";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Toolbar } from "@/components/ui/toolbar";
import type { ContactsView } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";

import { contactsText } from "./contacts-text";
import { MEMBER_FORMS } from "./member-forms";
import { bodyCrumbs, SHOWN_COMMITTEE } from "./shown-body";

const PHONES: Record<ContactsView["phones"] | "unknown", string> = {
  unknown: "Chưa ghi số điện thoại của ai trong danh sách cán bộ.",
  written: "Có số điện thoại: chỉ gửi vào nhóm của những người cần liên hệ. Việc lấy danh bạ được ghi vào nhật ký.",
  masked: "Không kèm số điện thoại vì tài khoản của bạn không được xem đủ số.",
  none: "Không kèm số điện thoại vì tài khoản của bạn không được xem.",
};

/** The roster of a day as text for a chat, and its lists for paper. */
export function ContactsPage({ view, committee }: { view: ContactsView; committee: string }) {
  return (
    <PageBody narrow>
      <PageHeader
        title="Danh sách để gửi Zalo"
        crumbs={bodyCrumbs(SHOWN_COMMITTEE)}
        intro={`${committee} ngày ${formatDay(view.day)}: ${view.members.length} thành viên. ${PHONES[view.phones === "written" && view.written === 0 ? "unknown" : view.phones]}`}
      />
      {view.members.length > 0 ? (
        <>
          <CopyBox label="Nội dung để dán vào Zalo" text={contactsText(view, committee)} action="Sao chép" />
          <Section title="Bản in">
            <Toolbar label="Bản in">
              {MEMBER_FORMS.map(({ code, name }) => (
                <LinkButton key={code} href={bodyHref("/ban-chi-dao/in", view.day, { mau: code })}>
                  <PrinterIcon />
                  {name}
                </LinkButton>
              ))}
            </Toolbar>
          </Section>
        </>
      ) : (
        <Card flush>
          <EmptyState>{`Ngày ${formatDay(view.day)} chưa có danh sách Ban Chỉ đạo có hiệu lực.`}</EmptyState>
        </Card>
      )}
    </PageBody>
  );
}
