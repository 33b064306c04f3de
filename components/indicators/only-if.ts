/**
 * Fields that apply only to some choices, hidden by the stylesheet alone: it works without JavaScript, and a browser that
 * does not know :has() shows them all.
 */
export const ONLY_IF = {
  ratio: "[form:not(:has([name=measure]_[value=ratio]:checked))_&]:hidden",
  count: "[form:not(:has([name=measure]_[value=count]:checked))_&]:hidden",
  figures: "[form:has([name=measure]_[value=yes-no]:checked)_&]:hidden",
  base: "[form:not(:has([name=denominator]_[value=base]:checked))_&]:hidden",
  fixed: "[form:not(:has([name=denominator]_[value=fixed]:checked))_&]:hidden",
} as const;
