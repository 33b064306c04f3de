import { createHash } from "node:crypto";
import { type BegunDraft, draftsBegunBy } from "@/lib/documents/queries/begun-drafts";
import { type IncomingInHand, incomingInHandOf } from "@/lib/documents/queries/incoming-in-hand";
import type { Actor } from "@/lib/kernel/actor";
import { inCommune, type Tx } from "@/lib/platform/db";
import { sayingOf } from "../core/compare-rosters";
import { ownRow } from "../core/handover";
import { BODY_KINDS, type BodyKind } from "../core/kinds";
import type { RequestKind, RequestState } from "../core/membership-request";
import type { RosterMember } from "../core/roster";
import { canPrepareRoster, readsAllRequests } from "../policy";
import { type PersonSeat, seatsOfIn } from "./person-seats";
import { readDraftIn, rosterOnIn } from "./roster";

/** The working roster a place is changed in, and the draft of a decision it is in already. */
export interface HandoverDraft {
  readonly id: string;
  readonly proposedIn: { readonly id: string; readonly subject: string } | null;
}

/** One body the person sits in, or is proposed for, and what can be handed over there. */
export interface HandoverPlace {
  readonly body: {
    readonly id: string;
    readonly kind: BodyKind;
    readonly name: string;
    /** It has been established: what is changed in it is a kiện toàn. */
    readonly stands: boolean;
  };
  /** The seat held today; null where the person is only proposed. */
  readonly seat: PersonSeat | null;
  /** The place as the next roster has it: the working roster where there is one, else today's. */
  readonly member: RosterMember | null;
  readonly draft: HandoverDraft | null;
  /** Who has a place in that roster already and cannot take another. */
  readonly taken: readonly string[];
  /** Tells whether the place has changed since it was looked at. */
  readonly mark: string;
}

export interface HandoverView {
  readonly person: { readonly id: string; readonly fullName: string; readonly honorific: "ong" | "ba" | null };
  readonly places: readonly HandoverPlace[];
  /** Seats that follow a post: they go to whoever holds it next. */
  readonly byPost: readonly PersonSeat[];
  /** Seats that have not begun: they can be handed over once they have. */
  readonly toCome: readonly PersonSeat[];
  readonly documents: readonly BegunDraft[];
  /** Work brought by papers that came in. */
  readonly incoming: readonly IncomingInHand[];
  readonly requests: readonly {
    readonly id: string;
    readonly kind: RequestKind;
    readonly state: RequestState;
    readonly fullName: string;
    readonly bodyName: string;
  }[];
}

const OPEN_STATES: readonly RequestState[] = ["asked", "introduced", "agreed", "returned"];

/** What one reads of a place: two that say the same are the same to whoever looked. */
function markOf(member: RosterMember | null): string {
  return member ? createHash("sha256").update(sayingOf(member)).digest("hex").slice(0, 16) : "-";
}

/**
 * The place of a person in a body as the next roster has it: where a working roster has rows it is that, else today's.
 * A seat that follows a post is not the person's to hand over.
 */
export async function placeInBody(
  tx: Tx,
  actor: Actor,
  bodyId: string,
  personId: string,
): Promise<Pick<HandoverPlace, "member" | "mark" | "taken"> & { readonly draftId: string | null }> {
  const draft = await tx.rosterDraft.findFirst({
    where: { communeId: actor.communeId, bodyId, state: "open", entries: { some: {} } },
    select: { id: true },
  });
  const read = draft ? await readDraftIn(tx, actor, draft.id) : null;
  const members = read?.members ?? (await rosterOnIn(tx, actor, { bodyId }, actor.today));
  const member = ownRow(members, personId);
  const taken = members.flatMap((one) => one.personId ?? []);
  return { member, draftId: draft?.id ?? null, taken, mark: markOf(member) };
}

