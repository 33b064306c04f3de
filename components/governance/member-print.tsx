import { PrintButton } from "@/components/organization/print-button";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Tabs } from "@/components/ui/tabs";
import { Toolbar } from "@/components/ui/toolbar";
import { headcount, headcountInWords } from "@/lib/governance/core/headcount";
import { roleLabel } from "@/lib/governance/labels";
import type { ContactsView, MemberContact } from "@/lib/governance/queries/contacts";
import { formatDay } from "@/lib/kernel/civil-date";
import type { CommuneView } from "@/lib/organization/queries/commune";
import { bodyHref } from "./body-href";
import { MEMBER_FORMS, type MemberForm } from "./member-forms";
import { memberName } from "./member-words";
import { bodyCrumbs, bodyInFull, type ShownBody } from "./shown-body";

const NAME: Column<MemberContact> = { key: "name", head: "Họ và tên", rowHead: true, cell: memberName };
const POST: Column<MemberContact> = {
  key: "post",
  head: "Chức vụ, đơn vị",
  cell: ({ positionTitle }) => positionTitle,
};
const ROLE: Column<MemberContact> = { key: "role", head: "Chức danh", cell: ({ role }) => roleLabel[role] };
/** Room for a hand: taller and wider than a line of print. */
const forHand = (key: string, head: string): Column<MemberContact> => ({
  ...{ key, head, className: "min-w-36 h-12" },
  cell: () => "",
});

function columnsOf(form: MemberForm, phones: ContactsView["phones"]): readonly Column<MemberContact>[] {
  if (form === "ky-ten") return [NAME, POST, ROLE, forHand("sign", "Ký tên")];
  if (form === "chi-tra") return [NAME, ROLE, forHand("money", "Số tiền (đồng)"), forHand("sign", "Ký nhận")];
  const phone: Column<MemberContact> = { key: "phone", head: "Điện thoại", cell: (member) => member.phone ?? "" };
  return phones === "none" ? [NAME, POST, ROLE] : [NAME, POST, ROLE, phone];
}

/** A clean list of the day on A4: to sign, to pay by, or to call from. Places without anyone have nothing to sign. */
export function MemberPrint({
  body,
  view,
  form,
  commune,
}: {
  body: ShownBody;
  view: ContactsView;
  form: MemberForm;
  commune: CommuneView;
}) {
  const { day } = view;
  const members = view.members.filter(({ personId }) => personId !== null);
  const name = bodyInFull(body, commune);
  const chosen = MEMBER_FORMS.find(({ code }) => code === form) ?? MEMBER_FORMS[0];
  const href = (code: MemberForm) => bodyHref(`${body.base}/in`, day, { mau: code });
  return (
    <PageBody>
      <div className="print:hidden">
        <PageHeader
          title={chosen.name}
          crumbs={bodyCrumbs(body)}
          intro={`${name} ngày ${formatDay(day)}: ${headcountInWords(headcount(members))}.`}
        />
      </div>
      <Tabs
        tabs={MEMBER_FORMS.map(({ code, name: label }) => ({ label, href: href(code) }))}
        current={href(form)}
        label="Các mẫu danh sách"
      />
      <Toolbar label="In">
        <PrintButton>In danh sách này</PrintButton>
        <LinkButton href={bodyHref(body.base, day)} tone="quiet">
          Quay lại danh sách
        </LinkButton>
      </Toolbar>
      <Card flush>
        {members.length > 0 ? (
          <div className="p-4 print:p-px">
            <p className="w-fit text-center">
              {commune.agencyLines.map((line) => (
                <b key={line} className="block">
                  {line}
                </b>
              ))}
            </p>
            <p className="my-4 text-center">
              <b className="block text-lg">{chosen.title}</b>
              <span>{`${name}, ngày ${formatDay(day)}`}</span>
            </p>
            <DataTable
              caption={`${chosen.name}: ${members.length} người`}
              columns={columnsOf(form, view.phones)}
              rows={members}
              rowKey={({ id }) => id}
            />
            {form === "chi-tra" ? (
              <p className="mt-3">Tổng số tiền: ………………………… đồng (bằng chữ: ……………………………………………………)</p>
            ) : null}
          </div>
        ) : (
          <EmptyState>{`Ngày ${formatDay(day)} chưa có danh sách ${body.name} có hiệu lực.`}</EmptyState>
        )}
      </Card>
    </PageBody>
  );
}
