import { Fragment } from "react";
import { AppLink } from "@/components/ui/app-link";
import { TableFrame } from "@/components/ui/table";
import { roleLabel } from "@/lib/governance/labels";
import type { BodyDay } from "@/lib/governance/queries/body-day";
import type { SeatedMember } from "@/lib/governance/queries/roster";
import { formatDay } from "@/lib/kernel/civil-date";
import { groupByRole, hamletNames, memberName } from "./member-words";

/** Who sits on a day, under the heading of each role, numbered through in the one order of every list. */
export function RosterTable({ committee, linkPeople }: { committee: BodyDay; linkPeople: boolean }) {
  const { members, documents, day } = committee;
  // One decision seats all, as a rule: it stands in the head of the page and not on every row.
  const several = documents.length > 1;
  const columns = several ? 6 : 5;
  let number = 0;
  return (
    <TableFrame caption={`Ban Chỉ đạo chuyển đổi số ngày ${formatDay(day)}: ${members.length} thành viên`}>
      <thead>
        <tr>
          <th scope="col" data-numeric="" className="w-px">
            STT
          </th>
          <th scope="col" data-sticky="" className="min-w-44">
            Họ và tên
          </th>
          <th scope="col" className="min-w-48">
            Chức vụ, đơn vị công tác
          </th>
          <th scope="col" className="min-w-72">
            Nhiệm vụ trong Ban
          </th>
          <th scope="col" className="min-w-36">
            Bản phụ trách
          </th>
          {several ? <th scope="col">Theo văn bản</th> : null}
        </tr>
      </thead>
      {groupByRole(members).map((group) => (
        <tbody key={group.members[0]?.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns} className="bg-sunken! font-semibold!">
              {roleLabel[group.role]}
              {group.members.length > 1 ? ` (${group.members.length} người)` : ""}
            </th>
          </tr>
          {group.members.map((member) => {
            number += 1;
            return (
              <tr key={member.id}>
                <td data-numeric="" data-order-number="">
                  {number}
                </td>
                <th scope="row" data-sticky="">
                  <PersonName member={member} linked={linkPeople} />
                </th>
                <td data-label="Chức vụ">{member.positionTitle}</td>
                <td data-label="Nhiệm vụ" className="whitespace-pre-line">
                  {member.duty}
                </td>
                <td data-label="Bản phụ trách">{hamletNames(member.hamlets)}</td>
                {several ? <DocumentCell member={member} documents={documents} /> : null}
              </tr>
            );
          })}
        </tbody>
      ))}
    </TableFrame>
  );
}

function PersonName({ member, linked }: { member: SeatedMember; linked: boolean }) {
  const name = memberName(member);
  return (
    <Fragment>
      {linked && member.personId ? (
        <AppLink
          href={`/can-bo/${member.personId}`}
          className="font-semibold text-accent underline-offset-4 hover:underline"
        >
          {name}
        </AppLink>
      ) : (
        <span className="font-semibold">{name}</span>
      )}
    </Fragment>
  );
}

function DocumentCell({ member, documents }: { member: SeatedMember; documents: BodyDay["documents"] }) {
  const document = documents.find(({ id }) => id === member.begunByDocumentId);
  return (
    <td data-label="Theo văn bản">
      {document ? (
        <AppLink href={`/van-ban/${document.id}`} className="link">
          {document.code}
        </AppLink>
      ) : null}
    </td>
  );
}
