import type { OrgBox, OrgPicture, OrgText } from "@/lib/governance/core/org-picture";

/** An element of a drawing, to be shown on a page or written to a file. */
export interface SvgElement {
  readonly tag: string;
  /** By the names the page uses; a file writes them with hyphens. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
}

const FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const INK = "#1f2933";
const HEAD = 44;

/** Told apart by line and weight as much as by colour, so that a black and white print says the same. */
const LOOK: Record<OrgBox["look"], Readonly<Record<string, string | number>>> = {
  root: { fill: "#dfe7f1", stroke: INK, strokeWidth: 2 },
  body: { fill: "#f4f7fb", stroke: INK, strokeWidth: 1.2 },
  missing: { fill: "#ffffff", stroke: INK, strokeWidth: 1.2, strokeDasharray: "5 4" },
  team: { fill: "#ffffff", stroke: INK, strokeWidth: 0.8 },
  gap: { fill: "#ffffff", stroke: INK, strokeWidth: 0.8, strokeDasharray: "4 3" },
};

function element(tag: string, attributes: SvgElement["attributes"], children: SvgElement["children"] = []): SvgElement {
  return { tag, attributes, children };
}

const exact = (value: number) => Math.round(value * 100) / 100;

function writing({ text, strong, size, x, y }: OrgText): SvgElement {
  const weight: Record<string, string | number> = strong ? { fontWeight: 600 } : {};
  return element("text", { x: exact(x), y: exact(y), fontSize: size, ...weight }, [text]);
}

function box({ look, x, y, width, height, texts }: OrgBox): SvgElement {
  const frame = { x: exact(x), y: exact(y), width: exact(width), height: exact(height), rx: 4, ...LOOK[look] };
  return element("g", {}, [element("rect", frame), ...texts.map(writing)]);
}

/** The picture with its name over it, as elements: nothing in it refers to anything outside. */
export function orgSvg(picture: OrgPicture, title: string, description: string): SvgElement {
  const { width, boxes, links, captions } = picture;
  const height = picture.height + HEAD;
  const lines = links.map(({ points }) =>
    element("polyline", { points: points.map(([x, y]) => `${exact(x)},${exact(y)}`).join(" ") }),
  );
  const heading = { x: exact(width / 2), y: 30, fontSize: 18, fontWeight: 700 };
  return element(
    "svg",
    {
      ...{ xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${exact(width)} ${exact(height)}`, role: "img" },
      ...{ "aria-labelledby": "so-do-ten so-do-mo-ta", fontFamily: FONT, fill: INK, textAnchor: "middle" },
    },
    [
      element("title", { id: "so-do-ten" }, [title]),
      element("desc", { id: "so-do-mo-ta" }, [description]),
      element("rect", { width: exact(width), height: exact(height), fill: "#ffffff" }),
      element("text", heading, [title]),
      element("g", { transform: `translate(0 ${HEAD})` }, [
        element("g", { fill: "none", stroke: INK, strokeWidth: 1.2 }, lines),
        ...captions.map(writing),
        ...boxes.map(box),
      ]),
    ],
  );
}

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// A control character no file of this kind may hold is left out.
const escaped = (text: string) =>
  text
    .replace(/[^\t\n\r\x20-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (one) => ESCAPED[one] ?? one);

const KEPT = new Set(["viewBox"]);
const attributeName = (name: string) =>
  KEPT.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The drawing as the text of a file. */
export function svgText({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`,
  );
  const inside = children.map((child) => (typeof child === "string" ? escaped(child) : svgText(child)));
  return `<${tag}${written.join("")}>${inside.join("")}</${tag}>`;
}
