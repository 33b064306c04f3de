import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import { bareHamletName, hamletKey } from "../core/hamlet-name";

/** What a list did to the bản: undo takes back exactly this. */
export interface WrittenHamlets {
  readonly named: readonly { readonly hamletId: string; readonly was: string; readonly name: string }[];
  readonly addedHamletIds: readonly string[];
}

/** Gives a bản that is still a number the name a list has for it. */
export async function nameHamletIn(
  tx: Tx,
  actor: Actor,
  { hamletId, was, name }: WrittenHamlets["named"][number],
): Promise<WrittenHamlets["named"][number]> {
  const bare = bareHamletName(name);
  await tx.hamlet.update({
    where: { communeId_id: { communeId: actor.communeId, id: hamletId } },
    data: { name: bare, folded: hamletKey(bare), placeholder: false, version: { increment: 1 } },
  });
  return { hamletId, was, name: bare };
}

/** Adds a bản after the last one; the commune is held, so that two do not take one number. */
export async function addHamletIn(tx: Tx, actor: Actor, name: string): Promise<string> {
  const { communeId } = actor;
  const bare = bareHamletName(name);
  const last = await tx.hamlet.aggregate({ where: { communeId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  return (await tx.hamlet.create({ data: { communeId, number, name: bare, folded: hamletKey(bare) } })).id;
}

/**
 * Names go back to numbers and added bản go, unless they have come into use meanwhile: somebody is or is to be in charge,
 * a team stands for it, it was arranged since, or an account answers for it.
 */
export async function takeBackHamletsIn(
  tx: Tx,
  actor: Actor,
  { named, addedHamletIds }: WrittenHamlets,
): Promise<{ readonly names: number; readonly added: number }> {
  const { communeId } = actor;
  const unused = {
    ...{ communeId, charges: { none: {} }, entries: { none: {} }, bodies: { none: {} } },
    ...{ formerNames: { none: {} }, wentInto: { none: {} }, cameFrom: { none: {} } },
  };
  let names = 0;
  for (const { hamletId, was, name } of named) {
    const { count } = await tx.hamlet.updateMany({
      where: { ...unused, id: hamletId, name },
      data: { name: was, folded: hamletKey(was), placeholder: true, version: { increment: 1 } },
    });
    names += count;
  }
  const spokenFor = await tx.account.findMany({
    where: { communeId, hamletId: { in: [...addedHamletIds] } },
    select: { hamletId: true },
  });
  const kept = spokenFor.flatMap(({ hamletId }) => hamletId ?? []);
  const gone = addedHamletIds.filter((id) => !kept.includes(id));
  const { count } = await tx.hamlet.deleteMany({ where: { ...unused, id: { in: gone }, version: 1 } });
  return { names, added: count };
}