/** Everything a person leaves behind; null when there is no such person, or it is not the actor's to prepare. */
export async function readHandover(actor: Actor, personId: string): Promise<HandoverView | null> {
  if (!canPrepareRoster(actor)) return null;
  const { communeId } = actor;
  const read = await inCommune(communeId, async (tx) => {
    const person = await tx.person.findUnique({
      where: { communeId_id: { communeId, id: personId } },
      select: { id: true, fullName: true, honorific: true },
    });
    if (!person) return null;
    const seats = await seatsOfIn(tx, actor, personId);
    const accounts = await tx.account.findMany({ where: { communeId, personId }, select: { id: true } });
    const accountIds = accounts.map(({ id }) => id);
    return {
      person: { ...person, honorific: person.honorific as "ong" | "ba" | null },
      places: await placesIn(tx, actor, personId, seats),
      byPost: seats.filter(({ standing, exOfficio }) => standing === "holds" && exOfficio !== null),
      toCome: seats.filter(({ standing }) => standing === "to-come"),
      requests: await requestsIn(tx, actor, personId, accountIds),
      accountIds,
    };
  });
  if (!read) return null;
  const { accountIds, ...view } = read;
  const [documents, incoming] = await Promise.all([
    draftsBegunBy(actor, accountIds),
    incomingInHandOf(actor, personId),
  ]);
  return { ...view, documents, incoming };
}

async function placesIn(
  tx: Tx,
  actor: Actor,
  personId: string,
  seats: readonly PersonSeat[],
): Promise<readonly HandoverPlace[]> {
  const { communeId } = actor;
  const held = seats.filter(({ standing, exOfficio }) => standing === "holds" && exOfficio === null);
  const proposed = await tx.rosterEntry.findMany({
    where: { communeId, personId, draft: { state: "open", body: { validTo: null } } },
    select: { draft: { select: { bodyId: true } } },
  });
  const bodyIds = [...new Set([...held.map(({ body }) => body.id), ...proposed.map(({ draft }) => draft.bodyId)])];
  const bodies = await tx.body.findMany({
    where: { communeId, id: { in: bodyIds } },
    select: { id: true, kind: true, name: true, validFrom: true },
    orderBy: [{ hamlet: { number: "asc" } }, { createdAt: "asc" }],
  });
  const rankOf = ({ kind }: (typeof bodies)[number]) => BODY_KINDS.indexOf(kind as BodyKind);
  const places: HandoverPlace[] = [];
  for (const body of bodies.sort((a, b) => rankOf(a) - rankOf(b))) {
    const bodyId = body.id;
    const { member, draftId, taken, mark } = await placeInBody(tx, actor, bodyId, personId);
    places.push({
      body: { id: body.id, kind: body.kind as BodyKind, name: body.name, stands: body.validFrom !== null },
      seat: held.find((seat) => seat.body.id === bodyId) ?? null,
      draft: draftId ? await draftOf(tx, communeId, draftId) : null,
      ...{ member, taken, mark },
    });
  }
  return places;
}

async function draftOf(tx: Tx, communeId: string, id: string): Promise<HandoverDraft> {
  const { proposedIn } = await tx.rosterDraft.findUniqueOrThrow({
    where: { communeId_id: { communeId, id } },
    select: { proposedIn: { select: { id: true, subject: true, state: true, deletedAt: true } } },
  });
  const open = proposedIn && proposedIn.state === "draft" && proposedIn.deletedAt === null;
  return { id, proposedIn: open ? { id: proposedIn.id, subject: proposedIn.subject } : null };
}

/** Requests about the person, or asked by them, that still go on. */
async function requestsIn(tx: Tx, actor: Actor, personId: string, accountIds: readonly string[]) {
  if (!readsAllRequests(actor)) return [];
  const rows = await tx.membershipRequest.findMany({
    where: {
      ...{ communeId: actor.communeId, state: { in: [...OPEN_STATES] } },
      OR: [{ personId }, { askedBy: { in: [...accountIds] } }],
    },
    select: { id: true, kind: true, state: true, fullName: true, body: { select: { name: true } } },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(({ id, kind, state, fullName, body }) => ({
    ...{ id, fullName, bodyName: body.name },
    ...{ kind: kind as RequestKind, state: state as RequestState },
  }));
}
