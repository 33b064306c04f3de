import type { CivilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";

export const BUNDLE_FORMS = ["zip", "print"] as const;
export type BundleForm = (typeof BUNDLE_FORMS)[number];

/** At most so many documents in one bundle, so many made in one step, so many bytes in all. */
export const MOST_IN_BUNDLE = 500;
export const IN_ONE_STEP = 10;
export const MOST_BUNDLE_BYTES = 100 * 1024 * 1024;
/** A bundle is a convenience: it can be made again, so it is not kept. */
export const BUNDLE_DAYS = 7;

/** A file kept for a bundle. */
export interface BundleFile {
  readonly sha256: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly size: number;
}

/** What became of one document of a bundle. */
export interface BundleLine {
  readonly id: string;
  /** Its name in the ZIP, without an ending. */
  readonly name: string;
  readonly code: string;
  readonly subject: string;
  readonly issuerName: string;
  readonly issuedOn: CivilDate | null;
  readonly state: string;
  readonly files: readonly BundleFile[];
  /** Why it is not in the bundle; null when it is. */
  readonly skipped: string | null;
}

/** The column `done`: what was chosen for the whole, and a line for each document made so far. */
export interface BundleDone {
  readonly onOddPages: boolean;
  readonly lines: readonly BundleLine[];
}

/** "05-QD-UBND-2026-11-03": plain letters that any disk takes; a second of the same name is told by a number. */
export function bundleName(
  { code, issuedOn, subject, state }: Pick<BundleLine, "code" | "issuedOn" | "subject" | "state">,
  taken: ReadonlySet<string>,
): string {
  const plain = (text: string) =>
    fold(text)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "");
  const parts =
    state === "draft"
      ? ["DU-THAO", plain(code).toUpperCase(), plain(subject).slice(0, 40).replace(/-+$/, "")]
      : [plain(code).toUpperCase().slice(0, 60), issuedOn ?? ""];
  const name = parts.filter((part) => part !== "").join("-") || "VAN-BAN";
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name}-${count}`)) count++;
  return `${name}-${count}`;
}

export function bundleSize(lines: readonly BundleLine[]): number {
  return lines.reduce((sum, { files }) => sum + files.reduce((bytes, { size }) => bytes + size, 0), 0);
}
