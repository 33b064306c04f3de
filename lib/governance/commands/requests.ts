import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { readAboutIn } from "@/lib/notices/commands";
import { canReadPeople } from "@/lib/organization/policy";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { MembershipRequest } from "@/prisma/generated/client";
import { mayStep, nextState, type RequestKind, type RequestState, type RequestStep } from "../core/membership-request";
import { REQUEST_ENTITY, standingWords } from "../core/request-words";
import { keepsRequests } from "../policy";
import { bodyIsOver, headsOfIn, namesakesIn, partyOf, requestScopeIn, seesRequest } from "../queries/requests";
import type { JoinRequest, LeaveRequest, MendedJoin } from "../schema";
import { requestWordsIn, tellOfRequestIn } from "./request-effects";
import { takeOutAgainIn } from "./take-requests";

export type RequestRefusal =
  | "forbidden"
  | "not-found"
  | "stale"
  | "body-ended"
  | "gone"
  | "already-sits"
  | "does-not-sit"
  | "already-asked"
  | "maybe-duplicate"
  | "who-introduced";

const forbidden = refuse("forbidden" as const, "Bạn không làm được bước này với đề nghị của Tổ, nhóm này.");
const notFound = refuse("not-found" as const, "Không tìm thấy đề nghị này.");

/** A body that is the commune's and goes on, for which this actor may ask. */
async function readAskedBody({ tx }: Act, actor: Actor, bodyId: string, field: string) {
  const body = await tx.body.findUnique({
    where: { communeId_id: { communeId: actor.communeId, id: bodyId } },
    include: { hamlet: { select: { name: true, validTo: true } } },
  });
  if (!body) {
    const words = "Tổ, nhóm này không còn trong danh sách: chọn lại.";
    return refuse("gone" as const, words, { [field]: words });
  }
  if (body.validTo) {
    const words = `${body.name} không còn hoạt động.`;
    return refuse("body-ended" as const, words, { [field]: words });
  }
  if (bodyIsOver(actor, body)) {
    const words = `${body.hamlet?.name} không còn là một bản riêng: chọn Tổ của bản hiện nay.`;
    return refuse("body-ended" as const, words, { [field]: words });
  }
  return ok(body);
}

/** The seats someone has in a body today or later, by name. */
async function seatsOf({ tx }: Act, actor: Actor, bodyId: string, personId: string) {
  return tx.term.findMany({
    where: {
      ...{ communeId: actor.communeId, bodyId, personId, supersededAt: null },
      OR: [{ validTo: null }, { validTo: { gt: toDbDate(actor.today) } }],
    },
  });
}

const UNDER_WAY = { in: ["asked", "introduced", "agreed", "returned"] };

type JoinFields = Omit<JoinRequest, "bodyId" | "introduceNow">;

