import type { Act } from "@/lib/audit/transact";
import type { Actor, Role } from "@/lib/kernel/actor";
import { groupBy } from "@/lib/kernel/group-by";
import { type NewNotice, notifyIn } from "@/lib/notices/commands";
import type { MembershipRequest } from "@/prisma/generated/client";
import { type BodyKind, headOf, roleLabel } from "../core/kinds";
import type { RequestKind, RequestState } from "../core/membership-request";
import { REQUEST_ENTITY, requestPath, requestWords } from "../core/request-words";
import type { RosterMember } from "../core/roster";
import { headsOfIn } from "../queries/requests";

/** "cho ông Lò Văn An tham gia Tổ …", by the body's name of now. */
export async function requestWordsIn(act: Act, actor: Actor, row: MembershipRequest): Promise<string> {
  const { communeId } = actor;
  const body = await act.tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId, id: row.bodyId } } });
  const { honorific, fullName } = row;
  return requestWords({ kind: row.kind as RequestKind, honorific, fullName, bodyName: body.name });
}

/** The person behind the account that asked; the story is theirs to know. */
async function askerIn({ tx }: Act, { communeId }: Actor, askedBy: string | null): Promise<readonly string[]> {
  if (!askedBy) return [];
  const account = await tx.account.findFirst({ where: { communeId, id: askedBy }, select: { personId: true } });
  return account?.personId ? [account.personId] : [];
}

/** Who heads a body: by its roster today, and the hamlet head's account where it is the team of a bản. */
async function headPeopleIn(act: Act, actor: Actor, bodyId: string): Promise<readonly string[]> {
  const { tx } = act;
  const { communeId } = actor;
  const heads = (await headsOfIn(tx, actor, bodyId)).map(({ personId }) => personId);
  const body = await tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId, id: bodyId } } });
  if (!body.hamletId) return heads;
  const accounts = await tx.account.findMany({
    where: {
      communeId,
      hamletId: body.hamletId,
      roles: { has: "truong-ban" },
      closedAt: null,
      personId: { not: null },
    },
    select: { personId: true },
  });
  return [...heads, ...accounts.flatMap(({ personId }) => personId ?? [])];
}

type Told = Pick<NewNotice, "kind" | "words">;

async function tell(
  act: Act,
  actor: Actor,
  row: MembershipRequest,
  { kind, words }: Told,
  to: { readonly people?: readonly string[]; readonly role?: Role },
): Promise<void> {
  const people = [...new Set(to.people ?? [])].filter((personId) => personId !== actor.personId);
  const addressed: NewNotice["to"][] = [
    ...people.map((personId) => ({ personId })),
    ...(to.role ? [{ role: to.role }] : []),
  ];
  const about = { type: REQUEST_ENTITY, id: row.id };
  await notifyIn(
    act,
    actor,
    addressed.map((one) => ({ kind, words, to: one, href: requestPath(row.id), about })),
  );
}

/** Who has to do the next thing with a request in this state. */
async function nextIn(act: Act, actor: Actor, row: MembershipRequest, state: RequestState) {
  if (state === "introduced") return { role: "lanh-dao" as const };
  if (state === "agreed") return { role: "van-hoa-xa-hoi" as const };
  if (state !== "asked") return {};
  const people = await headPeopleIn(act, actor, row.bodyId);
  return people.length > 0 ? { people } : { role: "van-hoa-xa-hoi" as const };
}

/**
 * Tells of a step: whoever has to do the next thing; who asked, once it is agreed, returned or decided; and who had been
 * waiting for it, once it is withdrawn. Nobody is told of what they did themselves.
 */
