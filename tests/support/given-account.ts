import type { Actor, Role } from "@/lib/kernel/actor";
import type { TestDatabase } from "./database";
import { givenActor } from "./given-commune";

/** Someone who signs in: an account of the commune, with the actor it makes. */
export async function givenAccount(
  database: TestDatabase,
  communeId: string,
  roles: readonly Role[],
  facts: Partial<Actor> & { readonly hamletId?: string; readonly madeAt?: string } = {},
): Promise<Actor> {
  const { hamletId = null, madeAt = null, ...others } = facts;
  const accountId = crypto.randomUUID();
  const name = others.name ?? roles.join(", ");
  await database.superuserQuery(
    `insert into account (id, commune_id, login_name, display_name, roles, person_id, hamlet_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::timestamptz, now() - interval '1 day'))`,
    [accountId, communeId, `tk-${accountId}`, name, roles, others.personId ?? null, hamletId, madeAt],
  );
  const hamletIds = hamletId ? [hamletId] : [];
  return givenActor(communeId, roles, { hamletIds, ...others, name, accountId });
}
