import type { Outcome } from "@/lib/document-kinds/core/compose-decision";
import type { CitedBasis, StandingDecision } from "@/lib/document-kinds/core/decision-facts";
import { composePaper } from "@/lib/document-kinds/core/papers/compose-paper";
import { draftPaperContent } from "@/lib/document-kinds/core/papers/draft-paper-content";
import type { PaperIssuer } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperDraftingFacts, PaperFacts, PaperSigner } from "@/lib/document-kinds/core/papers/paper-facts";
import { PAPER_KINDS, type PaperKindCode, paperKinds } from "@/lib/document-kinds/core/papers/paper-kinds";
import type { DocumentModel } from "@/lib/documents/core/model";
import { roleLabel } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { civilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import units from "./data/units.json";
import { RULES_CHANGES, RULES_DECISION, SAMPLE_RULES } from "./sample-amendments";
import { SAMPLE_HEADS, sampleTeams } from "./sample-people";
import { sampleReportFigures } from "./sample-report-figures";

const COMMUNE = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" } as const;
const HAMLETS = Array.from({ length: 35 }, (_, index) => `bản số ${String(index + 1).padStart(2, "0")}`);

/** The issuers a sample is made of, with who signs for each. */
const SIGNERS: readonly PaperSigner[] = [
  {
    ...{ id: "ky-ubnd", issuer: "ubnd", unitId: null, name: "Đoàn Trung Nam" },
    ...{ lines: ["CHỦ TỊCH"], postAboveName: null },
  },
  {
    ...{ id: "ky-chu-tich", issuer: "chu-tich-ubnd", unitId: null, name: "Đoàn Trung Nam" },
    ...{ lines: ["CHỦ TỊCH"], postAboveName: null },
  },
  {
    ...{ id: "ky-ban-chi-dao", issuer: "ban-chi-dao", unitId: null, name: "Đoàn Trung Nam" },
    ...{ lines: ["TRƯỞNG BAN"], postAboveName: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ" },
  },
  {
    ...{ id: "ky-phong", issuer: "phong", unitId: "VHXH", name: SAMPLE_HEADS[2].fullName },
    ...{ lines: ["TRƯỞNG PHÒNG"], postAboveName: null },
  },
];

/** What the papers of the sample draw from. */
export function samplePaperFacts(members: readonly RosterMember[]): PaperFacts {
  const teams = sampleTeams(33);
  return {
    commune: COMMUNE,
    teams: HAMLETS.map((hamlet, index) => {
      const team = teams[index] ?? [];
      return { hamlet, formed: team.length > 0, head: team[0]?.fullName ?? null, members: team.length };
    }),
    committee: members.map(({ fullName, positionTitle, role, duty }) => ({
      ...{ name: fullName, post: positionTitle, role: roleLabel[role], duty },
    })),
    units: units.flatMap(({ name, kind, abbreviation }) =>
      kind === "phong" && abbreviation ? [{ id: abbreviation, name, abbreviation }] : [],
    ),
    signers: SIGNERS,
  };
}

function citedInText({ code, issuedOn, issuerName }: StandingDecision): string {
  return `Quyết định số ${code} ${formatDayInWords(issuedOn)} của ${issuerName}`;
}

function issuerOf(code: PaperIssuer["code"]): PaperIssuer {
  return { code, unitId: code === "phong" ? "VHXH" : null };
}

/** Every kind of paper by its usual issuer, and some by each other who may issue it. */
export function samplePapers(
  outcome: Outcome,
  given: {
    readonly members: readonly RosterMember[];
    readonly committeeDecision: StandingDecision;
    readonly bases: (numbers: readonly string[]) => readonly CitedBasis[];
  },
): { readonly name: string; readonly model: DocumentModel }[] {
  const facts = samplePaperFacts(given.members);
  const paper = (code: PaperKindCode, issuer: PaperIssuer) => {
    const kind = paperKinds[code];
    const figured = kind.reports ? { ...facts, report: sampleReportFigures(kind.reports) } : facts;
    const drafting: PaperDraftingFacts = {
      ...{ ...figured, today: civilDate("2026-11-23"), issuer, drafter: "VHXH", bases: given.bases(kind.usualBases) },
      ...{ signer: SIGNERS.find((one) => one.issuer === issuer.code) ?? null },
      committeeDecision: given.committeeDecision,
      target: { id: SAMPLE_RULES.id, cited: RULES_DECISION, text: SAMPLE_RULES.named },
    };
    const drafted = { ...draftPaperContent(kind, drafting), secretary: "Trịnh Thị Hường" };
    const { annexOf } = drafted;
    const document = citedInText(given.committeeDecision);
    const drawn = annexOf ? { ...drafted, annexOf: { ...annexOf, document } } : drafted;
    const content = drawn.amendments
      ? { ...drawn, amendments: { ...drawn.amendments, changes: RULES_CHANGES } }
      : drawn;
    return composePaper(kind, content, figured, outcome);
  };
  return PAPER_KINDS.flatMap((code) =>
    paperKinds[code].issuers.map((issuer, index) => ({
      name: index === 0 ? code : `${code}-${issuer}`,
      model: paper(code, issuerOf(issuer)),
    })),
  );
}
