import { hrefWith, type QueryValue } from "@/components/ui/query-string";
import type { CivilDate } from "@/lib/kernel/civil-date";

/** The address of a view of a body on a day. */
export function bodyHref(path: string, day: CivilDate, further: Readonly<Record<string, QueryValue>> = {}): string {
  return hrefWith(path, { ngay: day }, further);
}
