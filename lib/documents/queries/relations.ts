import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { padNumber } from "../core/number";
import { type CitedDocument, relationSentence, typeInText } from "../core/relations/cite-document";
import { type Force, forceOn, type Relations, settleRelations } from "../core/relations/force";
import { actingFault } from "../core/relations/may-act";
import type { RelatedDocument, Relation } from "../core/relations/relation";
import { connectedTo } from "../core/relations/relation-picture";
import type { Stage } from "../core/stages";
import { canDraft, canReadDrafts, canRelate, mayEditDraft } from "../policy";

/** A document among others that act on it or that it acts on. */
export interface RelatedView extends RelatedDocument, CitedDocument {
  readonly kind: string;
  /** Of a draft, on its way to be issued. */
  readonly stage: Stage;
  /** Where it stands today. */
  readonly force: Force;
}

/** One act, seen from either of its documents. */
export interface RelationView extends Relation {
  readonly note: string | null;
  readonly other: RelatedView;
  /** Whether it counts today, or will; not while the acting document is a draft or revoked. */
  readonly counts: boolean;
  readonly from: CivilDate | null;
}

export interface DocumentRelations {
  readonly own: RelatedView;
  readonly actsOn: readonly RelationView[];
  readonly actedOnBy: readonly RelationView[];
  /** Whether the actor may add and take away what it does to others. */
  readonly editable: boolean;
}

const documentSelect = {
  ...{ id: true, kind: true, state: true, symbol: true, number: true, subject: true, issuerName: true },
  ...{ issuedOn: true, effectiveFrom: true, stage: true },
} satisfies Prisma.DocumentSelect;
type DocumentRow = Prisma.DocumentGetPayload<{ select: typeof documentSelect }>;

function toDocument({ number, symbol, ...row }: DocumentRow): Omit<RelatedView, "force"> {
  return {
    ...row,
    state: row.state as RelatedDocument["state"],
    stage: row.stage as Stage,
    code: number === null ? symbol : `${padNumber(number)}/${symbol}`,
    issuedOn: row.issuedOn ? fromDbDate(row.issuedOn) : null,
    effectiveFrom: row.effectiveFrom ? fromDbDate(row.effectiveFrom) : null,
  };
}

const live = ({ communeId }: Actor) => ({ communeId, removedAt: null, from: { deletedAt: null } });

interface KnownRelations {
  readonly relations: readonly (Relation & { readonly note: string | null })[];
  readonly documents: ReadonlyMap<string, Omit<RelatedView, "force">>;
  readonly settled: Relations;
}

/** Everything the commune's documents do to each other, with these documents beside; within a transaction under way. */
async function knownIn(tx: Tx, actor: Actor, ids: readonly string[] = []): Promise<KnownRelations> {
  const rows = await tx.documentRelation.findMany({ where: live(actor), orderBy: { id: "asc" } });
  const wanted = new Set([...ids, ...rows.flatMap(({ fromId, toId }) => [fromId, toId])]);
  const found = await tx.document.findMany({
    where: { communeId: actor.communeId, id: { in: [...wanted] } },
    select: documentSelect,
  });
  const documents = new Map(found.map((row) => [row.id, toDocument(row)]));
  const relations = rows.map(({ id, fromId, kind, toId, part, note }) => ({
    ...{ id, fromId, toId, part, note },
    kind: kind as Relation["kind"],
  }));
  return { relations, documents, settled: settleRelations([...documents.values()], relations) };
}

/** What may not act on what is asked of these; within a transaction under way. */
export async function relationsIn(tx: Tx, actor: Actor): Promise<readonly Relation[]> {
  return tx.documentRelation.findMany({
    where: live(actor),
    select: { id: true, fromId: true, kind: true, toId: true, part: true },
  }) as unknown as Promise<Relation[]>;
}

function viewOf(known: KnownRelations, id: string, day: CivilDate): RelatedView | null {
  const document = known.documents.get(id);
  const force = forceOn(known.settled, id, day);
  return document && force ? { ...document, force } : null;
}

/** A document with what it does to others and what they do to it, as of today; null where it is not the actor's to see. */
export async function readRelations(actor: Actor, id: string): Promise<DocumentRelations | null> {
  return inCommune(actor.communeId, async (tx) => {
    const known = await knownIn(tx, actor, [id]);
    const own = viewOf(known, id, actor.today);
    if (!own || (own.state === "draft" && !canReadDrafts(actor))) return null;
    const seen = (relation: KnownRelations["relations"][number], otherId: string): RelationView[] => {
      const other = viewOf(known, otherId, actor.today);
      if (!other || (other.state === "draft" && !canReadDrafts(actor))) return [];
      const act = known.settled.upon.get(relation.toId)?.find((one) => one.relation.id === relation.id);
      return [{ ...relation, other, counts: act !== undefined, from: act?.from ?? null }];
    };
    return {
      own,
      actsOn: known.relations.flatMap((one) => (one.fromId === id ? seen(one, one.toId) : [])),
      actedOnBy: known.relations.flatMap((one) => (one.toId === id ? seen(one, one.fromId) : [])),
      editable: own.state === "draft" ? mayEditDraft(actor, own.stage) : canRelate(actor, "issued"),
    };
  });
}

