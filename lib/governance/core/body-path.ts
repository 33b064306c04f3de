import type { CivilDate } from "@/lib/kernel/civil-date";
import type { BodyKind } from "./kinds";

/** Where a body is looked at, on a day when one is said: what a notice leads to. */
export function bodyPath(body: { readonly id: string; readonly kind: BodyKind }, day: CivilDate | null = null): string {
  const path = body.kind === "ban-chi-dao" ? "/ban-chi-dao" : `/to-chuc/${body.id}`;
  return day ? `${path}?ngay=${day}` : path;
}