/** Whom a request to join names, with what stands in the way of it. */
async function whoJoins(act: Act, actor: Actor, bodyId: string, input: JoinFields, requestId: string | null) {
  const { tx } = act;
  const { communeId } = actor;
  const field = input.personId ? "personId" : "fullName";
  const person = input.personId
    ? await tx.person.findUnique({ where: { communeId_id: { communeId, id: input.personId } } })
    : null;
  if (input.personId && (!person || person.deletedAt || !canReadPeople(actor))) {
    const words = "Người này không còn trong danh sách cán bộ: chọn lại.";
    return refuse("gone" as const, words, { personId: words });
  }
  const fullName = person?.fullName ?? input.fullName;
  if (person && (await seatsOf(act, actor, bodyId, person.id)).length > 0) {
    const words = `${fullName} đang là thành viên rồi.`;
    return refuse("already-sits" as const, words, { personId: words });
  }
  const others = await tx.membershipRequest.findMany({
    where: { communeId, bodyId, kind: "join", state: UNDER_WAY, id: { not: requestId ?? bodyId } },
  });
  const same = others.find((other) =>
    person && other.personId ? other.personId === person.id : fold(other.fullName) === fold(fullName),
  );
  if (same && !(input.confirmNew && !person)) {
    const words = `Đã có đề nghị cho ${fullName} tham gia do ${same.askedByName} lập, chưa xong.`;
    const ask: Record<string, string> = person ? {} : { confirmNew: "Có người cùng tên." };
    return refuse("already-asked" as const, words, { [field]: words, ...ask });
  }
  if (!person && !input.confirmNew) {
    const namesakes = await namesakesIn(tx, actor, fullName);
    const sitting = [];
    for (const { id } of namesakes) if ((await seatsOf(act, actor, bodyId, id)).length > 0) sitting.push(id);
    if (sitting.length > 0) {
      const words = `Trong danh sách đã có thành viên tên ${fullName}. Nếu là người khác, đánh dấu ô bên dưới rồi gửi lại.`;
      return refuse("already-sits" as const, words, { fullName: words, confirmNew: "Có người cùng tên." });
    }
    // Who may not read people is not told who is known: the office is asked which one is meant when it is taken in.
    if (namesakes.length > 0 && canReadPeople(actor)) {
      const who = namesakes.map((one) => [one.fullName, one.title].filter(Boolean).join(", ")).join("; ");
      const words = `Đã có người cùng tên: ${who}. Chọn người đó ở ô trên, hoặc đánh dấu ô bên dưới nếu là người khác.`;
      return refuse("maybe-duplicate" as const, words, { fullName: words, confirmNew: "Có người cùng tên." });
    }
  }
  return ok({
    ...{ personId: person?.id ?? null, fullName, honorific: person?.honorific ?? input.honorific },
    ...{ phone: input.phone ?? person?.phone ?? null, positionTitle: input.positionTitle, marks: input.marks },
    birthYear: input.birthYear ? Number(input.birthYear) : (person?.birthYear ?? null),
    reason: input.reason,
  });
}

/** Who wants to leave, who must sit there by name. */
async function whoLeaves(act: Act, actor: Actor, bodyId: string, personId: string) {
  const { tx } = act;
  const { communeId } = actor;
  const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: personId } } });
  const seats = person ? await seatsOf(act, actor, bodyId, personId) : [];
  if (!person || seats.length === 0) {
    const words = `${person?.fullName ?? "Người này"} không phải là thành viên (giữ chức theo chức vụ thì không xin thôi ở đây).`;
    return refuse("does-not-sit" as const, words, { seat: words });
  }
  const other = await tx.membershipRequest.findFirst({
    where: { communeId, bodyId, kind: "leave", personId, state: UNDER_WAY },
  });
  if (other) {
    const words = `Đã có đề nghị cho ${person.fullName} thôi tham gia do ${other.askedByName} lập, chưa xong.`;
    return refuse("already-asked" as const, words, { seat: words });
  }
  return ok({
    ...{ personId, fullName: person.fullName, honorific: person.honorific, phone: person.phone },
    positionTitle: seats[0]?.positionTitle ?? "",
  });
}

type Columns = Pick<MembershipRequest, "bodyId" | "personId" | "fullName" | "honorific" | "phone" | "reason"> &
  Partial<Pick<MembershipRequest, "birthYear" | "positionTitle" | "marks">>;

/** Writes a request down; a head who asks may introduce with the same press. */
async function writeRequest(
  act: Act,
  actor: Actor,
  columns: Columns & { readonly kind: RequestKind },
  introduced: boolean,
): Promise<MembershipRequest> {
  const { tx, at } = act;
  const row = await tx.membershipRequest.create({
    data: {
      ...columns,
      ...{ communeId: actor.communeId, askedBy: actor.accountId, askedByName: actor.name },
      ...{ createdAt: at, updatedAt: at },
      ...(introduced ? { state: "introduced", introducedByName: actor.name, introducedAt: at } : {}),
    },
  });
  const words = `${introduced ? "Đề nghị và giới thiệu" : "Đề nghị"} ${await requestWordsIn(act, actor, row)}`;
  await act.audit({ action: "request.asked", entityType: REQUEST_ENTITY, entityId: row.id, words });
  await tellOfRequestIn(act, actor, row);
  return row;
}

