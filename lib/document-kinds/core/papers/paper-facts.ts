import type { CitedDocument } from "@/lib/documents/core/relations/cite-document";
import type { BodyRole } from "@/lib/governance/core/kinds";
import type { RatedReporter } from "@/lib/indicators/core/out/rating";
import type { ReportFigures } from "@/lib/indicators/core/out/report-figures";
import type { CivilDate } from "@/lib/kernel/civil-date";
import type { CommuneNames } from "@/lib/organization/core/commune-names";
import type { CitedBasis, StandingDecision } from "../decision-facts";
import type { PaperIssuer, PaperIssuerCode } from "./paper-content";

/** Someone who may sign for an issuer on the day, and how. */
export interface PaperSigner {
  /** Of the post held; of the person, where a seat in the committee gives the right to sign. */
  readonly id: string;
  readonly issuer: PaperIssuerCode;
  /** The office, where a phòng issues. */
  readonly unitId: string | null;
  readonly name: string;
  /** Without what is signed for: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  readonly lines: readonly string[];
  /** The post in the agency over the name of who signs for the committee. */
  readonly postAboveName: string | null;
  /** "Giấy mời": the types of papers the right to sign is limited to; absent or none is all. */
  readonly types?: readonly string[];
}

export interface PaperUnit {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** A bản with its team; one without a team has nobody in it. */
export interface TeamFigures {
  readonly hamlet: string;
  readonly formed: boolean;
  /** Null while nobody leads it. */
  readonly head: string | null;
  readonly members: number;
}

export interface CommitteeFigure {
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly duty: string;
}

/** What any paper may draw from the domains; frozen with it when it is issued. */
export interface PaperFacts {
  readonly commune: CommuneNames & { readonly hamletWord: string };
  /** One for each bản, in their order. */
  readonly teams: readonly TeamFigures[];
  readonly committee: readonly CommitteeFigure[];
  readonly units: readonly PaperUnit[];
  readonly signers: readonly PaperSigner[];
  /** The figures of the period it reports on; only of a report. */
  readonly report?: ReportFigures | undefined;
}

/** The commune's Group on social media as it is on the day. */
export interface GroupFigures {
  readonly name: string;
  /** `called`: "bà Lê Thị Chinh, chức vụ: Bí thư Đoàn xã". */
  readonly members: readonly { readonly called: string; readonly role: BodyRole }[];
}

/** The document a draft is begun from, to amend, end or correct it. */
export interface DraftTarget {
  readonly id: string;
  readonly cited: CitedDocument;
  /** How the text whose articles may be changed is named; null where it has none. */
  readonly text: string | null;
}

/** What a year's targets say, in words: drawn into the paper that assigns them. */
export interface AssignedTargets {
  readonly year: number;
  /** Of the commune, in the order of lists. */
  readonly commune: readonly {
    readonly pillar: string;
    readonly name: string;
    /** "trên 80%" */
    readonly target: string;
    readonly who: string;
  }[];
  /** Indicators of which bản have targets of their own. */
  readonly columns: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  /** One for each bản in force: a cell for each column, empty where it has no target. */
  readonly hamlets: readonly { readonly name: string; readonly cells: readonly string[] }[];
}

/** What the first words of a paper are drawn from. */
export interface PaperDraftingFacts extends PaperFacts {
  readonly today: CivilDate;
  readonly issuer: PaperIssuer;
  readonly signer: PaperSigner | null;
  /** The office that drafts: its abbreviation is in the Lưu line and in the symbol of a công văn. */
  readonly drafter: string | null;
  readonly bases: readonly CitedBasis[];
  /** The decision by which the committee sits today. */
  readonly committeeDecision: StandingDecision | null;
  /** Null or absent while the commune has none. */
  readonly group?: GroupFigures | null;
  readonly target?: DraftTarget | undefined;
  /** What a year's targets say; only for the paper that assigns them. */
  readonly targets?: AssignedTargets | undefined;
  /** How bản and offices reported in the year, where the paper proposes rewards. */
  readonly rating?: readonly RatedReporter[] | undefined;
}
