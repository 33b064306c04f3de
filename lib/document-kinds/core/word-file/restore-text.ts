import { diffSequence } from "@/lib/documents/core/diff/sequence";
import { tokensOf } from "@/lib/documents/core/diff/words";
import { normaliseWords } from "@/lib/documents/core/plain-text";

const TOKEN = /(\{\{[a-z]+:[^}]+\}\})/u;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");

interface Piece {
  readonly shown: string;
  readonly stored: string;
}

/** What each reference of a stored text reads in the composed one; null where the two do not fit. */
function piecesOf(stored: string, composed: string): Piece[] | null {
  const cut = normaliseWords(stored).split(TOKEN);
  const body = cut.map((piece, index) => (index % 2 === 1 ? "(.*?)" : escaped(piece)));
  const last = body.length - 1;
  body[last] = (body[last] ?? "").replace(/(?:\\s\+|\\\.|[;,/])+$/u, "");
  const found = new RegExp(`^${body.join("")}[\\s;.,/]*$`, "iu").exec(composed);
  if (!found) return null;
  let from = 0;
  return cut.map((piece, index): Piece => {
    const shown = index % 2 === 1 ? (found[(index + 1) / 2] ?? "") : composed.slice(from, from + piece.length);
    from += shown.length;
    return { stored: piece, shown };
  });
}

/**
 * The text of a file as it is stored: words that are as they were keep how they were written, and what points to an
 * article, an annex or a counted figure goes on pointing to it where its words are untouched.
 */
export function restoreText(
  stored: string,
  composed: string,
  written: string,
  numbers: ReadonlyMap<string, string>,
): string {
  const pieces = piecesOf(stored, composed);
  const words: { readonly shown: string; readonly piece: number }[] = [];
  const keep: string[] = [];
  for (const [index, { shown, stored: token }] of (pieces ?? [{ shown: composed, stored: composed }]).entries()) {
    const renumbered = numbers.get(shown);
    const reads = index % 2 === 1 && renumbered && written.includes(renumbered) ? renumbered : shown;
    const [tokens, own] = [tokensOf(reads), tokensOf(index % 2 === 1 ? reads : token)];
    tokens.forEach((one, at) => {
      words.push({ shown: one, piece: index });
      keep.push(own[at] ?? one);
    });
  }
  // A heading is set in capitals whatever it was typed in: what is added to it is typed in small letters.
  const capitals = composed !== stored && composed === composed.toLocaleUpperCase("vi") && /\p{Lu}{2}/u.test(composed);
  const now = tokensOf(written);
  const same = (text: string) => (capitals ? text.toLocaleUpperCase("vi") : text);
  const steps = diffSequence(
    words.map(({ shown }) => same(shown)),
    now.map(same),
  );
  const whole = wholeReferences(words, steps);
  const said = new Set<number>();
  const text = steps.flatMap((step): string[] => {
    if (step.type === "removed") return [];
    const added = now[step.after] ?? "";
    if (step.type === "added") return [capitals ? added.toLocaleLowerCase("vi") : added];
    const { piece } = words[step.before] ?? { piece: 0 };
    if (!whole.has(piece)) return [piece % 2 === 1 ? added : (keep[step.before] ?? added)];
    if (said.has(piece)) return [];
    said.add(piece);
    return [pieces?.[piece]?.stored ?? added];
  });
  const joined = text.join("");
  return capitals ? joined.charAt(0).toLocaleUpperCase("vi") + joined.slice(1) : joined;
}

/** The references whose words are all there, side by side. */
function wholeReferences(
  words: readonly { readonly piece: number }[],
  steps: readonly { readonly type: string; readonly before: number; readonly after: number }[],
): ReadonlySet<number> {
  const at = new Map<number, number[]>();
  for (const { type, before, after } of steps) {
    const piece = words[before]?.piece ?? 0;
    if (type === "same" && piece % 2 === 1) at.set(piece, [...(at.get(piece) ?? []), after]);
  }
  const length = (piece: number) => words.filter((word) => word.piece === piece).length;
  return new Set(
    [...at].flatMap(([piece, places]) => {
      const side = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
      return side && places.length === length(piece) ? [piece] : [];
    }),
  );
}
