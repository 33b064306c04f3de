import type { Actor } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/platform/db";
import type { FilledPerson } from "../core/import-written";

// A list may have thousands of rows. The client library plans each statement anew for every row it is given; the
// database takes all of them out of one JSON in a twentieth of the time.

export interface NewPerson {
  readonly id: string;
  readonly fullName: string;
  readonly honorific: string | null;
  readonly sortKey: string;
  readonly folded: string;
  readonly phone: string | null;
  readonly birthYear: number | null;
  readonly ethnicity: string | null;
  readonly note: string | null;
}

/** Writes people the portal did not know. */
export async function insertPeople(tx: Tx, actor: Actor, people: readonly NewPerson[]): Promise<void> {
  await tx.$executeRaw`
    insert into person (commune_id, id, full_name, honorific, sort_key, folded, phone, birth_year, ethnicity, note)
    select ${actor.communeId}::uuid, g.id, g."fullName", g.honorific, g."sortKey", g.folded, g.phone, g."birthYear",
      g.ethnicity, g.note
    from json_to_recordset(${JSON.stringify(people)}::json) as g(id uuid, "fullName" text, honorific text,
      "sortKey" text, folded text, phone text, "birthYear" int, ethnicity text, note text)`;
}

/** Writes the posts the list gives them. */
export async function insertPosts(
  tx: Tx,
  actor: Actor,
  posts: readonly { readonly personId: string; readonly title: string }[],
): Promise<void> {
  const given = posts.map((post) => ({ id: crypto.randomUUID(), ...post }));
  await tx.$executeRaw`
    insert into post (commune_id, id, person_id, title)
    select ${actor.communeId}::uuid, g.id, g."personId", g.title
    from json_to_recordset(${JSON.stringify(given)}::json) as g(id uuid, "personId" uuid, title text)`;
}

/** Adds a phone or a year of birth to people known without one; what is known is never overwritten. */
export async function fillKnownPeople(
  tx: Tx,
  actor: Actor,
  facts: readonly { readonly personId: string; readonly phone: string | null; readonly birthYear: number | null }[],
): Promise<readonly FilledPerson[]> {
  if (facts.length === 0) return [];
  return tx.$queryRaw<FilledPerson[]>`
    with lacking as (
      select p.id, p.folded as folded_before,
        case when p.phone is null then g.phone end as phone,
        case when p.birth_year is null then g."birthYear" end as birth_year
      from json_to_recordset(${JSON.stringify(facts)}::json) as g("personId" uuid, phone text, "birthYear" int)
      join person p on p.commune_id = ${actor.communeId}::uuid and p.id = g."personId"
      for update of p
    )
    update person p set
      phone = coalesce(p.phone, l.phone),
      folded = concat_ws(' ', p.folded, l.phone),
      birth_year = coalesce(p.birth_year, l.birth_year),
      version = p.version + 1
    from lacking l
    where p.commune_id = ${actor.communeId}::uuid and p.id = l.id and (l.phone is not null or l.birth_year is not null)
    returning p.id::text as "personId", l.phone, l.birth_year as "birthYear", l.folded_before as "foldedBefore"`;
}

export interface NewEntry {
  readonly id: string;
  readonly draftId: string;
  readonly personId: string | null;
  readonly role: string;
  readonly position: number;
  readonly positionTitle: string;
  readonly duty: string;
  readonly marks: readonly string[];
  readonly hamletIds: readonly string[];
}

/** Writes rows of working rosters with their bản. */
export async function insertEntries(tx: Tx, actor: Actor, entries: readonly NewEntry[]): Promise<void> {
  await tx.$executeRaw`
    insert into roster_entry (commune_id, draft_id, id, person_id, role, position, position_title, duty, marks)
    select ${actor.communeId}::uuid, g."draftId", g.id, g."personId", g.role, g.position, g."positionTitle", g.duty,
      array(select json_array_elements_text(g.marks))
    from json_to_recordset(${JSON.stringify(entries)}::json) as g(id uuid, "draftId" uuid, "personId" uuid, role text,
      position int, "positionTitle" text, duty text, marks json)`;
  const links = entries.flatMap(({ id, hamletIds }) => hamletIds.map((hamletId) => ({ entryId: id, hamletId })));
  await tx.$executeRaw`
    insert into roster_entry_hamlet (commune_id, entry_id, hamlet_id)
    select ${actor.communeId}::uuid, g."entryId", g."hamletId"
    from json_to_recordset(${JSON.stringify(links)}::json) as g("entryId" uuid, "hamletId" uuid)`;
}
