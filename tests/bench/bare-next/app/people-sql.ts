import type pg from "pg";

export interface ListedPerson {
  readonly id: string;
  readonly honorific: string | null;
  readonly full_name: string;
  readonly phone: string | null;
  readonly title: string | null;
  readonly unit_name: string | null;
}

export interface PeopleQuestion {
  readonly communeId: string;
  readonly word: string;
  readonly unitId: string;
  readonly page: number;
}

const FITTING = `from person p where p.commune_id = $1 and p.deleted_at is null and p.folded like $2
  and p.id = any(array(select o.person_id from post o where o.commune_id = $1 and o.unit_id = $3))`;

/** What the people page asks, in the fewest words: the floor of everything built on it. */
export async function readPeoplePage(
  pool: pg.Pool,
  { communeId, word, unitId, page }: PeopleQuestion,
): Promise<{ readonly total: number; readonly rows: readonly ListedPerson[] }> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query({
      name: "say-commune",
      text: "select set_config('app.commune_id', $1, true)",
      values: [communeId],
    });
    const values = [communeId, `%${word}%`, unitId];
    const counted = await client.query<{ total: number }>({
      name: "count-people",
      text: `select count(*)::int as total ${FITTING}`,
      values,
    });
    const listed = await client.query<ListedPerson>({
      name: "list-people",
      text: `select p.id, p.honorific, p.full_name, p.phone, o.title, u.name as unit_name
        from (select * ${FITTING} order by p.sort_key, p.id limit 50 offset $4) p
        left join post o on o.commune_id = p.commune_id and o.person_id = p.id
        left join unit u on u.commune_id = o.commune_id and u.id = o.unit_id
        order by p.sort_key, p.id`,
      values: [...values, (page - 1) * 50],
    });
    await client.query("commit");
    return { total: counted.rows[0]?.total ?? 0, rows: listed.rows };
  } finally {
    client.release();
  }
}
