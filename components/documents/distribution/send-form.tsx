import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { Fieldset, FormActions, FormRow } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { distributeAction } from "@/lib/documents/actions/distribution";
import type { Share } from "@/lib/documents/core/recipients";
import { channelLabel } from "@/lib/documents/labels";
import { CHANNELS } from "@/lib/documents/schema";
import type { CivilDate } from "@/lib/kernel/civil-date";

const CHOICES = CHANNELS.map((value) => ({ value, label: channelLabel[value] }));

function ShareLine({ share, index }: { share: Share; index: number }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <label className="flex min-h-11 min-w-0 flex-1 basis-56 items-center gap-2">
        <input type="checkbox" name="ticked" value={index} defaultChecked className="size-5 shrink-0 accent-accent" />
        <span className="min-w-0">{share.name}</span>
      </label>
      <input type="hidden" name="names" value={share.name} />
      <label className="flex items-center gap-2">
        <span>Số bản</span>
        <input
          name="copies"
          inputMode="numeric"
          defaultValue={share.copies}
          autoComplete="off"
          aria-label={`Số bản gửi ${share.name}`}
          className="control w-20"
        />
      </label>
    </li>
  );
}

/** "Gửi đi": everyone the document names is ticked; one press writes them all. */
export function SendForm({
  documentId,
  waiting,
  today,
  again,
}: {
  documentId: string;
  waiting: readonly Share[];
  today: CivilDate;
  /** Something went out already. */
  again: boolean;
}) {
  return (
    <ActionForm action={distributeAction} id="gui-di-don">
      <input type="hidden" name="documentId" value={documentId} />
      {waiting.length > 0 ? (
        <Fieldset legend={again ? "Còn chưa ghi gửi" : "Nơi nhận theo văn bản"}>
          <ul className="flex flex-col gap-1">
            {waiting.map((share, index) => (
              <ShareLine key={share.name} share={share} index={index} />
            ))}
          </ul>
        </Fieldset>
      ) : null}
      <TextField
        name="other"
        label={waiting.length > 0 ? "Thêm một nơi khác" : "Nơi nhận"}
        maxLength={200}
        autoComplete="off"
      />
      <FormRow>
        <SelectField name="channel" id="gui-cach" label="Cách gửi" choices={CHOICES} defaultValue="paper" />
        <DateField name="sentOn" id="gui-ngay" label="Ngày gửi" defaultValue={today} required />
      </FormRow>
      <TextField name="note" id="gui-ghi-chu" label="Ghi chú" maxLength={300} autoComplete="off" />
      <FormActions>
        <SubmitButton>Gửi đi</SubmitButton>
      </FormActions>
    </ActionForm>
  );
}
