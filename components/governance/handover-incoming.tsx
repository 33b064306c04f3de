import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { IncomingInHand } from "@/lib/documents/queries/incoming-in-hand";
import { handOnIncomingAction } from "@/lib/governance/actions/handover";
import { formatDay } from "@/lib/kernel/civil-date";
import type { PersonChoice } from "./holder-fields";

/** The work that papers which came in have brought somebody who leaves, to be given to another at once. */
export function HandoverIncoming({
  personId,
  papers,
  people,
  mayHandOn,
}: {
  personId: string;
  papers: readonly IncomingInHand[];
  people: readonly PersonChoice[];
  mayHandOn: boolean;
}) {
  const choices = people.map(({ id, fullName, title }) => ({
    value: id,
    label: title ? `${fullName} – ${title}` : fullName,
  }));
  return (
    <Section
      title="Việc từ văn bản đến"
      intro={
        papers.length === 0 || mayHandOn
          ? undefined
          : "Văn thư hoặc quản trị chuyển các việc này cho người khác ở trang này hoặc ở sổ văn bản đến."
      }
    >
      <Card>
        {papers.length > 0 ? (
          <div className="flex flex-col gap-5">
            <ul className="flex flex-col gap-2">
              {papers.map(({ id, number, year, issuer, subject, dueOn }) => (
                <li key={id}>
                  <AppLink href={`/van-ban/so-den/${id}`} className="link">
                    {`Số đến ${number} năm ${year}: ${subject}`}
                  </AppLink>
                  {` (${issuer}${dueOn ? `, hạn ngày ${formatDay(dueOn)}` : ""})`}
                </li>
              ))}
            </ul>
            {mayHandOn ? (
              <ActionForm action={handOnIncomingAction} id="viec-den">
                <input type="hidden" name="fromId" value={personId} />
                {papers.map(({ id, version }) => (
                  <input key={id} type="hidden" name="papers" value={`${id}:${version}`} />
                ))}
                <SelectField
                  name="nguoi-nhan"
                  label="Chuyển các việc này cho"
                  hint="Có hiệu lực ngay, không cần quyết định."
                  empty="Chọn cán bộ"
                  choices={choices}
                  required
                />
                <FormActions>
                  <SubmitButton
                    tone="secondary"
                    pendingWords="Đang chuyển…"
                  >{`Chuyển ${papers.length} việc`}</SubmitButton>
                </FormActions>
              </ActionForm>
            ) : null}
          </div>
        ) : (
          "Không có văn bản đến nào giao cho người này mà chưa xong."
        )}
      </Card>
    </Section>
  );
}
