import { padNumber } from "@/lib/documents/core/number";
import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { formatPhone, maskPhone } from "@/lib/kernel/phone";
import { canSeePhones } from "@/lib/organization/policy";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { type BodyKind, headOf, type Mark, type OfBody, whereBody } from "../core/kinds";
import {
  REQUEST_TABS,
  type RequestKind,
  type RequestParty,
  type RequestState,
  type RequestStep,
  type RequestTab,
  stepsFor,
} from "../core/membership-request";
import { agreesToRequests, canPrepareRoster, headsTeamOf, keepsRequests, readsAllRequests } from "../policy";

export const REQUESTS_PAGE = 30;

/** What of the commune's requests is an actor's to see and to introduce. */
export interface RequestScope {
  readonly all: boolean;
  /** The bodies they head by the roster of today, or as hamlet head by the bản their account answers for. */
  readonly headed: ReadonlySet<string>;
}

/** Terms held today by a person, by name or by a post they hold. */
async function seatsTodayIn(tx: Tx, actor: Actor, personId: string) {
  const { communeId } = actor;
  const date = toDbDate(actor.today);
  const posts = await tx.post.findMany({
    where: {
      ...{ communeId, personId },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: date } }] },
        { OR: [{ validTo: null }, { validTo: { gt: date } }] },
      ],
    },
    select: { title: true },
  });
  return tx.term.findMany({
    where: {
      ...{ communeId, supersededAt: null, validFrom: { lte: date } },
      AND: [
        { OR: [{ validTo: null }, { validTo: { gt: date } }] },
        {
          OR: [
            { personId },
            ...posts.map(({ title }) => ({ exOfficio: { equals: title, mode: "insensitive" as const } })),
          ],
        },
      ],
    },
    select: { bodyId: true, role: true, personId: true, body: { select: { kind: true } } },
  });
}

/** The scope of an actor, within a transaction under way. */
export async function requestScopeIn(tx: Tx, actor: Actor): Promise<RequestScope> {
  const { communeId, personId } = actor;
  const seats = personId ? await seatsTodayIn(tx, actor, personId) : [];
  const heads = seats.filter(({ role, body }) => headOf(body.kind as BodyKind) === role).map(({ bodyId }) => bodyId);
  const teams =
    actor.hamletIds.length === 0
      ? []
      : await tx.body.findMany({
          where: { communeId, hamletId: { in: [...actor.hamletIds] } },
          select: { id: true, hamletId: true },
        });
  const own = teams.filter(({ hamletId }) => headsTeamOf(actor, hamletId)).map(({ id }) => id);
  return { all: readsAllRequests(actor), headed: new Set([...heads, ...own]) };
}

type RequestRow = Prisma.MembershipRequestGetPayload<object>;

/** Who an actor is to a request. */
export function partyOf(
  actor: Actor,
  scope: RequestScope,
  row: Pick<RequestRow, "bodyId" | "askedBy" | "personId">,
): RequestParty {
  return {
    office: keepsRequests(actor),
    leader: agreesToRequests(actor),
    head: scope.headed.has(row.bodyId),
    asker: actor.accountId !== null && row.askedBy === actor.accountId,
    subject: actor.personId !== null && row.personId === actor.personId,
  };
}

/** Whether a request is an actor's to see at all. */
export function seesRequest(actor: Actor, scope: RequestScope, row: Parameters<typeof partyOf>[2]): boolean {
  const { head, asker, subject } = partyOf(actor, scope, row);
  return scope.all || head || asker || subject;
}

function whereSeen(actor: Actor, scope: RequestScope): Prisma.MembershipRequestWhereInput {
  const { communeId, accountId, personId } = actor;
  if (scope.all) return { communeId };
  const own = [
    { bodyId: { in: [...scope.headed] } },
    ...(accountId ? [{ askedBy: accountId }] : []),
    ...(personId ? [{ personId }] : []),
  ];
  return { communeId, OR: own };
}

