import { type Act, transact } from "@/lib/audit/transact";
import type { RelationRefusal } from "@/lib/documents/commands/relations";
import { padNumber } from "@/lib/documents/core/number";
import { BAD_SCAN, scanType } from "@/lib/documents/core/scan";
import { canIssue } from "@/lib/documents/policy";
import { dissolveBody } from "@/lib/governance/commands/dissolve-body";
import { bringRostersIntoForce } from "@/lib/governance/commands/roster-in-force";
import type { EffectRefusal } from "@/lib/governance/core/roster-effects";
import { strangeDay } from "@/lib/governance/core/sane-day";
import { COMMITTEE, currentBodyIn } from "@/lib/governance/queries/bodies";
import { openDraftIdIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { type Tx, violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Body } from "@/prisma/generated/client";
import { sameNumber } from "../core/same-number";
import { RECORDED_KIND } from "../labels";
import type { RecordInput } from "../schema";
import type { AssignRefusal } from "./assign-targets";
import { takeEffectOnOthers } from "./relate-effects";

export type RecordRefusal =
  | "forbidden"
  | "no-roster"
  | "future-day"
  | "bad-scan"
  | "duplicate"
  | "seat-taken"
  | RelationRefusal
  | AssignRefusal
  | EffectRefusal;

/** A paper decision as it is recorded; about the committee, as a whole, where nothing else is said. */
type Recording = Omit<RecordInput, "does" | "bodyIds" | "article" | "confirmDuplicate"> &
  Partial<Pick<RecordInput, "does" | "bodyIds" | "article" | "confirmDuplicate">> & {
    readonly scan: Uint8Array | null;
  };

export interface Recorded {
  readonly id: string;
  /** Who sits by it; of bodies it ended, whose terms it ended. */
  readonly memberCount: number;
  readonly bodyCount: number;
}

/**
 * Records a decision issued outside the portal (number, day, issuer, scan) and does at once, from its effective day,
 * what it says to one body or several: the working roster holds, or changes the standing one, or the body ends.
 */
export async function recordDecision(actor: Actor, input: Recording): Promise<Result<Recorded, RecordRefusal>> {
  if (!canIssue(actor)) return refuse("forbidden", "Chỉ văn thư và lãnh đạo được ghi nhận quyết định đã ban hành.");
  if (input.issuedOn > actor.today) {
    const words = "Ngày ký không thể sau ngày hôm nay.";
    return refuse("future-day", words, { issuedOn: words });
  }
  const strange = strangeDay(input.issuedOn, actor.today);
  if (strange) return refuse("strange-day", strange, { issuedOn: strange });
  const mediaType = input.scan ? scanType(input.scan) : null;
  if (input.scan && !mediaType) return refuse("bad-scan", BAD_SCAN, { scan: BAD_SCAN });
  const { does = "whole" } = input;
  const day = input.effectiveFrom ?? input.issuedOn;
  try {
    return await transact<Recorded, RecordRefusal>(actor, async (act) => {
      await holdCommune(act.tx, actor.communeId);
      const known = input.confirmDuplicate ? null : await refuseKnown(act.tx, actor, input);
      if (known) return known;
      const bodies = await bodiesOf(act.tx, actor, input.bodyIds ?? []);
      if (bodies.length === 0) {
        const words = "Chưa có danh sách dự kiến để ghi nhận: nhập danh sách trước.";
        return refuse("no-roster" as const, words, { bodyIds: words });
      }
      const drafts = does === "dissolve" ? [] : await draftsOf(act.tx, actor, bodies);
      const without = bodies.find((_, index) => does !== "dissolve" && !drafts[index]);
      if (without) {
        const words = `Chưa có danh sách dự kiến của ${without.name} để ghi nhận: nhập danh sách trước.`;
        return refuse("no-roster" as const, words, { bodyIds: words });
      }
      const about = drafts[0] ? { type: "roster-draft", id: drafts[0] } : { type: "body", id: bodies[0]?.id ?? "" };
      const scan = input.scan && mediaType ? { bytes: input.scan, mediaType } : null;
      const id = await keep(act, actor, { ...input, day, about, scan });
      const effect = { documentId: id, day, article: input.article ?? null };
      const takeEffect = () =>
        does === "dissolve"
          ? dissolveAll(actor, act, bodies, effect)
          : bringRostersIntoForce(actor, act, {
              ...{ ...effect, scope: does },
              draftIds: drafts.flatMap((draftId) => draftId ?? []),
            });
      const rosters = { does, bodyIds: bodies.map((body) => body.id) };
      const effecting = { documentId: id, issuedOn: input.issuedOn, day, rosters };
      const done = await takeEffectOnOthers(act, actor, effecting, takeEffect);
      if (!done.ok) return done;
      const words = `Ghi nhận văn bản số ${input.number} ngày ${formatDay(input.issuedOn)} của ${input.issuerName}`;
      await act.audit({ action: "document.recorded", entityType: "document", entityId: id, words });
      return ok({ id, memberCount: done.value.count, bodyCount: bodies.length });
    });
  } catch (error) {
    if (!violates(error, "term_one_holder_excl") && !violates(error, "term_one_seat_excl")) throw error;
    const words = "Có người khác vừa ghi một danh sách vào đúng những ngày này: xem lại danh sách rồi ghi lần nữa.";
    return refuse("seat-taken", words);
  }
}

type Effect = Omit<Parameters<typeof dissolveBody>[2], "bodyId">;

/** Ends every one of the bodies, or none. */
async function dissolveAll(
  actor: Actor,
  act: Act,
  bodies: readonly Body[],
  effect: Effect,
): Promise<Result<{ readonly count: number }, EffectRefusal>> {
  let count = 0;
  for (const { id: bodyId } of bodies) {
    const done = await dissolveBody(actor, act, { ...effect, bodyId });
    if (!done.ok) return done;
    count += done.value.count;
  }
  return ok({ count });
}

/** The paper may be in the portal already, issued here or recorded before. */
async function refuseKnown(tx: Tx, { communeId }: Actor, input: Recording) {
  const sameDay = await tx.document.findMany({
    where: {
      ...{ communeId, deletedAt: null, issuedOn: toDbDate(input.issuedOn) },
      state: { in: ["issued", "recorded"] },
    },
    select: { id: true, number: true, symbol: true, issuerName: true },
  });
  const coded = sameDay.map(({ number, symbol, ...row }) => ({
    ...row,
    code: number === null ? symbol : `${padNumber(number)}/${symbol}`,
  }));
  const known = coded.find(
    ({ code, issuerName }) => fold(issuerName) === fold(input.issuerName) && sameNumber(code, input.number),
  );
  if (!known) return null;
  const words = `Đã có văn bản số ${known.code} ngày ${formatDay(input.issuedOn)} của ${known.issuerName} trong cổng.`;
  return refuse("duplicate" as const, words, { confirmDuplicate: words, knownId: known.id });
}

/** The bodies it is about, always in one order; the committee when none is named. */
async function bodiesOf(tx: Tx, actor: Actor, bodyIds: readonly string[]): Promise<readonly Body[]> {
  if (bodyIds.length === 0) {
    const committee = await currentBodyIn(tx, actor, COMMITTEE.kind);
    return committee ? [committee] : [];
  }
  const { communeId } = actor;
  return tx.body.findMany({
    where: { communeId, id: { in: [...bodyIds] } },
    orderBy: [{ hamlet: { number: "asc" } }, { id: "asc" }],
  });
}

/** The open working roster of each body, in their order. */
async function draftsOf(tx: Tx, actor: Actor, bodies: readonly Body[]): Promise<readonly (string | null)[]> {
  const drafts: (string | null)[] = [];
  for (const { id } of bodies) drafts.push(await openDraftIdIn(tx, actor, { bodyId: id }));
  return drafts;
}

async function keep(
  { tx, at }: Act,
  actor: Actor,
  input: Omit<Recording, "scan"> & {
    readonly day: CivilDate;
    readonly about: { readonly type: string; readonly id: string };
    readonly scan: { readonly bytes: Uint8Array; readonly mediaType: string } | null;
  },
): Promise<string> {
  const { communeId } = actor;
  const { number, issuedOn, issuerName, subject, signerName, day, about, scan } = input;
  const { id } = await tx.document.create({
    data: {
      ...{ communeId, kind: RECORDED_KIND, state: "recorded", aboutType: about.type, aboutId: about.id },
      ...{ issuerName, subject, symbol: number, series: "ngoai-cong", year: parts(issuedOn).year, signerName },
      issuedOn: toDbDate(issuedOn),
      effectiveFrom: toDbDate(day),
      scanSha256: scan ? await putBlob(tx, communeId, scan.bytes, scan.mediaType) : null,
      training: actor.training,
      folded: fold(`${number} ${subject} ${issuerName} ${signerName ?? ""}`),
      ...{ createdBy: actor.accountId, createdAt: at, updatedAt: at, issuedAt: at },
    },
  });
  return id;
}
