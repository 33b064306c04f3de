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

export interface GivenMonth {
  /** The number of the bản. */
  readonly hamlet: number;
  readonly month: string;
  readonly state: string;
  readonly senderName?: string;
  /** Of the indicators THU-1, THU-2 … in this order. */
  readonly values: readonly {
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly yes: boolean | null;
    readonly nothing: boolean;
  }[];
}

const GIVE = `
  with given as (
    select gen_random_uuid() as id, g.*
    from json_to_recordset($2::json) as g(hamlet int, month text, state text, "senderName" text, values json)
  ), reports as (
    insert into report (commune_id, id, period_key, hamlet_id, submission_key, state, via, sender_name, submitted_at,
      created_at, updated_at)
    select $1::uuid, given.id, month, h.id, gen_random_uuid(), state, 'desk', coalesce("senderName", 'Kiểm thử'),
      (month || '-16T08:00:00+07')::timestamptz, now(), now()
    from given join hamlet h on h.commune_id = $1 and h.number = given.hamlet
  )
  insert into report_value (commune_id, report_id, indicator_id, numerator, denominator, yes, nothing)
  select $1::uuid, given.id, i.id, (v.value->>'numerator')::int, (v.value->>'denominator')::int,
    (v.value->>'yes')::boolean, (v.value->>'nothing')::boolean
  from given cross join json_array_elements(given.values) with ordinality as v(value, n)
  join indicator i on i.commune_id = $1 and i.code = 'THU-' || v.n`;

/** Reports as they stand in the database, past the program: of any state, and many at once. */
export async function giveMonths(
  database: TestDatabase,
  { communeId }: Actor,
  months: readonly GivenMonth[],
): Promise<void> {
  await database.ownerQuery(GIVE, [communeId, JSON.stringify(months)]);
}
