import pg from "pg";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { rosterOn } from "@/lib/governance/queries/roster";
import { readTeams } from "@/lib/governance/queries/teams";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { type BenchDatabase, withBenchDatabase } from "./bench-database";
import { type Bench, type Figure, figure, type Say } from "./figure";
import { fillPeople } from "./fill-people";
import { median, percentile, timeEach } from "./timings";

const COMMITTEE_SEATS = 25;
const TEAMS = 35;
const TEAM_SEATS = 6;
const YEARS = 10;
const FIRST_DAY = civilDate("2016-07-01");

// Every seat changes hands each year by a decision of that year; one member of the committee in three has a bản in
// charge. The last year goes on.
const FILL = `
  with documents as (
    insert into document (commune_id, id, kind, state, issuer_name, subject, symbol, series, issued_on, effective_from, folded)
    select $1::uuid, gen_random_uuid(), 'qd-ngoai-cong', 'recorded', 'UBND', 'Kiện toàn', 'QĐ-UBND', 'qd', day, day, ''
    from generate_series($2::date, $2::date + interval '${YEARS - 1} years', interval '1 year') as day
    returning id, effective_from
  ), committee as (
    insert into body (commune_id, id, kind, name, valid_from)
    select $1::uuid, gen_random_uuid(), 'ban-chi-dao', 'Ban Chỉ đạo', $2::date returning id
  ), teams as (
    insert into body (commune_id, id, kind, name, hamlet_id, valid_from)
    select $1::uuid, gen_random_uuid(), 'to-cnscd-ban', 'Tổ công nghệ số cộng đồng ' || lower(h.name), h.id, $2::date
    from hamlet h where h.commune_id = $1 and h.number <= ${TEAMS} returning id
  ), places as (
    select id as body_id, n, case n when 1 then 'truong-ban' when 2 then 'pho-ban' else 'uy-vien' end as role
    from committee, generate_series(1, ${COMMITTEE_SEATS}) as n
    union all
    select id, n, case n when 1 then 'to-truong' when 2 then 'to-pho' else 'thanh-vien' end
    from teams, generate_series(1, ${TEAM_SEATS}) as n
  ), seats as (
    insert into seat (commune_id, id, body_id, role, position)
    select $1::uuid, gen_random_uuid(), body_id, role, n from places returning id, body_id, role, position
  ), numbered as (
    select seats.*, row_number() over (order by body_id, position) as place from seats
  ), people as (
    select id, row_number() over (order by id) - 1 as n from person where commune_id = $1
  ), terms as (
    insert into term (commune_id, id, body_id, seat_id, person_id, role, position, position_title, duty, valid_from,
      valid_to, begun_by_document_id, ended_by_document_id, recorded_at, written_by_document_id)
    select $1::uuid, gen_random_uuid(), s.body_id, s.id, p.id, s.role, s.position, 'Công chức', 'Theo dõi, đôn đốc',
      d.effective_from, next.effective_from, d.id, next.id, now(), d.id
    from numbered s cross join documents d
    left join documents next on next.effective_from = (d.effective_from + interval '1 year')::date
    join people p on p.n = (s.place * 37 + extract(year from d.effective_from)::int * 411) % 10000
    returning id, person_id, position, role
  )
  insert into hamlet_charge (commune_id, term_id, hamlet_id, person_id)
  select $1::uuid, t.id, h.id, t.person_id from terms t
  join hamlet h on h.commune_id = $1 and h.number = 1 + t.position
  where t.position % 3 = 0 and t.role = 'uy-vien'`;

/** The rows of one question, and nothing else: who sits with their names and what they answer for. */
const BARE = `
  select t.*, p.full_name, p.honorific, array_agg(h.name order by h.number) filter (where h.id is not null) as hamlets
  from term t
  join body b on b.commune_id = t.commune_id and b.id = t.body_id and b.kind = $2
  join person p on p.commune_id = t.commune_id and p.id = t.person_id
  left join hamlet_charge c on c.commune_id = t.commune_id and c.term_id = t.id
  left join hamlet h on h.commune_id = c.commune_id and h.id = c.hamlet_id
  where t.commune_id = $1 and t.superseded_at is null and t.valid_from <= $3::date
    and (t.valid_to is null or t.valid_to > $3::date)
  group by t.commune_id, t.id, p.full_name, p.honorific order by t.body_id, t.position`;

const dayOf = (turn: number): CivilDate => addDays(FIRST_DAY, (turn * 97) % (365 * YEARS));

function expectCount(found: number, wanted: number, turn: number): void {
  if (found !== wanted) throw new Error(`${found} instead of ${wanted} on ${dayOf(turn)}`);
}

async function timeWarm(work: (turn: number) => Promise<unknown>): Promise<readonly number[]> {
  await timeEach(30, work);
  return timeEach(200, work);
}

async function measureWith(client: pg.Client, { actor }: BenchDatabase, say: Say): Promise<Figure[]> {
  const { communeId } = actor;
  await client.query(FILL, [communeId, FIRST_DAY]);
  await client.query("vacuum analyze");
  const counted = await client.query<{ terms: number }>("select count(*)::int as terms from term");
  const bare = (kind: string, wanted: number) => async (turn: number) =>
    expectCount((await client.query(BARE, [communeId, kind, dayOf(turn)])).rowCount ?? 0, wanted, turn);
  say("roster: the committee on a day");
  const body = await timeWarm(async (turn) => {
    expectCount((await rosterOn(actor, COMMITTEE, dayOf(turn))).length, COMMITTEE_SEATS, turn);
  });
  const bodyFloor = await timeWarm(bare(COMMITTEE.kind, COMMITTEE_SEATS));
  say("roster: all hamlet teams on a day");
  const teams = await timeWarm(async (turn) => {
    const { rows } = await readTeams(actor, dayOf(turn));
    const members = rows.reduce((sum, row) => sum + row.members, 0);
    expectCount(members, TEAMS * TEAM_SEATS, turn);
  });
  const teamsFloor = await timeWarm(bare("to-cnscd-ban", TEAMS * TEAM_SEATS));
  const told = (taken: readonly number[], what: string) =>
    `p95 ${percentile(taken, 0.95).toFixed(1)}; ${what} on a day of ${YEARS} years, ${counted.rows[0]?.terms ?? 0} terms; the floor is one bare query`;
  return [
    figure("roster.on-date", median(body), "ms", median(bodyFloor), told(body, `${COMMITTEE_SEATS} members`)),
    figure("scale.roster", median(teams), "ms", median(teamsFloor), told(teams, `${TEAMS} teams of ${TEAM_SEATS}`)),
  ];
}

async function measureIn(database: BenchDatabase, say: Say): Promise<Figure[]> {
  say("roster: a committee and 35 teams with ten years of changes");
  await fillPeople(database.ownerUrl, 10_000);
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return await measureWith(client, database, say);
  } finally {
    await client.end();
  }
}

export const rosterBench: Bench = {
  names: ["roster.on-date", "scale.roster"],
  measure: (say) => withBenchDatabase((database) => measureIn(database, say)),
};
