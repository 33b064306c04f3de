/** Word counts in twentieths of a point. */
export const TWIPS_PER_MM = 1440 / 25.4;

export function twipsOfMm(mm: number): number {
  return Math.round(mm * TWIPS_PER_MM);
}

export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}
