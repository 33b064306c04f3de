import { instantText } from "@/components/audit/instant-text";
import { Trail } from "@/components/audit/trail";
import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { DescriptionList, type Fact } from "@/components/ui/description-list";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { Steps } from "@/components/ui/steps";
import { Tag } from "@/components/ui/tag";
import type { AuditLineView } from "@/lib/audit/queries";
import { bodyPath } from "@/lib/governance/core/body-path";
import type { RequestState } from "@/lib/governance/core/membership-request";
import { type BodyKind, headOf, markLabel, requestStateLabel, roleLabel } from "@/lib/governance/labels";
import type { RequestView } from "@/lib/governance/queries/requests";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { dayOf, formatDay } from "@/lib/kernel/civil-date";
import type { PersonChoice } from "./holder-fields";
import { RequestActions } from "./request-actions";
import { REQUEST_CRUMBS } from "./request-form";
import { requestName, requestTone } from "./request-words";

/** The step a request waits for, counted from 1; over, all of them are done. */
const WAITS_FOR: Partial<Record<RequestState, number>> = { asked: 2, introduced: 3, agreed: 4, decided: 5 };

/** One request: whom it is about, how far it has come and by whom, what the reader can do. */
export function RequestPage({
  request,
  people,
  heads,
  trail,
  today,
}: {
  request: RequestView;
  people: readonly PersonChoice[];
  heads: readonly string[];
  trail: readonly AuditLineView[];
  today: CivilDate;
}) {
  const { kind, state, body, document } = request;
  const waitsFor = WAITS_FOR[state];
  return (
    <PageBody narrow>
      <PageHeader
        title={`${requestName(request)} ${kind === "join" ? "xin tham gia" : "xin thôi"}`}
        crumbs={REQUEST_CRUMBS}
        help="de-nghi-tham-gia"
        tag={<Tag tone={requestTone[state]}>{requestStateLabel[state]}</Tag>}
        intro={body.name}
      />
      {waitsFor ? <Steps steps={stepsOf(body.kind)} current={waitsFor} /> : null}
      {body.ended ? (
        <Alert tone="warning">Tổ, nhóm này không còn hoạt động: đề nghị chỉ còn trả lại hoặc rút.</Alert>
      ) : null}
      {state === "returned" ? (
        <Alert tone="warning" title={`${request.returnedByName} trả lại đề nghị.`}>
          {`Lý do: ${request.returnedReason}`}
        </Alert>
      ) : null}
      {state === "agreed" ? (
        <Alert tone="info">
          {request.inDraft
            ? "Đã vào danh sách dự kiến, chờ quyết định được ban hành."
            : "Chờ đưa vào danh sách dự kiến của lần ra quyết định tới."}
        </Alert>
      ) : null}
      {document ? (
        <Alert tone="success">
          {"Theo "}
          <AppLink href={`/van-ban/${document.id}`} className="link">{`Quyết định số ${document.code}`}</AppLink>
        </Alert>
      ) : null}
      <RequestActions request={request} people={people} heads={heads} today={today} />
      <Card>
        <DescriptionList facts={factsOf(request)} />
      </Card>
      {trail.length > 0 ? <Trail lines={trail} /> : null}
    </PageBody>
  );
}

function stepsOf(kind: BodyKind): readonly string[] {
  return ["Lập đề nghị", `${roleLabel[headOf(kind)]} giới thiệu`, "Chủ tịch đồng ý", "Ra quyết định"];
}

function factsOf(request: RequestView): readonly Fact[] {
  const { kind, body, phone, birthYear, positionTitle, marks, reason } = request;
  const { introducedByName, introducedAt, agreedByName, agreedAt } = request;
  const onDay = (name: string | null, at: Date | null) =>
    name ? `${name}${at ? `, ${formatDay(dayOf(at))}` : ""}` : "Chưa";
  return [
    {
      term: kind === "join" ? "Tham gia" : "Thôi tham gia",
      value: (
        <AppLink href={bodyPath(body)} className="link">
          {body.name}
        </AppLink>
      ),
    },
    { term: "Lý do", value: <span className="whitespace-pre-line">{reason}</span> },
    ...(phone ? [{ term: "Số điện thoại", value: phone }] : []),
    ...(birthYear ? [{ term: "Năm sinh", value: String(birthYear) }] : []),
    ...(positionTitle ? [{ term: "Công việc hiện nay", value: positionTitle }] : []),
    ...(marks.length > 0 ? [{ term: "Vai trò thêm", value: marks.map((mark) => markLabel[mark]).join(", ") }] : []),
    { term: "Người lập", value: `${request.askedByName}, ${instantText(request.askedAt)}` },
    { term: "Giới thiệu", value: onDay(introducedByName, introducedAt) },
    { term: "Chủ tịch đồng ý", value: onDay(agreedByName, agreedAt) },
  ];
}