export interface RequestView {
  readonly id: string;
  readonly version: number;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly body: {
    readonly id: string;
    readonly kind: BodyKind;
    readonly name: string;
    /** It no longer is, or its bản no longer is: nothing goes on. */
    readonly ended: boolean;
  };
  readonly personId: string | null;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  /** Written out for those who may see it, masked for others. */
  readonly phone: string | null;
  readonly birthYear: number | null;
  readonly positionTitle: string;
  readonly marks: readonly Mark[];
  readonly reason: string;
  readonly askedByName: string;
  readonly askedAt: Date;
  readonly introducedByName: string | null;
  readonly introducedAt: Date | null;
  readonly agreedByName: string | null;
  readonly agreedAt: Date | null;
  readonly returnedByName: string | null;
  readonly returnedReason: string | null;
  readonly updatedAt: Date;
  /** Taken into the working roster that is open now. */
  readonly inDraft: boolean;
  readonly document: { readonly id: string; readonly code: string } | null;
  /** What the reader may do with it now, the next step first. */
  readonly steps: readonly RequestStep[];
  /** The reader introduces as head of the body; without it, the office records it on behalf of the head. */
  readonly asHead: boolean;
}

const withBody = {
  body: { include: { hamlet: { select: { validTo: true } } } },
  draft: { select: { state: true } },
  document: { select: { id: true, number: true, symbol: true } },
} satisfies Prisma.MembershipRequestInclude;

/** Whether a body, or the bản whose team it is, is no more on the actor's day. */
export function bodyIsOver(
  actor: Actor,
  body: { readonly validTo: Date | null; readonly hamlet: { readonly validTo: Date | null } | null },
): boolean {
  const endOfHamlet = body.hamlet?.validTo;
  return body.validTo !== null || (endOfHamlet ? fromDbDate(endOfHamlet) <= actor.today : false);
}

function toView(
  actor: Actor,
  scope: RequestScope,
  row: Prisma.MembershipRequestGetPayload<{ include: typeof withBody }>,
): RequestView {
  const { body, document } = row;
  const state = row.state as RequestState;
  const party = partyOf(actor, scope, row);
  const open = canSeePhones(actor) || party.asker || party.head || party.subject;
  return {
    ...{ id: row.id, version: row.version, kind: row.kind as RequestKind, state },
    body: { id: body.id, kind: body.kind as BodyKind, name: body.name, ended: bodyIsOver(actor, body) },
    ...{ personId: row.personId, honorific: row.honorific as "ong" | "ba" | null, fullName: row.fullName },
    phone: row.phone ? (open ? formatPhone(row.phone) : maskPhone(row.phone)) : null,
    ...{ birthYear: row.birthYear, positionTitle: row.positionTitle, marks: row.marks as Mark[], reason: row.reason },
    ...{ askedByName: row.askedByName, askedAt: row.createdAt },
    ...{ introducedByName: row.introducedByName, introducedAt: row.introducedAt },
    ...{ agreedByName: row.agreedByName, agreedAt: row.agreedAt },
    ...{ returnedByName: row.returnedByName, returnedReason: row.returnedReason, updatedAt: row.updatedAt },
    inDraft: row.draft?.state === "open",
    document: document
      ? {
          id: document.id,
          code: document.number === null ? document.symbol : `${padNumber(document.number)}/${document.symbol}`,
        }
      : null,
    steps: stepsFor(state, party),
    asHead: party.head,
  };
}

export interface RequestsFilter {
  readonly tab: RequestTab;
  readonly bodyId: string | null;
  /** Pages count from 1. */
  readonly page: number;
}

export interface RequestPage {
  readonly rows: readonly RequestView[];
  readonly total: number;
  readonly counts: Readonly<Record<RequestTab, number>>;
  /** The bodies that have requests the reader sees, to narrow by. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

/** One tab of the requests an actor sees, those that wait longest first; what is over, newest first. */
export async function listRequests(actor: Actor, filter: RequestsFilter): Promise<RequestPage> {
  const { tab, bodyId, page } = filter;
  return inCommune(actor.communeId, async (tx) => {
    const scope = await requestScopeIn(tx, actor);
    const seen = whereSeen(actor, scope);
    const ofBody = bodyId ? { AND: [seen, { bodyId }] } : seen;
    const counted = await tx.membershipRequest.groupBy({ by: ["state"], where: ofBody, _count: { _all: true } });
    const countOf = (states: readonly string[]) =>
      counted.filter(({ state }) => states.includes(state)).reduce((sum, { _count }) => sum + _count._all, 0);
    const counts = Object.fromEntries(
      Object.entries(REQUEST_TABS).map(([name, states]) => [name, countOf(states)]),
    ) as Record<RequestTab, number>;
    const rows = await tx.membershipRequest.findMany({
      where: { AND: [ofBody, { state: { in: [...REQUEST_TABS[tab]] } }] },
      include: withBody,
      orderBy: [{ updatedAt: tab === "da-xong" ? "desc" : "asc" }, { id: "asc" }],
      skip: (page - 1) * REQUESTS_PAGE,
      take: REQUESTS_PAGE,
    });
    const bodies = await tx.body.findMany({
      where: { communeId: actor.communeId, requests: { some: seen } },
      select: { id: true, name: true },
      orderBy: [{ kind: "asc" }, { hamlet: { number: "asc" } }],
    });
    return { rows: rows.map((row) => toView(actor, scope, row)), total: counts[tab], counts, bodies };
  });
}

/** All requests of one step, page by page: what an export gives. */
export async function listAllRequests(
  actor: Actor,
  filter: Omit<RequestsFilter, "page">,
): Promise<readonly RequestView[]> {
  const found: RequestView[] = [];
  for (let page = 1; ; page++) {
    const { rows, total } = await listRequests(actor, { ...filter, page });
    found.push(...rows);
    if (rows.length === 0 || found.length >= total) return found;
  }
}

/** One request; null when there is none or it is not the actor's to see. */
export async function readRequest(actor: Actor, id: string): Promise<RequestView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const { communeId } = actor;
    const row = await tx.membershipRequest.findUnique({
      where: { communeId_id: { communeId, id } },
      include: withBody,
    });
    if (!row) return null;
    const scope = await requestScopeIn(tx, actor);
    return seesRequest(actor, scope, row) ? toView(actor, scope, row) : null;
  });
}

