"use client";
import { useActionState } from "react";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { SentForm } from "@/components/ui/sent-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { checkPaperAction } from "@/lib/documents/actions";
import type { PaperCheckState } from "@/lib/documents/core/paper/paper-report";
import { PaperReportView } from "./paper-report";

const FORM = "kiem-tra";
const IDLE: PaperCheckState = { status: "idle" };

/** A file or pasted text in, a marked report out; the answer of the form is the report, and nothing is kept. */
export function PaperCheck() {
  const [state, send, pending] = useActionState(checkPaperAction, IDLE);

  return (
    <>
      <Card className="print:hidden">
        <SentForm id={FORM} order={["file", "pasted"]} {...{ send, pending, state }}>
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
        </SentForm>
      </Card>
      {state.status === "checked" ? <PaperReportView report={state.report} /> : null}
    </>
  );
}
