"use client";
import { type FormEvent, startTransition, useActionState } from "react";
import { Card } from "@/components/ui/card";
import { orderRefusals } from "@/components/ui/error-order";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { FormContext, fieldId } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { checkPaperAction } from "@/lib/documents/actions";
import type { PaperCheckState } from "@/lib/documents/core/paper/paper-report";
import { PaperReportView } from "./paper-report";

const FORM = "kiem-tra";
const IDLE: PaperCheckState = { status: "idle" };
const NONE = {};

/** A file or pasted text in, a marked report out; the answer of the form is the report, and nothing is kept. */
export function PaperCheck() {
  const [state, send, pending] = useActionState(checkPaperAction, IDLE);
  const refused = state.status === "refused" ? state : null;

  // Sent by hand in a transition, as ActionForm does: what was pasted and chosen stays.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const given = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(given));
  }

  return (
    <>
      <Card className="print:hidden">
        <form
          id={FORM}
          action={send}
          onSubmit={submit}
          noValidate
          aria-busy={pending || undefined}
          className="flex flex-col gap-5"
        >
          {refused ? (
            <ErrorSummary
              attempt={refused}
              words={refused.words}
              lines={orderRefusals(refused.fields, ["file", "pasted"]).map(({ name, words }) => ({
                href: `#${fieldId(FORM, name)}`,
                words,
              }))}
            />
          ) : null}
          <FormContext value={{ id: FORM, errors: refused?.fields ?? NONE, values: refused?.values ?? null, pending }}>
            <FileField
              name="file"
              label="Tệp văn bản"
              hint="Tệp Word .docx, không quá 10 MB. Tệp .doc cũ: mở bằng Word rồi lưu dưới dạng .docx."
              accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            />
            <TextArea
              name="pasted"
              label="Hoặc dán nội dung vào đây"
              hint="Cả văn bản, hoặc chỉ một đoạn. Chữ gõ bằng phông cũ (TCVN3, VNI) được nhận ra và chuyển."
              rows={6}
              // Growing with a pasted paper would push the button off the screen.
              className="field-sizing-fixed"
            />
            <FormActions>
              <SubmitButton pendingWords="Đang kiểm tra…">Kiểm tra</SubmitButton>
            </FormActions>
          </FormContext>
        </form>
      </Card>
      {state.status === "checked" ? <PaperReportView report={state.report} /> : null}
    </>
  );
}
