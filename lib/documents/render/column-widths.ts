import type { ComposedColumns } from "../core/composed";
import { FOOT, HEAD } from "../core/nd30-style";

/** Widths of the two columns, in mm. */
export function columnWidths(item: ComposedColumns): readonly [number, number] {
  return item.purpose === "head" ? [HEAD.leftMm, HEAD.rightMm] : [FOOT.leftMm, FOOT.rightMm];
}
