import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DateField } from "@/components/ui/date-field";
import { FormActions, FormRow } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { saveDispatchAction } from "@/lib/documents/actions";
import type { OutgoingView } from "@/lib/documents/queries/outgoing";
import { OUTGOING_PATH } from "./register-filter";

/** What the clerk writes beside an issued document; its words stay frozen. */
export function DispatchForm({ row }: { row: OutgoingView }) {
  return (
    <Card>
      <ActionForm action={saveDispatchAction} id="ghi-so">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="version" value={row.version} />
        <FormRow>
          <TextField
            name="copies"
            label="Số lượng bản"
            unit="bản"
            inputMode="numeric"
            hint={row.proposedCopies === null ? undefined : `Theo nơi nhận, kể cả bản lưu: ${row.proposedCopies}.`}
            defaultValue={String(row.copies ?? row.proposedCopies ?? "")}
            autoComplete="off"
            className="max-w-32"
          />
          <DateField name="handedOn" label="Ngày chuyển" defaultValue={row.handedOn ?? ""} />
        </FormRow>
        <TextArea
          name="note"
          label="Ghi chú"
          hint="Như: gửi qua trục liên thông, chuyển bưu điện."
          defaultValue={row.note ?? ""}
          maxLength={300}
          rows={2}
        />
        <FormActions>
          <SubmitButton>Ghi sổ</SubmitButton>
          <LinkButton href={OUTGOING_PATH} tone="quiet">
            Hủy
          </LinkButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
