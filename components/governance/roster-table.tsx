import { AppLink } from "@/components/ui/app-link";
import { TableFrame } from "@/components/ui/table";
import { headcount, headcountInWords } from "@/lib/governance/core/headcount";
import { bodyForm, roleLabel } from "@/lib/governance/labels";
import type { BodyDay } from "@/lib/governance/queries/body-day";
import type { SeatedMember } from "@/lib/governance/queries/seated";
import { addDays, formatDay } from "@/lib/kernel/civil-date";
import { ChargeWords, columnsNeeded, DutyWords, MemberMarks } from "./member-cells";
import { groupByRole, memberName } from "./member-words";
import { bodyWord, type ShownBody } from "./shown-body";

/** Who sits on a day, under the heading of each role, numbered through in the one order of every list. */
export function RosterTable({
  body,
  standing,
  linkPeople,
}: {
  body: ShownBody;
  standing: BodyDay;
  linkPeople: boolean;
}) {
  const { members, documents, day } = standing;
  const { takesHamlets, dutyEach } = bodyForm[body.kind];
  const shows = columnsNeeded(members, takesHamlets, dutyEach);
  // One decision seats all, as a rule: it stands in the head of the page and not on every row.
  const several = documents.length > 1;
  const columns = 3 + Number(shows.duty) + Number(shows.charges) + Number(several);
  const charges = shows.hasUnits ? "Phụ trách" : "Bản phụ trách";
  let number = 0;
  return (
    <TableFrame caption={`${body.name} ngày ${formatDay(day)}: ${headcountInWords(headcount(members))}`}>
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
          {shows.duty ? (
            <th scope="col" className="min-w-72">
              {`Nhiệm vụ trong ${bodyWord(body.kind)}`}
            </th>
          ) : null}
          {shows.charges ? (
            <th scope="col" className="min-w-36">
              {charges}
            </th>
          ) : null}
          {several ? <th scope="col">Theo văn bản</th> : null}
        </tr>
      </thead>
      {groupByRole(members).map((group) => (
        <tbody key={group.members[0]?.id}>
          <tr>
            <th scope="rowgroup" colSpan={columns} className="bg-sunken! font-semibold!">
              {roleLabel[group.role]}
              {group.members.length > 1 ? ` (${countWords(group.members)})` : ""}
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
                  <Holder member={member} linked={linkPeople} />
                </th>
                <td data-label="Chức vụ">{member.positionTitle}</td>
                {shows.duty ? (
                  <td data-label="Nhiệm vụ" className="whitespace-pre-line">
                    <DutyWords member={member} />
                  </td>
                ) : null}
                {shows.charges ? (
                  <td data-label={charges}>
                    <ChargeWords member={member} />
                  </td>
                ) : null}
                {several ? <DocumentCell member={member} documents={documents} /> : null}
              </tr>
            );
          })}
        </tbody>
      ))}
    </TableFrame>
  );
}

/** "3 người, 1 khuyết" */
function countWords(members: readonly SeatedMember[]): string {
  const empty = members.filter(({ personId }) => personId === null).length;
  return empty > 0 ? `${members.length - empty} người, ${empty} khuyết` : `${members.length} người`;
}

function Holder({ member, linked }: { member: SeatedMember; linked: boolean }) {
  const { personId, to } = member;
  const name = memberName(member);
  return (
    <div>
      {linked && personId ? (
        <AppLink href={`/can-bo/${personId}`} className="font-semibold text-accent underline-offset-4 hover:underline">
          {name}
        </AppLink>
      ) : (
        <span className={personId ? "font-semibold" : "font-semibold text-muted"}>{name}</span>
      )}
      <MemberMarks member={member} />
      {to ? <span className="block font-normal text-muted">{`đến hết ngày ${formatDay(addDays(to, -1))}`}</span> : null}
    </div>
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
