import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import type { Tx } from "@/lib/platform/db";
import { isHamletHead } from "../core/hamlet-head";

/** Who is known to head a bản today, as a team's Tổ trưởng is proposed. */
export interface KnownHamletHead {
  readonly personId: string;
  /** The post as it is written down; null when only an account says so. */
  readonly title: string | null;
}

/**
 * The head of each bản today, by a post that names the bản ("Trưởng bản Nà Khằm") or by the account of its head; none
 * where nobody is known, or two are.
 */
export async function hamletHeadsIn(
  tx: Tx,
  actor: Actor,
  hamlets: readonly { readonly id: string; readonly name: string }[],
  hamletWord: string,
): Promise<ReadonlyMap<string, KnownHamletHead>> {
  const { communeId } = actor;
  const date = toDbDate(actor.today);
  const posts = await tx.post.findMany({
    where: {
      communeId,
      person: { deletedAt: null },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
        { OR: [{ validTo: null }, { validTo: { gt: date } }] },
      ],
    },
    select: { personId: true, title: true },
  });
  const heads = posts.filter(({ title }) => isHamletHead(title, hamletWord));
  const accounts = await tx.account.findMany({
    where: {
      communeId,
      closedAt: null,
      roles: { has: "truong-ban" },
      personId: { not: null },
      hamletId: { not: null },
    },
    select: { personId: true, hamletId: true },
  });
  const found = hamlets.flatMap(({ id, name }): (readonly [string, KnownHamletHead])[] => {
    const byPost = heads.filter(({ title }) => ` ${fold(title)} `.endsWith(` ${hamletKey(name)} `));
    const byAccount = accounts
      .filter(({ hamletId }) => hamletId === id)
      .flatMap(({ personId }) => (personId ? [{ personId, title: null }] : []));
    const [known] = byPost.length > 0 ? byPost : byAccount;
    const people = new Set([...byPost, ...byAccount].map(({ personId }) => personId));
    return known && people.size === 1 ? [[id, known]] : [];
  });
  return new Map(found);
}
