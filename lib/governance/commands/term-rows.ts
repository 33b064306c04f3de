import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import type { Prisma } from "@/prisma/generated/client";
import type { TermRow } from "../queries/standing-terms";

export type TermData = Prisma.TermUncheckedCreateInput & { readonly id: string };

/** What stands beside a term in tables of its own. */
export interface Charges {
  readonly hamlets: readonly { readonly hamletId: string; readonly supporting: boolean }[];
  readonly units: readonly string[];
}

/** Writes terms with their bản, schools and cooperatives as rows of a document. */
export async function writeTermsIn(
  { tx }: Act,
  _actor: Actor,
  terms: readonly TermData[],
  chargesOf: ReadonlyMap<string, Charges>,
): Promise<void> {
  await tx.term.createMany({ data: [...terms] });
  await tx.hamletCharge.createMany({
    data: terms.flatMap(({ communeId, id, personId = null }) =>
      (chargesOf.get(id)?.hamlets ?? []).map((charge) => ({ communeId, termId: id, personId, ...charge })),
    ),
  });
  await tx.unitCharge.createMany({
    data: terms.flatMap(({ communeId, id }) =>
      (chargesOf.get(id)?.units ?? []).map((unitId) => ({ communeId, termId: id, unitId })),
    ),
  });
}

/** Copies of rows as new rows of knowledge, changed where `change` says. */
export async function writeTermsAgainIn(
  act: Act,
  actor: Actor,
  rows: readonly TermRow[],
  change: Partial<Prisma.TermUncheckedCreateInput>,
  writtenByDocumentId: string,
): Promise<void> {
  const chargesOf = new Map<string, Charges>();
  const copies = rows.map(({ charges, unitCharges, ...row }) => {
    const id = crypto.randomUUID();
    chargesOf.set(id, { hamlets: charges, units: unitCharges.map(({ unitId }) => unitId) });
    const knowledge = { writtenByDocumentId, recordedAt: act.at, supersededAt: null, supersededByDocumentId: null };
    return { ...row, ...change, ...knowledge, id };
  });
  await writeTermsIn(act, actor, copies, chargesOf);
}

/** What was known of these terms is known otherwise from now on, by a document. */
export async function supersedeTermsIn(
  { tx, at }: Act,
  actor: Actor,
  ids: readonly string[],
  documentId: string,
): Promise<void> {
  await tx.term.updateMany({
    where: { communeId: actor.communeId, id: { in: [...ids] } },
    data: { supersededAt: at, supersededByDocumentId: documentId },
  });
}

/** A body is from the first day anyone sits in it, by what is known now. */
export async function refreshLifeIn({ tx }: Act, actor: Actor, bodyId: string): Promise<void> {
  const { communeId } = actor;
  const first = await tx.term.aggregate({
    where: { communeId, bodyId, supersededAt: null },
    _min: { validFrom: true },
  });
  await tx.body.update({
    where: { communeId_id: { communeId, id: bodyId } },
    data: { validFrom: first._min.validFrom, version: { increment: 1 } },
  });
}
