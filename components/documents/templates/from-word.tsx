"use client";
import { useActionState } from "react";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { SelectField } from "@/components/ui/select-field";
import { SentForm } from "@/components/ui/sent-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { readTemplateFileAction } from "@/lib/document-kinds/actions/templates";
import { PAPER_KINDS } from "@/lib/document-kinds/core/papers/paper-kinds";
import { PAPER_GROUPS, paperGroupLabel, paperKindWords } from "@/lib/document-kinds/labels";
import type { TemplateFileState } from "@/lib/document-kinds/queries/read-template-file";
import type { AddableTemplate } from "./template-name-fields";
import { WordReading } from "./word-reading";

const FORM = "doc-mau";
const IDLE: TemplateFileState = { status: "idle" };
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

  return (
    <>
      <Card className="print:hidden">
        <SentForm id={FORM} order={["kind", "file"]} {...{ send, pending, state }}>
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
        </SentForm>
      </Card>
      {state.status === "read" ? (
        <WordReading file={state.file} others={templates.filter(({ kind }) => kind === state.file.kind)} />
      ) : null}
    </>
  );
}