export async function tellOfRequestIn(
  act: Act,
  actor: Actor,
  row: MembershipRequest,
  was: RequestState | null = null,
): Promise<void> {
  const about = await requestWordsIn(act, actor, row);
  const state = row.state as RequestState;
  const next = await nextIn(act, actor, row, state);
  const asker = await askerIn(act, actor, row.askedBy);
  switch (state) {
    case "asked": {
      const body = await act.tx.body.findUniqueOrThrow({
        where: { communeId_id: { communeId: actor.communeId, id: row.bodyId } },
      });
      const words = `${row.askedByName} đề nghị ${about}: chờ ${roleLabel[headOf(body.kind as BodyKind)]} giới thiệu.`;
      return tell(act, actor, row, { kind: "request-asked", words }, next);
    }
    case "introduced": {
      const words = `${row.introducedByName} giới thiệu, đề nghị ${about}: chờ Chủ tịch đồng ý.`;
      return tell(act, actor, row, { kind: "request-introduced", words }, next);
    }
    case "agreed": {
      const words = `${row.agreedByName} đã đồng ý đề nghị ${about}: chờ quyết định.`;
      const people = [...asker, ...(await headPeopleIn(act, actor, row.bodyId))];
      return tell(act, actor, row, { kind: "request-agreed", words }, { people, ...next });
    }
    case "returned": {
      const words = `${row.returnedByName} trả lại đề nghị ${about}. Lý do: ${row.returnedReason}`;
      const people = [...asker, ...(was === "asked" ? [] : await headPeopleIn(act, actor, row.bodyId))];
      return tell(act, actor, row, { kind: "request-returned", words }, { people });
    }
    case "decided": {
      const words = `Đề nghị ${about} đã có quyết định.`;
      const people = [...asker, ...(await headPeopleIn(act, actor, row.bodyId))].filter((id) => id !== row.personId);
      return tell(act, actor, row, { kind: "request-decided", words }, { people });
    }
    case "withdrawn": {
      const words = `${actor.name} đã rút đề nghị ${about}.`;
      return tell(act, actor, row, { kind: "request-withdrawn", words }, was ? await nextIn(act, actor, row, was) : {});
    }
  }
}

/** What is asked of a body and agreed to, to be decided by its next document; by body. */
export async function agreedRequestsIn(
  act: Act,
  actor: Actor,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MembershipRequest[]>> {
  const { communeId } = actor;
  const agreed = await act.tx.membershipRequest.findMany({
    where: { communeId, bodyId: { in: [...bodyIds] }, state: "agreed" },
  });
  return groupBy(agreed, ({ bodyId }) => bodyId);
}

/**
 * What a document that brings a roster into force decides of the requests agreed to on its body: those the roster
 * fulfils. One it does not fulfil waits for the next decision.
 */
export async function decideRequestsIn(
  act: Act,
  actor: Actor,
  agreed: readonly MembershipRequest[],
  by: { readonly documentId: string; readonly members: readonly Pick<RosterMember, "personId">[] },
): Promise<void> {
  const { communeId } = actor;
  const { documentId, members } = by;
  const sitting = new Set(members.map(({ personId }) => personId));
  for (const { id, kind, personId } of agreed) {
    if (!personId || sitting.has(personId) !== (kind === "join")) continue;
    const row = await act.tx.membershipRequest.update({
      where: { communeId_id: { communeId, id } },
      data: { state: "decided", documentId, version: { increment: 1 }, updatedAt: act.at },
    });
    const words = `Đã có quyết định: đề nghị ${await requestWordsIn(act, actor, row)}`;
    await act.audit({ action: "request.decided", entityType: REQUEST_ENTITY, entityId: id, words });
    await tellOfRequestIn(act, actor, row);
  }
}

/** Once a document is taken back, what it decided is agreed to again and waits for another. */
export async function reopenRequestsIn(act: Act, actor: Actor, documentId: string): Promise<void> {
  const { communeId } = actor;
  const decided = await act.tx.membershipRequest.findMany({ where: { communeId, documentId, state: "decided" } });
  for (const { id } of decided) {
    const row = await act.tx.membershipRequest.update({
      where: { communeId_id: { communeId, id } },
      data: { state: "agreed", documentId: null, version: { increment: 1 }, updatedAt: act.at },
    });
    const words = `Quyết định bị thu hồi, đề nghị ${await requestWordsIn(act, actor, row)} trở lại chờ quyết định`;
    await act.audit({ action: "request.reopened", entityType: REQUEST_ENTITY, entityId: id, words });
  }
}
