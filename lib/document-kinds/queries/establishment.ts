import { padNumber } from "@/lib/documents/core/number";
import type { OfficeChange } from "@/lib/documents/core/office-change";
import type { OfferedGroup } from "@/lib/documents/core/recipients";
import { type DocumentView, readDocument } from "@/lib/documents/queries/documents";
import { type LegalBasisView, listLegalBases } from "@/lib/documents/queries/legal-bases";
import { readOfficeChanges } from "@/lib/documents/queries/office-changes";
import { offeredGroups } from "@/lib/documents/queries/recipients";
import { readSentences } from "@/lib/documents/queries/relations";
import type { BodyKind, OfBody } from "@/lib/governance/core/kinds";
import { isFilled } from "@/lib/governance/core/roster";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import type { RosterFinding } from "@/lib/governance/core/roster-rules";
import { everyoneSeatedIn, readDraftsIn, rosterOnIn, rostersOnIn } from "@/lib/governance/queries/roster";
import type { SeatedMember } from "@/lib/governance/queries/seated";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune, type Tx } from "@/lib/platform/db";
import { DECISION_SYMBOL, DECISION_TYPE } from "../core/compose-decision";
import type { DecisionContent } from "../core/content";
import type { BodyFacts, DecisionFacts, StandingDecision } from "../core/decision-facts";
import { decisionKindOf } from "../core/decision-kinds";
import { ISSUERS, type IssuerCode } from "../core/issuer";
import { signersFor } from "../core/papers/compose-paper";
import type { PaperSigner } from "../core/papers/paper-facts";
import { paperSigners } from "../core/papers/paper-signers";
import { partOfBodies } from "../core/part-of-bodies";
import { heldPostsIn } from "./held-posts";

/** What is wrong with a roster, and with the roster of which body. */
export interface BodyFinding extends RosterFinding {
  readonly bodyId: string;
  readonly bodyName: string;
}

/** What the working rosters make of their bodies, in the order of the rosters. */
async function bodyFactsIn(tx: Tx, actor: Actor, draftIds: readonly string[], day: CivilDate) {
  const { communeId } = actor;
  const drafts = await readDraftsIn(tx, actor, draftIds);
  const bodyIds = drafts.map(({ bodyId }) => bodyId);
  const bodies = await tx.body.findMany({
    where: { communeId, id: { in: bodyIds } },
    include: { hamlet: { select: { name: true } } },
  });
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  const sittingIn = await rostersOnIn(tx, actor, bodyIds, day);
  return drafts.flatMap((draft) => {
    const body = bodyOf.get(draft.bodyId);
    if (!body) return [];
    const today = sittingIn.get(body.id) ?? [];
    const facts: BodyFacts = {
      bodyId: body.id,
      kind: body.kind as BodyFacts["kind"],
      name: body.name,
      hamletName: body.hamlet?.name ?? null,
      members: draft.members,
      sitting: today.filter(isFilled).length,
      changes: rosterChanges(today, draft.members),
    };
    const findings = draft.findings.map((one): BodyFinding => ({ ...one, bodyId: body.id, bodyName: body.name }));
    return [{ facts, findings }];
  });
}

/** The working rosters a document draft is drawn from, teams in the order of their bản. */
export async function draftIdsIn(tx: Tx, actor: Actor, documentId: string): Promise<readonly string[]> {
  const rows = await tx.rosterDraft.findMany({
    where: { communeId: actor.communeId, proposedInId: documentId, state: "open" },
    select: { id: true },
    orderBy: [{ body: { hamlet: { number: "asc" } } }, { body: { createdAt: "asc" } }],
  });
  return rows.map(({ id }) => id);
}

/** Who may sign a decision of the People's Committee or of its Chủ tịch on a day, and how. */
async function decisionSignersIn(tx: Tx, actor: Actor, day: CivilDate): Promise<readonly PaperSigner[]> {
  const facts = { signers: paperSigners(await heldPostsIn(tx, actor, day), [], []) };
  return ISSUERS.flatMap((code) => signersFor(facts, { code, unitId: null }, DECISION_TYPE));
}

/** The facts of a decision that seats bodies as they are now, within a transaction under way. */
export async function decisionFactsIn(
  tx: Tx,
  actor: Actor,
  input: {
    readonly draftIds: readonly string[];
    readonly issuer: IssuerCode;
    readonly signerPostId: string | null;
    /** From which the rosters would hold. */
    readonly day: CivilDate;
    /** On which it would be signed. */
    readonly signedOn: CivilDate;
  },
): Promise<{ readonly facts: DecisionFacts; readonly findings: readonly BodyFinding[] }> {
  const { communeId } = actor;
  const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const rosters = await bodyFactsIn(tx, actor, input.draftIds, input.day);
  const signer = (await decisionSignersIn(tx, actor, input.signedOn)).find(
    ({ id, issuer }) => id === input.signerPostId && issuer === input.issuer,
  );
  const { unitType, name, provinceName, hamletWord } = commune;
  return {
    facts: {
      commune: { unitType, name, provinceName, hamletWord },
      bodies: rosters.map((one) => one.facts),
      signer: signer ? { name: signer.name, lines: signer.lines } : null,
    },
    findings: rosters.flatMap((one) => one.findings),
  };
}

/** The decision by which most of today's members sit, for a kiện toàn to refer to; null when nobody sits. */
export async function standingDecisionIn(tx: Tx, actor: Actor, of: OfBody): Promise<StandingDecision | null> {
  const [id] = foremostDocument(await rosterOnIn(tx, actor, of, actor.today));
  return id ? readStandingIn(tx, actor, id) : null;
}

