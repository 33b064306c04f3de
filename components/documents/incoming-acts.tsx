import { ActionForm } from "@/components/ui/action-form";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import type { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { answerIncomingAction, cancelIncomingAction, restoreIncomingAction } from "@/lib/documents/actions";
import type { AnsweringDocument, IncomingView } from "@/lib/documents/queries/incoming";
import { formatDay } from "@/lib/kernel/civil-date";

/** Documents to answer with, as one reads them in a list. */
export function answerChoices(
  documents: readonly (AnsweringDocument & { readonly subject: string })[],
): readonly Choice[] {
  return documents.map(({ id, code, issuedOn, subject }) => ({
    value: id,
    label: `${code}${issuedOn ? ` ngày ${formatDay(issuedOn)}` : ""}: ${subject.slice(0, 100)}`,
  }));
}

function Held({ document }: { document: IncomingView }) {
  return (
    <>
      <input type="hidden" name="id" value={document.id} />
      <input type="hidden" name="version" value={document.version} />
    </>
  );
}

/** By which document of ours it was answered, and choosing it. */
export function Answer({
  document,
  answers,
  mayWrite,
}: {
  document: IncomingView;
  answers: readonly Choice[];
  mayWrite: boolean;
}) {
  const { answeredBy } = document;
  const own =
    answeredBy && !answers.some(({ value }) => value === answeredBy.id)
      ? [{ value: answeredBy.id, label: answeredBy.code }]
      : [];
  const choices = [...own, ...answers];
  if (!answeredBy && !mayWrite) return null;
  return (
    <Card>
      {answeredBy ? (
        <p className="mb-3">
          Đã trả lời bằng{" "}
          <AppLink href={`/van-ban/${answeredBy.id}`} className="link">
            văn bản số {answeredBy.code}
          </AppLink>
          {answeredBy.issuedOn ? ` ngày ${formatDay(answeredBy.issuedOn)}` : ""}.
        </p>
      ) : null}
      {mayWrite && choices.length > 0 ? (
        <ActionForm action={answerIncomingAction} id="tra-loi">
          <Held document={document} />
          <SelectField
            name="answeredBy"
            label="Văn bản trả lời"
            hint="Các văn bản đã ban hành từ ngày đến. Chọn xong thì việc này được đánh dấu đã xong."
            choices={choices}
            empty="Chưa có"
            defaultValue={answeredBy?.id ?? ""}
          />
          <div>
            <SubmitButton tone="secondary">Ghi văn bản trả lời</SubmitButton>
          </div>
        </ActionForm>
      ) : mayWrite ? (
        <p className="text-muted">Chưa có văn bản nào ban hành từ ngày đến để chọn làm văn bản trả lời.</p>
      ) : null}
    </Card>
  );
}

/** Striking an entry out with a reason, and the way back. */
export function Strike({ document }: { document: IncomingView }) {
  if (document.cancelledReason !== null) {
    return (
      <ActionForm action={restoreIncomingAction} id="khoi-phuc">
        <Held document={document} />
        <SubmitButton tone="secondary">Khôi phục mục này</SubmitButton>
      </ActionForm>
    );
  }
  return (
    <Disclosure summary="Hủy mục này (ghi nhầm, vào sổ hai lần)">
      <ActionForm action={cancelIncomingAction} id="huy">
        <Held document={document} />
        <p>Số đến không dùng lại; mục này còn trong sổ, gạch ngang kèm lý do.</p>
        <TextField name="reason" label="Lý do hủy" maxLength={300} autoComplete="off" required />
        <div>
          <SubmitButton tone="danger">Hủy mục này</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
