import { transact } from "@/lib/audit/transact";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import { EMPTY_PLACE, openDraftIn } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { value } from "./given-list";

/** A row of the committee's working roster with nothing in it yet: what `addEntry` takes beside role, post and duty. */
export const COMMITTEE_PLACE = { ...EMPTY_PLACE, body: COMMITTEE };

/** People to sit in a body, by the names they are given. */
export async function givenPeople(actor: Actor, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = names.map((fullName) => ({ id: crypto.randomUUID(), fullName }));
  await inCommune(actor.communeId, (tx) =>
    tx.person.createMany({
      data: people.map(({ id, fullName }) => ({
        ...{ communeId: actor.communeId, id, fullName, honorific: "ong" },
        ...{ sortKey: nameSortKey(fullName), folded: fold(fullName) },
      })),
    }),
  );
  return new Map(people.map(({ id, fullName }) => [fullName, id]));
}

export interface GivenMember {
  readonly personId?: string;
  /** The post the place follows, instead of a person. */
  readonly exOfficio?: string;
  readonly duty?: string;
  readonly hamletIds?: readonly string[];
}

/** A working roster of just these, the first of them at the head, in place of what was open. */
export async function givenWorkingRoster(actor: Actor, members: readonly GivenMember[]): Promise<string> {
  const { communeId } = actor;
  return value(
    await transact(actor, async (act) => {
      await act.tx.rosterDraft.updateMany({ where: { communeId, state: "open" }, data: { state: "dropped" } });
      const draftId = await openDraftIn(act, actor, COMMITTEE);
      if (!draftId) throw new Error("the committee has ended");
      const entries = members.map(({ personId = null, exOfficio = null, duty, hamletIds }, index) => ({
        entry: {
          ...{ communeId, draftId, id: crypto.randomUUID(), personId, exOfficio, position: index + 1 },
          ...{ role: index === 0 ? "truong-ban" : "uy-vien", positionTitle: "Công chức", duty: duty ?? "Theo dõi" },
        },
        hamletIds: hamletIds ?? [],
      }));
      await act.tx.rosterEntry.createMany({ data: entries.map(({ entry }) => entry) });
      await act.tx.rosterEntryHamlet.createMany({
        data: entries.flatMap(({ entry, hamletIds: ids }) =>
          ids.map((hamletId) => ({ communeId, entryId: entry.id, hamletId })),
        ),
      });
      await act.audit({ action: "roster.proposed", entityType: "roster-draft", entityId: draftId, words: "Lập" });
      return ok(draftId);
    }),
  );
}

/** A roster that holds from a day by a decision on paper, recorded at whatever instant the clock stands. */
export async function givenRecorded(
  actor: Actor,
  number: string,
  from: CivilDate,
  members: readonly GivenMember[],
): Promise<string> {
  await givenWorkingRoster(actor, members);
  return value(
    await recordDecision(actor, {
      ...{ number, issuedOn: from, effectiveFrom: from, issuerName: "Ủy ban nhân dân xã" },
      ...{ subject: "Về việc kiện toàn Ban Chỉ đạo", signerName: null, scan: null },
    }),
  ).id;
}
