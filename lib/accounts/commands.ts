import { passwordObjection } from "@/lib/access/core/password-rule";
import { roleLabel } from "@/lib/access/labels";
import { hashOneTimeCode, newOneTimeCode } from "@/lib/access/one-time-code";
import { hashPassword, verifyPassword } from "@/lib/access/password-hash";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { type AccountScope, missingScope } from "./core/role-needs";
import { canManageAccounts } from "./policy";
import type { AccountEdit, NewAccount } from "./schema";

export type AccountRefusal =
  | "forbidden"
  | "not-found"
  | "name-taken"
  | "missing-scope"
  | "last-administrator"
  | "stale"
  | "weak-password"
  | "wrong-password";

const forbidden = refuse("forbidden" as const, "Chỉ quản trị được lập và sửa tài khoản.");
const notFound = refuse("not-found" as const, "Không tìm thấy tài khoản này.");
const CODE_LASTS_MS = 14 * 24 * 60 * 60 * 1000;

export interface Slip {
  readonly id: string;
  readonly loginName: string;
  /** Shown once, on the slip; only its hash is kept. */
  readonly code: string;
}

function scopeRefusal(input: Parameters<typeof missingScope>[0]) {
  const missing = missingScope(input);
  if (Object.keys(missing).length === 0) return null;
  return refuse("missing-scope" as const, "Tài khoản còn thiếu thông tin cho vai trò đã chọn.", missing);
}

/** A bound account names only what is in its own commune and not in the trash. */
async function lostScope(tx: Tx, communeId: string, { personId, hamletId, unitId }: AccountScope) {
  const where = (id: string) => ({ communeId, id, deletedAt: null });
  const lost: Record<string, string> = {};
  const again = "Không còn trong danh sách: chọn lại.";
  if (personId && (await tx.person.count({ where: where(personId) })) === 0) lost.personId = again;
  if (hamletId && (await tx.hamlet.count({ where: where(hamletId) })) === 0) lost.hamletId = again;
  if (unitId && (await tx.unit.count({ where: where(unitId) })) === 0) lost.unitId = again;
  if (Object.keys(lost).length === 0) return null;
  return refuse("missing-scope" as const, "Có mục đã chọn không còn trong danh sách.", lost);
}

function describeRoles(roles: NewAccount["roles"]): string {
  return roles.map((role) => roleLabel[role]).join(", ");
}

/** Makes an account that signs in first with the code of its slip and then chooses a password. */
export async function createAccount(actor: Actor, input: NewAccount): Promise<Result<Slip, AccountRefusal>> {
  if (!canManageAccounts(actor)) return forbidden;
  const incomplete = scopeRefusal(input);
  if (incomplete) return incomplete;
  const code = newOneTimeCode();
  const { loginName } = input;
  try {
    return await transact(actor, async ({ tx, audit, at }) => {
      const lost = await lostScope(tx, actor.communeId, input);
      if (lost) return lost;
      const account = await tx.account.create({
        data: {
          ...input,
          communeId: actor.communeId,
          oneTimeCodeHash: hashOneTimeCode(code),
          oneTimeCodeExpires: new Date(at.getTime() + CODE_LASTS_MS),
        },
      });
      const words = `Lập tài khoản ${loginName} (${input.displayName}): ${describeRoles(input.roles)}`;
      await audit({ action: "account.created", entityType: "account", entityId: account.id, words });
      return ok({ id: account.id, loginName, code });
    });
  } catch (error) {
    if (!violates(error, "account_login_name_key")) throw error;
    const words = `Tên đăng nhập “${loginName}” đã có người dùng.`;
    return refuse("name-taken", words, { loginName: words });
  }
}

