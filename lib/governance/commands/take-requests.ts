import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { refoldPerson } from "@/lib/organization/commands/people";
import { violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { MembershipRequest } from "@/prisma/generated/client";
import { type BodyKind, bodyForm, type Mark } from "../core/kinds";
import { REQUEST_ENTITY } from "../core/request-words";
import { canPrepareRoster } from "../policy";
import { bodyIsOver, namesakesIn, waitsForDecision } from "../queries/requests";
import { rosterOnIn } from "../queries/roster";
import { requestWordsIn } from "./request-effects";
import { copyCurrentIn, EMPTY_PLACE, insertEntryIn, openDraftIn } from "./roster-draft";

export type TakeRefusal = "forbidden" | "nothing" | "body-ended" | "maybe-duplicate" | "gone" | "already-listed";

const ended = refuse("body-ended" as const, "Tổ chức này không còn hoạt động nên không lập danh sách mới được.");

/** The people whom a body has named in its working roster. */
async function entryOf({ tx }: Act, { communeId }: Actor, draftId: string, personId: string) {
  return tx.rosterEntry.findFirst({ where: { communeId, draftId, personId }, select: { id: true } });
}

/** Takes someone off a working roster; the places after move up. */
async function removeFrom({ tx }: Act, { communeId }: Actor, draftId: string, personId: string): Promise<void> {
  await tx.rosterEntry.deleteMany({ where: { communeId, draftId, personId } });
  await tx.$executeRaw`
    update roster_entry e set position = o.place
      from (select id, row_number() over (order by position)::int as place from roster_entry
             where commune_id = ${communeId}::uuid and draft_id = ${draftId}::uuid) o
     where e.commune_id = ${communeId}::uuid and e.id = o.id and e.position <> o.place`;
}

async function touch({ tx }: Act, { communeId }: Actor, draftId: string): Promise<void> {
  const where = { communeId_id: { communeId, id: draftId } };
  await tx.rosterDraft.update({ where, data: { version: { increment: 1 } } });
}

/** Who a request means: someone known, the namesake chosen, or a person written down now. */
async function personFor(act: Act, actor: Actor, row: MembershipRequest, chosen: string | undefined) {
  const { tx } = act;
  const { communeId } = actor;
  const field = `nguoi-${row.id}`;
  const known = row.personId ?? (chosen && chosen !== "moi" ? chosen : null);
  if (known) {
    const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: known } } });
    const meant = row.personId !== null || (person !== null && fold(person.fullName) === fold(row.fullName));
    if (person && !person.deletedAt && meant) return ok(known);
    const words = `${row.fullName} không còn trong danh sách cán bộ: khôi phục từ thùng rác, hoặc trả lại đề nghị.`;
    return refuse("gone" as const, words, { [field]: words });
  }
  if (chosen !== "moi" && (await namesakesIn(tx, actor, row.fullName)).length > 0) {
    const words = `Đã có người tên ${row.fullName} trong danh sách cán bộ: chọn là người đó hay người khác.`;
    return refuse("maybe-duplicate" as const, words, { [field]: words });
  }
  const { fullName, honorific, phone, birthYear, positionTitle } = row;
  const sortKey = nameSortKey(fullName);
  const person = await tx.person.create({
    data: { communeId, fullName, honorific, phone, birthYear, sortKey, folded: fold(fullName) },
  });
  if (positionTitle) await tx.post.create({ data: { communeId, personId: person.id, title: positionTitle } });
  await refoldPerson(tx, actor, person.id);
  const words = `Thêm cán bộ ${fullName} theo đề nghị tham gia`;
  await act.audit({ action: "person.added", entityType: "person", entityId: person.id, words });
  return ok(person.id);
}

/**
 * Takes the agreed requests of a body into its working roster: who joins is put on it (written down first where the
 * portal does not know them), who leaves is taken off. Begun from the roster of today where none is open.
 */
