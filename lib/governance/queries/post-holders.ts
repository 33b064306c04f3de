import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { PostHolder } from "../core/who-sits";

/** Who holds posts of these titles on a day, by folded title: seats that follow a post ask it. */
export async function holdersOfPostsIn(
  tx: Tx,
  actor: Actor,
  titles: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, PostHolder>> {
  if (titles.length === 0) return new Map();
  const date = toDbDate(day);
  const posts = await tx.post.findMany({
    where: {
      communeId: actor.communeId,
      OR: [...new Set(titles)].map((title) => ({ title: { equals: title, mode: "insensitive" as const } })),
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
        { OR: [{ validTo: null }, { validTo: { gt: date } }] },
      ],
      person: { deletedAt: null },
    },
    include: { person: { select: { fullName: true, honorific: true } } },
    orderBy: [{ validFrom: { sort: "asc", nulls: "first" } }, { id: "asc" }],
  });
  return new Map(posts.map(({ title, personId, person }) => [title.toLocaleLowerCase("vi"), { personId, ...person }]));
}
