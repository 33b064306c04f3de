/** Who reports: a bản, or an office of the commune. */
export interface Reporter {
  readonly kind: "hamlet" | "unit";
  readonly id: string;
}

/** "hamlet:…" or "unit:…": for maps and addresses. */
export function reporterKey({ kind, id }: Reporter): string {
  return `${kind}:${id}`;
}

/** Reads what reporterKey writes; null when it is none. */
export function parseReporterKey(key: string): Reporter | null {
  const found = /^(hamlet|unit):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(key);
  return found ? { kind: found[1] as Reporter["kind"], id: found[2] as string } : null;
}

/** The columns of the database that say it. */
export function reporterColumns({ kind, id }: Reporter): { hamletId: string | null; unitId: string | null } {
  return { hamletId: kind === "hamlet" ? id : null, unitId: kind === "unit" ? id : null };
}

export function reporterOf(row: { hamletId: string | null; unitId: string | null }): Reporter {
  if (row.hamletId) return { kind: "hamlet", id: row.hamletId };
  if (row.unitId) return { kind: "unit", id: row.unitId };
  throw new Error("a report of nobody");
}
