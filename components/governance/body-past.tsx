import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Disclosure } from "@/components/ui/disclosure";
import { roleLabel } from "@/lib/governance/labels";
import type { BodyPast, FormerTerm, PastDocument } from "@/lib/governance/queries/body-past";
import { addDays, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { memberName } from "./member-words";
import { DocumentLink, SeatDocuments } from "./seat-documents";
import { bodyWord, type ShownBody } from "./shown-body";

type Step = BodyPast["steps"][number];

/** Who a term was of: a person by name, or whoever held the post. */
function holderName(term: FormerTerm): string {
  return term.exOfficio ? `Người giữ chức vụ ${term.exOfficio}` : memberName(term);
}

function endedColumns(linkPeople: boolean): readonly Column<FormerTerm>[] {
  return [
    {
      key: "name",
      head: "Họ và tên",
      rowHead: true,
      className: "min-w-44",
      cell: (term) =>
        linkPeople && term.personId ? (
          <AppLink href={`/can-bo/${term.personId}`} className="text-accent underline-offset-4 hover:underline">
            {holderName(term)}
          </AppLink>
        ) : (
          holderName(term)
        ),
    },
    { key: "role", head: "Chức danh", cell: ({ role }) => roleLabel[role] },
    {
      key: "post",
      head: "Chức vụ, đơn vị công tác",
      className: "min-w-48",
      cell: ({ positionTitle }) => positionTitle,
    },
    {
      key: "time",
      head: "Thời gian",
      className: "min-w-44",
      // The end of a span is the first day it no longer holds; people speak of the last day it did.
      cell: ({ from, to }) => `${formatDay(from)} – ${to ? formatDay(addDays(to, -1)) : ""}`,
    },
    {
      key: "documents",
      head: "Theo văn bản",
      className: "min-w-36",
      cell: (seat) => <SeatDocuments seat={seat} />,
    },
  ];
}

/** The documents that made a day's changes, each once. */
function documentsOf({ joined, left, moved, renewed }: Step): readonly PastDocument[] {
  const begun = [...joined, ...renewed, ...moved.map(({ after }) => after)].map(({ begunBy }) => begunBy);
  const ended = left.flatMap(({ endedBy }) => endedBy ?? []);
  return [...new Map([...begun, ...ended].map((document) => [document.id, document])).values()];
}

function stepWords({ joined, left, moved, renewed }: Step): readonly string[] {
  const named = (terms: readonly FormerTerm[]) =>
    terms.map((term) => `${holderName(term)} (${roleLabel[term.role]})`).join(", ");
  return [
    ...(joined.length > 0 ? [`Tham gia ${joined.length}: ${named(joined)}.`] : []),
    ...(left.length > 0 ? [`Thôi ${left.length}: ${named(left)}.`] : []),
    ...moved.map(
      ({ before, after }) => `${holderName(after)}: từ ${roleLabel[before.role]} sang ${roleLabel[after.role]}.`,
    ),
    ...(renewed.length > 0 ? [`${renewed.length} người giữ nguyên chức danh.`] : []),
  ];
}

/** What is past and what changed when: whoever has left stays readable, with the document that relieved them. */
export function BodyPastSections({
  body,
  past: { ended, steps },
  linkPeople,
}: {
  body: ShownBody;
  past: BodyPast;
  linkPeople: boolean;
}) {
  const word = bodyWord(body.kind);
  const columns: readonly Column<Step>[] = [
    {
      key: "day",
      head: "Từ ngày",
      rowHead: true,
      className: "min-w-32",
      cell: ({ day }) => (
        <AppLink href={bodyHref(body.base, day)} className="link">
          {formatDay(day)}
        </AppLink>
      ),
    },
    {
      key: "what",
      head: "Thay đổi",
      className: "min-w-72",
      cell: (step) => (
        <ul>
          {stepWords(step).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "documents",
      head: "Theo văn bản",
      className: "min-w-36",
      cell: (step) => (
        <span className="flex flex-col items-start">
          {documentsOf(step).map((document) => (
            <DocumentLink key={document.id} document={document} />
          ))}
        </span>
      ),
    },
  ];
  return (
    <>
      {ended.length > 0 ? (
        <Section title="Đã thôi" intro={`Những người không còn trong ${word} vào ngày đang xem, mới thôi đứng trước.`}>
          <Card flush>
            <DataTable
              caption={`Đã thôi tham gia ${body.name}: ${ended.length} lượt`}
              columns={endedColumns(linkPeople)}
              rows={ended}
              rowKey={({ id }) => id}
            />
          </Card>
        </Section>
      ) : null}
      {steps.length > 0 ? (
        <div className="print:hidden">
          <Disclosure summary={`${word} thay đổi qua thời gian (${steps.length} lần)`}>
            <DataTable
              caption={`${body.name} thay đổi qua thời gian`}
              columns={columns}
              rows={steps}
              rowKey={({ day }) => day}
              numbered={false}
            />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
