import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Document } from "@/prisma/generated/client";
import { padNumber } from "../core/number";
import { namedDocument } from "../core/relations/cite-document";
import { type ActingFault, actingFault } from "../core/relations/may-act";
import type { RelatedDocument, RelationKind } from "../core/relations/relation";
import type { Stage } from "../core/stages";
import { actingFaultWords, relationLabel } from "../labels";
import { canIssue, canRelate, mayEditDraft } from "../policy";
import { relationsIn } from "../queries/relations";
import type { RelateInput, UnrelateInput } from "../schema";

export type RelationRefusal = "forbidden" | "not-found" | "known" | "no-reason" | ActingFault;

const forbidden = refuse(
  "forbidden" as const,
  "Chỉ văn thư, quản trị ghi được quan hệ của văn bản đã ban hành; người soạn văn bản ghi được trong dự thảo.",
);
const notFound = refuse("not-found" as const, "Không tìm thấy văn bản này.");

const dayOrNull = (date: Date | null): CivilDate | null => (date ? fromDbDate(date) : null);

const related = (row: Document): RelatedDocument => ({
  ...{ id: row.id, state: row.state as RelatedDocument["state"] },
  ...{ issuedOn: dayOrNull(row.issuedOn), effectiveFrom: dayOrNull(row.effectiveFrom) },
});

/** "Quyết định số 05/QĐ-UBND ngày …", or the subject of a draft. */
function inTrail({ state, number, symbol, issuedOn, subject }: Document): string {
  if (state === "draft") return `dự thảo “${subject}”`;
  const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
  return namedDocument({ code, issuedOn: dayOrNull(issuedOn) });
}

/** Who may not say what the document does; of a draft on its way, nobody until it is back. */
function refuseChange(actor: Actor, from: Document) {
  if (from.state !== "draft") return canRelate(actor, "issued") ? null : forbidden;
  if (!canRelate(actor, "draft")) return forbidden;
  if (mayEditDraft(actor, from.stage as Stage)) return null;
  const words = "Dự thảo đang trình, không đổi được tác động: rút lại hoặc chờ trả lại rồi sửa.";
  return refuse("forbidden" as const, words);
}

/**
 * Writes down what a document does to another, within an act under way: refused for itself, a draft or a revoked one,
 * a later document, and where the two would act on each other in a circle.
 */
export async function relateIn(
  act: Act,
  actor: Actor,
  input: RelateInput,
): Promise<Result<{ id: string }, RelationRefusal>> {
  const { tx, at, audit } = act;
  const { communeId } = actor;
  const { fromId, toId, kind, part, note } = input;
  // The acting document is held before the commune, as issuing does: what was a draft a moment ago may be issued now.
  await tx.$queryRaw`select 1 from document where commune_id = ${communeId}::uuid and id = ${fromId}::uuid for no key update`;
  await holdCommune(tx, communeId);
  const from = await tx.document.findUnique({ where: { communeId_id: { communeId, id: fromId } } });
  const to = await tx.document.findUnique({ where: { communeId_id: { communeId, id: toId } } });
  if (!from || from.deletedAt || from.state === "revoked") return notFound;
  const no = refuseChange(actor, from);
  if (no) return no;
  if (!to || to.deletedAt) return notFound;
  if (from.state !== "draft" && !note) {
    const words = "Ghi lý do: văn bản này đã ban hành.";
    return refuse("no-reason", words, { note: words });
  }
  const fault = actingFault(related(from), related(to), await relationsIn(tx, actor));
  if (fault) return refuse(fault, actingFaultWords[fault], { toId: actingFaultWords[fault] });
  const known = await tx.documentRelation.findFirst({
    where: { communeId, fromId, toId, kind, part, removedAt: null },
  });
  if (known) return refuse("known", "Tác động này đã được ghi rồi.");
  const { id } = await tx.documentRelation.create({
    data: { communeId, fromId, toId, kind, part, note, createdBy: actor.accountId, createdAt: at },
  });
  const what = part ? `${part} của ${inTrail(to)}` : inTrail(to);
  const why = note ? `: ${note}` : "";
  const words = `Ghi quan hệ: ${inTrail(from)} ${relationLabel[kind].toLocaleLowerCase("vi")} ${what}${why}`;
  await audit({ action: "document.related", entityType: "document", entityId: fromId, words });
  return ok({ id });
}

