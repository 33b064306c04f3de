"use client";
import { type FormEvent, startTransition, useActionState } from "react";
import { Card } from "@/components/ui/card";
import { orderRefusals } from "@/components/ui/error-order";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { FormContext, fieldId } from "@/components/ui/form-context";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { readTemplateFileAction } from "@/lib/document-kinds/actions/templates";
import { PAPER_KINDS } from "@/lib/document-kinds/core/papers/paper-kinds";
import { PAPER_GROUPS, paperGroupLabel, paperKindWords } from "@/lib/document-kinds/labels";
import type { TemplateFileState } from "@/lib/document-kinds/queries/read-template-file";
import type { AddableTemplate } from "./template-name-fields";
import { WordReading } from "./word-reading";

const FORM = "doc-mau";
const IDLE: TemplateFileState = { status: "idle" };
const NONE = {};
const KINDS = PAPER_GROUPS.map((group) => ({
  label: paperGroupLabel[group],
  choices: PAPER_KINDS.flatMap((code) => {
    const words = paperKindWords[code];
    return words.group === group ? [{ value: code, label: words.name }] : [];
  }),
}));

/** A Word file in, what was read of it out; nothing is kept until the second press. */
export function FromWord({ templates }: { templates: readonly (AddableTemplate & { readonly kind: string })[] }) {
  const [state, send, pending] = useActionState(readTemplateFileAction, IDLE);
  const refused = state.status === "refused" ? state : null;

  // Sent by hand in a transition, as ActionForm does: what was chosen stays.
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
              lines={orderRefusals(refused.fields, ["kind", "file"]).map(({ name, words }) => ({
                href: `#${fieldId(FORM, name)}`,
                words,
              }))}
            />
          ) : null}
          <FormContext value={{ id: FORM, errors: refused?.fields ?? NONE, values: refused?.values ?? null, pending }}>
            <SelectField name="kind" label="Loại văn bản" empty="Chọn loại" choices={KINDS} required />
            <FileField
              name="file"
              label="Tệp Word"
              hint="Tệp .docx, không quá 10 MB, không có macro. Chưa lưu gì ở bước này."
              accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
              required
            />
            <FormActions>
              <SubmitButton pendingWords="Đang đọc…">Đọc tệp</SubmitButton>
            </FormActions>
          </FormContext>
        </form>
      </Card>
      {state.status === "read" ? (
        <WordReading file={state.file} others={templates.filter(({ kind }) => kind === state.file.kind)} />
      ) : null}
    </>
  );
}
