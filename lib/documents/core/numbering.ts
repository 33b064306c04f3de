import type { Block, DocumentModel } from "./model";

/** The letters of points: no f, j, w, z and none with a mark but đ (NĐ 30/2020, Phụ lục I, mục II.6.d). */
export const POINT_LETTERS = "abcdđeghiklmnopqrstuvxy";

/** 1 → a, 5 → đ; past y it doubles: aa, ab … */
export function pointLetter(count: number): string {
  const letters = [...POINT_LETTERS];
  const last = letters[(count - 1) % letters.length] ?? "";
  const lead = Math.floor((count - 1) / letters.length);
  return lead > 0 ? pointLetter(lead) + last : last;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

export function romanNumber(count: number): string {
  let rest = count;
  let text = "";
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** Visits blocks in reading order, containers before their content. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if ("content" in block) yield* walkBlocks(block.content);
  }
}

function countArticles(blocks: readonly Block[], numbers: Map<string, number>): void {
  let count = 0;
  for (const block of walkBlocks(blocks)) {
    if (block.type === "article") numbers.set(block.id, ++count);
  }
}

/** The number of every article by its id: 1, 2, 3 … through the main text, and anew in each attached document or annex. */
export function numberArticles(model: DocumentModel): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  countArticles(model.body, numbers);
  for (const annex of model.annexes) countArticles(annex.content, numbers);
  for (const attached of model.attached) {
    countArticles(attached.body, numbers);
    for (const annex of attached.annexes) countArticles(annex.content, numbers);
  }
  return numbers;
}

/** "Phụ lục" when it is the only one, "Phụ lục I", "Phụ lục II" … of several (mục về phụ lục, Phụ lục I). */
export function labelAnnexes(annexes: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(
    annexes.map((annex, index) => [
      annex.id,
      annexes.length === 1 ? "Phụ lục" : `Phụ lục\u00a0${romanNumber(index + 1)}`,
    ]),
  );
}
