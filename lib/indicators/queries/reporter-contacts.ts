import { headOf } from "@/lib/governance/core/kinds";
import { seatsOn } from "@/lib/governance/queries/coverage";
import { hamletHeadsIn } from "@/lib/governance/queries/hamlet-heads";
import type { Actor } from "@/lib/kernel/actor";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { canReadPeople, canSeePhones } from "@/lib/organization/policy";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { ReporterView } from "./reporters";

/** Whom to call about a report. */
export interface ReporterContact {
  readonly personId: string;
  readonly name: string;
  /** "Trưởng bản", "Tổ trưởng Tổ công nghệ số", "Đầu mối". */
  readonly post: string;
  /** As far as the actor may know it: written, masked, or none. */
  readonly phone: string | null;
}

interface Known {
  readonly personId: string;
  readonly post: string;
}

async function speakersIn(tx: Tx, actor: Actor): Promise<ReadonlyMap<string, Known>> {
  const accounts = await tx.account.findMany({
    where: {
      ...{ communeId: actor.communeId, closedAt: null, roles: { has: "dau-moi" } },
      ...{ unitId: { not: null }, personId: { not: null } },
    },
    select: { unitId: true, personId: true },
  });
  return new Map(
    accounts.flatMap(({ unitId, personId }): [string, Known][] =>
      unitId && personId ? [[`unit:${unitId}`, { personId, post: "Đầu mối" }]] : [],
    ),
  );
}

/**
 * Whom to call about each reporter: the head of the bản, or else the head of its team; who speaks for an office. Names
 * are for those who may read people, phones written or masked as everywhere.
 */
export async function readReporterContacts(
  actor: Actor,
  reporters: readonly ReporterView[],
): Promise<ReadonlyMap<string, ReporterContact>> {
  if (!canReadPeople(actor)) return new Map();
  const { communeId } = actor;
  const known = new Map<string, Known>();
  for (const { teamOf, bodyKind, member } of await seatsOn(actor, actor.today))
    if (teamOf && member.personId && member.role === headOf(bodyKind))
      known.set(`hamlet:${teamOf.id}`, { personId: member.personId, post: "Tổ trưởng Tổ công nghệ số" });
  return inCommune(communeId, async (tx) => {
    const { hamletWord } = await tx.commune.findUniqueOrThrow({
      where: { id: communeId },
      select: { hamletWord: true },
    });
    const hamlets = reporters.flatMap(({ reporter, name }) =>
      reporter.kind === "hamlet" ? [{ id: reporter.id, name }] : [],
    );
    for (const [id, { personId }] of await hamletHeadsIn(tx, actor, hamlets, hamletWord))
      known.set(`hamlet:${id}`, { personId, post: `Trưởng ${hamletWord}` });
    for (const [key, speaker] of await speakersIn(tx, actor)) known.set(key, speaker);
    const wanted = reporters.flatMap(({ key }) => known.get(key)?.personId ?? []);
    const people = await tx.person.findMany({
      where: { communeId, id: { in: wanted }, deletedAt: null },
      select: { id: true, fullName: true, phone: true },
    });
    const shown = canSeePhones(actor) ? formatPhone : maskPhone;
    return new Map(
      reporters.flatMap(({ key }): [string, ReporterContact][] => {
        const contact = known.get(key);
        const person = people.find(({ id }) => id === contact?.personId);
        if (!contact || !person) return [];
        const phone = person.phone ? shown(person.phone) : null;
        return [[key, { personId: person.id, name: person.fullName, post: contact.post, phone }]];
      }),
    );
  });
}
