import { type Act, transact } from "@/lib/audit/transact";
import { beginBodyIn, openTeamIn } from "@/lib/governance/commands/bodies";
import { EMPTY_PLACE, insertEntryIn, openDraftIn } from "@/lib/governance/commands/roster-draft";
import { bringRostersIntoForce } from "@/lib/governance/commands/roster-in-force";
import { type BodyKind, headOf } from "@/lib/governance/core/kinds";
import { currentBodyIn } from "@/lib/governance/queries/bodies";
import type { EntryFields } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { value } from "./given-list";

export interface GivenBody {
  readonly kind: BodyKind;
  readonly name?: string;
  /** The bản whose team it is. */
  readonly hamletId?: string;
  readonly parentId?: string;
  /** One that is there already. */
  readonly bodyId?: string;
}

async function bodyIn(act: Act, actor: Actor, body: GivenBody): Promise<string> {
  if (body.bodyId) return body.bodyId;
  if (body.hamletId) return (await openTeamIn(act.tx, actor, body.hamletId)).id;
  const standing = body.kind === "nhom-cong-tac" ? null : await currentBodyIn(act.tx, actor, body.kind);
  return (standing ?? (await beginBodyIn(act.tx, actor, body))).id;
}

/** A body of any kind with these seats from a day, the whole of it by a decision on paper. The first heads it. */
export async function givenSeats(
  actor: Actor,
  number: number,
  from: CivilDate,
  body: GivenBody,
  entries: readonly Partial<EntryFields>[],
): Promise<string> {
  return value(
    await transact(actor, async (act) => {
      const bodyId = await bodyIn(act, actor, body);
      const draftId = (await openDraftIn(act, actor, { bodyId })) ?? "";
      for (const [index, entry] of entries.entries()) {
        const role = index === 0 ? headOf(body.kind) : body.kind === "ban-chi-dao" ? "uy-vien" : "thanh-vien";
        const plain = { ...EMPTY_PLACE, role, positionTitle: "Công chức", duty: "Theo dõi" } as const;
        await insertEntryIn(act.tx, actor, draftId, { ...plain, ...entry });
      }
      const document = await act.tx.document.create({
        data: {
          ...{ communeId: actor.communeId, kind: "qd-thanh-lap-to", state: "recorded", folded: "" },
          ...{ issuerName: "Ủy ban nhân dân xã", subject: "Về việc thành lập", symbol: "QĐ-UBND", series: "giay" },
          ...{ number, year: 2026, issuedOn: toDbDate(from), effectiveFrom: toDbDate(from), issuedAt: act.at },
        },
      });
      const how = { draftIds: [draftId], documentId: document.id, day: from, article: null, scope: "whole" } as const;
      value(await bringRostersIntoForce(actor, act, how));
      return ok(bodyId);
    }),
  );
}
