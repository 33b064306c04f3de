import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canSeePhones } from "@/lib/organization/policy";
import { formerNamesOn } from "@/lib/organization/queries/hamlets";
import { canPrepareRoster } from "../policy";
import { hamletHeadsIn, type KnownHamletHead } from "../queries/hamlet-heads";
import { openTeamIn } from "./bodies";
import { EMPTY_PLACE, insertEntryIn, openDraftIn } from "./roster-draft";

export type TeamsRefusal = "forbidden" | "not-found" | "hamlet-ended" | "already";

/** The teams begun, the bản that had theirs already being passed over. */
export interface TeamsStarted {
  readonly bodyIds: readonly string[];
  /** How many of them have their head proposed by name. */
  readonly withHead: number;
  readonly passedOver: number;
}

/**
 * Begins the teams of some bản: a body and an open working roster each, with the head of the bản proposed as its Tổ
 * trưởng when one is known, and an empty place for one when not.
 */
export async function startTeams(
  actor: Actor,
  input: { readonly hamletIds: readonly string[] },
): Promise<Result<TeamsStarted, TeamsRefusal>> {
  if (!canPrepareRoster(actor)) return refuse("forbidden" as const, "Tài khoản của bạn không được lập danh sách Tổ.");
  const { communeId } = actor;
  const wanted = [...new Set(input.hamletIds)].sort();
  return transact(actor, async (act) => {
    const commune = await act.tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const stored = await act.tx.hamlet.findMany({ where: { communeId, id: { in: wanted }, deletedAt: null } });
    if (stored.length < wanted.length) {
      return refuse("not-found" as const, "Có bản không còn trong danh sách: mở lại trang rồi chọn lại.");
    }
    const names = await formerNamesOn(act.tx, actor, actor.today);
    const hamlets = stored.map(({ validFrom, validTo, ...hamlet }) => ({
      ...{ id: hamlet.id, name: names.get(hamlet.id) ?? hamlet.name },
      span: { from: validFrom ? fromDbDate(validFrom) : null, to: validTo ? fromDbDate(validTo) : null },
    }));
    const gone = hamlets.find(({ span }) => !holdsOn(span, actor.today));
    if (gone) {
      const words = `${gone.name} không còn vào ngày ${formatDay(actor.today)} nên không lập Tổ được.`;
      return refuse("hamlet-ended" as const, words);
    }
    const heads = await hamletHeadsIn(act.tx, actor, hamlets, commune.hamletWord);
    const bodyIds: string[] = [];
    let withHead = 0;
    for (const hamlet of hamlets.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const head = heads.get(hamlet.id) ?? null;
      const bodyId = await startTeamIn(act, actor, hamlet.id, head, commune.hamletWord);
      if (bodyId) bodyIds.push(bodyId);
      if (bodyId && head) withHead += 1;
    }
    const passedOver = hamlets.length - bodyIds.length;
    if (bodyIds.length === 0) {
      const words = passedOver === 1 ? `${hamlets[0]?.name ?? "Bản này"} đã có Tổ.` : "Các bản này đều đã có Tổ.";
      return refuse("already" as const, words);
    }
    return ok({ bodyIds, withHead, passedOver });
  });
}

/** Null when the bản has a team already, seated or proposed. */
async function startTeamIn(
  act: Act,
  actor: Actor,
  hamletId: string,
  head: KnownHamletHead | null,
  hamletWord: string,
): Promise<string | null> {
  const { tx } = act;
  const { communeId } = actor;
  const body = await openTeamIn(tx, actor, hamletId);
  const draftId = await openDraftIn(act, actor, { bodyId: body.id });
  if (!draftId) return null;
  const open = { OR: [{ validTo: null }, { validTo: { gt: toDbDate(actor.today) } }] };
  const terms = await tx.term.count({ where: { communeId, bodyId: body.id, supersededAt: null, ...open } });
  const entries = await tx.rosterEntry.count({ where: { communeId, draftId } });
  if (terms + entries > 0) return null;
  const usual = await tx.standardPosition.findFirst({
    where: { communeId, bodyKind: "to-cnscd-ban", role: "to-truong" },
    orderBy: { position: "asc" },
  });
  await insertEntryIn(tx, actor, draftId, {
    ...EMPTY_PLACE,
    ...{ personId: head?.personId ?? null, role: "to-truong", duty: usual?.duty ?? "" },
    positionTitle: head?.title ?? `Trưởng ${hamletWord}`,
  });
  const words = `Bắt đầu lập ${body.name}`;
  await act.audit({ action: "team.started", entityType: "body", entityId: body.id, words });
  return body.id;
}

/** Notes that phone numbers of Tổ trưởng were taken with the list of teams: of which day, how many, on what. */
export async function recordTeamPhonesTaken(
  actor: Actor,
  input: { readonly day: CivilDate; readonly count: number; readonly form: "sheet" | "paper" },
): Promise<Result<{ count: number }, "forbidden">> {
  if (!canSeePhones(actor)) return refuse("forbidden", "Tài khoản của bạn không được lấy số điện thoại.");
  return transact(actor, async ({ audit }) => {
    const how = input.form === "sheet" ? "ra Excel" : "để in";
    const words = `Lấy danh sách Tổ công nghệ số cộng đồng ngày ${formatDay(input.day)} có ${input.count} số điện thoại ${how}`;
    await audit({ action: "contacts.taken", entityType: "body", entityId: null, words });
    return ok({ count: input.count });
  });
}
