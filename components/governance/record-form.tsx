import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { recordDecisionAction } from "@/lib/document-kinds/actions";
import type { RecordEffect } from "@/lib/document-kinds/schema";
import { KnownDocument } from "./known-document";

/** The paper: number, days, who issued it, its scan; sent, it holds. */
export function RecordForm({
  does,
  issuer,
  subject,
  submit,
  back,
  children,
}: {
  does: RecordEffect;
  /** "Ủy ban nhân dân xã Bình Lư" */
  issuer: string;
  subject: string;
  /** "Ghi nhận, 6 người có hiệu lực" */
  submit: string;
  back: string;
  /** Which bodies it is about. */
  children?: ReactNode;
}) {
  return (
    <Card>
      <ActionForm action={recordDecisionAction} id="ghi-nhan">
        <input type="hidden" name="does" value={does} />
        {children}
        <TextField
          name="number"
          label="Số và ký hiệu"
          hint="Ghi như trên văn bản: 172/QĐ-UBND, 05-QĐ/ĐU."
          maxLength={60}
          autoComplete="off"
          className="max-w-64"
          required
        />
        <FormRow>
          <DateField name="issuedOn" label="Ngày ký" required />
          <DateField name="effectiveFrom" label="Có hiệu lực từ" hint="Để trống nếu kể từ ngày ký." />
        </FormRow>
        <TextField
          name="issuerName"
          label="Cơ quan ban hành"
          hint="Ủy ban nhân dân, Chủ tịch, Đảng ủy hoặc cơ quan khác."
          defaultValue={issuer}
          maxLength={200}
          autoComplete="off"
          required
        />
        <TextArea
          name="subject"
          label="Trích yếu"
          hint="Như trên văn bản."
          defaultValue={subject}
          maxLength={500}
          rows={2}
          required
        />
        <FormRow>
          <TextField name="signerName" label="Người ký" maxLength={150} autoComplete="off" />
          <TextField name="article" label="Điều, khoản nói việc này" maxLength={60} autoComplete="off" />
        </FormRow>
        <FileField
          name="scan"
          label="Bản chụp quyết định"
          hint="PDF, JPG hoặc PNG, không quá 20 MB. Nên có để đối chiếu sau này."
          accept=".pdf,.jpg,.jpeg,.png"
        />
        <KnownDocument />
        <FormActions>
          <SubmitButton tone={does === "dissolve" ? "danger" : "primary"} pendingWords="Đang ghi nhận…">
            {submit}
          </SubmitButton>
          <LinkButton href={back} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
