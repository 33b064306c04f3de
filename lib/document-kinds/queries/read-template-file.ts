import type { DocumentModel } from "@/lib/documents/core/model";
import { listLegalBasesIn } from "@/lib/documents/queries/legal-bases";
import type { Actor } from "@/lib/kernel/actor";
import type { FormState } from "@/lib/kernel/form-state";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { readDocumentText } from "@/lib/spreadsheets/read-workbook";
import { type PaperKindCode, paperKinds } from "../core/papers/paper-kinds";
import {
  MOST_PLACEHOLDERS,
  readTemplate,
  type TemplateFault,
  type TemplateReading,
} from "../core/templates/read-template";
import { braceFaultLabel } from "../labels";
import { canKeepTemplates } from "../policy";
import { paperTemplateSchema } from "../schema";
import { templateModelIn } from "./templates";

export const MOST_TEMPLATE_BYTES = 10 * 1024 * 1024;

/** What was read of a file, and how a draft of it would look today. Nothing of it is kept yet. */
export interface ReadTemplateFile {
  readonly kind: PaperKindCode;
  readonly fileName: string;
  readonly reading: TemplateReading;
  readonly model: DocumentModel;
}

/** What the form that reads a file answers. */
export type TemplateFileState = FormState | { readonly status: "read"; readonly file: ReadTemplateFile };

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

function faultWords(fault: TemplateFault): string {
  switch (fault.type) {
    case "empty":
      return "Không thấy phần nội dung nào trong tệp để làm mẫu.";
    case "too-long":
      return "Tệp quá dài (trên 4.000 dòng, hoặc có đoạn dài bất thường): chỉ giữ phần làm mẫu.";
    case "too-many":
      return `Tệp có trên ${MOST_PLACEHOLDERS} chỗ điền {{…}}: bớt lại, phần lặp lại thì dùng {{danh sách các tổ}}, {{danh sách ban chỉ đạo}}.`;
    case "braces": {
      const each = fault.faults.map(({ fault: which, text }) => `“${text}”: ${braceFaultLabel[which]}`);
      return `Có dấu ngoặc nhọn không đọc được. ${each.join(" ")}`;
    }
  }
}

async function blocksOf(bytes: Uint8Array): Promise<Result<readonly DocumentBlock[]>> {
  if (bytes.length === 0) return refuse("nothing", "Chọn một tệp Word .docx.");
  if (bytes.length > MOST_TEMPLATE_BYTES) return refuse("too-large", "Tệp lớn quá 10 MB.");
  if (startsWith(bytes, "%PDF")) return refuse("pdf", "Đây là tệp PDF: mẫu đọc từ tệp Word .docx.");
  if (startsWith(bytes, "{\\rtf")) return refuse("rtf", "Tệp .rtf: mở bằng Word, lưu dưới dạng .docx rồi tải lên lại.");
  return readDocumentText(bytes);
}

/** Reads an uploaded Word file as a template of a kind; nothing is stored. */
export async function readTemplateFile(
  actor: Actor,
  input: { readonly kind: PaperKindCode; readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ReadTemplateFile>> {
  if (!canKeepTemplates(actor)) return refuse("forbidden", "Tài khoản của bạn không lưu mẫu của xã.");
  const blocks = await blocksOf(input.bytes);
  if (!blocks.ok) return blocks;
  return inCommune(actor.communeId, async (tx) => {
    const day = actor.today;
    const register = await listLegalBasesIn(tx, actor, { query: "", day, citableOnly: false });
    const reading = readTemplate(blocks.value, paperKinds[input.kind], register);
    if ("type" in reading) return refuse(reading.type, faultWords(reading));
    const sized = paperTemplateSchema.safeParse(reading.template);
    if (!sized.success) {
      return refuse("too-long", sized.error.issues[0]?.message ?? "Nội dung của tệp không làm mẫu được.");
    }
    const model = await templateModelIn(tx, actor, input.kind, reading.template);
    if (!model) throw new Error(`a template of an unknown kind: ${input.kind}`);
    return ok({ kind: input.kind, fileName: input.name, reading, model });
  });
}
