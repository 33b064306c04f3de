import type { Act } from "@/lib/audit/transact";
import type { Actor, Role } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import type { NoticeKind } from "./core/kinds";
import { addressesOf, canMarkRead } from "./policy";

/** Whom a notice is for: one person, with an account or without yet, one account, or all who sign in with a duty. */
export type Addressee = { readonly personId: string } | { readonly accountId: string } | { readonly role: Role };

export interface NewNotice {
  readonly kind: NoticeKind;
  readonly to: Addressee;
  /** One plain sentence, complete in itself. */
  readonly words: string;
  /** Where what it tells of can be seen. */
  readonly href: string;
  readonly about?: { readonly type: string; readonly id: string };
}

/** Leaves a notice, or several at once, as part of the act that it tells of: they commit or fall together. */
export async function notifyIn(act: Act, actor: Actor, notices: NewNotice | readonly NewNotice[]): Promise<void> {
  const all = Array.isArray(notices) ? (notices as readonly NewNotice[]) : [notices as NewNotice];
  if (all.length === 0) return;
  await act.tx.notice.createMany({
    data: all.map(({ kind, to, words, href, about }) => ({
      ...{ communeId: actor.communeId, kind, words, href, createdAt: act.at },
      ...{ personId: "personId" in to ? to.personId : null, role: "role" in to ? to.role : null },
      accountId: "accountId" in to ? to.accountId : null,
      ...{ aboutType: about?.type ?? null, aboutId: about?.id ?? null },
    })),
  });
}

/** What an actor deals with they have read about: their own notices of it are marked, as part of the act. */
export async function readAboutIn(
  act: Act,
  actor: Actor,
  about: { readonly type: string; readonly id: string },
): Promise<void> {
  if (!canMarkRead(actor)) return;
  const { personId, roles } = addressesOf(actor);
  await act.tx.$executeRaw`
    insert into notice_read (commune_id, notice_id, account_id, read_at)
    select n.commune_id, n.id, ${actor.accountId}::uuid, ${act.at} from notice n
     where n.commune_id = ${actor.communeId}::uuid and n.about_type = ${about.type} and n.about_id = ${about.id}::uuid
       and (n.person_id = ${personId}::uuid or n.account_id = ${actor.accountId}::uuid
         or n.role = any(${[...roles]}::text[]))
    on conflict do nothing`;
}

export type NoticeRefusal = "forbidden" | "not-found";

const forbidden = refuse("forbidden" as const, "Đăng nhập bằng tài khoản của mình để đánh dấu thông báo.");

/**
 * Marks one of the actor's own notices as read; answers where it leads. Not told in the trail: the row itself says whose
 * account read it and when.
 */
export async function markNoticeRead(
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<{ href: string }, NoticeRefusal>> {
  if (!canMarkRead(actor)) return forbidden;
  const { communeId, accountId } = actor;
  const { personId, roles } = addressesOf(actor);
  const own = [...(personId ? [{ personId }] : []), { accountId }, { role: { in: [...roles] } }];
  return inCommune(communeId, async (tx) => {
    const notice = await tx.notice.findFirst({ where: { communeId, id, OR: own }, select: { href: true } });
    if (!notice) return refuse("not-found" as const, "Không tìm thấy thông báo này.");
    const data = [{ communeId, noticeId: id, accountId, readAt: now() }];
    await tx.noticeRead.createMany({ data, skipDuplicates: true });
    return ok({ href: notice.href });
  });
}

/** Marks all the actor's notices as read; how many were not yet. */
export async function markAllNoticesRead(actor: Actor): Promise<Result<{ count: number }, NoticeRefusal>> {
  if (!canMarkRead(actor)) return forbidden;
  const { communeId, accountId } = actor;
  const { personId, roles } = addressesOf(actor);
  return inCommune(communeId, async (tx) => {
    const count = await tx.$executeRaw`
      insert into notice_read (commune_id, notice_id, account_id, read_at)
      select n.commune_id, n.id, ${accountId}::uuid, ${now()} from notice n
       where n.commune_id = ${communeId}::uuid
         and (n.person_id = ${personId}::uuid or n.account_id = ${accountId}::uuid
           or n.role = any(${[...roles]}::text[]))
      on conflict do nothing`;
    return ok({ count });
  });
}
