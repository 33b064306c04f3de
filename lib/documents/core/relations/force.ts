import type { CivilDate } from "@/lib/kernel/civil-date";
import { type RelatedDocument, type Relation, speaks } from "./relation";

/** Where a document stands on a day. */
export type ForceStatus = "draft" | "coming" | "in-force" | "replaced" | "ended" | "revoked";

/** What another document does to it, and from which day. */
export interface ActUpon {
  readonly relation: Relation;
  readonly byId: string;
  readonly from: CivilDate;
}

/** Whether a document holds on a day, and what was done to it until then. */
export interface Force {
  readonly status: ForceStatus;
  /** The first day it holds; null in a draft. */
  readonly from: CivilDate | null;
  /** The first day it no longer holds, known today though it may be to come; null while nothing ends it. */
  readonly until: CivilDate | null;
  /** What ends it on that day. */
  readonly endedBy: ActUpon | null;
  /** What changed it, took a part of it or mended it by the day, the earliest first. */
  readonly changes: readonly ActUpon[];
  /** The same, from a day still to come. */
  readonly coming: readonly ActUpon[];
}

const NEVER = { until: null, endedBy: null, changes: [], coming: [] } as const;

/** Ends the whole of it: only part of it replaced or ended leaves the rest in force. */
const endsWhole = ({ kind, part }: Relation) => part === null && (kind === "replaces" || kind === "ends");

/** The days of all documents that act on each other, worked out once for any day asked. */
export interface Relations {
  readonly documents: ReadonlyMap<string, RelatedDocument>;
  /** What acts on each document, by its id, the earliest first. */
  readonly upon: ReadonlyMap<string, readonly ActUpon[]>;
}

function laterOf(one: CivilDate, other: CivilDate): CivilDate {
  if (one > other) return one;
  return other;
}

const before = (a: ActUpon, b: ActUpon) =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.relation.id < b.relation.id ? -1 : 1;

/**
 * Sets out which acts count. An act counts from the day its document takes effect, or from the day the other does if
 * that is later; never while the acting document is a draft or revoked, nor when it was itself ended before it began.
 */
export function settleRelations(documents: readonly RelatedDocument[], relations: readonly Relation[]): Relations {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const onTo = new Map<string, Relation[]>();
  for (const relation of relations) onTo.set(relation.toId, [...(onTo.get(relation.toId) ?? []), relation]);
  const settled = new Map<string, readonly ActUpon[]>();
  const asking = new Set<string>();

  const actsUpon = (id: string): readonly ActUpon[] => {
    const known = settled.get(id);
    if (known) return known;
    // A circle cannot be recorded; if one is there all the same, whoever is asked about again is taken to hold.
    if (asking.has(id)) return [];
    asking.add(id);
    const own = byId.get(id);
    const acts = (onTo.get(id) ?? []).flatMap((relation): ActUpon[] => {
      const by = byId.get(relation.fromId);
      if (!own?.effectiveFrom || !by?.effectiveFrom || !speaks(by) || !everBegan(by)) return [];
      return [{ relation, byId: by.id, from: laterOf(by.effectiveFrom, own.effectiveFrom) }];
    });
    asking.delete(id);
    const sorted = acts.sort(before);
    settled.set(id, sorted);
    return sorted;
  };
  const everBegan = ({ id, effectiveFrom }: RelatedDocument): boolean =>
    !actsUpon(id).some(({ relation, from }) => endsWhole(relation) && effectiveFrom !== null && from <= effectiveFrom);

  for (const { id } of documents) actsUpon(id);
  return { documents: byId, upon: settled };
}

/** Where a document stands on a day; null for one that is not known. */
export function forceOn({ documents, upon }: Relations, id: string, day: CivilDate): Force | null {
  const document = documents.get(id);
  if (!document) return null;
  const { state, effectiveFrom: from } = document;
  if (state === "revoked") return { ...NEVER, status: "revoked", from };
  if (state === "draft" || from === null) return { ...NEVER, status: "draft", from: null };
  const acts = upon.get(id) ?? [];
  const endedBy = acts.find(({ relation }) => endsWhole(relation)) ?? null;
  const until = endedBy?.from ?? null;
  const beside = acts.filter((act) => !endsWhole(act.relation) && (until === null || act.from < until));
  const known = { from, until, endedBy };
  const changes = beside.filter((act) => act.from <= day);
  const coming = beside.filter((act) => act.from > day);
  if (endedBy && endedBy.from <= day) {
    return { ...known, status: endedBy.relation.kind === "replaces" ? "replaced" : "ended", changes, coming };
  }
  return { ...known, status: from > day ? "coming" : "in-force", changes, coming };
}

/** Does it hold on the day? */
export function isInForce(relations: Relations, id: string, day: CivilDate): boolean {
  return forceOn(relations, id, day)?.status === "in-force";
}
