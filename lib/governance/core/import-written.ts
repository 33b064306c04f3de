/** What the commit of a list wrote: undo takes back exactly this. */
export interface Written {
  readonly rosters: readonly WrittenRoster[];
  readonly personIds: readonly string[];
  readonly filled: readonly FilledPerson[];
  readonly named: readonly { readonly hamletId: string; readonly was: string; readonly name: string }[];
  readonly addedHamletIds: readonly string[];
}

/** One working roster that the list wrote onto: the committee's, or a team's. */
export interface WrittenRoster {
  readonly draftId: string;
  /** The body that the list was the first to name; null when it was there. */
  readonly begunBodyId: string | null;
  /** Whether the working roster came with the list. */
  readonly begunDraft: boolean;
  readonly entryIds: readonly string[];
  /** Rows of the working roster that the list replaced. */
  readonly replaced: readonly ReplacedEntry[];
}

/** A person known before to whom the list added what was missing. */
export interface FilledPerson {
  readonly personId: string;
  /** What was written, null where nothing was. */
  readonly phone: string | null;
  readonly birthYear: number | null;
  /** The searched text before it, to be put back with the phone taken out. */
  readonly foldedBefore: string;
}

/** A row of a working roster with all it says, to be put back as it was. */
export interface ReplacedEntry {
  readonly id: string;
  readonly personId: string | null;
  readonly exOfficio: string | null;
  readonly vacant: boolean;
  readonly role: string;
  readonly position: number;
  readonly positionTitle: string;
  readonly duty: string;
  readonly marks: readonly string[];
  readonly pillars: readonly string[];
  readonly version: number;
  readonly hamlets: readonly { readonly hamletId: string; readonly supporting: boolean }[];
  readonly unitIds: readonly string[];
}

/** As lists were noted when there was but the committee's roster, and less to say in it. */
interface FormerWritten extends Omit<Written, "rosters"> {
  readonly draftId: string;
  readonly entryIds: readonly string[];
  readonly replaced: readonly (Omit<
    ReplacedEntry,
    "exOfficio" | "vacant" | "marks" | "pillars" | "hamlets" | "unitIds"
  > & { readonly hamletIds: readonly string[] })[];
}

/** What a batch has noted, whichever way it was noted; null when nothing was written. */
export function readWritten(noted: unknown): Written | null {
  if (noted === null || typeof noted !== "object") return null;
  if ("rosters" in noted) return noted as Written;
  const { draftId, entryIds, replaced, ...rest } = noted as FormerWritten;
  const entries = replaced.map(({ hamletIds, ...entry }) => ({
    ...entry,
    ...{ exOfficio: null, vacant: false, marks: [], pillars: [], unitIds: [] },
    hamlets: hamletIds.map((hamletId) => ({ hamletId, supporting: false })),
  }));
  return { ...rest, rosters: [{ draftId, begunBodyId: null, begunDraft: false, entryIds, replaced: entries }] };
}
