/** The sizes a chat shows without cutting. */
export const PICTURE_SHAPES = { square: { width: 1080, height: 1080 }, tall: { width: 1080, height: 1350 } } as const;
export type PictureShape = keyof typeof PICTURE_SHAPES;

const FONT = "Be Vietnam Pro, Arial, Helvetica, sans-serif";
const INK = "#1c2733";
const MUTED = "#51606f";
const LINE = "#d5dbe1";
const DARK = "#0b4f79";
/** Told apart also by those who see no red and green: blue, orange, dark. */
const IN_TIME = "#0072b2";
const LATE = "#e69f00";
const MISSING = "#5c2e0b";
const MARGIN = 64;

const xml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

interface Style {
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

function text(
  x: number,
  y: number,
  words: string,
  { size, weight = 400, fill = INK, anchor = "start" }: Style,
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">${xml(words)}</text>`;
}

/** Widths of letters in the widest of the fonts that may draw them, as parts of the size. */
const LETTER_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;'|iíìịỉĩl/()-]/, 0.31],
  [/[fjrtI]/, 0.37],
  [/[mwMW%…]/, 0.9],
  [/\p{Lu}/u, 0.74],
];

/** How wide words come out at most, in a font that may not be the portal's own. */
function widthOf(words: string, size: number): number {
  let sum = 0;
  for (const letter of words) sum += LETTER_WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.57;
  return sum * size;
}

