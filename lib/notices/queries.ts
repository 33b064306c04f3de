import type { Actor } from "@/lib/kernel/actor";
import { inCommune } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import type { NoticeKind } from "./core/kinds";
import { addressesOf } from "./policy";

export const NOTICES_PAGE = 30;
/** More than so many unread are not counted out: the bell says "99+". */
export const MOST_COUNTED = 100;

export interface NoticeView {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly words: string;
  readonly href: string;
  readonly at: Date;
  readonly read: boolean;
}

export interface NoticePage {
  readonly rows: readonly NoticeView[];
  readonly total: number;
  readonly unread: number;
}

/**
 * The notices of an actor: of their person from the first on, also those from before there was an account; of their
 * account; of their roles only since the account is there, for what a duty was told before is nothing to a newcomer.
 */
function ownNotices(actor: Actor): Prisma.Sql {
  const { personId, roles } = addressesOf(actor);
  return Prisma.sql`from notice n
    left join notice_read r on r.commune_id = n.commune_id and r.notice_id = n.id and r.account_id = ${actor.accountId}::uuid
    where n.commune_id = ${actor.communeId}::uuid and (n.person_id = ${personId}::uuid
      or n.account_id = ${actor.accountId}::uuid
      or n.role = any(${[...roles]}::text[]) and n.created_at >= coalesce(
        (select a.created_at from account a where a.id = ${actor.accountId}::uuid), '-infinity'))`;
}

/** How many notices wait to be read, up to `MOST_COUNTED`: every page asks it, so it is one statement. */
export async function unreadNoticeCount(actor: Actor): Promise<number> {
  if (actor.accountId === null) return 0;
  return inCommune(actor.communeId, async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from
      (select 1 ${ownNotices(actor)} and r.read_at is null limit ${MOST_COUNTED}) counted`;
    return row?.count ?? 0;
  });
}

/** One page of an actor's notices, the newest first. */
export async function listNotices(actor: Actor, { page }: { readonly page: number }): Promise<NoticePage> {
  return inCommune(actor.communeId, async (tx) => {
    const own = ownNotices(actor);
    const [counted] = await tx.$queryRaw<{ total: number; unread: number }[]>`
      select count(*)::int as total, (count(*) filter (where r.read_at is null))::int as unread ${own}`;
    const rows = await tx.$queryRaw<NoticeView[]>`
      select n.id::text, n.kind, n.words, n.href, n.created_at as at, r.read_at is not null as read ${own}
      order by n.created_at desc, n.id desc limit ${NOTICES_PAGE} offset ${(page - 1) * NOTICES_PAGE}`;
    return { rows, total: counted?.total ?? 0, unread: counted?.unread ?? 0 };
  });
}

/** The newest of those not read yet. */
export async function latestUnreadNotices(actor: Actor, most: number): Promise<readonly NoticeView[]> {
  if (actor.accountId === null) return [];
  return inCommune(
    actor.communeId,
    (tx) => tx.$queryRaw<NoticeView[]>`
      select n.id::text, n.kind, n.words, n.href, n.created_at as at, false as read ${ownNotices(actor)}
        and r.read_at is null order by n.created_at desc, n.id desc limit ${most}`,
  );
}
