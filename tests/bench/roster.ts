import pg from "pg";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { rosterOn } from "@/lib/governance/queries/roster";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { type BenchDatabase, withBenchDatabase } from "./bench-database";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { fillPeople } from "./fill-people";
import { median, percentile, timeEach } from "./timings";

const BODIES = 200;
const SEATS = 25;
const YEARS = 10;
const FIRST_DAY = civilDate("2016-07-01");

// Every seat changes hands each year by a decision of that year; one member in three has a bản in charge.
const FILL = `
  with documents as (
    insert into document (commune_id, id, kind, state, issuer_name, subject, symbol, series, issued_on, effective_from, folded)
    select $1::uuid, gen_random_uuid(), 'quyet-dinh', 'recorded', 'UBND', 'Kiện toàn', 'QĐ-UBND', 'qd', day, day, ''
    from generate_series($2::date, $2::date + interval '${YEARS - 1} years', interval '1 year') as day
    returning id, effective_from
  ), bodies as (
    insert into body (commune_id, id, kind, name)
    select $1::uuid, gen_random_uuid(), case n when 1 then 'ban-chi-dao' else 'to-' || n end, 'Tổ ' || n
    from generate_series(1, ${BODIES}) as n returning id
  ), seats as (
    insert into seat (commune_id, id, body_id, role, position)
    select $1::uuid, gen_random_uuid(), bodies.id, case n when 1 then 'truong-ban' else 'uy-vien' end, n
    from bodies, generate_series(1, ${SEATS}) as n returning id, body_id, role, position
  ), people as (
    select id, row_number() over (order by id) - 1 as n from person where commune_id = $1
  ), terms as (
    insert into term (commune_id, id, body_id, seat_id, person_id, role, position, position_title, duty, valid_from,
      valid_to, begun_by_document_id, recorded_at, written_by_document_id)
    select $1::uuid, gen_random_uuid(), s.body_id, s.id, p.id, s.role, s.position, 'Công chức', 'Theo dõi, đôn đốc',
      d.effective_from, (d.effective_from + interval '1 year')::date, d.id, now(), d.id
    from seats s cross join documents d
    join people p on p.n = (s.position * 37 + extract(year from d.effective_from)::int * 411) % 10000
    returning id, person_id, position
  )
  insert into hamlet_charge (commune_id, term_id, hamlet_id, person_id)
  select $1::uuid, t.id, h.id, t.person_id from terms t
  join hamlet h on h.commune_id = $1 and h.number = 1 + t.position
  where t.position % 3 = 0`;

async function fillBodies({ ownerUrl }: BenchDatabase): Promise<number> {
  const { communeId } = await fillPeople(ownerUrl, 10_000);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(FILL, [communeId, FIRST_DAY]);
    await client.query("vacuum analyze");
    const counted = await client.query<{ terms: number }>("select count(*)::int as terms from term");
    return counted.rows[0]?.terms ?? 0;
  } finally {
    await client.end();
  }
}

async function measureIn(database: BenchDatabase, say: Say): Promise<Figure[]> {
  say("roster: 200 bodies and ten years of changes");
  const terms = await fillBodies(database);
  const dayOf = (turn: number): CivilDate => addDays(FIRST_DAY, (turn * 97) % (365 * YEARS));
  const ask = async (turn: number) => {
    const members = await rosterOn(database.actor, COMMITTEE, dayOf(turn));
    if (members.length !== SEATS) throw new Error(`${members.length} members on ${dayOf(turn)}`);
  };
  await timeEach(30, ask);
  const taken = await timeEach(200, ask);
  const note = `p95 ${percentile(taken, 0.95).toFixed(1)}; ${SEATS} members on a day out of ${terms} terms`;
  return [figure("roster.on-date", median(taken), "ms", null, note)];
}

export const rosterBench: Bench = {
  names: ["roster.on-date"],
  measure: (say) => withBenchDatabase((database) => measureIn(database, say)),
};
