import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { type TemplateContent, versionName } from "../core/templates/template-content";
import { templateContentIn } from "../queries/templates";

/** The newest version of a template a draft is to be drawn from. */
export interface ChosenTemplate {
  readonly id: string;
  readonly name: string;
  readonly no: number;
  readonly template: TemplateContent;
}

/** The template chosen for a kind, within an act under way; null when the portal's own words were chosen. */
export async function chosenTemplateIn(
  tx: Tx,
  actor: Actor,
  input: { readonly kind: string; readonly templateId: string | null },
): Promise<Result<ChosenTemplate | null, "no-template">> {
  if (input.templateId === null) return ok(null);
  const gone = "Mẫu này không còn dùng cho loại văn bản đã chọn: tải lại trang rồi chọn mẫu khác.";
  const row = await tx.documentTemplate.findUnique({
    where: { communeId_id: { communeId: actor.communeId, id: input.templateId } },
  });
  if (!row || row.retiredAt || row.kind !== input.kind) return refuse("no-template", gone, { templateId: gone });
  const template = await templateContentIn(tx, actor, { id: row.id, no: row.newestNo });
  if (!template) throw new Error(`a template without its newest version: ${row.id}`);
  return ok({ id: row.id, name: row.name, no: row.newestNo, template });
}

/** What is frozen with a document drawn from the commune's own wording; null where the portal's words were used. */
export async function ownVersionIn(
  tx: Tx,
  actor: Actor,
  document: { readonly templateId: string | null; readonly templateNo: number | null },
): Promise<string | null> {
  if (document.templateId === null || document.templateNo === null) return null;
  const { name } = await tx.documentTemplate.findUniqueOrThrow({
    where: { communeId_id: { communeId: actor.communeId, id: document.templateId } },
  });
  return versionName(name, document.templateNo);
}
