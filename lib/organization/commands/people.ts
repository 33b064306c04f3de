import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { canEditOrganization } from "../policy";
import type { NewPerson, PersonEdit, PersonFields } from "../schema";
import { mergeStale } from "./merge-stale";

export type PersonRefusal = "forbidden" | "not-found" | "maybe-duplicate" | "stale" | "in-use" | "bad-day";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh sách cán bộ.");
const notFound = refuse("not-found" as const, "Không tìm thấy cán bộ này, có thể đã chuyển vào thùng rác.");

/** What a person is found by: name, phone and the titles of all posts. */
export async function refoldPerson(tx: Tx, actor: Actor, personId: string): Promise<void> {
  const { communeId } = actor;
  const person = await tx.person.findUniqueOrThrow({
    where: { communeId_id: { communeId, id: personId } },
    include: { posts: { select: { title: true } } },
  });
  const folded = fold([person.fullName, person.phone ?? "", ...person.posts.map((post) => post.title)].join(" "));
  await tx.person.update({ where: { communeId_id: { communeId, id: personId } }, data: { folded } });
}

function columns(fields: PersonFields) {
  const birthYear = fields.birthYear === null ? null : Number(fields.birthYear);
  const { honorific, fullName, phone, email, ethnicity, note } = fields;
  return { honorific, fullName, phone, email, ethnicity, note, birthYear, sortKey: nameSortKey(fullName) };
}

async function namesakes(tx: Tx, communeId: string, fullName: string) {
  return tx.person.findMany({
    where: { communeId, deletedAt: null, folded: { startsWith: fold(fullName) } },
    include: { posts: { select: { title: true }, orderBy: { createdAt: "desc" }, take: 1 } },
    take: 3,
  });
}

const noSuchUnit = refuse("not-found" as const, "Cơ quan, đơn vị vừa chọn không còn trong danh sách.", {
  unitId: "Chọn lại cơ quan, đơn vị.",
});

async function unitStands(tx: Tx, communeId: string, unitId: string | null): Promise<boolean> {
  return unitId === null || (await tx.unit.count({ where: { communeId, id: unitId, deletedAt: null } })) === 1;
}

/** Adds a person with the post held now. A namesake is pointed out once; `confirmNew` says it is someone else. */
export async function addPerson(actor: Actor, input: NewPerson): Promise<Result<{ id: string }, PersonRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    if (!input.confirmNew) {
      // A second press of the button must find what the first one added.
      await holdCommune(tx, communeId);
      const found = await namesakes(tx, communeId, input.fullName);
      if (found.length > 0) {
        const who = found.map((person) => [person.fullName, person.posts[0]?.title].filter(Boolean).join(", "));
        const words = `Đã có người cùng tên: ${who.join("; ")}. Nếu là người khác, đánh dấu ô bên dưới rồi lưu lại.`;
        return refuse("maybe-duplicate" as const, words, { confirmNew: "Có người cùng tên trong danh sách." });
      }
    }
    if (!(await unitStands(tx, communeId, input.unitId))) return noSuchUnit;
    const person = await tx.person.create({ data: { communeId, ...columns(input), folded: fold(input.fullName) } });
    if (input.title) {
      const { title, unitId } = input;
      await tx.post.create({ data: { communeId, personId: person.id, title, unitId } });
    }
    await refoldPerson(tx, actor, person.id);
    const words = `Thêm cán bộ ${input.fullName}`;
    await audit({ action: "person.added", entityType: "person", entityId: person.id, words, after: columns(input) });
    return ok({ id: person.id });
  });
}

function editable(fields: PersonFields): Record<string, string | null> {
  const { honorific, fullName, phone, email, birthYear, ethnicity, note } = fields;
  return { honorific, fullName, phone, email, birthYear, ethnicity, note };
}

