import type { FoundTable } from "@/lib/spreadsheets/core/header-row";
import type { ColumnMatch } from "@/lib/spreadsheets/core/match-columns";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { ListField, RosterField } from "./list-columns";
import type { RosterReading, RosterSource } from "./read-list";
import { readRoster } from "./read-roster";
import { findRosterTable, matchRosterColumns, ROSTER_FIELDS, rosterFieldLabel } from "./read-roster-fields";
import { readTeams } from "./read-teams";
import { findTeamsTable, matchTeamColumns, TEAM_FIELDS, teamFieldLabel } from "./read-teams-fields";

/** The kinds of lists of members that come in: the committee's, and that of all hamlet teams. */
export const LIST_KINDS = ["bcd-roster", "doi-cnscd"] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** Every field a list of any kind may have. */
export const ALL_FIELDS = [...new Set([...ROSTER_FIELDS, ...TEAM_FIELDS].map(({ key }) => key))] as [
  RosterField,
  ...RosterField[],
];

/** How a kind of list is read. */
export interface ListForm {
  readonly kind: ListKind;
  /** Where its screens are. */
  readonly path: string;
  readonly fields: readonly ListField[];
  readonly labelOf: (field: RosterField) => string;
  readonly findTable: (grid: SheetGrid) => FoundTable;
  readonly matchColumns: (grid: SheetGrid, table: FoundTable) => ColumnMatch<RosterField>;
  readonly read: (source: RosterSource) => RosterReading;
  /** Whether a row names the bản whose team it is in, rather than bản in the member's charge. */
  readonly oneTeamAHamlet: boolean;
}

export const LIST_FORMS: Readonly<Record<ListKind, ListForm>> = {
  "bcd-roster": {
    kind: "bcd-roster",
    path: "/ban-chi-dao/nhap",
    fields: ROSTER_FIELDS,
    labelOf: rosterFieldLabel,
    findTable: findRosterTable,
    matchColumns: matchRosterColumns,
    read: readRoster,
    oneTeamAHamlet: false,
  },
  "doi-cnscd": {
    kind: "doi-cnscd",
    path: "/to-cong-nghe-so/nhap",
    fields: TEAM_FIELDS,
    labelOf: teamFieldLabel,
    findTable: findTeamsTable,
    matchColumns: matchTeamColumns,
    read: readTeams,
    oneTeamAHamlet: true,
  },
};

/** The kind of list a batch says it is; null for any other batch. */
export function listKindOf(kind: string): ListKind | null {
  return LIST_KINDS.find((one) => one === kind) ?? null;
}