/** Asks that someone join a body: the office for any, a head for their own. */
export async function askToJoin(actor: Actor, input: JoinRequest): Promise<Result<{ id: string }, RequestRefusal>> {
  return transact(actor, async (act) => {
    const scope = await requestScopeIn(act.tx, actor);
    const head = scope.headed.has(input.bodyId);
    if (!head && !keepsRequests(actor)) return forbidden;
    await holdCommune(act.tx, actor.communeId);
    const body = await readAskedBody(act, actor, input.bodyId, "bodyId");
    if (!body.ok) return body;
    const who = await whoJoins(act, actor, body.value.id, input, null);
    if (!who.ok) return who;
    const columns = { ...who.value, bodyId: body.value.id, kind: "join" as const };
    const { id } = await writeRequest(act, actor, columns, head && input.introduceNow);
    return ok({ id });
  });
}

/** Asks that someone may leave a body: the office for any, a head for their own, a member for themself. */
export async function askToLeave(actor: Actor, input: LeaveRequest): Promise<Result<{ id: string }, RequestRefusal>> {
  return transact(actor, async (act) => {
    const scope = await requestScopeIn(act.tx, actor);
    const head = scope.headed.has(input.bodyId);
    const self = actor.personId !== null && actor.personId === input.personId;
    if (!head && !self && !keepsRequests(actor)) return forbidden;
    await holdCommune(act.tx, actor.communeId);
    const body = await readAskedBody(act, actor, input.bodyId, "seat");
    if (!body.ok) return body;
    const who = await whoLeaves(act, actor, body.value.id, input.personId);
    if (!who.ok) return who;
    const columns = { ...who.value, reason: input.reason, bodyId: body.value.id, kind: "leave" as const };
    const { id } = await writeRequest(act, actor, columns, head && input.introduceNow);
    return ok({ id });
  });
}

/** A request this actor sees, still as they saw it, on which they may take this step; held until the act ends. */
async function readForStep(act: Act, actor: Actor, input: { id: string; version: number; step: RequestStep }) {
  const { tx } = act;
  const { communeId } = actor;
  // Whatever writes terms holds the commune too: a request cannot be returned while a document is deciding it.
  await holdCommune(tx, communeId);
  const row = await tx.membershipRequest.findUnique({
    where: { communeId_id: { communeId, id: input.id } },
    include: { body: { include: { hamlet: { select: { validTo: true } } } } },
  });
  if (!row) return notFound;
  const scope = await requestScopeIn(tx, actor);
  if (!seesRequest(actor, scope, row)) return notFound;
  const state = row.state as RequestState;
  if (row.version !== input.version || !nextState(state, input.step)) {
    return refuse("stale" as const, standingWords({ ...row, state }));
  }
  const party = partyOf(actor, scope, row);
  if (!mayStep(state, input.step, party)) return forbidden;
  const goesOn = input.step === "introduce" || input.step === "agree" || input.step === "mend";
  if (goesOn && bodyIsOver(actor, row.body)) {
    return refuse("body-ended" as const, `${row.body.name} không còn hoạt động: chỉ còn trả lại hoặc rút đề nghị.`);
  }
  const { body, ...request } = row;
  return ok({ row: request, state, party, bodyName: body.name });
}

/** Writes a step down, with its line in the trail and whom it concerns told. */
async function step(
  act: Act,
  actor: Actor,
  { row, state }: { readonly row: MembershipRequest; readonly state: RequestState },
  taken: { readonly step: RequestStep; readonly action: string; readonly words: string },
  data: Partial<Omit<MembershipRequest, "marks">> & { readonly marks?: string[] },
): Promise<void> {
  const next = nextState(state, taken.step) ?? state;
  const saved = await act.tx.membershipRequest.update({
    where: { communeId_id: { communeId: actor.communeId, id: row.id } },
    data: { ...data, state: next, version: { increment: 1 }, updatedAt: act.at },
  });
  const words = taken.words.replace("{}", await requestWordsIn(act, actor, saved));
  await readAboutIn(act, actor, { type: REQUEST_ENTITY, id: row.id });
  await act.audit({ action: taken.action, entityType: REQUEST_ENTITY, entityId: row.id, words });
  await tellOfRequestIn(act, actor, saved, state);
}

type Versioned = { readonly id: string; readonly version: number };

