import type { Place } from "./locate-units";
import type { PageLetters } from "./page-text";

/** By whom a letter of the file is accounted for. */
const NOBODY = 0;
const ORDERED = 1;
const FREE = 2;

/** A stretch of one page that no unit accounts for. */
export interface Leftover extends Place {
  /** It begins or ends its page, where stamps and heads stand. */
  readonly atPageEdge: boolean;
  /** It lies between two units of the running text. */
  readonly withinText: boolean;
}

/** Keeps which letters of a file are accounted for. */
export class ClaimedLetters {
  private readonly by: Uint8Array;

  constructor(private readonly file: PageLetters) {
    this.by = new Uint8Array(file.letters.length);
  }

  claim({ from, to }: Place, free: boolean): void {
    this.by.fill(free ? FREE : ORDERED, from, to);
  }

  /** Stretches nobody accounts for between two places, split where pages end. */
  leftovers(from = 0, to = this.by.length): Leftover[] {
    const found: Leftover[] = [];
    let at = from;
    while (at < to) {
      if (this.by[at] !== NOBODY) {
        at++;
        continue;
      }
      const pageEnd = this.file.pageStarts[this.file.pageAt(at)] ?? this.by.length;
      let end = at;
      while (end < Math.min(to, pageEnd) && this.by[end] === NOBODY) end++;
      const pageStart = this.file.pageStarts[this.file.pageAt(at) - 1] ?? 0;
      const neighbours = [this.by[at - 1], this.by[end]];
      found.push({
        from: at,
        to: end,
        atPageEdge: at === pageStart || end === pageEnd,
        withinText: neighbours.every((neighbour) => neighbour === ORDERED),
      });
      at = end;
    }
    return found;
  }
}
