import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import type { PostHolder } from "../core/who-sits";

interface HolderRow extends PostHolder {
  readonly title: string;
}

/**
 * Who holds posts of these titles on a day, by folded title: seats that follow a post ask it. By what is known now, or
 * by what had been written down of posts and people by an instant.
 */
export async function holdersOfPostsIn(
  tx: Tx,
  actor: Actor,
  titles: readonly string[],
  day: CivilDate,
  knownAt?: Date,
): Promise<ReadonlyMap<string, PostHolder>> {
  if (titles.length === 0) return new Map();
  const date = toDbDate(day);
  const folded = [...new Set(titles.map((title) => title.toLocaleLowerCase("vi")))];
  const posts = knownAt
    ? Prisma.sql`(select k.commune_id, k.post_id as id, k.person_id, k.title, k.valid_from, k.valid_to from post_known k
        where k.commune_id = ${actor.communeId}::uuid
          and k.recorded_at <= ${knownAt} and (k.superseded_at is null or k.superseded_at > ${knownAt}))`
    : Prisma.sql`post`;
  const there = knownAt
    ? Prisma.sql`(p.deleted_at is null or p.deleted_at > ${knownAt})`
    : Prisma.sql`p.deleted_at is null`;
  const rows = await tx.$queryRaw<HolderRow[]>`
    select lower(o.title) as title, o.person_id as "personId", p.full_name as "fullName", p.honorific
    from ${posts} o join person p on p.commune_id = o.commune_id and p.id = o.person_id
    where o.commune_id = ${actor.communeId}::uuid and lower(o.title) = any(${folded}::text[])
      and (o.valid_from is null or o.valid_from <= ${date}::date)
      and (o.valid_to is null or o.valid_to > ${date}::date) and ${there}
    order by o.valid_from asc nulls first, o.id`;
  return new Map(rows.map(({ title, ...holder }) => [title, holder]));
}
