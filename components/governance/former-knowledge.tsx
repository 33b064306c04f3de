import { Alert } from "@/components/ui/alert";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { DateField } from "@/components/ui/date-field";
import { Disclosure } from "@/components/ui/disclosure";
import { SearchIcon } from "@/components/ui/icons";
import type { BodyDay, FormerKnowledge } from "@/lib/governance/queries/body-day";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { bodyHref } from "./body-href";
import { memberNameAlone } from "./member-words";

/** Asks the same day by what had been recorded by another: for checking what was known when something was decided. */
export function FormerKnowledgeForm({
  base,
  day,
  until,
  today,
  wrongUntil,
}: {
  /** The address of the body asked about. */
  base: string;
  day: CivilDate;
  until: CivilDate | null;
  today: CivilDate;
  /** What was typed when it was no day. */
  wrongUntil: string | null;
}) {
  return (
    <div className="print:hidden">
      <Disclosure summary="Xem theo hiểu biết vào ngày khác" open={until !== null || wrongUntil !== null}>
        <form action={base} method="get" className="flex flex-wrap items-end gap-3">
          <input type="hidden" name="ngay" value={day} />
          <DateField
            name="ghi-den"
            id="ghi-den"
            label="Theo những gì đã ghi đến hết ngày"
            hint="Bỏ qua quyết định và chức vụ được ghi, sửa hoặc thu hồi sau ngày này."
            defaultValue={wrongUntil ?? until ?? today}
            {...(wrongUntil === null ? {} : { error: "Ngày không đúng: viết như 05/12/2026." })}
          />
          <Button type="submit">
            <SearchIcon />
            Xem theo ngày ghi
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}

/** Says whose knowledge this is, and what has come to be known since. */
export function FormerKnowledgeNote({ base, standing }: { base: string; standing: BodyDay }) {
  const { day, knowledge } = standing;
  if (!knowledge) return null;
  const changes = changesSince(knowledge);
  return (
    <Alert
      tone={changes.length > 0 ? "warning" : "info"}
      title={`Theo dữ liệu ghi đến hết ngày ${formatDay(knowledge.until)}.`}
      action={
        <AppLink href={bodyHref(base, day)} className="link inline-flex min-h-11 items-center">
          Xem theo hiểu biết hôm nay
        </AppLink>
      }
    >
      {changes.length > 0 ? (
        <p>
          {`Sau đó đã có thay đổi: ${changes.join("; ")}.`}
          {knowledge.documents.length > 0 ? " Theo văn bản: " : ""}
          {knowledge.documents.map(({ id, code, state }, index) => (
            <span key={id}>
              {index > 0 ? ", " : ""}
              <AppLink href={`/van-ban/${id}`} className="link whitespace-nowrap">
                {code}
              </AppLink>
              {state === "revoked" ? " (đã thu hồi)" : ""}
            </span>
          ))}
          {knowledge.documents.length > 0 ? "." : ""}
        </p>
      ) : (
        <p>{`Từ đó đến nay danh sách của ngày ${formatDay(day)} không thay đổi.`}</p>
      )}
    </Alert>
  );
}

/** So many are named; of more, how many. */
const MOST_NAMED = 6;

function changesSince({ since: { joined, left, changed }, holders }: FormerKnowledge): readonly string[] {
  const named = (members: FormerKnowledge["since"]["joined"]) => {
    const names = members.slice(0, MOST_NAMED).map(memberNameAlone).join(", ");
    const others = members.length - MOST_NAMED;
    return others > 0 ? `${members.length} người (${names} và ${others} người khác)` : names;
  };
  const part = (words: string, members: FormerKnowledge["since"]["joined"]) =>
    members.length > 0 ? [`${words} ${named(members)}`] : [];
  return [
    ...part("thêm", joined),
    ...part("không còn", left),
    ...part("khác chức danh, nhiệm vụ hoặc bản phụ trách:", changed),
    ...holders.map(({ before, after }) => {
      const [then, now] = [before, after].map((member) => (member.personId ? memberNameAlone(member) : "chưa ai"));
      return `người giữ chức vụ ${after.exOfficio} nay ghi là ${now} (khi đó ghi là ${then})`;
    }),
  ];
}