export async function takeRequestsIn(
  actor: Actor,
  input: { readonly bodyId: string; readonly people: ReadonlyMap<string, string> },
): Promise<Result<{ count: number }, TakeRefusal>> {
  if (!canPrepareRoster(actor)) {
    return refuse("forbidden", "Tài khoản của bạn không được sửa danh sách dự kiến.");
  }
  const { communeId } = actor;
  const { bodyId, people } = input;
  try {
    return await transact(actor, async (act) => {
      const { tx } = act;
      await holdCommune(tx, communeId);
      const body = await tx.body.findUnique({
        where: { communeId_id: { communeId, id: bodyId } },
        include: { hamlet: { select: { validTo: true } } },
      });
      if (!body || bodyIsOver(actor, body)) return ended;
      const rows = await tx.membershipRequest.findMany({
        where: { communeId, bodyId, ...waitsForDecision },
        orderBy: [{ agreedAt: "asc" }, { id: "asc" }],
      });
      if (rows.length === 0) {
        return refuse("nothing" as const, "Không còn đề nghị nào chờ: có thể người khác vừa đưa vào danh sách.");
      }
      const draftId = await openDraftIn(act, actor, { bodyId });
      if (!draftId) return ended;
      if ((await tx.rosterEntry.count({ where: { communeId, draftId } })) === 0) {
        await copyCurrentIn(tx, actor, draftId);
      }
      for (const row of rows) {
        const taken = await takeOne(act, actor, {
          row,
          kind: body.kind as BodyKind,
          draftId,
          chosen: people.get(row.id),
        });
        if (!taken.ok) return taken;
      }
      await touch(act, actor, draftId);
      const words = `Đưa ${rows.length} đề nghị đã được đồng ý vào danh sách dự kiến`;
      await act.audit({ action: "roster.requests-taken", entityType: "roster-draft", entityId: draftId, words });
      return ok({ count: rows.length });
    });
  } catch (error) {
    if (!violates(error, "roster_entry_person_key")) throw error;
    return refuse("already-listed", "Danh sách dự kiến vừa được người khác sửa: tải lại trang rồi làm lại.");
  }
}

async function takeOne(
  act: Act,
  actor: Actor,
  input: {
    readonly row: MembershipRequest;
    readonly kind: BodyKind;
    readonly draftId: string;
    readonly chosen: string | undefined;
  },
): Promise<Result<null, TakeRefusal>> {
  const { row, kind, draftId, chosen } = input;
  const who = await personFor(act, actor, row, chosen);
  if (!who.ok) return who;
  const personId = who.value;
  if (row.kind === "leave") await removeFrom(act, actor, draftId, personId);
  else if (!(await entryOf(act, actor, draftId, personId))) {
    const { marks: known, roles } = bodyForm[kind];
    const marks = (row.marks as Mark[]).filter((mark) => known.includes(mark));
    const role = roles.includes("thanh-vien") ? "thanh-vien" : "uy-vien";
    const { positionTitle } = row;
    await insertEntryIn(act.tx, actor, draftId, { ...EMPTY_PLACE, personId, role, positionTitle, marks, duty: "" });
  }
  const saved = await act.tx.membershipRequest.update({
    where: { communeId_id: { communeId: actor.communeId, id: row.id } },
    data: { draftId, personId, version: { increment: 1 }, updatedAt: act.at },
  });
  const words = `Đưa vào danh sách dự kiến: ${await requestWordsIn(act, actor, saved)}`;
  await act.audit({ action: "request.taken-in", entityType: REQUEST_ENTITY, entityId: row.id, words });
  return ok(null);
}

/**
 * Undoes what taking a request in did to a working roster that is still open: who was to join goes off it, who was to
 * leave is put back as they sit today.
 */
export async function takeOutAgainIn(act: Act, actor: Actor, row: MembershipRequest): Promise<void> {
  const { tx } = act;
  const { communeId } = actor;
  const { draftId, personId, bodyId } = row;
  if (!draftId || !personId) return;
  const draft = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: draftId } } });
  if (draft?.state !== "open") return;
  if (row.kind === "join") {
    await removeFrom(act, actor, draftId, personId);
  } else if (!(await entryOf(act, actor, draftId, personId))) {
    const sitting = await rosterOnIn(tx, actor, { bodyId }, actor.today);
    const member = sitting.find((one) => one.personId === personId && !one.exOfficio);
    if (!member) return;
    const { role, positionTitle, duty, marks, pillars, hamlets, units } = member;
    await insertEntryIn(tx, actor, draftId, {
      ...{ personId, exOfficio: null, vacant: false, role, positionTitle, duty },
      ...{ marks: [...marks], pillars: [...pillars], hamletIds: hamlets.map(({ id }) => id) },
      supportingIds: hamlets.filter(({ supporting }) => supporting).map(({ id }) => id),
      unitIds: units.map(({ id }) => id),
    });
  }
  await touch(act, actor, draftId);
}