/** The head introduces; or the office records who did so and when. */
export async function introduceRequest(
  actor: Actor,
  input: Versioned & { readonly introducedBy: string; readonly introducedOn: CivilDate | null },
): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "introduce" });
    if (!read.ok) return read;
    if (read.value.party.head) {
      const taken = { step: "introduce", action: "request.introduced", words: "Giới thiệu {}" } as const;
      await step(act, actor, read.value, taken, { introducedByName: actor.name, introducedAt: act.at });
      return ok(null);
    }
    const [head] = await headsOfIn(act.tx, actor, read.value.row.bodyId);
    const by = input.introducedBy || head?.fullName;
    const { introducedOn: day } = input;
    if (!by || !day || day > actor.today) {
      const who: Record<string, string> = by ? {} : { introducedBy: "Ghi họ tên người giới thiệu." };
      const when: Record<string, string> = day
        ? { introducedOn: "Ngày giới thiệu không thể sau hôm nay." }
        : { introducedOn: "Ghi ngày Tổ trưởng giới thiệu, như 05/11/2026." };
      const fields = { ...who, ...(day && day <= actor.today ? {} : when) };
      return refuse("who-introduced" as const, "Ghi thay Tổ trưởng thì phải ghi ai giới thiệu, ngày nào.", fields);
    }
    const words = `Ghi nhận ${by} giới thiệu ngày ${formatDay(day)}: đề nghị {}`;
    const taken = { step: "introduce", action: "request.introduced", words } as const;
    await step(act, actor, read.value, taken, {
      introducedByName: by,
      introducedAt: new Date(`${day}T00:00:00+07:00`),
    });
    return ok(null);
  });
}

/** The Chủ tịch agrees: it waits for the next decision on the body. */
export async function agreeToRequest(actor: Actor, input: Versioned): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "agree" });
    if (!read.ok) return read;
    const taken = { step: "agree", action: "request.agreed", words: "Đồng ý {}" } as const;
    await step(act, actor, read.value, taken, { agreedByName: actor.name, agreedAt: act.at });
    return ok(null);
  });
}

/** Returns a request with a reason; from a working roster it was taken into it goes out again. */
export async function returnRequest(
  actor: Actor,
  input: Versioned & { readonly reason: string },
): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "return" });
    if (!read.ok) return read;
    await takeOutAgainIn(act, actor, read.value.row);
    const words = `Trả lại đề nghị {}: ${input.reason}`;
    const said = { returnedByName: actor.name, returnedReason: input.reason, draftId: null };
    await step(act, actor, read.value, { step: "return", action: "request.returned", words }, said);
    return ok(null);
  });
}

/** Takes a request back: by who asked, or whom it is about. */
export async function withdrawRequest(actor: Actor, input: Versioned): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "withdraw" });
    if (!read.ok) return read;
    await takeOutAgainIn(act, actor, read.value.row);
    const taken = { step: "withdraw", action: "request.withdrawn", words: "Rút đề nghị {}" } as const;
    await step(act, actor, read.value, taken, { draftId: null });
    return ok(null);
  });
}

const BEGUN_ANEW = { introducedByName: null, introducedAt: null, agreedByName: null, agreedAt: null };

/** Mends a returned request to join and asks it again, from the first step on. */
export async function mendJoinRequest(actor: Actor, input: MendedJoin): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "mend" });
    if (!read.ok) return read;
    const { row } = read.value;
    if (row.kind !== "join") return notFound;
    const who = await whoJoins(act, actor, row.bodyId, input, row.id);
    if (!who.ok) return who;
    const taken = { step: "mend", action: "request.mended", words: "Sửa và gửi lại đề nghị {}" } as const;
    await step(act, actor, read.value, taken, { ...BEGUN_ANEW, ...who.value });
    return ok(null);
  });
}

/** Mends the reason of a returned request to leave and asks it again. */
export async function mendLeaveRequest(
  actor: Actor,
  input: Versioned & { readonly reason: string },
): Promise<Result<null, RequestRefusal>> {
  return transact(actor, async (act) => {
    const read = await readForStep(act, actor, { ...input, step: "mend" });
    if (!read.ok) return read;
    if (read.value.row.kind !== "leave") return notFound;
    const taken = { step: "mend", action: "request.mended", words: "Sửa và gửi lại đề nghị {}" } as const;
    await step(act, actor, read.value, taken, { ...BEGUN_ANEW, reason: input.reason });
    return ok(null);
  });
}
