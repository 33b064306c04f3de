"use client";
import { PaperPreview } from "@/components/documents/paper-preview";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SubmitButton } from "@/components/ui/submit-button";
import { keepTemplateAction } from "@/lib/document-kinds/actions/templates";
import { derivedPartLabel, kindLabel, placeholderLabel } from "@/lib/document-kinds/labels";
import type { ReadTemplateFile } from "@/lib/document-kinds/queries/read-template-file";
import { renderHtml } from "@/lib/documents/core/render-html";
import { type AddableTemplate, TemplateNameFields } from "./template-name-fields";

/** What to know of the file before it is kept, in plain sentences. */
function notesOf({ kind, reading }: ReadTemplateFile): string[] {
  const { derived, otherType, convertedFrom, listed, bases, template } = reading;
  const { content } = template;
  const parts = [
    `${content.blocks.length} đoạn nội dung`,
    ...(content.annexes.length > 0 ? [`${content.annexes.length} phụ lục`] : []),
    ...(content.attached ? ["một văn bản kèm theo"] : []),
  ];
  return [
    `Đọc được ${parts.join(", ")}.`,
    ...(derived.length > 0
      ? [`Không giữ vì thể thức tự ghi: ${derived.map((part) => derivedPartLabel[part]).join(", ")}.`]
      : []),
    ...(bases.known > 0 ? [`${bases.known} căn cứ có trong sổ: mỗi lần soạn lấy theo hiệu lực của ngày soạn.`] : []),
    ...(bases.written > 0 ? [`${bases.written} căn cứ không có trong sổ: giữ nguyên chữ.`] : []),
    ...(otherType ? [`Tệp ghi loại “${otherType}”, mẫu lưu là “${kindLabel(kind)}”: tên loại theo loại đã chọn.`] : []),
    ...(convertedFrom ? [`Chữ gõ bằng phông ${convertedFrom} đã chuyển sang Unicode.`] : []),
    ...(listed > 0
      ? [`${listed} đoạn do Word tự đánh số: số không nằm trong chữ, đọc thành gạch đầu dòng; sửa lại trong dự thảo.`]
      : []),
  ];
}

/** The dry run of a file: what was read and how, how a draft would look today, and the press that keeps it. */
export function WordReading({ file, others }: { file: ReadTemplateFile; others: readonly AddableTemplate[] }) {
  const { kind, fileName, reading, model } = file;
  const unknown = reading.placeholders.filter(({ known }) => !known);
  const known = reading.placeholders.flatMap(({ known: one, count }) => (one ? [{ one, count }] : []));
  return (
    <>
      <Section title="Đã đọc, chưa lưu" intro={`${fileName} → mẫu ${kindLabel(kind)}`}>
        <Card className="flex flex-col gap-4">
          <ul className="list-disc pl-5">
            {notesOf(file).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          {unknown.length > 0 ? (
            <Alert tone="warning" title="Chỗ điền không có trong bảng, thành chỗ trống “…”">
              <p>{unknown.map(({ name }) => `{{${name}}}`).join(", ")}</p>
            </Alert>
          ) : null}
          {known.length > 0 ? (
            <ul className="flex flex-col gap-1">
              {known.map(({ one, count }) => (
                <li key={one.write}>
                  <code>{`{{${one.write}}}`}</code>
                  {count > 1 ? ` (${count} chỗ)` : ""}: {placeholderLabel(one)}
                </li>
              ))}
            </ul>
          ) : (
            <p>Không có chỗ điền {"{{…}}"} nào: lời văn giữ nguyên mỗi lần soạn.</p>
          )}
        </Card>
      </Section>
      <Section title="Giữ làm mẫu">
        <Card>
          <ActionForm action={keepTemplateAction} id="giu-mau" key={fileName + kind}>
            <input type="hidden" name="kind" value={kind} />
            <input type="hidden" name="content" value={JSON.stringify(reading.template)} />
            <TemplateNameFields others={others} />
            <FormActions>
              <SubmitButton>Giữ làm mẫu</SubmitButton>
            </FormActions>
          </ActionForm>
        </Card>
      </Section>
      <Section title="Soạn hôm nay sẽ ra thế này">
        <div className="max-w-4xl">
          <PaperPreview html={renderHtml(model)} label="Xem trước mẫu đọc từ tệp" />
        </div>
      </Section>
    </>
  );
}
