import type { CivilDate } from "@/lib/kernel/civil-date";
import type { Relation } from "./relation";

/** A document in the picture: the lines written in its box. */
export interface PicturedDocument {
  readonly id: string;
  readonly issuedOn: CivilDate | null;
  readonly lines: readonly string[];
}

export interface PictureBox {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly text: string;
    readonly strong: boolean;
    readonly x: number;
    readonly y: number;
  }[];
}

/** From the acting document out to a lane at the right and back to what it acts on, where the arrow is. */
export interface PictureLink {
  readonly relationId: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly words: { readonly text: string; readonly x: number; readonly y: number };
}

export interface RelationPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PictureBox[];
  readonly links: readonly PictureLink[];
}

const MARGIN = 12;
const BOX = { width: 310, pad: 10, line: 18, gap: 26, letters: 44 };
const LANE = { first: 118, step: 16 };
const PORT = 18;

/** Words on as many lines as they need, the third cut short. */
function wrapped(text: string): string[] {
  const lines: string[] = [""];
  for (const word of text.split(/\s+/u).filter((one) => one !== "")) {
    const last = lines.at(-1) ?? "";
    const joined = last === "" ? word : `${last} ${word}`;
    if ([...joined].length <= BOX.letters) lines[lines.length - 1] = joined;
    else lines.push([...word].slice(0, BOX.letters).join(""));
  }
  const [first = "", second, ...rest] = lines;
  if (second === undefined) return [first];
  return rest.length === 0 ? [first, second] : [first, `${second} …`];
}

/** What stands above: the latest, drafts first of all. */
function newestFirst(a: PicturedDocument, b: PicturedDocument): number {
  const [first, second] = [a.issuedOn ?? "9999", b.issuedOn ?? "9999"];
  return first < second ? 1 : first > second ? -1 : a.id < b.id ? 1 : -1;
}

/** The lane of each link: the first in which it meets no other. */
function lanesOf(spans: readonly (readonly [top: number, bottom: number])[]): number[] {
  const taken: (readonly [number, number])[][] = [];
  return spans.map((span) => {
    const free = taken.findIndex((lane) => lane.every(([top, bottom]) => span[1] < top || bottom < span[0]));
    const lane = free < 0 ? taken.length : free;
    taken[lane] = [...(taken[lane] ?? []), span];
    return lane;
  });
}

/**
 * Lays out documents one under another, the newest first, with what they do to each other in lanes beside them: no box
 * over another, no two links in one lane at one height. The same documents always give the same picture.
 */
export function drawRelations(
  documents: readonly PicturedDocument[],
  relations: readonly Relation[],
  wordsOf: (relation: Relation) => string,
): RelationPicture {
  const rows = [...documents].sort(newestFirst);
  const drawn = relations
    .filter(({ fromId, toId }) => rows.some(({ id }) => id === fromId) && rows.some(({ id }) => id === toId))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const boxes: PictureBox[] = [];
  const ports = new Map<string, number>();
  let y = MARGIN;
  for (const { id, lines } of rows) {
    const texts = lines.flatMap((text, index) => wrapped(text).map((one) => ({ text: one, strong: index === 0 })));
    const ends = drawn.filter(({ fromId, toId }) => fromId === id || toId === id);
    const height = Math.max(texts.length * BOX.line, ends.length * PORT) + 2 * BOX.pad;
    const top = y;
    boxes.push({
      ...{ id, x: MARGIN, y, width: BOX.width, height },
      texts: texts.map((one, index) => ({ ...one, x: MARGIN + BOX.pad, y: top + BOX.pad + index * BOX.line + 13 })),
    });
    for (const [index, relation] of ends.entries()) {
      ports.set(`${relation.id}/${id}`, top + BOX.pad + (index + 0.5) * PORT);
    }
    y += height + BOX.gap;
  }
  const port = (relation: Relation, id: string) => ports.get(`${relation.id}/${id}`) ?? 0;
  const spans = drawn.map((relation): readonly [number, number] => {
    const [from, to] = [port(relation, relation.fromId), port(relation, relation.toId)];
    return from < to ? [from, to] : [to, from];
  });
  const lanes = lanesOf(spans);
  const edge = MARGIN + BOX.width;
  const links = drawn.map((relation, index): PictureLink => {
    const [from, to] = [port(relation, relation.fromId), port(relation, relation.toId)];
    const lane = edge + LANE.first + (lanes[index] ?? 0) * LANE.step;
    return {
      relationId: relation.id,
      points: [
        [edge, from],
        [lane, from],
        [lane, to],
        [edge, to],
      ],
      words: { text: wordsOf(relation), x: edge + 8, y: from - 4 },
    };
  });
  const laneCount = Math.max(0, ...lanes.map((lane) => lane + 1));
  const beside = links.length > 0 ? LANE.first + laneCount * LANE.step : 0;
  return { width: edge + beside + MARGIN, height: y - BOX.gap + MARGIN, boxes, links };
}

/** A document and all that is joined to it by what they do to each other, the nearest first; at most so many. */
export function connectedTo(id: string, relations: readonly Relation[], most: number): readonly string[] {
  const found = [id];
  for (let at = 0; at < found.length && found.length < most; at++) {
    for (const { fromId, toId } of relations) {
      const other = fromId === found[at] ? toId : toId === found[at] ? fromId : null;
      if (other !== null && !found.includes(other) && found.length < most) found.push(other);
    }
  }
  return found;
}