/** Changes name, roles and scope. The last administrator cannot give the role up. */
export async function editAccount(actor: Actor, input: AccountEdit): Promise<Result<{ id: string }, AccountRefusal>> {
  if (!canManageAccounts(actor)) return forbidden;
  const incomplete = scopeRefusal(input);
  if (incomplete) return incomplete;
  const { id, version, ...data } = input;
  return transact(actor, async ({ tx, audit }) => {
    await holdCommune(tx, actor.communeId);
    const stored = await tx.account.findFirst({ where: { communeId: actor.communeId, id } });
    if (!stored) return notFound;
    const lost = await lostScope(tx, actor.communeId, input);
    if (lost) return lost;
    const saved = await tx.account.updateMany({
      where: { communeId: actor.communeId, id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (saved.count === 0)
      return refuse("stale" as const, "Người khác vừa sửa tài khoản này. Tải lại trang để xem rồi sửa tiếp.");
    const administrators = await tx.account.count({
      where: { communeId: actor.communeId, closedAt: null, roles: { has: "quan-tri" } },
    });
    if (administrators === 0) {
      const words = "Phải còn ít nhất một tài khoản quản trị.";
      return refuse("last-administrator" as const, words, { roles: words });
    }
    const words = `Sửa tài khoản ${stored.loginName}: ${describeRoles(input.roles)}`;
    const before = { displayName: stored.displayName, roles: stored.roles };
    const after = { displayName: data.displayName, roles: data.roles };
    await audit({ action: "account.edited", entityType: "account", entityId: id, words, before, after });
    return ok({ id });
  });
}

/** At the desk: the old password ends, its sessions with it, and a slip with a new one-time code is given. */
export async function resetPassword(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<Slip, AccountRefusal>> {
  if (!canManageAccounts(actor)) return forbidden;
  const code = newOneTimeCode();
  return transact(actor, async ({ tx, audit, at }) => {
    const account = await tx.account.findFirst({ where: { communeId: actor.communeId, id: input.id, closedAt: null } });
    if (!account) return notFound;
    await tx.account.update({
      where: { id: input.id },
      data: {
        passwordHash: null,
        oneTimeCodeHash: hashOneTimeCode(code),
        oneTimeCodeExpires: new Date(at.getTime() + CODE_LASTS_MS),
        version: { increment: 1 },
      },
    });
    await tx.session.updateMany({ where: { accountId: input.id, endedAt: null }, data: { endedAt: at } });
    const words = `Cấp lại mật khẩu cho tài khoản ${account.loginName}`;
    await audit({ action: "account.password-reset", entityType: "account", entityId: input.id, words });
    return ok({ id: input.id, loginName: account.loginName, code });
  });
}

/** Closes an account (its sessions end at once) or opens it again. */
export async function setAccountClosed(
  actor: Actor,
  input: { readonly id: string; readonly closed: boolean },
): Promise<Result<{ loginName: string }, AccountRefusal>> {
  if (!canManageAccounts(actor)) return forbidden;
  return transact(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, actor.communeId);
    const account = await tx.account.findFirst({ where: { communeId: actor.communeId, id: input.id } });
    if (!account) return notFound;
    const data = { closedAt: input.closed ? at : null, version: { increment: 1 } };
    await tx.account.update({ where: { id: input.id }, data });
    if (input.closed) {
      await tx.session.updateMany({ where: { accountId: input.id, endedAt: null }, data: { endedAt: at } });
      const where = { communeId: actor.communeId, closedAt: null, roles: { has: "quan-tri" } };
      if ((await tx.account.count({ where })) === 0) {
        return refuse("last-administrator" as const, "Không khóa được tài khoản quản trị cuối cùng.");
      }
    }
    const words = `${input.closed ? "Khóa" : "Mở lại"} tài khoản ${account.loginName}`;
    await audit({
      action: input.closed ? "account.closed" : "account.reopened",
      entityType: "account",
      entityId: input.id,
      words,
    });
    return ok({ loginName: account.loginName });
  });
}

/** A person chooses their own password; whoever has one already gives it first. The slip's code ends with it. */
export async function choosePassword(
  actor: Actor,
  input: { readonly current: string; readonly password: string },
): Promise<Result<{ loginName: string }, AccountRefusal>> {
  const { accountId } = actor;
  if (!accountId) return forbidden;
  const passwordHash = await hashPassword(input.password);
  return transact(actor, async ({ tx, audit }) => {
    const account = await tx.account.findUnique({ where: { id: accountId } });
    if (!account) return notFound;
    if (account.passwordHash && !(await verifyPassword(input.current, account.passwordHash))) {
      const words = "Mật khẩu hiện tại không đúng.";
      return refuse("wrong-password" as const, words, { current: words });
    }
    const objection = passwordObjection(input.password, account.loginName);
    if (objection) return refuse("weak-password" as const, objection, { password: objection });
    const data = { passwordHash, oneTimeCodeHash: null, oneTimeCodeExpires: null };
    await tx.account.update({ where: { id: accountId }, data });
    const words = `${account.displayName} đặt mật khẩu mới`;
    await audit({ action: "account.password-chosen", entityType: "account", entityId: accountId, words });
    return ok({ loginName: account.loginName });
  });
}
