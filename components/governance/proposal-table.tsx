import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TableFrame } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { removeEntryAction } from "@/lib/governance/actions";
import type { RosterMember } from "@/lib/governance/core/roster";
import { bodyForm, roleLabel } from "@/lib/governance/labels";
import type { DraftView } from "@/lib/governance/queries/roster";
import { ChargeWords, columnsNeeded, DutyWords, MemberMarks } from "./member-cells";
import { memberName } from "./member-words";
import { MoveButtons } from "./move-buttons";
import { bodyWord, type ShownBody } from "./shown-body";

/** The row a finding leads to. */
export function entryAnchor(id: string): string {
  return `hang-${id}`;
}

/** The working roster in its one order, each row with what can be done to it. */
export function ProposalTable({ body, draft }: { body: ShownBody; draft: DraftView }) {
  const { members, editable, findings } = draft;
  const { takesHamlets, dutyEach } = bodyForm[body.kind];
  const shows = columnsNeeded(members, takesHamlets, dutyEach);
  const inBody = `Trong ${bodyWord(body.kind)}`;
  const charges = shows.hasUnits ? "Phụ trách" : "Bản phụ trách";
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ subjectId }) => subjectId));
  return (
    <TableFrame caption={`Danh sách dự kiến: ${members.length} hàng`}>
      <thead>
        <tr>
          <th scope="col" data-numeric="" className="w-px">
            STT
          </th>
          <th scope="col" data-sticky="" className="min-w-52">
            Thành viên
          </th>
          <th scope="col" className="min-w-32">
            {inBody}
          </th>
          {shows.duty ? (
            <th scope="col" className="min-w-56">
              Nhiệm vụ
            </th>
          ) : null}
          {shows.charges ? (
            <th scope="col" className="min-w-36">
              {charges}
            </th>
          ) : null}
          {editable ? (
            <th scope="col" className="w-px print:hidden">
              Thao tác
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {members.map((member, index) => (
          <tr key={member.id} id={entryAnchor(member.id)} className="scroll-mt-16">
            <td data-numeric="" data-order-number="">
              {index + 1}
            </td>
            <th scope="row" data-sticky="">
              <MemberCell member={member} wrong={wrong.has(member.id)} />
            </th>
            <td data-label={inBody}>{roleLabel[member.role]}</td>
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
            {editable ? (
              <td className="print:hidden">
                <RowActs base={body.base} member={member} place={index} last={members.length - 1} />
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function MemberCell({ member, wrong }: { member: RosterMember; wrong: boolean }) {
  return (
    <div>
      <span className={member.personId ? "font-semibold" : "font-semibold text-muted"}>{memberName(member)}</span>
      {member.positionTitle ? <span className="block">{member.positionTitle}</span> : null}
      <MemberMarks member={member} />
      {wrong ? (
        <span className="mt-1 block">
          <Tag tone="danger">Cần sửa</Tag>
        </span>
      ) : null}
    </div>
  );
}

function RowActs({ base, member, place, last }: { base: string; member: RosterMember; place: number; last: number }) {
  const name = member.fullName || member.positionTitle || `hàng ${place + 1}`;
  return (
    <div className="flex flex-wrap items-start gap-1 lg:flex-nowrap">
      <MoveButtons id={member.id} name={name} place={place} isFirst={place === 0} isLast={place === last} />
      <LinkButton href={`${base}/du-kien/${member.id}`} className="px-3">
        Sửa
        <span className="sr-only"> {name}</span>
      </LinkButton>
      <ActionForm action={removeEntryAction} id={`go-${member.id}`}>
        <input type="hidden" name="id" value={member.id} />
        <ConfirmButton
          question={`Gỡ ${name} khỏi danh sách dự kiến?`}
          details="Chỉ gỡ khỏi danh sách này, hồ sơ cán bộ vẫn còn; thêm lại được bằng “Thêm thành viên”."
          confirmWords="Gỡ khỏi danh sách"
          tone="quiet"
        >
          Gỡ
          <span className="sr-only"> {name}</span>
        </ConfirmButton>
      </ActionForm>
    </div>
  );
}
