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
  if (terms.length === 0) return;
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

/** A row to be written again as a new row of knowledge, changed where `change` says. */
export interface Rewrite {
  readonly row: TermRow;
  readonly change: Partial<Prisma.TermUncheckedCreateInput>;
  /** The document that writes it. */
  readonly by: string;
}

/** Writes copies of rows as new rows of knowledge. */
export async function writeTermsAgainIn(act: Act, actor: Actor, rewrites: readonly Rewrite[]): Promise<void> {
  const chargesOf = new Map<string, Charges>();
  const copies = rewrites.map(({ row: { charges, unitCharges, ...row }, change, by }) => {
    const id = crypto.randomUUID();
    chargesOf.set(id, { hamlets: charges, units: unitCharges.map(({ unitId }) => unitId) });
    const known = { recordedAt: act.at, supersededAt: null, supersededByDocumentId: null };
    return { ...row, ...change, ...known, writtenByDocumentId: by, id };
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
export async function refreshLivesIn({ tx }: Act, actor: Actor, bodyIds: readonly string[]): Promise<void> {
  const { communeId } = actor;
  await tx.$executeRaw`
    update body b set version = b.version + 1, valid_from =
      (select min(t.valid_from) from term t
        where t.commune_id = b.commune_id and t.body_id = b.id and t.superseded_at is null)
    where b.commune_id = ${communeId}::uuid and b.id = any(${[...bodyIds]}::uuid[])`;
}
