import { fold } from "@/lib/kernel/folding";

/** A field of a record and the Vietnamese words that head its column, the usual one first. */
export interface ColumnField<Key extends string> {
  readonly key: Key;
  readonly words: readonly string[];
}

export interface TitledColumn {
  readonly index: number;
  readonly title: string;
}

export interface ColumnMatch<Key extends string> {
  /** Field to column index; a field absent here found no column. */
  readonly mapping: Readonly<Partial<Record<Key, number>>>;
  readonly scores: Readonly<Partial<Record<Key, number>>>;
  readonly unmatchedColumns: readonly TitledColumn[];
  readonly unmatchedFields: readonly Key[];
}

const LEAST = 45;

/** A column title for comparing: folded, without brackets, units and signs. */
export function foldTitle(title: string): string {
  return fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${text} `.includes(` ${phrase} `);
}

function sharedWords(title: string, word: string): number {
  const left = new Set(title.split(" "));
  const right = new Set(word.split(" "));
  const shared = [...left].filter((part) => right.has(part)).length;
  return shared / (left.size + right.size - shared);
}

function scoreWord(title: string, word: string): number {
  if (title === "" || word === "") return 0;
  if (title === word) return 100;
  // The head noun comes first in Vietnamese: "Chức vụ, đơn vị" is a chức vụ.
  if (title.startsWith(`${word} `)) return 63 + (30 * word.length) / title.length;
  if (holdsPhrase(title, word)) return 60 + (30 * word.length) / title.length;
  if (holdsPhrase(word, title) && title.length >= 3) return 40 + (30 * title.length) / word.length;
  return 60 * sharedWords(title, word);
}

/** How well a title names a field, 0 to 100; an exact usual word counts a little more than an exact rare one. */
export function scoreTitle(title: string, field: ColumnField<string>): number {
  const folded = foldTitle(title);
  const last = foldTitle(title.split(" – ").at(-1) ?? title);
  return field.words.reduce((best, word, index) => {
    const foldedWord = foldTitle(word);
    const score = Math.max(scoreWord(folded, foldedWord), 0.95 * scoreWord(last, foldedWord));
    return Math.max(best, score - Math.min(index, 4) * 0.1);
  }, 0);
}

/** Matches columns to fields by their titles, best pair first; no column and no field is used twice. */
export function matchColumns<Key extends string>(
  columns: readonly TitledColumn[],
  fields: readonly ColumnField<Key>[],
): ColumnMatch<Key> {
  const pairs = fields
    .flatMap((field) => columns.map((column) => ({ field, column, score: scoreTitle(column.title, field) })))
    .filter(({ score }) => score >= LEAST)
    .sort((left, right) => right.score - left.score);
  const mapping: Partial<Record<Key, number>> = {};
  const scores: Partial<Record<Key, number>> = {};
  const used = new Set<number>();
  for (const { field, column, score } of pairs) {
    if (mapping[field.key] !== undefined || used.has(column.index)) continue;
    mapping[field.key] = column.index;
    scores[field.key] = Math.round(score);
    used.add(column.index);
  }
  return {
    mapping,
    scores,
    unmatchedColumns: columns.filter(({ index }) => !used.has(index)),
    unmatchedFields: fields.map(({ key }) => key).filter((key) => mapping[key] === undefined),
  };
}
