import type { ComposedItem } from "./composed";
import { BODY, styleOf } from "./nd30-style";

/** Distance of an item from the one above it, in pt. */
export function gapAbove(item: ComposedItem): number {
  switch (item.type) {
    case "line":
      return styleOf(item.role).beforePt;
    case "columns":
      return item.purpose === "head" ? 0 : 14;
    case "table":
    case "chart":
      return BODY.gapPt;
  }
}