/** A body one may ask for, with those who may ask to leave it. */
export interface AskedBody {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** The reader heads it: may introduce at once. */
  readonly headed: boolean;
  readonly members: readonly { readonly personId: string; readonly fullName: string; readonly role: string }[];
}

export interface RequestChoices {
  /** Those one may ask to join. */
  readonly join: readonly AskedBody[];
  /** Those with someone whose leaving one may ask. */
  readonly leave: readonly AskedBody[];
}

/** For which bodies an actor may ask what: the office for any, a head for their own, a member for themself to leave. */
export async function requestChoices(actor: Actor): Promise<RequestChoices> {
  const { communeId, personId } = actor;
  const office = keepsRequests(actor);
  return inCommune(communeId, async (tx) => {
    const scope = await requestScopeIn(tx, actor);
    const rows = await tx.body.findMany({
      where: { communeId, validTo: null },
      include: { hamlet: { select: { validTo: true } } },
      orderBy: [{ kind: "asc" }, { hamlet: { number: "asc" } }],
    });
    const date = toDbDate(actor.today);
    const terms = await tx.term.findMany({
      where: {
        ...{ communeId, supersededAt: null, personId: { not: null }, validFrom: { lte: date } },
        OR: [{ validTo: null }, { validTo: { gt: date } }],
        ...(office
          ? {}
          : { AND: [{ OR: [{ bodyId: { in: [...scope.headed] } }, { personId: personId ?? communeId }] }] }),
      },
      select: { bodyId: true, personId: true, role: true, person: { select: { fullName: true } } },
      orderBy: { position: "asc" },
    });
    const bodies = rows
      .filter((body) => !bodyIsOver(actor, body))
      .map((body): AskedBody => {
        const headed = scope.headed.has(body.id);
        const members = terms.flatMap((term) =>
          term.bodyId === body.id && term.personId && term.person
            ? [{ personId: term.personId, fullName: term.person.fullName, role: term.role }]
            : [],
        );
        return { id: body.id, kind: body.kind as BodyKind, name: body.name, headed, members };
      });
    return {
      join: bodies.filter(({ headed }) => office || headed),
      leave: bodies.filter(({ members }) => members.length > 0),
    };
  });
}

/** Who heads a body today, by name or by post. */
export async function headsOfIn(
  tx: Tx,
  actor: Actor,
  bodyId: string,
): Promise<readonly { readonly personId: string; readonly fullName: string }[]> {
  const date = toDbDate(actor.today);
  const body = await tx.body.findUniqueOrThrow({ where: { communeId_id: { communeId: actor.communeId, id: bodyId } } });
  return tx.$queryRaw<{ personId: string; fullName: string }[]>`
    select distinct p.id::text as "personId", p.full_name as "fullName" from term t
      left join post o on o.commune_id = t.commune_id and lower(o.title) = lower(t.ex_officio)
        and (o.valid_from is null or o.valid_from <= ${date}::date) and (o.valid_to is null or o.valid_to > ${date}::date)
      join person p on p.commune_id = t.commune_id and p.id = coalesce(t.person_id, o.person_id)
    where t.commune_id = ${actor.communeId}::uuid and t.body_id = ${bodyId}::uuid and t.superseded_at is null
      and t.role = ${headOf(body.kind as BodyKind)}
      and t.valid_from <= ${date}::date and (t.valid_to is null or t.valid_to > ${date}::date)`;
}