/** Saves a person. A stale save keeps what the other changed and refuses only where both changed the same field. */
export async function editPerson(actor: Actor, input: PersonEdit): Promise<Result<{ id: string }, PersonRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const key = { communeId_id: { communeId: actor.communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, audit, at } = act;
    await tx.$queryRaw`select 1 from person where commune_id = ${actor.communeId}::uuid and id = ${input.id}::uuid for update`;
    const stored = await tx.person.findUnique({ where: key });
    if (!stored || stored.deletedAt) return notFound;
    const theirs = editable({
      honorific: stored.honorific === "ba" ? "ba" : "ong",
      fullName: stored.fullName,
      phone: stored.phone,
      email: stored.email,
      birthYear: stored.birthYear === null ? null : String(stored.birthYear),
      ethnicity: stored.ethnicity,
      note: stored.note,
    });
    const edit = { entityType: "person" as const, id: input.id, base: input.base, theirs, mine: editable(input) };
    const kept = await mergeStale(act, actor, { ...edit, fresh: stored.version === input.version });
    if (!kept.ok) return kept;
    const merged = kept.value;
    const fields = { ...input, ...merged } as PersonFields;
    await tx.person.update({ where: key, data: { ...columns(fields), version: { increment: 1 }, updatedAt: at } });
    await refoldPerson(tx, actor, input.id);
    const words = `Sửa thông tin cán bộ ${fields.fullName}`;
    await audit({
      action: "person.edited",
      entityType: "person",
      entityId: input.id,
      words,
      before: theirs,
      after: merged,
    });
    return ok({ id: input.id });
  });
}

/** Adds a post held from a day on (or from before anyone noted). */
export async function addPost(
  actor: Actor,
  input: { personId: string; title: string; unitId: string | null; validFrom: CivilDate | null },
): Promise<Result<{ id: string }, PersonRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const { personId, title, unitId, validFrom } = input;
  return transact(actor, async ({ tx, audit }) => {
    const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: personId } } });
    if (!person || person.deletedAt) return notFound;
    if (!(await unitStands(tx, communeId, unitId))) return noSuchUnit;
    const from = validFrom ? toDbDate(validFrom) : null;
    const post = await tx.post.create({ data: { communeId, personId, title, unitId, validFrom: from } });
    await refoldPerson(tx, actor, personId);
    const words = `Thêm chức vụ “${title}” cho ${person.fullName}`;
    await audit({
      action: "post.added",
      entityType: "person",
      entityId: personId,
      words,
      after: { title, unitId, validFrom },
    });
    return ok({ id: post.id });
  });
}

/** Ends a post: `validTo` is the first day it is no longer held. */
export async function endPost(
  actor: Actor,
  input: { postId: string; validTo: CivilDate },
): Promise<Result<{ personId: string }, PersonRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const key = { communeId_id: { communeId: actor.communeId, id: input.postId } };
  return transact(actor, async ({ tx, audit }) => {
    const post = await tx.post.findUnique({ where: key, include: { person: true } });
    if (!post) return notFound;
    if (post.validFrom && fromDbDate(post.validFrom) >= input.validTo) {
      const words = `Ngày thôi phải sau ngày bắt đầu ${formatDay(fromDbDate(post.validFrom))}.`;
      return refuse("bad-day" as const, words, { validTo: words });
    }
    await tx.post.update({ where: key, data: { validTo: toDbDate(input.validTo) } });
    const words = `${post.person.fullName} thôi chức vụ “${post.title}” từ ngày ${formatDay(input.validTo)}`;
    await audit({ action: "post.ended", entityType: "person", entityId: post.personId, words });
    return ok({ personId: post.personId });
  });
}

/** Moves a person to the trash, unless a body counts on them today or a working roster names them. */
export async function trashPerson(
  actor: Actor,
  input: { id: string; version: number },
): Promise<Result<{ name: string }, PersonRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async ({ tx, audit, at }) => {
    const person = await tx.person.findUnique({ where: key });
    if (!person || person.deletedAt) return notFound;
    const [use] = await tx.$queryRaw<{ term: boolean; draft: boolean }[]>`select
      exists (select 1 from term where commune_id = ${communeId}::uuid and person_id = ${input.id}::uuid
        and superseded_at is null and (valid_to is null or valid_to > ${actor.today}::date)) as term,
      exists (select 1 from roster_entry e join roster_draft d on d.commune_id = e.commune_id and d.id = e.draft_id
        where e.commune_id = ${communeId}::uuid and e.person_id = ${input.id}::uuid and d.state = 'open') as draft`;
    if (use?.term)
      return refuse(
        "in-use" as const,
        `${person.fullName} đang là thành viên Ban chỉ đạo: cần văn bản cho thôi trước.`,
      );
    if (use?.draft)
      return refuse(
        "in-use" as const,
        `${person.fullName} đang có tên trong danh sách dự kiến: gỡ khỏi danh sách trước.`,
      );
    await tx.person.update({ where: key, data: { deletedAt: at, version: { increment: 1 } } });
    const words = `Chuyển ${person.fullName} vào thùng rác`;
    await audit({ action: "person.trashed", entityType: "person", entityId: input.id, words });
    return ok({ name: person.fullName });
  });
}
