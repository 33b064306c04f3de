import type { ReactNode } from "react";
import { Trail } from "@/components/audit/trail";
import { ActionForm } from "@/components/ui/action-form";
import { DownloadButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import type { Choice, ChoiceGroup } from "@/components/ui/choice";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toolbar } from "@/components/ui/toolbar";
import type { AuditLineView } from "@/lib/audit/queries";
import { editIncomingAction, finishIncomingAction } from "@/lib/documents/actions";
import type { IncomingView as Incoming } from "@/lib/documents/queries/incoming";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { Answer, Strike } from "./incoming-acts";
import { IncomingForm } from "./incoming-form";
import { IncomingStateTag } from "./incoming-state-tag";
import { INCOMING_PATH } from "./register-filter";
import { incomingSubject } from "./register-sheets";

function factsOf(document: Incoming): readonly Fact[] {
  const { receivedOn, issuer, code, issuedOn, givenTo, handedOn, dueOn, doneOn, doneBy, note } = document;
  const { cancelledReason } = document;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Đã hủy, lý do", cancelledReason],
    ["Ngày đến", formatDay(receivedOn)],
    ["Cơ quan gửi", issuer],
    ["Số, ký hiệu", code],
    ["Ngày văn bản", issuedOn && formatDay(issuedOn)],
    ["Giao cho", givenTo],
    ["Ngày chuyển", handedOn && formatDay(handedOn)],
    ["Hạn giải quyết", dueOn && formatDay(dueOn)],
    ["Đã xong", doneOn && `${formatDay(doneOn)}, ${doneBy ?? ""}`],
    ["Ghi chú", note],
  ];
  return facts.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

/** One paper that came in: what it is, its work, and for the clerk its correction. */
export function IncomingView({
  document,
  receivers,
  mayWrite,
  answers,
  trail,
  today,
  files,
}: {
  document: Incoming;
  /** Documents of ours that may answer it. */
  answers: readonly Choice[];
  receivers: readonly ChoiceGroup[];
  mayWrite: boolean;
  trail: readonly AuditLineView[];
  today: CivilDate;
  /** The files of matters it is kept in. */
  files: ReactNode;
}) {
  const { id, number, year, version, hasScan, doneOn } = document;
  const isStruck = document.cancelledReason !== null;
  return (
    <PageBody narrow>
      <PageHeader
        title={`Văn bản đến số ${number} năm ${year}`}
        tag={<IncomingStateTag facts={document} today={today} />}
        crumbs={[{ label: "Sổ văn bản đến", href: INCOMING_PATH }]}
        help="so-van-ban"
        intro={incomingSubject(document)}
      />
      <Card>
        <DescriptionList facts={factsOf(document)} />
      </Card>
      <Answer document={document} answers={answers} mayWrite={!isStruck && (mayWrite || document.isOwn)} />
      <Toolbar label="Việc với văn bản này">
        {!isStruck && (mayWrite || document.isOwn) ? (
          <ActionForm action={finishIncomingAction} id="xong">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="done" value={doneOn ? "khong" : "co"} />
            <SubmitButton tone={doneOn ? "secondary" : "primary"}>
              {doneOn ? "Mở lại, chưa xong" : "Đánh dấu đã xong"}
            </SubmitButton>
          </ActionForm>
        ) : null}
        {hasScan ? <DownloadButton href={`${INCOMING_PATH}/${id}/ban-chup`}>Xem bản chụp</DownloadButton> : null}
      </Toolbar>
      {files}
      {mayWrite && !isStruck ? (
        <Section title="Sửa">
          <IncomingForm action={editIncomingAction} receivers={receivers} today={today} document={document} />
        </Section>
      ) : null}
      {mayWrite ? <Strike document={document} /> : null}
      <Trail lines={trail} />
    </PageBody>
  );
}
