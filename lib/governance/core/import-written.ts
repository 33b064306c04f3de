/** What the commit of a list wrote: undo takes back exactly this. */
export interface Written {
  readonly draftId: string;
  readonly entryIds: readonly string[];
  readonly personIds: readonly string[];
  readonly filled: readonly FilledPerson[];
  readonly named: readonly { readonly hamletId: string; readonly was: string; readonly name: string }[];
  readonly addedHamletIds: readonly string[];
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

export interface ReplacedEntry {
  readonly id: string;
  readonly personId: string | null;
  readonly role: string;
  readonly position: number;
  readonly positionTitle: string;
  readonly duty: string;
  readonly version: number;
  readonly hamletIds: readonly string[];
}
