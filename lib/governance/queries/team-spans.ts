import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";

/** Someone sits in the team of a bản from a day to a day. */
export interface TeamSeatSpan {
  readonly hamletId: string;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  /** As its "đại sứ số". */
  readonly ambassador: boolean;
}

interface Row {
  readonly hamlet_id: string;
  readonly valid_from: Date;
  readonly valid_to: Date | null;
  readonly ambassador: boolean;
}

/** When the teams of bản had anyone in them, by what is known now. That teams exist is public in the commune. */
export async function teamSeatSpansIn(tx: Tx, actor: Actor): Promise<readonly TeamSeatSpan[]> {
  const rows = await tx.$queryRaw<Row[]>`
    select b.hamlet_id, t.valid_from, t.valid_to, bool_or('dai-su-so' = any(t.marks)) as ambassador
    from term t join body b on b.commune_id = t.commune_id and b.id = t.body_id
    where t.commune_id = ${actor.communeId}::uuid and b.kind = 'to-cnscd-ban' and b.hamlet_id is not null
      and t.superseded_at is null and (t.person_id is not null or t.ex_officio is not null)
    group by b.hamlet_id, t.valid_from, t.valid_to`;
  return rows.map((row) => ({
    ...{ hamletId: row.hamlet_id, from: fromDbDate(row.valid_from), ambassador: row.ambassador },
    to: row.valid_to ? fromDbDate(row.valid_to) : null,
  }));
}
