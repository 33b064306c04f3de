import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { handoverAllField, handoverField, marksHandedOver, ownRow, refusesSuccessor } from "../core/handover";
import { roleLabel } from "../labels";
import { canPrepareRoster } from "../policy";
import { placeInBody } from "../queries/handover";
import { readDraftIn } from "../queries/roster";
import type { HandoverAllInput, HandoverInput, HandoverPlaceInput } from "../schema";
import { copyCurrentIn, openDraftIn } from "./roster-draft";

export type HandoverCode =
  | "forbidden"
  | "not-found"
  | "nothing-chosen"
  | "stale"
  | "already-listed"
  | "gone"
  | "body-ended";

const mayNot = refuse("forbidden" as const, "Tài khoản của bạn không được lập danh sách dự kiến.");
const nothingChosen = refuse("nothing-chosen" as const, "Chọn ít nhất một vị trí để người khác thay hoặc để trống.");

/**
 * Hands over the places of somebody who leaves, in all bodies at once: the working roster of each (begun from today's
 * where there is none) gets the successor or an empty seat, with the duty and the bản of the place kept. All of it or
 * nothing; nothing holds before a decision.
 */
export async function handOver(actor: Actor, input: HandoverInput): Promise<Result<HandoverDone, HandoverCode>> {
  if (!canPrepareRoster(actor)) return mayNot;
  const chosen = input.places.filter(({ deed }) => deed !== "keep");
  if (chosen.length === 0) return nothingChosen;
  return inOneAct(actor, input.personId, async (act, leaver) => handOverPlaces(act, actor, leaver, chosen));
}

/**
 * The same to one person in every body that does not have them yet; where it does, the place is kept and told. All of
 * it or nothing.
 */
export async function handOverAll(
  actor: Actor,
  { personId, successorId, positionTitle, places }: HandoverAllInput,
): Promise<Result<HandoverDone & { readonly keptIn: readonly string[] }, HandoverCode>> {
  if (!canPrepareRoster(actor)) return mayNot;
  return inOneAct(actor, personId, async (act, leaver) => {
    const open: HandoverPlaceInput[] = [];
    const kept: string[] = [];
    for (const { bodyId, mark } of places) {
      const { taken } = await placeInBody(act.tx, actor, bodyId, leaver.id);
      if (taken.includes(successorId)) kept.push(bodyId);
      else open.push({ bodyId, mark, deed: "replace", successorId, positionTitle });
    }
    const bodies = await act.tx.body.findMany({ where: { communeId: actor.communeId, id: { in: kept } } });
    const keptIn = bodies.map(({ name }) => name);
    if (open.length === 0) {
      const words = `Người nhận đã có tên ở mọi danh sách này (${keptIn.join("; ")}): chọn người khác.`;
      return refuse("already-listed" as const, words, { [handoverAllField.successor]: words });
    }
    const done = await handOverPlaces(act, actor, leaver, open);
    return done.ok ? ok({ ...done.value, keptIn }) : done;
  });
}

interface Leaver {
  readonly id: string;
  readonly name: string;
}

interface HandoverDone {
  readonly name: string;
  readonly bodyNames: readonly string[];
}

async function inOneAct<Value>(
  actor: Actor,
  personId: string,
  work: (act: Act, leaver: Leaver) => Promise<Result<Value, HandoverCode>>,
): Promise<Result<Value, HandoverCode>> {
  try {
    return await transact(actor, async (act) => {
      const key = { communeId_id: { communeId: actor.communeId, id: personId } };
      const person = await act.tx.person.findUnique({ where: key });
      if (!person) return refuse("not-found" as const, "Không tìm thấy cán bộ này.");
      return work(act, { id: person.id, name: person.fullName });
    });
  } catch (error) {
    if (violates(error, "roster_entry_person_key")) {
      return refuse("already-listed", "Người thay vừa được đưa vào danh sách dự kiến đó. Tải lại trang để xem.");
    }
    throw error;
  }
}

async function handOverPlaces(
  act: Act,
  actor: Actor,
  leaver: Leaver,
  places: readonly HandoverPlaceInput[],
): Promise<Result<HandoverDone, HandoverCode>> {
  const bodyNames: string[] = [];
  // In one order for everyone, so that two who hand over at once wait for each other instead of standing in the way.
  for (const place of [...places].sort((a, b) => a.bodyId.localeCompare(b.bodyId))) {
    const done = await handOverPlace(act, actor, leaver, place);
    if (!done.ok) return done;
    bodyNames.push(done.value);
  }
  return ok({ name: leaver.name, bodyNames });
}

async function successorNameIn(tx: Tx, communeId: string, id: string): Promise<string | null> {
  const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id } } });
  return person && !person.deletedAt ? person.fullName : null;
}

async function handOverPlace(
  act: Act,
  actor: Actor,
  leaver: Leaver,
  { bodyId, deed, successorId, positionTitle, mark }: HandoverPlaceInput,
): Promise<Result<string, HandoverCode>> {
  const { tx } = act;
  const { communeId } = actor;
  const body = await tx.body.findUnique({ where: { communeId_id: { communeId, id: bodyId } } });
  if (!body) return refuse("not-found", "Có tổ chức không còn trong danh sách: tải lại trang.");
  const field = handoverField.successor(bodyId);
  const refuseAt = <Code extends HandoverCode>(code: Code, words: string) => refuse(code, words, { [field]: words });
  const personId = deed === "replace" ? successorId : null;
  const successor = personId ? await successorNameIn(tx, communeId, personId) : null;
  if (deed === "replace" && !successor) return refuseAt("gone", `Chọn người thay ở ${body.name}.`);
  const draftId = await openDraftIn(act, actor, { bodyId });
  if (!draftId) return refuse("body-ended", `${body.name} không còn hoạt động nên không lập danh sách mới được.`);
  const before = await placeInBody(tx, actor, bodyId, leaver.id);
  if (!before.member) {
    const words = `Danh sách dự kiến của ${body.name} không còn tên ${leaver.name}: vị trí này đã được thay đổi.`;
    return refuseAt("stale", words);
  }
  if (before.mark !== mark) {
    const words = `Vị trí của ${leaver.name} ở ${body.name} vừa được người khác sửa: tải lại trang, xem rồi bàn giao lại.`;
    return refuseAt("stale", words);
  }
  if (!before.draftId) await copyCurrentIn(tx, actor, draftId);
  const draft = await readDraftIn(tx, actor, draftId);
  const row = ownRow(draft?.members ?? [], leaver.id);
  if (!draft || !row) throw new Error("a place that was there is not in the roster copied from it");
  if (refusesSuccessor(draft.members, personId)) {
    return refuseAt("already-listed", `${successor} đã có tên trong danh sách của ${body.name}: chọn người khác.`);
  }
  await tx.rosterEntry.update({
    where: { communeId_id: { communeId, id: row.id } },
    data: {
      ...{ personId, vacant: personId === null, marks: marksHandedOver(row.marks) },
      ...(personId && positionTitle ? { positionTitle } : {}),
      version: { increment: 1 },
    },
  });
  await tx.rosterDraft.update({
    where: { communeId_id: { communeId, id: draftId } },
    data: { version: { increment: 1 } },
  });
  const what = successor ? `${successor} thay` : "để trống";
  const words = `Bàn giao vị trí ${roleLabel[row.role]} của ${leaver.name} ở ${body.name}: ${what}`;
  const after = { bodyId, personId: leaver.id, successorId: personId };
  await act.audit({ action: "roster.handed-over", entityType: "roster-draft", entityId: draftId, words, after });
  return ok(body.name);
}