function foremostDocument(roster: readonly SeatedMember[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { begunByDocumentId: id } of roster) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [foremost] = [...counts].sort(([, a], [, b]) => b - a);
  return foremost ? [foremost[0]] : [];
}

async function readStandingIn(tx: Tx, actor: Actor, id: string): Promise<StandingDecision | null> {
  const row = await tx.document.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
  if (!row?.issuedOn) return null;
  const code = row.number === null ? row.symbol : `${padNumber(row.number)}/${row.symbol}`;
  return { code, issuedOn: fromDbDate(row.issuedOn), issuerName: row.issuerName, subject: row.subject };
}

/** The decisions by which several bodies sit today, each once, the earliest first. */
export async function standingDecisionsIn(
  tx: Tx,
  actor: Actor,
  bodyIds: readonly string[],
): Promise<readonly StandingDecision[]> {
  const rosters = await rostersOnIn(tx, actor, bodyIds, actor.today);
  const ids = new Set([...rosters.values()].flatMap(foremostDocument));
  const everyone = ids.size > 0 ? await everyoneSeatedIn(tx, actor, actor.today) : [];
  const standing: StandingDecision[] = [];
  for (const id of ids) {
    const one = await readStandingIn(tx, actor, id);
    const seated = everyone.filter((member) => member.begunByDocumentId === id);
    const whole = seated.every((member) => bodyIds.includes(member.bodyId));
    if (one) standing.push({ ...one, part: whole ? null : partOfBodies(await namesIn(tx, actor, bodyIds, seated)) });
  }
  return standing.sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
}

/** What those of the bodies are called in which somebody of the seated sits. */
async function namesIn(
  tx: Tx,
  actor: Actor,
  bodyIds: readonly string[],
  seated: readonly { readonly bodyId: string }[],
) {
  const ours = bodyIds.filter((id) => seated.some(({ bodyId }) => bodyId === id));
  const rows = await tx.body.findMany({
    where: { communeId: actor.communeId, id: { in: ours } },
    select: { name: true },
    orderBy: [{ hamlet: { number: "asc" } }, { createdAt: "asc" }],
  });
  return rows.map(({ name }) => name);
}

/** A body that an issued or recorded document seats. */
export interface SeatedBody {
  readonly id: string;
  readonly kind: BodyKind;
  readonly name: string;
}

/** The bodies whose rosters hold by a document, teams in the order of their bản. */
export async function bodiesSeatedBy(actor: Actor, documentId: string): Promise<readonly SeatedBody[]> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const rows = await tx.rosterDraft.findMany({
      where: { communeId, documentId, state: "in-force" },
      select: { body: { select: { id: true, kind: true, name: true } } },
      orderBy: [{ body: { hamlet: { number: "asc" } } }, { body: { createdAt: "asc" } }],
    });
    return rows.map(({ body }) => ({ ...body, kind: body.kind as BodyKind }));
  });
}

/** The facts of the draft of a decision as they are now, within a transaction under way. */
export async function factsOfDraftIn(tx: Tx, actor: Actor, id: string, content: DecisionContent) {
  const { issuer, signerPostId } = content;
  const day = content.effectiveFrom ?? actor.today;
  const draftIds = await draftIdsIn(tx, actor, id);
  return decisionFactsIn(tx, actor, { draftIds, issuer, signerPostId, day, signedOn: actor.today });
}

/** The same in a transaction of its own. */
export async function factsOfDraft(actor: Actor, id: string, content: DecisionContent) {
  return inCommune(actor.communeId, (tx) => factsOfDraftIn(tx, actor, id, content));
}

export interface DraftingTable {
  readonly document: DocumentView;
  readonly content: DecisionContent;
  readonly facts: DecisionFacts;
  readonly rosterFindings: readonly BodyFinding[];
  /** In force on the day the draft is looked at: what the list of bases offers. */
  readonly citableBases: readonly LegalBasisView[];
  /** Everything of the register, for judging what is already cited. */
  readonly register: readonly LegalBasisView[];
  readonly signers: readonly PaperSigner[];
  /** Offices that ended, for the lint of its words. */
  readonly offices: readonly OfficeChange[];
  /** Groups of recipients to put into Nơi nhận. */
  readonly recipientGroups: readonly OfferedGroup[];
  /** What its text may say of what it does to other documents. */
  readonly sentences: readonly string[];
  /** Within which its number will run. */
  readonly series: string;
}

/** All that the drafting page shows: the draft, its facts, what may be cited and who may sign. */
export async function readDraftingTable(actor: Actor, id: string): Promise<DraftingTable | null> {
  const document = await readDocument(actor, id);
  if (document?.state !== "draft" || !decisionKindOf(document.kind)) return null;
  const content = document.content as DecisionContent;
  const { facts, findings } = await factsOfDraft(actor, id, content);
  const register = await listLegalBases(actor, { query: "", day: actor.today, citableOnly: false });
  return {
    document,
    content,
    sentences: await readSentences(actor, id),
    facts,
    rosterFindings: findings,
    citableBases: register.filter((basis) => basis.validity.citable),
    register,
    signers: await inCommune(actor.communeId, (tx) => decisionSignersIn(tx, actor, actor.today)),
    offices: await readOfficeChanges(actor),
    recipientGroups: await offeredGroups(actor),
    series: decisionKindOf(document.kind)?.series ?? DECISION_SYMBOL,
  };
}
