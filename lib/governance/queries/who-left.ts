import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";

/**
 * Who of these people no longer serves on a day, each with why: all their posts have ended, or they lie in the trash.
 * Who never had a post written down is not among them.
 */
export async function whoLeftIn(
  tx: Tx,
  actor: Actor,
  personIds: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, string>> {
  const people = await tx.person.findMany({
    where: {
      communeId: actor.communeId,
      id: { in: [...personIds] },
      OR: [
        { deletedAt: { not: null } },
        {
          posts: {
            some: { validTo: { lte: toDbDate(day) } },
            none: { OR: [{ validTo: null }, { validTo: { gt: toDbDate(day) } }] },
          },
        },
      ],
    },
    select: {
      id: true,
      deletedAt: true,
      posts: { orderBy: { validTo: "desc" }, take: 1, select: { title: true, validTo: true } },
    },
  });
  return new Map(
    people.map(({ id, deletedAt, posts: [last] }) => [
      id,
      deletedAt || !last?.validTo
        ? "đã bỏ khỏi danh sách cán bộ"
        : `đã thôi ${last.title} từ ngày ${formatDay(fromDbDate(last.validTo))}`,
    ]),
  );
}
