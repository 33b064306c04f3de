import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { type EffectRefusal, endTermsOn, nextTurn } from "../core/roster-effects";
import { strangeDay } from "../core/sane-day";
import { documentWordsIn, standingTermsIn } from "../queries/standing-terms";
import { heldPlacesIn, tellSeatNews } from "./seat-notices";
import { supersedeTermsIn, writeTermsAgainIn } from "./term-rows";

/**
 * Ends a body from a day by a document: everyone's term ends, and the body with them. Part of the act that records the
 * document.
 */
export async function dissolveBody(
  actor: Actor,
  act: Act,
  input: {
    readonly bodyId: string;
    readonly documentId: string;
    readonly day: CivilDate;
    readonly article: string | null;
  },
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  const { tx } = act;
  const { communeId } = actor;
  const { bodyId, documentId, day, article } = input;
  await holdCommune(tx, communeId);
  const body = await tx.body.findUnique({ where: { communeId_id: { communeId, id: bodyId } } });
  if (!body || body.validTo) return refuse("body-ended", `${body?.name ?? "Tổ chức này"} không còn hoạt động.`);
  const strange = strangeDay(day, actor.today);
  if (strange) return refuse("strange-day", strange, { effectiveFrom: strange });
  if (!body.validFrom || fromDbDate(body.validFrom) >= day) {
    const words = `${body.name} chưa hoạt động trước ngày ${formatDay(day)}: không giải thể từ ngày đó được.`;
    return refuse("before-body", words, { effectiveFrom: words });
  }
  const terms = (await standingTermsIn(tx, actor, [bodyId], day)).get(bodyId) ?? [];
  const later = nextTurn(terms, day);
  if (later) {
    const by = await documentWordsIn(tx, actor, later.documentId);
    const words = `Từ ngày ${formatDay(later.day)}, ${body.name} còn thay đổi theo ${by}: thu hồi văn bản đó trước, rồi mới giải thể từ ngày ${formatDay(day)} được.`;
    return refuse("later-document", words, { effectiveFrom: words });
  }
  const before = await heldPlacesIn(tx, actor, [bodyId], day);
  const { superseded, shortened } = endTermsOn(terms, day);
  await supersedeTermsIn(
    act,
    actor,
    superseded.map(({ id }) => id),
    documentId,
  );
  const change = { validTo: toDbDate(day), endedByDocumentId: documentId, endedByArticle: article };
  await writeTermsAgainIn(
    act,
    actor,
    shortened.map(({ row }) => ({ row, change, by: documentId })),
  );
  // Dropped by this document, so that revoking it opens it again.
  await tx.rosterDraft.updateMany({
    where: { communeId, bodyId, state: "open" },
    data: { state: "dropped", documentId, version: { increment: 1 } },
  });
  await tx.body.update({
    where: { communeId_id: { communeId, id: bodyId } },
    data: { validTo: toDbDate(day), endedByDocumentId: documentId, version: { increment: 1 } },
  });
  await tellSeatNews(act, actor, { documentId, day, before });
  const words = `${body.name} thôi hoạt động từ ngày ${formatDay(day)}`;
  await act.audit({ action: "body.dissolved", entityType: "body", entityId: bodyId, words, after: { documentId } });
  return ok({ count: shortened.length });
}
