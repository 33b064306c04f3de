import type { OfficeChange } from "@/lib/documents/core/office-change";
import { civilDate } from "@/lib/kernel/civil-date";
import seeded from "@/prisma/seed/data/office-changes.json";

/** The offices every commune begins with. */
export const OFFICES: readonly OfficeChange[] = seeded.map((change, index) => ({
  ...change,
  id: `co-quan-${index}`,
  since: civilDate(change.since),
  confirmed: false,
}));
