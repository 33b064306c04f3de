import { instantText } from "@/components/audit/instant-text";
import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import type { ComparedState, Comparison } from "@/lib/document-kinds/queries/compare-documents";
import { changesOf } from "@/lib/documents/core/diff/diff-documents";
import { peopleChanges } from "@/lib/documents/core/diff/people";
import { summaryOf } from "@/lib/documents/core/diff/summary";
import type { DocumentView } from "@/lib/documents/queries/documents";
import { formatDay } from "@/lib/kernel/civil-date";
import { CompareChoices } from "./compare-choices";
import { ComparePart } from "./compare-part";

/** More than a person reads in one go, and than a page should weigh. */
const MOST_SHOWN = 400;
const MOST_PEOPLE = 30;

function documentWords({ state, code, issuedOn, subject }: DocumentView): string {
  const when = issuedOn ? ` ngày ${formatDay(issuedOn)}` : "";
  return state === "draft" ? `Dự thảo ${code}: ${subject}` : `${code}${when}: ${subject}`;
}

function stateWords({ versions, document }: Comparison, state: ComparedState): string {
  if (state === "now") return document.state === "draft" ? "Bản hiện nay" : "Bản đã ban hành";
  const save = versions.find(({ version }) => version === state);
  return save ? `Bản ${state} (${instantText(save.savedAt)}, ${save.savedName})` : `Bản ${state}`;
}

/** Two texts laid beside each other, with what differs said first in words. */
export function ComparePage({ comparison }: { comparison: Comparison }) {
  const { document, other, diff, from, to } = comparison;
  const changes = changesOf(diff);
  // Two changes may say the same of two places: their order tells them apart.
  const shown = changes.slice(0, MOST_SHOWN).map((change, at) => ({ key: `thay-doi-${at}`, change }));
  const people = peopleChanges(diff);
  const before = other ? documentWords(other) : stateWords(comparison, from);
  const after = other ? documentWords(document) : stateWords(comparison, to);
  return (
    <PageBody>
      <PageHeader
        title="So sánh"
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: document.subject, href: `/van-ban/${document.id}` },
        ]}
        help="so-sanh"
        facts={[
          { term: "Trước", value: before },
          { term: "Sau", value: after },
        ]}
      />
      <CompareChoices comparison={comparison} />
      {changes.length === 0 ? (
        <Alert tone="success" title="Hai bản giống nhau">
          <p>Không có chữ nào khác.</p>
        </Alert>
      ) : (
        <>
          <Section title="Tóm tắt">
            <Card className="flex flex-col gap-3">
              <p className="text-lg">{summaryOf(diff)}</p>
              {people.length > 0 ? (
                <ul className="list-disc pl-5">
                  {people.slice(0, MOST_PEOPLE).map(({ words }) => (
                    <li key={words}>{words.charAt(0).toLocaleUpperCase("vi") + words.slice(1)}</li>
                  ))}
                </ul>
              ) : null}
              {people.length > MOST_PEOPLE ? (
                <Disclosure summary={`${people.length - MOST_PEOPLE} người nữa`}>
                  <ul className="list-disc pl-5">
                    {people.slice(MOST_PEOPLE).map(({ words }) => (
                      <li key={words}>{words.charAt(0).toLocaleUpperCase("vi") + words.slice(1)}</li>
                    ))}
                  </ul>
                </Disclosure>
              ) : null}
              <p className="text-muted">
                <del className="text-danger">Chữ gạch ngang</del> là chữ đã bỏ,{" "}
                <ins className="font-semibold text-success">chữ gạch chân</ins> là chữ thêm vào. Số điều, khoản tự đánh
                lại thì không tính là thay đổi.
              </p>
            </Card>
          </Section>
          <Section title="Từng chỗ khác">
            <Card flush>
              <ul>
                {shown.map(({ key, change }) => (
                  <ComparePart key={key} change={change} />
                ))}
              </ul>
            </Card>
            {changes.length > MOST_SHOWN ? (
              <p className="text-muted">Còn {changes.length - MOST_SHOWN} chỗ khác nữa, không hiện hết ở đây.</p>
            ) : null}
          </Section>
        </>
      )}
    </PageBody>
  );
}
