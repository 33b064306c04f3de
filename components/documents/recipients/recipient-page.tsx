import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card, Section } from "@/components/ui/card";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { DateField } from "@/components/ui/date-field";
import { FormActions } from "@/components/ui/fieldset";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { binRecipientAction, editRecipientAction, endRecipientAction } from "@/lib/documents/actions/recipients";
import { withSuccessor } from "@/lib/documents/core/office-change";
import type { RecipientAlone } from "@/lib/documents/queries/recipients";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { EndedOffice } from "./ended-office";
import { type OfferedUnit, RecipientFields } from "./recipient-fields";
import { RECIPIENTS_PATH } from "./recipient-group";

/** One recipient: correcting it, ending it with who comes after, taking it away. */
export function RecipientPage({
  recipient,
  units,
  today,
  trail,
}: {
  recipient: RecipientAlone;
  units: readonly OfferedUnit[];
  today: CivilDate;
  trail: ReactNode;
}) {
  const { id, version, name, groupName, ended } = recipient;
  const isOver = recipient.to !== null && recipient.to <= today;
  return (
    <PageBody narrow>
      <PageHeader
        title={name}
        crumbs={[
          { label: "Văn bản", href: "/van-ban" },
          { label: "Nhóm nơi nhận", href: RECIPIENTS_PATH },
        ]}
        intro={`Thuộc nhóm “${groupName}”.`}
        help="noi-nhan"
      />
      <EndedOffice recipient={recipient} today={today} mayEdit />
      <Card>
        <ActionForm action={editRecipientAction} id="sua-noi-nhan">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <RecipientFields prefix="sua" units={units} recipient={recipient} />
          <FormActions>
            <SubmitButton>Lưu</SubmitButton>
            <LinkButton href={RECIPIENTS_PATH} tone="quiet">
              Hủy
            </LinkButton>
          </FormActions>
        </ActionForm>
      </Card>
      {isOver ? null : (
        <Section title="Nơi nhận này thôi, hoặc có nơi khác thay">
          <Card>
            <ActionForm action={endRecipientAction} id="thoi">
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="version" value={version} />
              <DateField name="from" id="thoi-tu" label="Thôi gửi từ ngày" defaultValue={today} required />
              <TextField
                name="successor"
                id="thoi-thay"
                label="Nơi thay thế"
                hint="Để trống nếu không có. Nơi mới đứng đúng chỗ này, từ cùng ngày."
                defaultValue={(ended && withSuccessor(name, ended)) ?? ""}
                maxLength={200}
                autoComplete="off"
              />
              <div>
                <SubmitButton tone="secondary">Ghi thôi gửi</SubmitButton>
              </div>
            </ActionForm>
          </Card>
        </Section>
      )}
      <ActionForm action={binRecipientAction} id="bo-noi-nhan">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="gone" value="co" />
        <ConfirmButton
          question={`Bỏ “${name}” khỏi nhóm?`}
          details="Chỉ bỏ khi ghi nhầm; cơ quan không còn thì ghi thôi gửi. Đưa lại được ở cuối trang Nhóm nơi nhận."
          confirmWords="Bỏ nơi nhận"
          tone="quiet"
        >
          Bỏ khỏi nhóm
        </ConfirmButton>
      </ActionForm>
      {trail}
    </PageBody>
  );
}
