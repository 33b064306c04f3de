import pg from "pg";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { inventPeople } from "./invented-people";

/** Where the invented people went. */
export interface FilledCommune {
  readonly communeId: string;
  readonly units: readonly string[];
}

const INSERT = `
  with given as (
    select gen_random_uuid() as id, g.* from json_to_recordset($2::json) as g(
      full_name text, honorific text, sort_key text, folded text, phone text, birth_year int, title text, unit uuid)
  ), people as (
    insert into person (commune_id, id, full_name, honorific, sort_key, folded, phone, birth_year)
    select $1::uuid, id, full_name, honorific, sort_key, folded, phone, birth_year from given
  )
  insert into post (commune_id, id, person_id, unit_id, title, valid_from)
  select $1::uuid, gen_random_uuid(), id, unit, title, date '2025-07-01' from given`;

/** Makes the commune of a fresh database live and gives it so many people with a post each. */
export async function fillPeople(ownerUrl: string, count: number): Promise<FilledCommune> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query<{ id: string }>("update commune set state = 'live' returning id");
    const communeId = found.rows[0]?.id ?? "";
    const asked = await client.query<{ id: string }>("select id from unit where commune_id = $1 order by position", [
      communeId,
    ]);
    const units = asked.rows.map(({ id }) => id);
    const people = inventPeople(count, { units: units.length, hamlets: 35 }).map((person) => ({
      full_name: person.fullName,
      honorific: person.honorific,
      sort_key: nameSortKey(person.fullName),
      folded: fold([person.fullName, person.phone, person.title].join(" ")),
      phone: person.phone,
      birth_year: person.birthYear,
      title: person.title,
      unit: units[person.unit],
    }));
    await client.query(INSERT, [communeId, JSON.stringify(people)]);
    // What autovacuum would have done by the time anyone measures.
    await client.query("vacuum analyze person, post");
    return { communeId, units };
  } finally {
    await client.end();
  }
}