/** Writes down what a document does to another. */
export async function relate(actor: Actor, input: RelateInput): Promise<Result<{ id: string }, RelationRefusal>> {
  if (!canRelate(actor, "draft") && !canRelate(actor, "issued")) return forbidden;
  try {
    return await transact<{ id: string }, RelationRefusal>(actor, (act) => relateIn(act, actor, input));
  } catch (error) {
    if (violates(error, "document_relation_once_key")) return refuse("known", "Tác động này đã được ghi rồi.");
    throw error;
  }
}

/** Takes back what was written of a document, with a reason once it is issued. */
export async function unrelate(
  actor: Actor,
  input: UnrelateInput,
): Promise<Result<{ fromId: string }, RelationRefusal>> {
  const { communeId } = actor;
  return transact<{ fromId: string }, RelationRefusal>(actor, async ({ tx, at, audit }) => {
    const row = await tx.documentRelation.findUnique({
      where: { communeId_id: { communeId, id: input.id } },
      include: { from: true, to: true },
    });
    if (!row || row.removedAt || row.from.deletedAt) {
      return refuse("not-found", "Quan hệ này đã bị bỏ rồi.");
    }
    const no = refuseChange(actor, row.from);
    if (no) return no;
    if (row.from.state !== "draft" && !input.reason) {
      const words = "Ghi lý do bỏ quan hệ này.";
      return refuse("no-reason", words, { reason: words });
    }
    const taken = await tx.documentRelation.updateMany({
      where: { communeId, id: row.id, removedAt: null },
      data: { removedAt: at },
    });
    if (taken.count === 0) return refuse("not-found", "Quan hệ này đã bị bỏ rồi.");
    const kind = relationLabel[row.kind as RelationKind].toLocaleLowerCase("vi");
    const why = input.reason ? `: ${input.reason}` : "";
    const words = `Bỏ quan hệ: ${inTrail(row.from)} ${kind} ${inTrail(row.to)}${why}`;
    await audit({ action: "document.unrelated", entityType: "document", entityId: row.fromId, words });
    return ok({ fromId: row.fromId });
  });
}

/**
 * What a draft does to others must still be so on the day it is signed: each of them issued, not revoked, no later than
 * it. Asked within the act that issues it.
 */
export async function checkRelationsIn(
  { tx }: Act,
  actor: Actor,
  input: { readonly documentId: string; readonly issuedOn: CivilDate },
): Promise<Result<null, RelationRefusal>> {
  if (!canIssue(actor)) return forbidden;
  const { communeId } = actor;
  const rows = await tx.documentRelation.findMany({
    where: { communeId, fromId: input.documentId, removedAt: null },
    include: { to: true },
  });
  for (const { to } of rows) {
    const code = inTrail(to);
    if (to.state === "revoked") {
      return refuse("not-issued", `${code} đã bị thu hồi: bỏ tác động đến văn bản đó trong dự thảo rồi ban hành.`);
    }
    const issuedOn = dayOrNull(to.issuedOn);
    if (issuedOn && issuedOn > input.issuedOn) {
      const words = `${code} ký sau ngày này: văn bản ký trước không thể thay thế, sửa đổi, bãi bỏ văn bản ký sau.`;
      return refuse("later", words, { issuedOn: words });
    }
  }
  return ok(null);
}

/**
 * Writes down what an issued document did by what it decides, where a person has not said it already; left out where
 * the days or a circle speak against it. Within the act that issues or records it.
 */
export async function noteEffectIn(
  { tx, at }: Act,
  actor: Actor,
  input: Omit<RelateInput, "note">,
): Promise<Result<null, "forbidden">> {
  if (!canIssue(actor)) return refuse("forbidden", forbidden.refusal.words);
  const { communeId } = actor;
  const { fromId, toId, kind, part } = input;
  const said = await tx.documentRelation.findFirst({ where: { communeId, fromId, toId, removedAt: null } });
  const [from, to] = [
    await tx.document.findUnique({ where: { communeId_id: { communeId, id: fromId } } }),
    await tx.document.findUnique({ where: { communeId_id: { communeId, id: toId } } }),
  ];
  if (said || !from || !to || actingFault(related(from), related(to), await relationsIn(tx, actor))) return ok(null);
  await tx.documentRelation.create({
    data: {
      ...{ communeId, fromId, toId, kind, part, createdBy: actor.accountId, createdAt: at },
      note: "Theo danh sách mà văn bản quyết định",
    },
  });
  return ok(null);
}
