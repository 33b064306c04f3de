import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine } from "@/lib/kernel/text";
import type { Tx } from "@/lib/platform/db";
import type { Body } from "@/prisma/generated/client";
import { type BodyKind, bodyForm } from "../core/kinds";
import { bodyKindLabel } from "../labels";
import { canPrepareRoster } from "../policy";
import { currentBodyIn } from "../queries/bodies";
import type { BodyRename, NewBody } from "../schema";
import { beginBodyIn, openTeamIn } from "./bodies";

export type BodyRefusal = "forbidden" | "not-found" | "standing" | "same-name" | "no-parent" | "stale" | "in-use";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được lập hay sửa các tổ chức.");
const notFound = refuse("not-found" as const, "Không tìm thấy tổ chức này.");

/** Those who come at one time to make a body of a kind do so one after another. */
async function lockKind(tx: Tx, communeId: string, kind: BodyKind): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`body:${communeId}:${kind}`}, 0))`;
}

const sameName = (a: string, b: string) =>
  cleanLine(a).toLocaleLowerCase("vi") === cleanLine(b).toLocaleLowerCase("vi");

/** Two bodies at work under one name could not be told apart in any list. */
async function refuseSameName(tx: Tx, communeId: string, name: string, but: string | null) {
  const standing = await tx.body.findMany({ where: { communeId, validTo: null }, select: { id: true, name: true } });
  if (!standing.some((body) => body.id !== but && sameName(body.name, name))) return null;
  const words = `Đang có tổ chức tên “${name}”: đặt tên khác.`;
  return refuse("same-name" as const, words, { name: words });
}

async function refuseParent(tx: Tx, communeId: string, { kind, parentId }: NewBody) {
  if (kind !== "nhom-cong-tac") return null;
  const parent = parentId ? await lockedBody(tx, communeId, parentId) : null;
  if (parent?.kind === "to-giup-viec" && !parent.validTo) return null;
  const words = "Chọn Tổ giúp việc mà nhóm công tác thuộc về; chưa có thì lập Tổ giúp việc trước.";
  return refuse("no-parent" as const, words, { parentId: words });
}

/** The team of a bản, which takes its name from it. */
async function beginTeam(tx: Tx, actor: Actor, hamletId: string | null): Promise<Result<Body, BodyRefusal>> {
  const { communeId } = actor;
  const hamlet = hamletId ? await tx.hamlet.findUnique({ where: { communeId_id: { communeId, id: hamletId } } }) : null;
  if (!hamlet || hamlet.deletedAt || hamlet.validTo) {
    const words = "Chọn nơi lập Tổ trong danh sách đang có.";
    return refuse("no-parent", words, { hamletId: words });
  }
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`team:${communeId}:${hamlet.id}`}, 0))`;
  const standing = await tx.body.findFirst({
    where: { communeId, kind: "to-cnscd-ban", hamletId: hamlet.id, validTo: null },
  });
  if (standing) {
    const words = `Đã có ${standing.name}: kiện toàn Tổ đang có, không lập Tổ thứ hai.`;
    return refuse("standing", words, { hamletId: words });
  }
  return ok(await openTeamIn(tx, actor, hamlet.id));
}

/** Writes down a body that a decision is to establish; of kinds that stand alone, no second one. */
export async function createBody(actor: Actor, input: NewBody): Promise<Result<{ readonly body: Body }, BodyRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  const { kind, parentId, hamletId } = input;
  return transact(actor, async ({ tx, audit }) => {
    await lockKind(tx, communeId, kind);
    const standing = bodyForm[kind].single ? await currentBodyIn(tx, actor, kind) : null;
    if (standing) {
      const words = `Đã có ${standing.name}: xã chỉ có một. Kiện toàn tổ chức đang có, hoặc giải thể rồi mới lập mới.`;
      return refuse("standing" as const, words, { kind: words });
    }
    const name = input.name || bodyKindLabel[kind];
    const refused =
      (await refuseParent(tx, communeId, input)) ??
      (kind === "to-cnscd-ban" ? null : await refuseSameName(tx, communeId, name, null));
    if (refused) return refused;
    const begun =
      kind === "to-cnscd-ban"
        ? await beginTeam(tx, actor, hamletId)
        : ok(await beginBodyIn(tx, actor, { kind, name, parentId: kind === "nhom-cong-tac" ? parentId : null }));
    if (!begun.ok) return begun;
    const body = begun.value;
    await audit({ action: "body.created", entityType: "body", entityId: body.id, words: `Lập mới ${body.name}` });
    return ok({ body });
  });
}

