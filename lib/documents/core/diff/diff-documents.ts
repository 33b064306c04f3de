import type { DocumentModel } from "../model";
import { type Match, matchItems } from "./match";
import { type DocumentPart, documentParts, type PartGroup } from "./parts";
import type { ChangeStatus } from "./text-units";
import { type WordChange, wordChanges } from "./words";

/** One part of two documents: as it was and as it is. */
export interface PartChange {
  readonly status: ChangeStatus;
  readonly before: DocumentPart | null;
  readonly after: DocumentPart | null;
  /** The words kept, taken out and put in, without the derived mark. */
  readonly words: readonly WordChange[];
  /** The same, cell by cell, where both are rows of as many cells. */
  readonly cells: readonly (readonly WordChange[])[] | null;
}

/** Parts that go together in either document: an article with what stands under it. */
export interface GroupChange {
  readonly sort: PartGroup["sort"];
  readonly status: ChangeStatus;
  readonly parts: readonly PartChange[];
}

export interface DocumentDiff {
  readonly groups: readonly GroupChange[];
}

const sortOf = ({ role, row }: DocumentPart): string => {
  if (row) return role;
  if (role === "article-title") return "article";
  if (role === "clause-title") return "clause";
  return role.startsWith("text-") ? "text" : role;
};

/** People are told by name, other rows by their first words: who or what a row is about. */
function keyOf({ person, row }: DocumentPart): string | null {
  if (person) return person.name;
  const first = row?.cells.find((cell) => /\p{L}/u.test(cell));
  return first ?? null;
}

function matchable(part: DocumentPart) {
  return { words: part.words, sort: sortOf(part), id: part.id, key: keyOf(part) };
}

const sameCells = (before: DocumentPart, after: DocumentPart) =>
  before.row && after.row && before.row.cells.length === after.row.cells.length
    ? before.row.cells.map((cell, index) => wordChanges(cell, after.row?.cells[index] ?? ""))
    : null;

/** What the articles of the first document are numbered in the second. */
type NewNumbers = ReadonlyMap<string, string>;

function newNumbers(half: Half, groups: readonly Match[]): NewNumbers {
  const numbers = new Map<string, string>();
  for (const { before, after } of groups) {
    const [was, is] = [half[0][before ?? -1], half[1][after ?? -1]].map((group) => group?.parts[0]?.label ?? "");
    if (/^Điều/u.test(was ?? "") && is) numbers.set((was ?? "").slice(0, -1), is.slice(0, -1));
  }
  return numbers;
}

/** Do two texts say the same once what points to a renumbered article points to it by its new number? */
function saysTheSame(before: string, after: string, numbers: NewNumbers): boolean {
  if (before === after) return true;
  return before.replace(/Điều \d+/gu, (cited) => numbers.get(cited) ?? cited) === after;
}

function changeOf(
  before: DocumentPart | null,
  after: DocumentPart | null,
  moved: boolean,
  numbers: NewNumbers,
): PartChange {
  const words = wordChanges(before?.words ?? "", after?.words ?? "");
  if (!before || !after) return { status: after ? "added" : "removed", before, after, words, cells: null };
  // A label alone ("Chương II") follows from the order of what it stands over.
  const stays = !moved || before.words === "";
  const status = stays ? (saysTheSame(before.words, after.words, numbers) ? "same" : "changed") : "moved";
  return { status, before, after, words, cells: sameCells(before, after) };
}

type Half = readonly [before: readonly PartGroup[], after: readonly PartGroup[]];