/** Where documents stand on a day, by id: for lists. */
export async function forcesOn(
  actor: Actor,
  ids: readonly string[],
  day: CivilDate,
): Promise<ReadonlyMap<string, Force>> {
  return inCommune(actor.communeId, async (tx) => {
    const { settled } = await knownIn(tx, actor, ids);
    return new Map(
      ids.flatMap((id) => {
        const force = forceOn(settled, id, day);
        return force ? [[id, force] as const] : [];
      }),
    );
  });
}

async function endedIn(tx: Tx, actor: Actor, day: CivilDate): Promise<string[]> {
  const { settled } = await knownIn(tx, actor);
  return [...settled.documents.keys()].filter((id) => {
    const status = forceOn(settled, id, day)?.status;
    return status === "replaced" || status === "ended";
  });
}

const begunBy = (day: CivilDate) => ({ state: { in: ["issued", "recorded"] }, effectiveFrom: { lte: toDbDate(day) } });

/** What narrows a list to documents in force on a day; within a transaction under way. */
export async function whereInForceIn(tx: Tx, actor: Actor, day: CivilDate): Promise<Prisma.DocumentWhereInput> {
  return { ...begunBy(day), id: { notIn: await endedIn(tx, actor, day) } };
}

/** The same for those that once held and were replaced or ended by the day. */
export async function whereEndedIn(tx: Tx, actor: Actor, day: CivilDate): Promise<Prisma.DocumentWhereInput> {
  return { ...begunBy(day), id: { in: await endedIn(tx, actor, day) } };
}

export interface RelationGraph {
  readonly documents: readonly RelatedView[];
  readonly relations: readonly Relation[];
  /** More are joined to it than are shown. */
  readonly cut: boolean;
}

const MOST_SHOWN = 60;

/** A document with everything that is joined to it; null where it is not the actor's to see. */
export async function readRelationGraph(actor: Actor, id: string): Promise<RelationGraph | null> {
  return inCommune(actor.communeId, async (tx) => {
    const known = await knownIn(tx, actor, [id]);
    const visible = (one: string) => {
      const view = viewOf(known, one, actor.today);
      return view && (view.state !== "draft" || canReadDrafts(actor)) ? view : null;
    };
    if (!visible(id)) return null;
    const relations = known.relations.filter(({ fromId, toId }) => visible(fromId) && visible(toId));
    const ids = connectedTo(id, relations, MOST_SHOWN + 1);
    const shown = new Set(ids.slice(0, MOST_SHOWN));
    return {
      documents: [...shown].flatMap((one) => visible(one) ?? []),
      relations: relations.filter(({ fromId, toId }) => shown.has(fromId) && shown.has(toId)),
      cut: ids.length > MOST_SHOWN,
    };
  });
}

const MOST_FOUND = 20;

/** Issued and recorded documents a document may act on, found by number or words; the latest first. */
export async function searchRelatable(actor: Actor, forId: string, query: string): Promise<readonly RelatedView[]> {
  if (!canDraft(actor) && !canRelate(actor, "issued")) return [];
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.document.findMany({
      where: {
        ...{ communeId: actor.communeId, deletedAt: null, id: { not: forId } },
        state: { in: ["issued", "recorded"] },
        AND: foldedWords(query).map((word) => ({ folded: { contains: word } })),
      },
      select: { id: true },
      orderBy: [{ issuedOn: "desc" }, { id: "desc" }],
      take: MOST_FOUND,
    });
    const known = await knownIn(tx, actor, [forId, ...rows.map(({ id }) => id)]);
    const own = known.documents.get(forId);
    return rows.flatMap(({ id }) => {
      const view = viewOf(known, id, actor.today);
      return view && own && !actingFault(own, view, known.relations) ? [view] : [];
    });
  });
}

/** What the text of a document may say by itself of what it does to others. */
export async function readSentences(actor: Actor, id: string): Promise<readonly string[]> {
  const relations = await readRelations(actor, id);
  if (!relations) return [];
  const { own, actsOn } = relations;
  return actsOn.flatMap(({ kind, part, other }) => relationSentence(typeInText(own.code), kind, part, other) ?? []);
}
