import { padNumber } from "@/lib/documents/core/number";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { groupBy } from "@/lib/kernel/group-by";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { sayingOfRow } from "../core/compare-rosters";
import { holderKeys, type RosterMember } from "../core/roster";
import type { EndingTerm, WordedTerm } from "../core/roster-effects";
import { saidOf } from "./roster";

export type TermRow = Prisma.TermGetPayload<{ include: typeof saidOf }>;

/** A term as known now, with the row it was read from. */
export type StandingRow = WordedTerm & EndingTerm & { readonly row: TermRow };

/** The terms of bodies by what is known now; holders are told apart among those who sit in the body on the day. */
export async function standingTermsIn(
  tx: Tx,
  actor: Actor,
  bodyIds: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, readonly StandingRow[]>> {
  const rows = await tx.term.findMany({
    where: { communeId: actor.communeId, bodyId: { in: [...bodyIds] }, supersededAt: null },
    include: saidOf,
    orderBy: { position: "asc" },
  });
  const rowsOf = groupBy(rows, ({ bodyId }) => bodyId);
  return new Map(bodyIds.map((bodyId) => [bodyId, toStanding(rowsOf.get(bodyId) ?? [], day)]));
}

function toStanding(rows: readonly TermRow[], day: CivilDate): StandingRow[] {
  const date = toDbDate(day);
  const sitting = rows.filter((row) => row.validFrom <= date && (row.validTo === null || row.validTo > date));
  const keys = holderKeys(sitting.map((row) => ({ ...row, role: row.role as RosterMember["role"] })));
  const keyOf = new Map(sitting.map((row, index) => [row.id, keys[index] ?? row.id]));
  return rows.map((row) => ({
    row,
    id: row.id,
    holder: keyOf.get(row.id) ?? row.id,
    position: row.position,
    from: fromDbDate(row.validFrom),
    to: row.validTo ? fromDbDate(row.validTo) : null,
    begunBy: { documentId: row.begunByDocumentId, article: row.begunByArticle },
    endedBy: row.endedByDocumentId ? { documentId: row.endedByDocumentId, article: row.endedByArticle } : null,
    writtenByDocumentId: row.writtenByDocumentId,
    saying: sayingOfRow(row),
  }));
}

/** "văn bản số 05/QĐ-UBND ngày 10/08/2026": how a refusal names the document that stands in the way. */
export async function documentWordsIn(tx: Tx, actor: Actor, id: string): Promise<string> {
  const found = await tx.document.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
  if (!found) return "một văn bản khác";
  const { number, symbol, issuedOn } = found;
  const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
  return `văn bản số ${code}${issuedOn ? ` ngày ${formatDay(fromDbDate(issuedOn))}` : ""}`;
}