/** Words cut to a width, with "…" where something is left out. */
function shorten(words: string, size: number, width: number): string {
  if (widthOf(words, size) <= width) return words;
  let kept = words;
  while (kept !== "" && widthOf(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Words broken into lines of a width, the last cut. */
function wrap(words: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [""];
  for (const word of words.split(" ")) {
    const line = lines.at(-1) ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer, size) <= width || line === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shorten(lines.slice(most - 1).join(" "), size, width)];
}

function sheet(shape: PictureShape, label: string, body: readonly string[]): string {
  const { width, height } = PICTURE_SHAPES[shape];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xml(label)}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect width="${width}" height="20" fill="${DARK}"/>`,
    ...body,
    "</svg>",
  ].join("\n");
}

/** The commune above the title, the title in at most two lines; answers where what follows begins. */
function heading(width: number, over: string, title: string, under: string): { parts: string[]; bottom: number } {
  const room = width - 2 * MARGIN;
  const lines = wrap(title, 52, room, 2);
  const parts = [
    text(MARGIN, 92, shorten(over, 30, room), { size: 30, weight: 600, fill: MUTED }),
    ...lines.map((line, index) => text(MARGIN, 158 + index * 62, line, { size: 52, weight: 700, fill: DARK })),
  ];
  const y = 158 + lines.length * 62 - 10;
  parts.push(text(MARGIN, y, shorten(under, 30, room), { size: 30, fill: INK }));
  return { parts, bottom: y + 30 };
}

export interface LatePicture {
  /** "XÃ BÌNH LƯ". */
  readonly communeWords: string;
  readonly title: string;
  /** "Hạn trước ngày 20/11/2026. Cập nhật 8 giờ ngày 22/11/2026". */
  readonly dueWords: string;
  readonly asked: number;
  readonly sent: number;
  readonly names: readonly string[];
  /** Their time is over. */
  readonly over: boolean;
}

function counts(y: number, { asked, sent, names, over }: LatePicture): string[] {
  const boxes = [
    { words: "Phải báo cáo", count: asked, fill: DARK },
    { words: "Đã gửi", count: sent, fill: IN_TIME },
    { words: over ? "Quá hạn" : "Chưa gửi", count: names.length, fill: MISSING },
  ];
  const wide = (1080 - 2 * MARGIN - 2 * 24) / 3;
  return boxes.flatMap(({ words, count, fill }, index) => {
    const x = MARGIN + index * (wide + 24);
    return [
      `<rect x="${x}" y="${y}" width="${wide}" height="150" rx="14" fill="#ffffff" stroke="${fill}" stroke-width="4"/>`,
      text(x + wide / 2, y + 82, String(count), { size: 72, weight: 700, fill, anchor: "middle" }),
      text(x + wide / 2, y + 128, words, { size: 30, weight: 600, anchor: "middle" }),
    ];
  });
}

/** From the largest letters down. */
const SETTINGS = [
  { columns: 1, size: 44, step: 70 },
  { columns: 1, size: 34, step: 52 },
  { columns: 2, size: 30, step: 46 },
  { columns: 3, size: 26, step: 38 },
  { columns: 3, size: 24, step: 33 },
] as const;

/** The largest letters in which all names find room uncut; where none do, the largest in which they find room at all. */
function settingFor(names: readonly string[], wide: number, room: number) {
  const roomy = SETTINGS.filter(({ columns, step }) => names.length <= columns * Math.floor(room / step));
  const uncut = roomy.find(({ columns, size }) =>
    names.every((name) => widthOf(`00. ${name}`, size) <= wide / columns - 16),
  );
  return uncut ?? roomy[0] ?? SETTINGS[4];
}

/** The list of those still to send, to be posted in a chat. Names that find no room are counted, never left out silently. */
export function latePicture(facts: LatePicture, shape: PictureShape): string {
  const { width, height } = PICTURE_SHAPES[shape];
  const { parts, bottom } = heading(width, facts.communeWords, facts.title, facts.dueWords);
  const top = bottom + 24;
  const listTop = top + 150 + 76;
  const room = height - listTop - 36;
  const { columns, size, step } = settingFor(facts.names, width - 2 * MARGIN, room);
  const perColumn = Math.max(1, Math.floor(room / step));
  const shown = facts.names.length > columns * perColumn ? facts.names.slice(0, columns * perColumn - 1) : facts.names;
  const wide = (width - 2 * MARGIN) / columns;
  const written = shown.map((name, index) => `${index + 1}. ${name}`);
  if (shown.length < facts.names.length) written.push(`… và ${facts.names.length - shown.length} nơi khác`);
  const rows = Math.ceil(written.length / columns);
  const list = written.map((line, index) => {
    const x = MARGIN + Math.floor(index / rows) * wide;
    return text(x, listTop + (index % rows) * step + size, shorten(line, size, wide - 16), { size });
  });
  const title =
    facts.names.length > 0
      ? text(MARGIN, listTop - 12, facts.over ? "Các nơi đã quá hạn, chưa gửi:" : "Các nơi chưa gửi báo cáo:", {
          size: 32,
          weight: 700,
          fill: MISSING,
        })
      : text(width / 2, listTop + 100, facts.over ? "Không nơi nào quá hạn." : "Tất cả đã gửi báo cáo.", {
          size: 44,
          weight: 700,
          fill: IN_TIME,
          anchor: "middle",
        });
  const label = `${facts.title}: ${facts.sent} trên ${facts.asked} đã gửi, ${facts.names.length} ${facts.over ? "quá hạn" : "chưa gửi"}`;
  return sheet(shape, label, [...parts, ...counts(top, facts), title, ...list]);
}

export interface PunctualityMonth {
  /** "T11/2026". */
  readonly label: string;
  readonly inTime: number;
  readonly late: number;
  readonly missing: number;
}

export interface PunctualityPicture {
  readonly communeWords: string;
  readonly title: string;
  readonly under: string;
  readonly months: readonly PunctualityMonth[];
}

const KINDS = [
  { key: "inTime", words: "Đúng hạn", fill: IN_TIME, ink: "#ffffff" },
  { key: "late", words: "Trễ", fill: LATE, ink: INK },
  { key: "missing", words: "Thiếu", fill: MISSING, ink: "#ffffff" },
] as const;

function bar(month: PunctualityMonth, x: number, base: number, wide: number, scale: number): string[] {
  let y = base;
  return KINDS.flatMap(({ key, fill, ink }) => {
    const count = month[key];
    if (count === 0) return [];
    const tall = count * scale;
    y -= tall;
    const figure =
      tall >= 30
        ? [text(x + wide / 2, y + tall / 2 + 10, String(count), { size: 28, weight: 700, fill: ink, anchor: "middle" })]
        : [];
    return [
      `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="${fill}" stroke="#ffffff" stroke-width="3"/>`,
      ...figure,
    ];
  });
}

/** How many reported in time, late or not at all, month by month, to be posted in a chat. */
export function punctualityPicture(facts: PunctualityPicture, shape: PictureShape): string {
  const { width, height } = PICTURE_SHAPES[shape];
  const { parts, bottom } = heading(width, facts.communeWords, facts.title, facts.under);
  const legendY = bottom + 40;
  let legendX = MARGIN;
  const legend = KINDS.flatMap(({ words, fill }) => {
    const x = legendX;
    legendX += 50 + widthOf(words, 32) + 44;
    return [
      `<rect x="${x}" y="${legendY}" width="36" height="36" rx="6" fill="${fill}"/>`,
      text(x + 50, legendY + 29, words, { size: 30, weight: 600 }),
    ];
  });
  const base = height - 130;
  const room = base - legendY - 120;
  const most = Math.max(1, ...facts.months.map(({ inTime, late, missing }) => inTime + late + missing));
  const step = (width - 2 * MARGIN) / Math.max(1, facts.months.length);
  const wide = Math.min(110, step * 0.7);
  const bars = facts.months.flatMap((month, index) => {
    const x = MARGIN + index * step + (step - wide) / 2;
    const total = month.inTime + month.late + month.missing;
    const top = base - (total * room) / most;
    const head = total === 0 ? "–" : `${month.inTime}/${total}`;
    return [
      ...bar(month, x, base, wide, room / most),
      text(x + wide / 2, top - 16, head, { size: 28, weight: 700, fill: IN_TIME, anchor: "middle" }),
      text(x + wide / 2, base + 44, month.label, { size: 28, anchor: "middle" }),
    ];
  });
  const axis = `<line x1="${MARGIN}" y1="${base}" x2="${width - MARGIN}" y2="${base}" stroke="${LINE}" stroke-width="3"/>`;
  const note = text(MARGIN, height - 40, "Số trên cột: nơi gửi đúng hạn trên tổng số phải báo cáo.", {
    size: 26,
    fill: MUTED,
  });
  const spoken = facts.months
    .map(({ label, inTime, late, missing }) => `${label}: đúng hạn ${inTime}, trễ ${late}, thiếu ${missing}`)
    .join("; ");
  return sheet(shape, `${facts.title}. ${spoken}`, [...parts, ...legend, axis, ...bars, note]);
}
