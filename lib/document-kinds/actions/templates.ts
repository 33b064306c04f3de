"use server";

import { fieldWords, formAction, readForm } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { ok, refuse } from "@/lib/kernel/result";
import { keepReadTemplate, restoreTemplateVersion, retireTemplate, saveDraftAsTemplate } from "../commands/templates";
import type { OfferedParts } from "../core/templates/taken-part";
import { MOST_TEMPLATE_BYTES, readTemplateFile, type TemplateFileState } from "../queries/read-template-file";
import { templateParts } from "../queries/templates";
import {
  keepTemplateSchema,
  readTemplateSchema,
  retireTemplateSchema,
  saveTemplateSchema,
  templateVersionSchema,
} from "../schema";

const pathOf = (id: string) => `/van-ban/mau/${id}`;

export const saveTemplateAction = formAction(saveTemplateSchema, async (actor, input) => {
  const kept = await saveDraftAsTemplate(actor, input);
  if (!kept.ok) return kept;
  const { id, name, no } = kept.value;
  return ok({ words: `Đã lưu mẫu “${name}”, bản ${no}.`, href: pathOf(id) });
});

export const keepTemplateAction = formAction(keepTemplateSchema, async (actor, input) => {
  const kept = await keepReadTemplate(actor, input);
  if (!kept.ok) return kept;
  const { id, name, no } = kept.value;
  return ok({ words: `Đã lưu mẫu “${name}”, bản ${no}.`, href: pathOf(id) });
});

export const restoreTemplateAction = formAction(templateVersionSchema, async (actor, input) => {
  const kept = await restoreTemplateVersion(actor, input);
  if (!kept.ok) return kept;
  const { id, no } = kept.value;
  return ok({ words: `Đã lấy lại bản ${input.no}; nay là bản ${no}.`, href: pathOf(id) });
});

export const retireTemplateAction = formAction(retireTemplateSchema, async (actor, input) => {
  const done = await retireTemplate(actor, input);
  if (!done.ok) return done;
  const { id, name } = done.value;
  return ok({ words: `${input.retired ? "Đã thôi dùng" : "Đã dùng lại"} mẫu “${name}”.`, href: pathOf(id) });
});

/** Called by the editor of a paper when somebody wants a part of another wording. */
export async function templatePartsAction(): Promise<readonly OfferedParts[]> {
  return templateParts(await requireActor());
}

/** Not a formAction: a file comes with it, and its answer is what was read. Nothing is stored. */
export async function readTemplateFileAction(_state: TemplateFileState, form: FormData): Promise<TemplateFileState> {
  const actor = await requireActor();
  const values = readForm(form);
  const kind = String(values.kind ?? "");
  const parsed = readTemplateSchema.safeParse(values);
  if (!parsed.success) {
    const words = "Chưa đọc được: có chỗ cần sửa.";
    return { status: "refused", words, fields: fieldWords(parsed.error), values: { kind } };
  }
  const given = form.get("file");
  const file = given instanceof File ? given : null;
  const read =
    file && file.size > MOST_TEMPLATE_BYTES
      ? refuse("too-large", "Tệp lớn quá 10 MB.")
      : await readTemplateFile(actor, {
          kind: parsed.data.kind,
          name: file?.name ?? "",
          bytes: file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
        });
  if (read.ok) return { status: "read", file: read.value };
  const { words } = read.refusal;
  return { status: "refused", words, fields: { file: words }, values: { kind } };
}
