import { type Act, transact } from "@/lib/audit/transact";
import { BAD_SCAN, scanType } from "@/lib/documents/core/scan";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import {
  applyChange,
  type ChangePlan,
  type ChangeRefusal,
  checkWithdrawal,
  type ProposedChange,
  participantsOf,
  planChange,
  withdrawChange,
} from "../core/hamlet-change";
import type { HamletLife } from "../core/hamlet-life";
import { hamletKey } from "../core/hamlet-name";
import { canEditOrganization } from "../policy";
import { readChangeIn } from "../queries/hamlet-changes";
import { readLivesIn } from "../queries/hamlets";
import { hamletsWithTeamsIn, removeBareTeamsIn, renameProposedTeamsIn } from "./proposed-teams";

export type ArrangeRefusal = "forbidden" | "bad-scan" | ChangeRefusal;
export type WithdrawRefusal = "forbidden" | "not-found" | "built-on" | "name-taken";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sắp xếp bản.");

/** The document that decided a change, in words. */
export interface DecidingDocument {
  readonly number: string;
  readonly day: CivilDate;
  readonly issuer: string;
}

/** Brings the rows of bản from one state to the next: spans and names, what begins and what is gone. */
async function writeLives(
  { tx }: Act,
  communeId: string,
  before: readonly HamletLife[],
  after: readonly HamletLife[],
): Promise<void> {
  const was = new Map(before.map((life) => [life.id, life]));
  const gone = before.filter(({ id }) => !after.some((life) => life.id === id));
  await tx.hamlet.deleteMany({ where: { communeId, id: { in: gone.map(({ id }) => id) } } });
  const changed = after.filter((life) => was.has(life.id) && was.get(life.id) !== life);
  // What ends gives its name free first; what opens again takes its own back last.
  const turn = ({ id, to }: HamletLife) => (to !== null ? 0 : was.get(id)?.to === null ? 1 : 2);
  for (const life of changed.sort((a, b) => turn(a) - turn(b))) {
    const { id, name, placeholder, to } = life;
    await tx.hamlet.update({
      where: { communeId_id: { communeId, id } },
      data: {
        ...{ name, placeholder, folded: hamletKey(name) },
        ...{ validTo: to ? toDbDate(to) : null, version: { increment: 1 } },
      },
    });
  }
  const last = await tx.hamlet.aggregate({ where: { communeId }, _max: { number: true } });
  const begun = after.filter(({ id }) => !was.has(id));
  await tx.hamlet.createMany({
    data: begun.map(({ id, name, from }, index) => ({
      ...{ communeId, id, name, folded: hamletKey(name), validFrom: from ? toDbDate(from) : null },
      number: (last._max.number ?? 0) + index + 1,
    })),
  });
}

/** The act itself, with what came of what and the names it ended. */
async function writeChange(
  { tx }: Act,
  communeId: string,
  kind: ProposedChange["kind"],
  plan: ChangePlan,
  document: DecidingDocument & { readonly scanSha256: string | null },
  lives: readonly HamletLife[],
): Promise<string> {
  const { id: changeId } = await tx.hamletChange.create({
    data: {
      ...{ communeId, kind, day: toDbDate(plan.day), scanSha256: document.scanSha256 },
      ...{ documentNumber: document.number, documentDay: toDbDate(document.day), documentIssuer: document.issuer },
    },
  });
  await tx.hamletLineage.createMany({
    data: plan.lineage.map(({ fromId, toId }) => ({ communeId, changeId, fromId, toId })),
  });
  const renamed = plan.renamed.flatMap(({ id }) => lives.find((life) => life.id === id) ?? []);
  await tx.hamletName.createMany({
    data: renamed.map(({ id, name, placeholder, from, formerNames }) => {
      const validFrom = formerNames.at(-1)?.to ?? from;
      return {
        ...{ communeId, hamletId: id, changeId, name, placeholder, folded: hamletKey(name) },
        ...{ validFrom: validFrom ? toDbDate(validFrom) : null, validTo: toDbDate(plan.day) },
      };
    }),
  });
  return changeId;
}

/** One audit line on each bản an act had to do with, so that the trail of each tells of it. */
async function auditEach({ audit }: Act, ids: readonly string[], action: string, words: string): Promise<void> {
  for (const entityId of ids) await audit({ action, entityType: "hamlet", entityId, words });
}

const ACTION = {
  rename: "hamlet.renamed",
  merge: "hamlet.merged",
  split: "hamlet.split",
  end: "hamlet.ended",
} satisfies Record<ProposedChange["kind"], string>;

