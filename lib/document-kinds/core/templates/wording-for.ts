import type { BodyKind } from "@/lib/governance/core/kinds";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { DecisionContent } from "../content";
import { isPaperTemplate, type TemplateContent } from "./template-content";

/** A wording for a decision about these bodies, or why it is none. */
export function wordingFor(
  { name, template }: { readonly name: string; readonly template: TemplateContent },
  bodyKinds: readonly BodyKind[],
): Result<TemplateContent & { readonly content: DecisionContent }, "no-template"> {
  const refused = (words: string) => refuse("no-template" as const, words, { templateId: words });
  if (isPaperTemplate(template)) return refused(`Mẫu “${name}” không phải mẫu quyết định loại này.`);
  const several = bodyKinds.length > 1;
  if (template.scope === "one" && several) {
    return refused(`Mẫu “${name}” viết cho một tổ chức: chọn “Mỗi Tổ một quyết định”, hoặc chọn mẫu khác.`);
  }
  if (template.scope === "many" && !several) {
    return refused(`Mẫu “${name}” viết cho nhiều Tổ: chọn mẫu khác, hoặc chọn thêm Tổ.`);
  }
  if (template.bodyKind && bodyKinds.some((kind) => kind !== template.bodyKind)) {
    return refused(`Mẫu “${name}” viết cho loại tổ chức khác: chọn mẫu khác.`);
  }
  return ok({ ...template, content: template.content as DecisionContent });
}