/** Gives a body another name; documents already issued keep the name they were issued with. */
export async function renameBody(
  actor: Actor,
  { id, base, name }: BodyRename,
): Promise<Result<{ readonly name: string }, BodyRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const body = await lockedBody(tx, communeId, id);
    if (!body) return notFound;
    await lockKind(tx, communeId, body.kind as BodyKind);
    const opened = base.name;
    if (opened !== undefined && opened !== body.name && name !== body.name) {
      const words = `Người khác vừa đổi tên thành: ${body.name}. Xem lại rồi lưu lần nữa.`;
      return refuse("stale" as const, words, { name: words });
    }
    const taken = await refuseSameName(tx, communeId, name, id);
    if (taken) return taken;
    await tx.body.update({
      where: { communeId_id: { communeId, id } },
      data: { name, version: { increment: 1 } },
    });
    const words = `Đổi tên ${body.name} thành ${name}`;
    const change = { before: { name: body.name }, after: { name } };
    await audit({ action: "body.renamed", entityType: "body", entityId: id, words, ...change });
    return ok({ name });
  });
}

/** A body nobody else renames, takes back or puts a part under until this act is done. */
async function lockedBody(tx: Tx, communeId: string, id: string): Promise<Body | null> {
  await tx.$queryRaw`select 1 from body where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  return tx.body.findUnique({ where: { communeId_id: { communeId, id } } });
}

/** What hangs on a body, in words; null when nothing does and it may go. */
async function whatHangs(tx: Tx, communeId: string, bodyId: string): Promise<string | null> {
  const whose = { where: { communeId, bodyId } };
  if ((await tx.term.count(whose)) > 0) return "đã có quyết định về tổ chức này; muốn thôi thì giải thể";
  const rows = await tx.rosterEntry.count({ where: { communeId, draft: { bodyId, state: "open" } } });
  if (rows > 0) return `còn danh sách dự kiến ${rows} hàng; gỡ hết các hàng trước`;
  const proposed = await tx.rosterDraft.count({
    where: { communeId, bodyId, OR: [{ documentId: { not: null } }, { proposedInId: { not: null } }] },
  });
  if (proposed > 0) return "còn dự thảo quyết định; bỏ dự thảo trước";
  if ((await tx.body.count({ where: { communeId, parentId: bodyId } })) > 0) return "còn nhóm công tác; bỏ nhóm trước";
  const requests = await tx.membershipRequest.count(whose);
  return requests > 0 ? `có ${requests} đề nghị tham gia` : null;
}

/** Takes back a body that was written down by mistake: nothing of it may have come to be. */
export async function removeBody(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<{ readonly name: string }, BodyRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    // Whoever begins its working roster at this moment comes before, or finds no body.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`draft:${communeId}:${id}`}, 0))`;
    const body = await lockedBody(tx, communeId, id);
    if (!body) return notFound;
    const hanging = await whatHangs(tx, communeId, id);
    if (hanging) return refuse("in-use" as const, `Không bỏ được ${body.name}: ${hanging}.`);
    await tx.rosterDraft.deleteMany({ where: { communeId, bodyId: id } });
    await tx.body.delete({ where: { communeId_id: { communeId, id } } });
    const { kind, name, parentId, hamletId } = body;
    const words = `Bỏ ${name} (lập nhầm, chưa dùng)`;
    const before = { kind, name, parentId, hamletId };
    await audit({ action: "body.removed", entityType: "body", entityId: id, words, before });
    return ok({ name });
  });
}
