import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { CopyIcon } from "@/components/ui/icons";
import { bodyPath } from "@/lib/governance/core/body-path";
import { roleLabel } from "@/lib/governance/labels";
import type { HamletContact, HamletContacts } from "@/lib/governance/queries/contacts";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { memberName } from "./member-words";

function columnsOf(view: HamletContacts, linkPeople: boolean): readonly Column<HamletContact>[] {
  const name: Column<HamletContact> = {
    key: "name",
    head: "Họ và tên",
    rowHead: true,
    className: "min-w-44",
    cell: ({ member, personId }) =>
      linkPeople && personId ? (
        <AppLink href={`/can-bo/${personId}`} className="link font-semibold">
          {memberName(member)}
        </AppLink>
      ) : (
        memberName(member)
      ),
  };
  const role: Column<HamletContact> = {
    key: "role",
    head: "Chức danh, tổ chức",
    className: "min-w-56",
    cell: (line) => <RoleAndBody line={line} day={view.day} />,
  };
  const phone: Column<HamletContact> = {
    ...{ key: "phone", head: "Điện thoại", className: "whitespace-nowrap" },
    cell: (line) => line.phone ?? "",
  };
  return view.phones === "none" ? [name, role] : [name, role, phone];
}

function RoleAndBody({ line: { body, member, supporting }, day }: { line: HamletContact; day: CivilDate }) {
  return (
    <>
      {`${roleLabel[member.role]}${supporting ? " (phối hợp)" : ""}, `}
      <AppLink href={bodyHref(bodyPath(body), day)} className="link">
        {body.name}
      </AppLink>
    </>
  );
}

/** The people to call about a bản: who is in charge of it, then its team. */
export function HamletContactTables({ view, linkPeople }: { view: HamletContacts; linkPeople: boolean }) {
  const columns = columnsOf(view, linkPeople);
  const groups = [
    { title: "Người phụ trách", rows: view.inCharge, none: "Chưa có ai được giao phụ trách." },
    { title: "Tổ công nghệ số cộng đồng", rows: view.team, none: "Chưa có Tổ công nghệ số cộng đồng." },
  ];
  return groups.map(({ title, rows, none }) => (
    <Card key={title} flush>
      {rows.length > 0 ? (
        <DataTable caption={title} showCaption columns={columns} rows={rows} rowKey={({ id }) => id} numbered={false} />
      ) : (
        <EmptyState>{none}</EmptyState>
      )}
    </Card>
  ));
}

/** On the page of a bản: its team and who is in charge of it, today. */
export function HamletContactsSection({
  hamlet,
  word,
  view,
  linkPeople,
}: {
  hamlet: { readonly id: string };
  /** "bản" */
  word: string;
  view: HamletContacts;
  linkPeople: boolean;
}) {
  const any = view.inCharge.length + view.team.length > 0;
  return (
    <Section
      title={`Ai phụ trách ${word} này, ngày ${formatDay(view.day)}`}
      action={
        any ? (
          <LinkButton href={`/ban/${hamlet.id}/danh-ba`}>
            <CopyIcon />
            Sao chép cho Zalo
          </LinkButton>
        ) : undefined
      }
    >
      <HamletContactTables view={view} linkPeople={linkPeople} />
    </Section>
  );
}
