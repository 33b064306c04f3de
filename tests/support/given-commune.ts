import { mintActor, systemActor } from "@/lib/access/actor-mint";
import type { Actor, Role } from "@/lib/kernel/actor";
import { type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { acrossCommunes } from "@/lib/platform/db";
import { loadReferenceData } from "@/prisma/seed/load-reference";

export const TEST_DAY = civilDate("2026-11-22");

/** The reference commune of an empty database, and an actor in it who may prepare and issue. */
export async function givenCommune(today: CivilDate = TEST_DAY): Promise<{ communeId: string; actor: Actor }> {
  await loadReferenceData();
  const commune = await acrossCommunes((tx) => tx.commune.findFirstOrThrow());
  return { communeId: commune.id, actor: systemActor("kiem-thu", commune.id, today) };
}

/** Someone of the commune with just these roles. */
export function givenActor(communeId: string, roles: readonly Role[], facts: Partial<Actor> = {}): Actor {
  return mintActor({
    accountId: null,
    sessionId: null,
    communeId,
    personId: null,
    name: roles.join(", ") || "không vai trò",
    roles,
    hamletIds: [],
    unitId: null,
    training: false,
    today: TEST_DAY,
    ...facts,
  });
}
