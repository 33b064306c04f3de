import pg from "pg";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { COMMUNE } from "@/lib/indicators/core/figures/parts";
import { rollUp } from "@/lib/indicators/core/roll-up";
import { readFigures } from "@/lib/indicators/queries/figures";
import { type BenchDatabase, withBenchDatabase } from "./bench-database";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { median, percentile, timed, timeEach } from "./timings";

const INDICATORS = 24;
const HAMLETS = 35;
const MONTHS = 60;
const VALUES = INDICATORS * HAMLETS * MONTHS;
const FIRST = monthNumberOfKey("2021-12");

// Every bản reports every indicator each month of five years, all approved.
const FILL = `
  with made as (
    insert into indicator (commune_id, id, code, position, created_at)
    select $1::uuid, gen_random_uuid(), 'DO-' || n, 1000 + n, now() from generate_series(1, ${INDICATORS}) as n
    returning id, code
  ), defined as (
    insert into indicator_definition (commune_id, id, indicator_id, valid_from, name, pillar, measure, timing, unit,
      denominator, denominator_bases, comparator, reporter, frequency, created_at)
    select $1::uuid, gen_random_uuid(), id, date '2020-01-01', code, 'xa-hoi-so', 'ratio', 'state', '%', 'reported',
      array[]::text[], 'at-least', 'hamlet', 'month', now() from made
  ), aims as (
    insert into target (commune_id, id, indicator_id, year, value_centi, created_name, created_at)
    select $1::uuid, gen_random_uuid(), id, y, 8000, 'Đo', now() from made, generate_series(2021, 2026) as y
  ), reports as (
    insert into report (commune_id, id, period_key, hamlet_id, submission_key, state, via, sender_name, submitted_at,
      created_at, updated_at)
    select $1::uuid, gen_random_uuid(), to_char(month, 'YYYY-MM'), h.id, gen_random_uuid(), 'approved', 'phone', 'Đo',
      month, month, month
    from hamlet h, generate_series(date '2021-12-01', date '2026-11-01', interval '1 month') as month
    where h.commune_id = $1 and h.number <= ${HAMLETS}
    returning id
  )
  insert into report_value (commune_id, report_id, indicator_id, numerator, denominator)
  select $1::uuid, r.id, m.id, 40 + (random() * 100)::int, 140 + (random() * 100)::int from reports r, made m`;

/** The same sums by the database alone: every month's values of every indicator, added up over the bản. */
const BARE = `
  select v.indicator_id, r.period_key, sum(v.numerator)::bigint, sum(v.denominator)::bigint, count(*)
  from report r join report_value v on v.commune_id = r.commune_id and v.report_id = r.id
  where r.commune_id = $1 and r.state = 'approved' and r.campaign_id is null
  group by v.indicator_id, r.period_key`;

async function measureWith(client: pg.Client, { actor }: BenchDatabase, say: Say): Promise<Figure[]> {
  const { communeId } = actor;
  await client.query(FILL, [communeId]);
  await client.query("vacuum analyze");
  const bare = async () => {
    const { rowCount } = await client.query(BARE, [communeId]);
    if (rowCount !== INDICATORS * MONTHS) throw new Error(`${rowCount} sums`);
  };
  const measured = await client.query<{ id: string }>("select id from indicator where code like 'DO-%'");
  const dashboard = async () => {
    const book = await readFigures(actor);
    for (const { id } of measured.rows) {
      for (let month = FIRST; month < FIRST + MONTHS; month += 1) {
        const { complete } = rollUp(book, { indicatorId: id, span: { from: month, to: month }, scope: COMMUNE });
        if (complete.full !== HAMLETS) throw new Error(`${complete.full} of ${HAMLETS}`);
      }
    }
  };
  // What a change of any figure does: the next look reads everything anew.
  const touch = () =>
    client.query("update target set reason = 'Đo' where commune_id = $1 and year = 2026", [communeId]);
  say("dashboard: after a change");
  const cold: number[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    await touch();
    cold.push((await timed(dashboard)).ms);
  }
  const coldFloor = await timeEach(30, bare);
  say("dashboard: again");
  const warm = await timeEach(200, dashboard);
  const warmFloor = await timeEach(200, () => client.query("select version from figures_stamp"));
  const told = (taken: readonly number[], floor: string) =>
    `p95 ${percentile(taken, 0.95).toFixed(1)}; ${VALUES} values (${HAMLETS} bản, ${INDICATORS} indicators, ${MONTHS} months) rolled up for the commune; the floor is ${floor}`;
  return [
    figure(
      "dashboard.cold",
      median(cold.slice(10)),
      "ms",
      median(coldFloor),
      told(cold.slice(10), "the sums in SQL alone"),
    ),
    figure("dashboard.warm", median(warm), "ms", median(warmFloor), told(warm, "one bare query of the stamp")),
  ];
}

async function measureIn(database: BenchDatabase, say: Say): Promise<Figure[]> {
  say("dashboard: five years of reports");
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await measureWith(client, database, say);
  } finally {
    await client.end();
  }
}

export const dashboardBench: Bench = {
  names: ["dashboard.cold", "dashboard.warm"],
  measure: (say) => withBenchDatabase((database) => measureIn(database, say)),
};
