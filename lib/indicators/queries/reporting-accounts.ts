import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { Reporter } from "../core/reporter";

/** The accounts that report for a bản or an office today: whom a word about its report is for. */
export async function reportingAccountsIn(tx: Tx, actor: Actor, { kind, id }: Reporter): Promise<readonly string[]> {
  const { communeId } = actor;
  if (kind === "unit") {
    const rows = await tx.account.findMany({
      where: { communeId, closedAt: null, roles: { has: "dau-moi" }, unitId: id },
      select: { id: true },
    });
    return rows.map((row) => row.id);
  }
  const day = toDbDate(actor.today);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id::text from account a
     where a.commune_id = ${communeId}::uuid and a.closed_at is null and 'truong-ban' = any(a.roles)
       and (a.hamlet_id = ${id}::uuid or exists (select 1 from hamlet_in_charge h
         where h.commune_id = a.commune_id and h.person_id = a.person_id and h.hamlet_id = ${id}::uuid
           and h.valid_from <= ${day}::date and (h.valid_to is null or ${day}::date < h.valid_to)))`;
  return rows.map((row) => row.id);
}
