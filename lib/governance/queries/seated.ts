import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import { Prisma } from "@/prisma/generated/client";
import type { BodyRole, Mark, OfBody, Pillar } from "../core/kinds";
import type { ChargedHamlet, RosterMember } from "../core/roster";
import { whoSits } from "../core/who-sits";
import { holdersOfPostsIn } from "./post-holders";

/** A member on a day, with the document that made it so. */
export interface SeatedMember extends RosterMember {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly begunByDocumentId: string;
  readonly bodyId: string;
  readonly seatId: string;
}

interface SeatedRow {
  readonly id: string;
  readonly bodyId: string;
  readonly seatId: string;
  readonly personId: string | null;
  readonly exOfficio: string | null;
  readonly fullName: string | null;
  readonly honorific: string | null;
  readonly positionTitle: string;
  readonly role: string;
  readonly position: number;
  readonly duty: string;
  readonly marks: string[];
  readonly pillars: string[];
  readonly hamlets: readonly ChargedHamlet[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly begunByDocumentId: string;
}

/** Whom is asked about: one body, all of a kind, some, or everybody. */
export type OfBodies = OfBody | { readonly bodyIds: readonly string[] } | "all";

function ofBodies(of: OfBodies): Prisma.Sql {
  if (of === "all") return Prisma.empty;
  if ("kind" in of) return Prisma.sql`and b.kind = ${of.kind}`;
  return Prisma.sql`and b.id = any(${"bodyId" in of ? [of.bodyId] : [...of.bodyIds]}::uuid[])`;
}

/** The rows that were knowledge at an instant; what is known now when none is given. */
function known(at: Date | undefined): Prisma.Sql {
  if (!at) return Prisma.sql`and t.superseded_at is null`;
  return Prisma.sql`and t.recorded_at <= ${at} and (t.superseded_at is null or t.superseded_at > ${at})`;
}

/**
 * Who sits in bodies on a day, body by body in the order of each list; in one question, as every page asks it. A bản
 * goes by the name it had on the day.
 */
export async function seatedIn(
  tx: Tx,
  actor: Actor,
  of: OfBodies,
  day: CivilDate,
  knownAt?: Date,
): Promise<readonly SeatedMember[]> {
  const date = toDbDate(day);
  const rows = await tx.$queryRaw<SeatedRow[]>`
    select t.id, t.body_id as "bodyId", t.seat_id as "seatId", t.person_id as "personId", t.ex_officio as "exOfficio",
      p.full_name as "fullName", p.honorific, t.position_title as "positionTitle", t.role, t.position, t.duty, t.marks,
      t.pillars, t.valid_from as "validFrom", t.valid_to as "validTo", t.begun_by_document_id as "begunByDocumentId",
      (select coalesce(json_agg(json_build_object('id', h.id, 'supporting', c.supporting, 'name',
          coalesce((select n.name from hamlet_name n where n.commune_id = h.commune_id and n.hamlet_id = h.id
            and n.valid_to > ${date}::date order by n.valid_to limit 1), h.name)) order by h.number), '[]')
        from hamlet_charge c join hamlet h on h.commune_id = c.commune_id and h.id = c.hamlet_id
        where c.commune_id = t.commune_id and c.term_id = t.id) as hamlets,
      (select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) order by u.position, u.id), '[]')
        from unit_charge c join unit u on u.commune_id = c.commune_id and u.id = c.unit_id
        where c.commune_id = t.commune_id and c.term_id = t.id) as units
    from term t
    join body b on b.commune_id = t.commune_id and b.id = t.body_id
    left join person p on p.commune_id = t.commune_id and p.id = t.person_id
    where t.commune_id = ${actor.communeId}::uuid ${ofBodies(of)} ${known(knownAt)}
      and t.valid_from <= ${date}::date and (t.valid_to is null or t.valid_to > ${date}::date)
    order by t.body_id, t.position`;
  const titles = rows.flatMap(({ exOfficio }) => exOfficio ?? []);
  const holders = await holdersOfPostsIn(tx, actor, titles, day, knownAt);
  return rows.map((row) => ({
    id: row.id,
    bodyId: row.bodyId,
    seatId: row.seatId,
    ...whoSits({ ...row, person: row }, holders),
    positionTitle: row.positionTitle,
    role: row.role as BodyRole,
    position: row.position,
    duty: row.duty,
    marks: row.marks as Mark[],
    pillars: row.pillars as Pillar[],
    hamlets: row.hamlets.map(({ id, name, supporting }) => ({ id, name, supporting })),
    units: row.units,
    from: fromDbDate(row.validFrom),
    to: row.validTo ? fromDbDate(row.validTo) : null,
    begunByDocumentId: row.begunByDocumentId,
  }));
}