/** Renames, merges, splits or ends bản from a day by a document: all of it or nothing. */
export async function arrangeHamlets(
  actor: Actor,
  input: ProposedChange & { readonly document: DecidingDocument; readonly scan?: Uint8Array | null },
): Promise<Result<{ id: string; words: string }, ArrangeRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const { document, scan = null, ...change } = input;
  const mediaType = scan ? scanType(scan) : null;
  if (scan && !mediaType) return refuse("bad-scan", BAD_SCAN, { scan: BAD_SCAN });
  return transact(actor, async (act) => {
    await holdCommune(act.tx, communeId);
    const { hamletWord } = await act.tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const lives = await readLivesIn(act.tx, actor);
    const planned = planChange(lives, change, hamletWord, () => crypto.randomUUID());
    if (!planned.ok) return planned;
    const plan = planned.value;
    await writeLives(act, communeId, lives, applyChange(lives, plan));
    const scanSha256 = scan && mediaType ? await putBlob(act.tx, communeId, scan, mediaType) : null;
    const id = await writeChange(act, communeId, change.kind, plan, { ...document, scanSha256 }, lives);
    if (plan.day <= actor.today) await renameProposedTeamsIn(act, actor, plan.renamed, hamletWord);
    const kept = await readChangeIn(act.tx, actor, id, await readLivesIn(act.tx, actor), hamletWord);
    const by = `theo ${document.number} ngày ${formatDay(document.day)} của ${document.issuer}`;
    const words = `${kept?.view.words ?? ""} từ ngày ${formatDay(plan.day)}`;
    await auditEach(act, participantsOf(plan), ACTION[change.kind], `${words} ${by}`);
    return ok({ id, words });
  });
}

const NEW_IN_USE =
  "hình thành từ lần sắp xếp này đã có Tổ, có người phụ trách, có trong danh sách dự kiến hoặc gắn với tài khoản: gỡ ra trước.";

/** Takes a change back whole, while nothing was built on it. */
export async function withdrawHamletChange(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ words: string }, WithdrawRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact(actor, async (act) => {
      const { tx } = act;
      await holdCommune(tx, communeId);
      const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
      const lives = await readLivesIn(tx, actor);
      const kept = await readChangeIn(tx, actor, input.id, lives, hamletWord);
      if (!kept) return refuse("not-found" as const, "Lần sắp xếp này không còn, có thể đã hoàn tác.");
      const { plan, view } = kept;
      const bound = checkWithdrawal(lives, plan, hamletWord) ?? (await newOnesInUse(act, actor, plan, hamletWord));
      if (bound) return bound;
      await removeBareTeamsIn(
        act,
        actor,
        plan.begun.map(({ id }) => id),
      );
      await tx.hamletChange.delete({ where: { communeId_id: { communeId, id: input.id } } });
      await writeLives(act, communeId, lives, withdrawChange(lives, plan));
      const back = plan.renamed.map(({ id, was, name }) => ({ id, was: name, name: was }));
      await renameProposedTeamsIn(act, actor, back, hamletWord);
      const words = `Hoàn tác: ${view.words} từ ngày ${formatDay(plan.day)}`;
      await auditEach(act, participantsOf(plan), "hamlet.change-withdrawn", words);
      return ok({ words });
    });
  } catch (error) {
    if (violates(error, "hamlet_name_key")) {
      return refuse("name-taken", "Tên cũ nay đã đặt cho nơi khác: đổi tên nơi đó trước rồi hoàn tác.");
    }
    throw error;
  }
}

async function newOnesInUse(act: Act, actor: Actor, { begun }: ChangePlan, word: string) {
  const { tx } = act;
  const { communeId } = actor;
  const withTeams = await hamletsWithTeamsIn(
    act,
    actor,
    begun.map(({ id }) => id),
  );
  const hamletId = { in: begun.map(({ id }) => id) };
  const charges = await tx.hamletCharge.findMany({ where: { communeId, hamletId }, select: { hamletId: true } });
  const entries = await tx.rosterEntryHamlet.findMany({ where: { communeId, hamletId }, select: { hamletId: true } });
  const accounts = await tx.account.findMany({ where: { communeId, hamletId }, select: { hamletId: true } });
  const used = new Set([...charges, ...entries, ...accounts].map((row) => row.hamletId));
  const one = begun.find(({ id }) => used.has(id) || withTeams.has(id));
  return one ? refuse("built-on" as const, `${one.name}, ${word} ${NEW_IN_USE}`) : null;
}
