import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";

/** An office that is no more from a day, and who came after it. */
export interface OfficeChange {
  readonly id: string;
  /** As papers write it; other ways of writing the same name follow after ";". */
  readonly formerName: string;
  /** The one office that may stand in its place; null where its work went to several or to none. */
  readonly successorName: string | null;
  readonly since: CivilDate;
  readonly source: string;
  readonly note: string | null;
  /** A person has held it against its source. */
  readonly confirmed: boolean;
}

/** "Sở Thông tin và Truyền thông; Sở TT&TT": every way a paper may write it, the full name first. */
export function namesOf({ formerName }: Pick<OfficeChange, "formerName">): readonly string[] {
  return formerName
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** The name to speak of it by. */
export function officeName(change: Pick<OfficeChange, "formerName">): string {
  return namesOf(change)[0] ?? change.formerName;
}

function sourceOfName(name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return escaped
    .replace(/ủy|uỷ/gu, "(?:ủy|uỷ)")
    .replace(/Ủy|Uỷ/gu, "(?:Ủy|Uỷ)")
    .replace(/\s*&\s*/gu, "\\s*&\\s*")
    .replace(/\s+[-–]\s+/gu, "\\s*[-–,]?\\s*")
    .replace(/\s+/gu, "\\s+");
}

/** Matches any of its names by whole words, however its spaces, dashes and "ủy" are written. */
export function officePattern(change: Pick<OfficeChange, "formerName">): RegExp | null {
  const names = [...namesOf(change)].sort((one, other) => other.length - one.length);
  if (names.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.map(sourceOfName).join("|")})(?![\\p{L}\\p{M}])`, "gu");
}

/** The change that speaks of an office named in a line, on a day; null while every office in it still is. */
export function changeNamedIn(text: string, changes: readonly OfficeChange[], day: CivilDate): OfficeChange | null {
  return (
    changes.find((change) => holdsOn({ from: change.since, to: null }, day) && officePattern(change)?.test(text)) ??
    null
  );
}

/** The line with the successor's name in the place of the former; null where there is no one successor. */
export function withSuccessor(text: string, change: OfficeChange): string | null {
  const pattern = officePattern(change);
  const { successorName } = change;
  return pattern && successorName ? text.replace(pattern, () => successorName) : null;
}
