import type { Actor } from "@/lib/kernel/actor";
import type { TestDatabase } from "../../support/database";

/** An indicator that is a share reported by every bản each month, or counted by the portal; answers its id. */
export async function aDefinitionRow(
  database: TestDatabase,
  { communeId }: Actor,
  { code, timing = "state", countedBy = null }: { code: string; timing?: "state" | "flow"; countedBy?: string | null },
): Promise<string> {
  const [row] = await database.ownerQuery<{ id: string }>(
    `with made as (
       insert into indicator (commune_id, id, code, position, created_at) values ($1, gen_random_uuid(), $2, 900, now())
       returning id
     )
     insert into indicator_definition (commune_id, id, indicator_id, valid_from, name, pillar, measure, timing, unit,
       denominator, denominator_bases, comparator, reporter, counted_by, frequency, created_at)
     select $1, gen_random_uuid(), id, date '2020-01-01', 'Chỉ tiêu ' || $2, 'khac', 'ratio', $3, '%',
       case when $4::text is null then 'reported' else 'hamlets' end, array[]::text[], 'at-least',
       case when $4::text is null then 'hamlet' else 'portal' end, $4, 'month', now() from made
     returning indicator_id as id`,
    [communeId, code, timing, countedBy],
  );
  if (!row) throw new Error("not written");
  return row.id;
}