/** Who heads the body of a request today: whose word the office records. */
export async function headsOfBody(actor: Actor, bodyId: string): Promise<readonly string[]> {
  if (!readsAllRequests(actor)) return [];
  return inCommune(actor.communeId, async (tx) => (await headsOfIn(tx, actor, bodyId)).map(({ fullName }) => fullName));
}

/** An agreed request that waits for the next decision on its body. */
export interface AgreedRequest {
  readonly id: string;
  readonly bodyId: string;
  readonly kind: RequestKind;
  readonly honorific: "ong" | "ba" | null;
  readonly fullName: string;
  /** People of the same name, of whom one may be meant; none once it is known who it is. */
  readonly namesakes: readonly { readonly id: string; readonly fullName: string; readonly title: string | null }[];
}

/** People of exactly this name, diacritics apart. */
export async function namesakesIn(tx: Tx, actor: Actor, fullName: string): Promise<AgreedRequest["namesakes"]> {
  const people = await tx.person.findMany({
    where: { communeId: actor.communeId, deletedAt: null, folded: { startsWith: fold(fullName) } },
    select: { id: true, fullName: true, posts: { select: { title: true }, orderBy: { createdAt: "desc" }, take: 1 } },
    take: 20,
  });
  return people
    .filter((person) => fold(person.fullName) === fold(fullName))
    .map((person) => ({ id: person.id, fullName: person.fullName, title: person.posts[0]?.title ?? null }));
}

/** The condition of requests agreed to and not yet in an open working roster. */
export const waitsForDecision = {
  state: "agreed",
  OR: [{ draftId: null }, { draft: { state: { not: "open" } } }],
} satisfies Prisma.MembershipRequestWhereInput;

/** The agreed requests of a body to be taken into its working roster; empty for those who do not prepare it. */
export async function agreedRequests(actor: Actor, of: OfBody): Promise<readonly AgreedRequest[]> {
  if (!canPrepareRoster(actor)) return [];
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.membershipRequest.findMany({
      where: { AND: [{ communeId, ...waitsForDecision }, whereBody(of), { body: { validTo: null } }] },
      orderBy: [{ agreedAt: "asc" }, { id: "asc" }],
    });
    const views: AgreedRequest[] = [];
    for (const { id, bodyId, kind, honorific, fullName, personId } of rows) {
      const namesakes = personId ? [] : await namesakesIn(tx, actor, fullName);
      views.push({
        id,
        bodyId,
        kind: kind as RequestKind,
        honorific: honorific as "ong" | "ba" | null,
        fullName,
        namesakes,
      });
    }
    return views;
  });
}

/** How many requests wait for this actor, and for what. */
export interface RequestWork {
  readonly introduce: number;
  readonly agree: number;
  readonly take: number;
  readonly mend: number;
}

/** What of the requests is this actor's to do next. */
export async function requestWork(actor: Actor): Promise<RequestWork> {
  const { communeId, accountId } = actor;
  return inCommune(communeId, async (tx) => {
    const scope = await requestScopeIn(tx, actor);
    const count = (where: Prisma.MembershipRequestWhereInput) =>
      tx.membershipRequest.count({ where: { ...where, communeId, body: { validTo: null } } });
    const headed = [...scope.headed];
    return {
      introduce: headed.length > 0 ? await count({ state: "asked", bodyId: { in: headed } }) : 0,
      agree: agreesToRequests(actor) ? await count({ state: "introduced" }) : 0,
      take: canPrepareRoster(actor) && !agreesToRequests(actor) ? await count(waitsForDecision) : 0,
      mend: accountId ? await count({ state: "returned", askedBy: accountId }) : 0,
    };
  });
}

/** Whether there is anything an actor may ask for at all. */
export async function mayAsk(actor: Actor): Promise<boolean> {
  const { join, leave } = await requestChoices(actor);
  return join.length + leave.length > 0;
}

/** The list to show first: where something waits for this actor, else for the next in line. */
export async function firstRequestTab(actor: Actor): Promise<RequestTab> {
  const { introduce, agree, take, mend } = await requestWork(actor);
  if (introduce > 0) return "cho-gioi-thieu";
  if (agree > 0) return "cho-dong-y";
  if (take > 0) return "cho-quyet-dinh";
  if (mend > 0) return "tra-lai";
  return agreesToRequests(actor) ? "cho-dong-y" : "cho-gioi-thieu";
}
