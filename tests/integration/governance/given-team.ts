import { transact } from "@/lib/audit/transact";
import { openTeamIn } from "@/lib/governance/commands/bodies";
import type { RosterScope } from "@/lib/governance/commands/coming-rosters";
import { EMPTY_PLACE, insertEntryIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import { bringRostersIntoForce } from "@/lib/governance/commands/roster-in-force";
import type { BodyRole } from "@/lib/governance/core/kinds";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { value } from "./given-list";

/** The bản of this number. */
export async function hamletOf(actor: Actor, number: number): Promise<string> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => (await tx.hamlet.findFirstOrThrow({ where: { communeId, number } })).id);
}

/** The team of a bản, written down without anyone in it. */
export async function givenTeam(actor: Actor, hamletNumber: number): Promise<string> {
  const hamletId = await hamletOf(actor, hamletNumber);
  return value(
    await transact(actor, async (act) => {
      const { id } = await openTeamIn(act.tx, actor, hamletId);
      await act.audit({ action: "body.begun", entityType: "body", entityId: id, words: "Lập Tổ" });
      return ok(id);
    }),
  );
}

/** Makes the open working roster of a body hold from a day by a decision of this number, as recording one does. */
export async function givenInForce(
  actor: Actor,
  bodyId: string,
  {
    number,
    from,
    scope = "whole",
  }: { readonly number: string; readonly from: CivilDate; readonly scope?: RosterScope },
): Promise<string> {
  const { communeId } = actor;
  return value(
    await transact(actor, async (act) => {
      const draft = await act.tx.rosterDraft.findFirstOrThrow({ where: { communeId, bodyId, state: "open" } });
      const document = await act.tx.document.create({
        data: {
          ...{ communeId, kind: "qd-ngoai-cong", state: "recorded", aboutType: "roster-draft", aboutId: draft.id },
          ...{
            issuerName: "Ủy ban nhân dân xã",
            subject: "Về việc kiện toàn Tổ",
            symbol: number,
            series: "ngoai-cong",
          },
          ...{ year: parts(from).year, issuedOn: toDbDate(from), effectiveFrom: toDbDate(from), training: false },
          ...{ folded: number, createdAt: act.at, updatedAt: act.at, issuedAt: act.at },
        },
      });
      const input = { draftIds: [draft.id], documentId: document.id, day: from, article: null, scope };
      const held = await bringRostersIntoForce(actor, act, input);
      return held.ok ? ok(document.id) : held;
    }),
  );
}

export interface GivenSeat {
  readonly personId?: string;
  readonly exOfficio?: string;
  readonly role: BodyRole;
  readonly duty?: string;
}

/** A body whose roster holds from a day by a decision: just these places, in this order. */
export async function givenSeated(
  actor: Actor,
  bodyId: string,
  seats: readonly GivenSeat[],
  decision: Parameters<typeof givenInForce>[2],
): Promise<string> {
  value(
    await transact(actor, async (act) => {
      const draftId = await openDraftIn(act, actor, { bodyId });
      if (!draftId) throw new Error("the body has ended");
      await act.tx.rosterEntry.deleteMany({ where: { communeId: actor.communeId, draftId } });
      for (const { personId = null, exOfficio = null, role, duty = "Tuyên truyền" } of seats) {
        const place = { ...EMPTY_PLACE, personId, exOfficio, role, positionTitle: "", duty };
        await insertEntryIn(act.tx, actor, draftId, place);
      }
      await act.audit({ action: "roster.proposed", entityType: "roster-draft", entityId: draftId, words: "Lập" });
      return ok(draftId);
    }),
  );
  return givenInForce(actor, bodyId, decision);
}
