import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { HeldPower, PowerForm, PowerIssuer } from "../core/signing-powers";
import { canReadPeople } from "../policy";

export type PowerState = "current" | "coming" | "over" | "withdrawn";

export interface PowerView extends HeldPower {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly fullName: string;
  readonly title: string;
  readonly validFrom: CivilDate;
  /** The last day it holds; null while it is open. */
  readonly lastDay: CivilDate | null;
  readonly documentCode: string;
  readonly documentDay: CivilDate;
  readonly note: string | null;
  readonly withdrawnReason: string | null;
  readonly state: PowerState;
}

const held = (row: { form: string; issuers: string[]; kinds: string[] }): HeldPower => ({
  ...{ form: row.form as PowerForm, issuers: row.issuers as PowerIssuer[], types: row.kinds },
});

/** The powers of posts that hold on a day, by post, within a transaction under way. */
export async function powersOnIn(
  tx: Tx,
  actor: Actor,
  day: CivilDate,
): Promise<ReadonlyMap<string, readonly HeldPower[]>> {
  const on = toDbDate(day);
  const rows = await tx.signingPower.findMany({
    where: {
      ...{ communeId: actor.communeId, withdrawnAt: null, validFrom: { lte: on } },
      OR: [{ validTo: null }, { validTo: { gt: on } }],
    },
    orderBy: [{ validFrom: "asc" }, { id: "asc" }],
  });
  const byPost = new Map<string, HeldPower[]>();
  for (const row of rows) byPost.set(row.postId, [...(byPost.get(row.postId) ?? []), held(row)]);
  return byPost;
}

function stateOn(day: CivilDate, power: { from: CivilDate; last: CivilDate | null; withdrawn: boolean }): PowerState {
  if (power.withdrawn) return "withdrawn";
  if (power.from > day) return "coming";
  return power.last !== null && power.last < day ? "over" : "current";
}

/** Who signs by a power, has signed or will: the latest first; none for those who may not read people. */
export async function listSigningPowers(actor: Actor): Promise<readonly PowerView[]> {
  if (!canReadPeople(actor)) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.signingPower.findMany({
      where: { communeId: actor.communeId },
      include: { post: { include: { person: { select: { id: true, fullName: true } } } } },
      orderBy: [{ validFrom: "desc" }, { id: "desc" }],
    });
    return rows.map((row): PowerView => {
      const { id, version, documentCode, note, withdrawnReason, post } = row;
      const from = fromDbDate(row.validFrom);
      const last = row.validTo ? addDays(fromDbDate(row.validTo), -1) : null;
      return {
        ...held(row),
        ...{ id, version, documentCode, note, withdrawnReason, validFrom: from, lastDay: last },
        ...{ personId: post.person.id, fullName: post.person.fullName, title: post.title },
        documentDay: fromDbDate(row.documentDay),
        state: stateOn(actor.today, { from, last, withdrawn: row.withdrawnAt !== null }),
      };
    });
  });
}

/** Posts held today, for choosing whom to let sign; none for those who may not read people. */
export async function postsToChoose(
  actor: Actor,
): Promise<readonly { readonly id: string; readonly fullName: string; readonly title: string }[]> {
  if (!canReadPeople(actor)) return [];
  const today = toDbDate(actor.today);
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.post.findMany({
      where: {
        ...{ communeId: actor.communeId, person: { deletedAt: null } },
        AND: [
          { OR: [{ validFrom: null }, { validFrom: { lte: today } }] },
          { OR: [{ validTo: null }, { validTo: { gt: today } }] },
        ],
      },
      select: { id: true, title: true, person: { select: { fullName: true } } },
      orderBy: [{ person: { sortKey: "asc" } }, { id: "asc" }],
    });
    return rows.map(({ id, title, person }) => ({ id, title, fullName: person.fullName }));
  });
}
