import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { powersOnIn } from "@/lib/organization/queries/signing-powers";
import type { Tx } from "@/lib/platform/db";
import type { HeldPost } from "../core/papers/paper-signers";

/** The posts held on a day, with what their holders sign by a power. */
export async function heldPostsIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly HeldPost[]> {
  const on = toDbDate(day);
  const holds = {
    AND: [
      { OR: [{ validFrom: null }, { validFrom: { lte: on } }] },
      { OR: [{ validTo: null }, { validTo: { gt: on } }] },
    ],
  };
  const powers = await powersOnIn(tx, actor, day);
  const posts = await tx.post.findMany({
    where: { communeId: actor.communeId, person: { deletedAt: null }, ...holds },
    include: { person: { select: { fullName: true } } },
    orderBy: [{ signing: "asc" }, { createdAt: "asc" }],
  });
  return posts.map((post) => ({
    ...{ id: post.id, title: post.title, name: post.person.fullName, unitId: post.unitId },
    signing: post.signing === "chu-tich" || post.signing === "pho-chu-tich" ? post.signing : null,
    powers: powers.get(post.id) ?? [],
  }));
}
