import { canDraft } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { AnyContent } from "../core/compose-content";
import { isPaperContent } from "../core/papers/paper-content";
import { readVersion } from "../queries/draft-versions";
import { saveDraft } from "./draft-decision";
import { savePaper } from "./draft-paper";

export type RestoreRefusal = "forbidden" | "not-found" | "stale" | "not-saved";

/** Saves a draft of either shape; a draft changed meanwhile is refused in words, and nothing is written. */
export async function saveAnyContent(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly content: AnyContent },
): Promise<Result<{ readonly version: number }, RestoreRefusal>> {
  if (!canDraft(actor)) return refuse("forbidden", "Tài khoản của bạn không được soạn văn bản.");
  const { content, ...at } = input;
  const saved = isPaperContent(content)
    ? await savePaper(actor, { ...at, content })
    : await saveDraft(actor, { ...at, content });
  if (saved.status === "saved") return ok({ version: saved.version });
  return refuse(saved.status === "stale" ? "stale" : "not-saved", saved.words);
}

/**
 * Makes an earlier state of a draft its newest: a version of its own, so that what stood between is not lost and the
 * way back is the same press on the other one.
 */
export async function restoreVersion(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly restored: number },
): Promise<Result<{ readonly version: number }, RestoreRefusal>> {
  if (!canDraft(actor)) return refuse("forbidden", "Tài khoản của bạn không được soạn văn bản.");
  const content = (await readVersion(actor, input.id, input.restored))?.content;
  if (!content) return refuse("not-found", "Không còn bản này của dự thảo.");
  const saved = await saveAnyContent(actor, { id: input.id, version: input.version, content });
  if (saved.ok || saved.refusal.code !== "stale") return saved;
  return refuse("stale", `${saved.refusal.words} Tải lại trang, xem lại rồi hãy lấy bản cũ.`);
}