/** Which part of the first document each part of the second was, first within groups that are one, then anywhere. */
function pairParts([before, after]: Half, groups: readonly Match[]) {
  const was = new Map<DocumentPart, { readonly part: DocumentPart; readonly moved: boolean }>();
  const gone = new Set<DocumentPart>(before.flatMap(({ parts }) => parts));
  const take = (from: DocumentPart | undefined, to: DocumentPart | undefined, moved: boolean) => {
    if (!from || !to) return;
    was.set(to, { part: from, moved });
    gone.delete(from);
  };
  const inner = new Map<PartGroup, readonly Match[]>();
  for (const { before: from, after: to } of groups) {
    const [old, now] = [from === null ? null : before[from], to === null ? null : after[to]];
    if (!old || !now) continue;
    const matches = matchItems(old.parts.map(matchable), now.parts.map(matchable));
    inner.set(now, matches);
    for (const one of matches) take(old.parts[one.before ?? -1], now.parts[one.after ?? -1], one.moved);
  }
  const left = before.flatMap(({ parts }) => parts.filter((part) => gone.has(part)));
  const fresh = after.flatMap(({ parts }) => parts.filter((part) => !was.has(part)));
  for (const one of matchItems(left.map(matchable), fresh.map(matchable))) {
    take(left[one.before ?? -1], fresh[one.after ?? -1], true);
  }
  return { was, gone, inner };
}

function wordsOfGroup({ parts }: PartGroup): string {
  return parts.map(({ words }) => words).join(" ");
}

function statusOf(match: Match, parts: readonly PartChange[]): ChangeStatus {
  if (match.before === null) return "added";
  if (match.after === null) return "removed";
  if (match.moved) return "moved";
  return parts.some(({ status }) => status !== "same") ? "changed" : "same";
}

/**
 * What differs between two documents, part by part. Articles, clauses, people and rows are told by what they say, not by
 * their numbers: an article that went elsewhere is "moved", and one that only got another number is "same". In the order
 * of the second document; what is gone stands where it stood.
 */
export function diffDocuments(before: DocumentModel, after: DocumentModel): DocumentDiff {
  const half: Half = [documentParts(before), documentParts(after)];
  const asItem = (group: PartGroup) => ({
    ...{ words: wordsOfGroup(group), sort: group.sort },
    id: group.parts[0]?.id ?? null,
  });
  const groups = matchItems(half[0].map(asItem), half[1].map(asItem));
  const { was, gone, inner } = pairParts(half, groups);
  const numbers = newNumbers(half, groups);
  return {
    groups: groups.flatMap((match): GroupChange[] => {
      const old = match.before === null ? null : half[0][match.before];
      const now = match.after === null ? null : half[1][match.after];
      const parts = now
        ? partsOf(now, old ? (inner.get(now) ?? []) : [], { was, gone, numbers, old: old ?? null })
        : (old?.parts ?? []).filter((part) => gone.has(part)).map((part) => changeOf(part, null, false, numbers));
      const moved = match.moved ? parts.map((change, index) => (index === 0 ? movedOf(change) : change)) : parts;
      if (parts.length === 0) return [];
      return [{ sort: (now ?? old)?.sort ?? "head", status: statusOf(match, parts), parts: moved }];
    }),
  };
}

/** The first part of a group that went elsewhere stands for all of it. */
function movedOf(change: PartChange): PartChange {
  return change.before && change.after ? { ...change, status: "moved" } : change;
}

function partsOf(
  now: PartGroup,
  matches: readonly Match[],
  known: {
    readonly was: ReadonlyMap<DocumentPart, { readonly part: DocumentPart; readonly moved: boolean }>;
    readonly gone: ReadonlySet<DocumentPart>;
    readonly numbers: NewNumbers;
    readonly old: PartGroup | null;
  },
): PartChange[] {
  const nowChange = (part: DocumentPart) => {
    const from = known.was.get(part);
    return changeOf(from?.part ?? null, part, from?.moved ?? false, known.numbers);
  };
  if (matches.length === 0) return now.parts.map(nowChange);
  return matches.flatMap((match): PartChange[] => {
    const part = match.after === null ? undefined : now.parts[match.after];
    if (part) return [nowChange(part)];
    const lost = match.before === null ? undefined : known.old?.parts[match.before];
    return lost && known.gone.has(lost) ? [changeOf(lost, null, false, known.numbers)] : [];
  });
}

/** All parts that are not as they were. */
export function changesOf({ groups }: DocumentDiff): readonly PartChange[] {
  return groups.flatMap(({ parts }) => parts.filter(({ status }) => status !== "same"));
}
