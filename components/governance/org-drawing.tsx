import { createElement, type ReactNode } from "react";
import type { SvgElement } from "./org-svg";

function drawn({ tag, attributes, children }: SvgElement, key: string): ReactNode {
  const inside = children.map((child, index) => (typeof child === "string" ? child : drawn(child, `${key}-${index}`)));
  return createElement(tag, { ...attributes, key }, ...inside);
}

/** A drawing on a page: the same elements a file of it holds. */
export function OrgDrawing({ svg }: { svg: SvgElement }) {
  return drawn(svg, "so-do");
}
