import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { bodyPath } from "@/lib/governance/core/body-path";
import { requestKindLabel, requestStateLabel, roleLabel } from "@/lib/governance/labels";
import type { HandoverView } from "@/lib/governance/queries/handover";
import { type CivilDate, dayOf, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { HandoverAllForm } from "./handover-all-form";
import { HandoverDone } from "./handover-done";
import { HandoverForm } from "./handover-form";
import { HandoverIncoming } from "./handover-incoming";
import type { PersonChoice } from "./holder-fields";
import { memberName } from "./member-words";

/** Everything somebody who leaves carries, on one page, to be given to others in one act. */
export function HandoverPage({
  view,
  people,
  today,
  mayDraft,
  mayHandOn,
}: {
  view: HandoverView;
  people: readonly PersonChoice[];
  today: CivilDate;
  mayDraft: boolean;
  mayHandOn: boolean;
}) {
  const { person, places, byPost, toCome, documents, requests, incoming } = view;
  const name = memberName(person);
  const open = places.filter(({ member }) => member !== null);
  const others = people.filter(({ id }) => id !== person.id);
  const done = places.filter(({ member }) => member === null);
  return (
    <PageBody narrow>
      <PageHeader
        title={`Bàn giao công việc của ${name}`}
        crumbs={[
          { label: "Cán bộ", href: "/can-bo" },
          { label: name, href: `/can-bo/${person.id}` },
        ]}
        intro="Chọn cách xử lý từng vị trí rồi bấm một lần. Vị trí chỉ thay đổi khi ban hành quyết định kiện toàn."
        help="ban-giao"
      />
      {done.length > 0 ? <HandoverDone places={done} name={name} mayDraft={mayDraft} /> : null}
      {open.length > 1 ? (
        <Section title="Giao tất cả cho một người">
          <HandoverAllForm personId={person.id} places={open} people={others} />
        </Section>
      ) : null}
      <Section title={open.length > 1 ? "Hoặc giao từng vị trí" : "Vị trí đang giữ và dự kiến"}>
        {open.length > 0 ? (
          <HandoverForm personId={person.id} places={open} people={others} />
        ) : (
          <Card>
            {done.length > 0
              ? "Mọi vị trí đã có trong danh sách kiện toàn ở trên."
              : "Không giữ vị trí nào ở Ban Chỉ đạo và các tổ chức."}
          </Card>
        )}
      </Section>
      {byPost.length + toCome.length > 0 ? (
        <Section title="Không bàn giao ở đây">
          <Card>
            <ul className="flex flex-col gap-2">
              {byPost.map((seat) => (
                <li key={seat.id}>
                  {`${roleLabel[seat.role]}, `}
                  <AppLink href={bodyHref(bodyPath(seat.body), today)} className="link">
                    {seat.body.name}
                  </AppLink>
                  {`: theo chức vụ ${seat.exOfficio}, người giữ chức vụ sau sẽ thay. Ghi ngày thôi chức vụ ở trang của cán bộ.`}
                </li>
              ))}
              {toCome.map((seat) => (
                <li key={seat.id}>
                  {`${roleLabel[seat.role]}, ${seat.body.name}: từ ngày ${formatDay(seat.from)}, bàn giao được từ ngày đó.`}
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
      <HandoverIncoming personId={person.id} papers={incoming} people={others} mayHandOn={mayHandOn} />
      <Section
        title="Dự thảo đang soạn"
        intro="Người khác được soạn văn bản mở ra là soạn tiếp được, không cần chuyển."
      >
        <Card>
          {documents.length > 0 ? (
            <ul className="flex flex-col gap-2">
              {documents.map(({ id, subject, updatedAt }) => (
                <li key={id}>
                  <AppLink href={`/van-ban/${id}`} className="link">
                    {subject}
                  </AppLink>
                  {`, sửa lần cuối ngày ${formatDay(dayOf(updatedAt))}`}
                </li>
              ))}
            </ul>
          ) : (
            "Không có dự thảo nào do tài khoản của người này soạn."
          )}
        </Card>
      </Section>
      <Section title="Đề nghị tham gia, xin thôi còn mở">
        <Card>
          {requests.length > 0 ? (
            <ul className="flex flex-col gap-2">
              {requests.map(({ id, kind, state, fullName, bodyName }) => (
                <li key={id}>
                  <AppLink href={`/de-nghi-tham-gia/${id}`} className="link">
                    {`${requestKindLabel[kind]}: ${fullName}, ${bodyName}`}
                  </AppLink>
                  {` (${requestStateLabel[state].toLocaleLowerCase("vi")})`}
                </li>
              ))}
            </ul>
          ) : (
            "Không có đề nghị nào đang mở."
          )}
        </Card>
      </Section>
    </PageBody>
  );
}
