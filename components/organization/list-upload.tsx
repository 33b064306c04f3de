import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Card } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";

/** Where a list comes in: a file, or lines pasted. */
export function ListUpload({
  action,
  id,
  fileHint,
  pastedHint,
  children,
}: {
  action: ComponentProps<typeof ActionForm>["action"];
  id: string;
  fileHint: string;
  pastedHint: string;
  /** What the form says besides: which kind of list it is. */
  children?: ReactNode;
}) {
  return (
    <Card>
      <ActionForm action={action} id={id}>
        {children}
        <FileField name="file" label="Tệp danh sách" hint={fileHint} accept=".xlsx,.docx" />
        <TextArea
          name="pasted"
          label="Hoặc dán danh sách vào đây"
          hint={pastedHint}
          rows={5}
          // Growing with ten thousand pasted rows would hold the browser up for minutes.
          className="field-sizing-fixed"
        />
        <FormActions>
          <SubmitButton pendingWords="Đang đọc…">Đọc và kiểm tra</SubmitButton>
        </FormActions>
      </ActionForm>
    </Card>
  );
}
