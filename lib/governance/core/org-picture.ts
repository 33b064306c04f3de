import type { OrgCell, OrgLook, OrgNode, OrgTree } from "./org-tree";

/** One line of writing inside a box, by its middle and its base line. */
export interface OrgText {
  readonly text: string;
  readonly strong: boolean;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface OrgBox {
  readonly id: string;
  readonly look: OrgLook | "team" | "gap";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly OrgText[];
}

/** A link between two boxes as a run of corners. */
export interface OrgLink {
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** The picture: everything has its place, in units that are points on paper and pixels on a screen. */
export interface OrgPicture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly OrgBox[];
  readonly links: readonly OrgLink[];
  /** What stands over the grid of teams. */
  readonly captions: readonly OrgText[];
}

const MARGIN = 20;
const BOX = { width: 232, pad: 10, title: 13, detail: 12, line: 17 };
const CELL = { width: 176, pad: 7, title: 12, detail: 11, line: 14.5 };
const GAP = { side: 24, level: 40, stack: 12, indent: 22, cell: 8 };
const CAPTION = 26;
/** How wide a letter is at size 1, with some room to spare, so that no line of writing leaves its box. */
const LETTER = 0.56;

/** Words on as many lines as they need; a word longer than a line is cut. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    for (let rest = word; rest !== ""; ) {
      const joined = line === "" ? rest : `${line} ${rest}`;
      if ([...joined].length <= most) {
        line = joined;
        rest = "";
      } else if (line !== "") {
        lines.push(line);
        line = "";
      } else {
        lines.push([...rest].slice(0, most).join(""));
        rest = [...rest].slice(most).join("");
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

type Measure = typeof BOX;
type Writing = { readonly title: string; readonly details: readonly string[] };

function written({ title, details }: Writing, { width, pad, title: large, detail: small }: Measure) {
  const room = width - 2 * pad;
  const most = (size: number) => Math.floor(room / (size * LETTER));
  return [
    ...wrapWords(title, most(large)).map((text) => ({ text, strong: true, size: large })),
    ...details.flatMap((words) => wrapWords(words, most(small))).map((text) => ({ text, strong: false, size: small })),
  ];
}

const heightOf = (writing: Writing, measure: Measure) =>
  Math.max(1, written(writing, measure).length) * measure.line + 2 * measure.pad;

function boxAt(
  id: string,
  look: OrgBox["look"],
  writing: Writing,
  measure: Measure,
  place: { readonly x: number; readonly y: number; readonly height: number },
): OrgBox {
  const lines = written(writing, measure);
  const above = place.y + (place.height - lines.length * measure.line) / 2;
  const texts = lines.map((line, index) => ({
    ...line,
    x: place.x + measure.width / 2,
    y: above + index * measure.line + measure.line * 0.76,
  }));
  return { id, look, ...place, width: measure.width, texts };
}

/** Parts that have none of their own stand in a column under their body; one alone, or any with parts, side by side. */
const stacked = (node: OrgNode) => node.parts.length > 1 && node.parts.every(({ parts }) => parts.length === 0);

/** How wide a body is with all under it; the one the teams stand under keeps a lane free for the way down to them. */
type Widths = (node: OrgNode) => number;

const partsWidth = (node: OrgNode, widthOf: Widths) =>
  node.parts.reduce((sum, part) => sum + widthOf(part) + GAP.side, -GAP.side);

function widthsOf(cellsUnder: string): Widths {
  const widthOf: Widths = (node) => {
    if (node.parts.length === 0) return BOX.width;
    const own = stacked(node) ? BOX.width + GAP.indent : Math.max(BOX.width, partsWidth(node, widthOf));
    return node.id === cellsUnder ? own + GAP.side : own;
  };
  return widthOf;
}

interface Drawn {
  readonly boxes: OrgBox[];
  readonly links: OrgLink[];
  readonly heights: readonly number[];
  readonly cellsUnder: string;
  readonly widthOf: Widths;
  /** Where the way down to the teams may run. */
  lane: number | null;
}

/** Boxes of one depth are as high as the highest of them, so that every depth is one row. */
function rowHeights(root: OrgNode): number[] {
  const heights: number[] = [];
  const visit = (node: OrgNode, depth: number) => {
    heights[depth] = Math.max(heights[depth] ?? 0, heightOf(node, BOX));
    for (const part of node.parts) visit(part, depth + 1);
  };
  visit(root, 0);
  return heights;
}

/** Places a body and all under it from the left edge given; the middle of its own box. */
function place(drawn: Drawn, node: OrgNode, left: number, top: number, depth: number): number {
  const { heights, widthOf } = drawn;
  const height = heights[depth] ?? 0;
  const laned = node.id === drawn.cellsUnder && node.parts.length > 0;
  const width = widthOf(node) - (laned ? GAP.side : 0);
  const middle = left + (stacked(node) ? BOX.width : width) / 2;
  const box = boxAt(node.id, node.look, node, BOX, { x: middle - BOX.width / 2, y: top, height });
  drawn.boxes.push(box);
  if (laned) drawn.lane = left + width + GAP.side / 2;
  if (stacked(node)) stack(drawn, node, box, heights[depth + 1] ?? 0);
  else sideBySide(drawn, node, box, left + (width - partsWidth(node, widthOf)) / 2, depth + 1);
  return middle;
}

function sideBySide(drawn: Drawn, node: OrgNode, box: OrgBox, left: number, depth: number): void {
  const [middle, under] = [box.x + box.width / 2, box.y + box.height];
  const [half, top] = [under + GAP.level / 2, under + GAP.level];
  let x = left;
  for (const part of node.parts) {
    const to = place(drawn, part, x, top, depth);
    const bend =
      to === middle
        ? []
        : ([
            [middle, half],
            [to, half],
          ] as const);
    drawn.links.push({ from: node.id, to: part.id, points: [[middle, under], ...bend, [to, top]] });
    x += drawn.widthOf(part) + GAP.side;
  }
}

function stack(drawn: Drawn, node: OrgNode, box: OrgBox, height: number): void {
  const trunk = box.x + GAP.indent / 2;
  let y = box.y + box.height + GAP.level;
  for (const part of node.parts) {
    drawn.boxes.push(boxAt(part.id, part.look, part, BOX, { x: box.x + GAP.indent, y, height }));
    const at = y + height / 2;
    const points = [
      [trunk, box.y + box.height],
      [trunk, at],
      [box.x + GAP.indent, at],
    ] as const;
    drawn.links.push({ from: node.id, to: part.id, points });
    y += height + GAP.stack;
  }
}

/** As many side by side as make a sheet wider than high. */
export function gridColumns(count: number): number {
  return Math.max(1, Math.min(count, count <= 42 ? 7 : 10));
}

const gridWidth = (columns: number) => columns * (CELL.width + GAP.cell) - GAP.cell;

function drawGrid(cells: readonly OrgCell[], columns: number, left: number, top: number): OrgBox[] {
  const boxes: OrgBox[] = [];
  let y = top;
  for (let first = 0; first < cells.length; first += columns) {
    const row = cells.slice(first, first + columns);
    const height = Math.max(...row.map((cell) => heightOf(cell, CELL)));
    for (const [index, cell] of row.entries()) {
      const x = left + index * (CELL.width + GAP.cell);
      boxes.push(boxAt(`ban-${cell.id}`, cell.body ? "team" : "gap", cell, CELL, { x, y, height }));
    }
    y += height + GAP.cell;
  }
  return boxes;
}

const bottomOf = (boxes: readonly OrgBox[]) => Math.max(0, ...boxes.map(({ y, height }) => y + height));

/** "33/35 bản có Tổ; 2 bản chưa có Tổ." */
export function cellWords(cells: readonly OrgCell[], hamletWord: string): string {
  const without = cells.filter(({ body }) => body === null).length;
  const words = `${cells.length - without}/${cells.length} ${hamletWord} có Tổ công nghệ số cộng đồng`;
  return without > 0 ? `${words}; ${without} ${hamletWord} chưa có.` : `${words}.`;
}

/**
 * Lays out the organisation: the tree of bodies above, the teams of all bản as a grid below it, no box over another.
 * The same organisation always gives the same picture.
 */
export function drawOrganisation({ root, cells, cellsUnder }: OrgTree, hamletWord: string): OrgPicture {
  const columns = gridColumns(cells.length);
  const widthOf = widthsOf(cellsUnder);
  const inner = Math.max(widthOf(root), cells.length > 0 ? gridWidth(columns) : 0);
  const drawn: Drawn = { boxes: [], links: [], heights: rowHeights(root), cellsUnder, widthOf, lane: null };
  place(drawn, root, MARGIN + (inner - widthOf(root)) / 2, MARGIN, 0);
  const width = inner + 2 * MARGIN;
  const treeBottom = bottomOf(drawn.boxes);
  if (cells.length === 0) {
    return { width, height: treeBottom + MARGIN, boxes: drawn.boxes, links: drawn.links, captions: [] };
  }
  const captionTop = treeBottom + GAP.level;
  const caption = {
    text: cellWords(cells, hamletWord),
    strong: true,
    size: BOX.title,
    x: width / 2,
    y: captionTop + 13,
  };
  const left = MARGIN + (inner - gridWidth(columns)) / 2;
  const grid = drawGrid(cells, columns, left, captionTop + CAPTION);
  const above = drawn.boxes.find(({ id }) => id === cellsUnder);
  if (above) drawn.links.push(gridLink(above, drawn.lane, captionTop, grid));
  const boxes = [...drawn.boxes, ...grid];
  return { width, height: bottomOf(boxes) + MARGIN, boxes, links: drawn.links, captions: [caption] };
}

/** From the body the teams stand under down to the rule over the grid; past what hangs under it, by the lane. */
function gridLink(above: OrgBox, lane: number | null, top: number, grid: readonly OrgBox[]): OrgLink {
  const middle = above.x + above.width / 2;
  const down = lane ?? middle;
  const rule = top - GAP.level / 4;
  const begin =
    lane === null
      ? ([[middle, above.y + above.height]] as const)
      : ([
          [above.x + above.width, above.y + above.height / 2],
          [lane, above.y + above.height / 2],
        ] as const);
  const [from, to] = [Math.min(...grid.map(({ x }) => x)), Math.max(...grid.map(({ x, width }) => x + width))];
  const across = [
    [down, rule],
    [Math.min(from, down), rule],
    [Math.max(to, down), rule],
  ] as const;
  return { from: above.id, to: "to-cnscd-ban", points: [...begin, ...across] };
}
