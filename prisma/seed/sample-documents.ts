import { draftAmendment } from "@/lib/document-kinds/core/amend-committee";
import { composeDecision, type DecisionFacts } from "@/lib/document-kinds/core/compose-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { type CitedBasis, draftEstablishment, USUAL_BASES } from "@/lib/document-kinds/core/establish-committee";
import { citeBasis } from "@/lib/documents/core/cite-basis";
import { plain } from "@/lib/documents/core/inline";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { BodyRole } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import { civilDate } from "@/lib/kernel/civil-date";
import legalBases from "./data/legal-bases.json";
import committee from "./data/sample-committee.json";

const COMMUNE = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" } as const;
const DAY = civilDate("2026-11-23");

/** One who sits by name, with nothing special. */
const PLAIN_MEMBER = { exOfficio: null, vacant: false, marks: [], pillars: [], units: [] } as const;

export const SAMPLE_MEMBERS: readonly RosterMember[] = committee.members.map((member, index) => ({
  id: `mau-${index + 1}`,
  personId: `nguoi-${index + 1}`,
  ...PLAIN_MEMBER,
  honorific: member.honorific === "ba" ? "ba" : "ong",
  fullName: member.fullName,
  positionTitle: member.title,
  role: member.role as BodyRole,
  position: index + 1,
  duty: member.duty,
  hamlets: member.hamlet ? [{ id: member.hamlet, name: member.hamlet, supporting: false }] : [],
}));

function sampleBases(): CitedBasis[] {
  const usual = USUAL_BASES.flatMap((number) => legalBases.filter((basis) => basis.number === number));
  return usual.map((basis) => ({
    id: basis.number,
    citation: citeBasis({ ...basis, issuedOn: basis.issuedOn ? civilDate(basis.issuedOn) : null }),
  }));
}

const COMMITTEE_FACTS = {
  bodyId: "ban-chi-dao",
  kind: "ban-chi-dao",
  name: "Ban Chỉ đạo chuyển đổi số",
  hamletName: null,
  sitting: 0,
} as const;

function sampleFacts(name: string, signing: "chu-tich" | "pho-chu-tich"): DecisionFacts {
  return {
    commune: COMMUNE,
    bodies: [{ ...COMMITTEE_FACTS, members: SAMPLE_MEMBERS, changes: [] }],
    signer: { name, signing },
  };
}

/** The sample committee with one who goes, one replaced, one who comes and one whose duty changes. */
function amendedMembers(): readonly RosterMember[] {
  const stayed = SAMPLE_MEMBERS.flatMap((member): RosterMember[] => {
    if (member.fullName === "Mai Quang Kìn") return [];
    if (member.fullName === "Lê Thị Chinh") {
      return [{ ...member, id: "mau-thay", personId: "nguoi-thay", fullName: "Phạm Thị Mẫu Thay" }];
    }
    return [member.fullName === "Nguyễn Thị Hà" ? { ...member, duty: "Chỉ đạo giám sát, phản biện xã hội" } : member];
  });
  const [first] = SAMPLE_MEMBERS;
  if (!first) return stayed;
  const added = { id: "mau-them", personId: "nguoi-them", fullName: "Trần Văn Mẫu Thêm", hamlets: [] };
  const post = { role: "uy-vien" as const, positionTitle: "Giám đốc Bưu điện xã", duty: "Phối hợp chuyển phát" };
  return [...stayed, { ...first, ...added, ...post }].map((member, index) => ({ ...member, position: index + 1 }));
}

/** Every kind of document there is, from sample data: issued and black, or as drafts with number and date left blank. */
export function sampleDocuments(options: {
  readonly draft: boolean;
}): { readonly name: string; readonly model: DocumentModel }[] {
  const outcome = options.draft
    ? { number: null, date: { type: "blank", month: 11, year: 2026 } as const, marks: { draft: true, training: false } }
    : { number: "05", date: { type: "day", day: DAY } as const, marks: { draft: false, training: false } };
  const content = draftEstablishment({ commune: COMMUNE }, sampleBases(), null);
  const chair = sampleFacts("Đoàn Trung Nam", "chu-tich");
  const deputy = sampleFacts("Hoàng Văn Cảnh", "pho-chu-tich");
  const personal: DecisionContent = { ...content, issuer: "chu-tich-ubnd" };
  const proposal = {
    id: "de-nghi",
    type: "proposal" as const,
    text: plain("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội"),
    legalBasisId: null,
  };
  const short: DecisionContent = { ...content, bases: [proposal], effectiveFrom: civilDate("2026-12-01") };
  const members = amendedMembers();
  const changes = rosterChanges(SAMPLE_MEMBERS, members);
  const amendedFacts = { ...chair, bodies: [{ ...COMMITTEE_FACTS, members, changes }] };
  const amendment = draftAmendment({ commune: COMMUNE }, sampleBases(), null, {
    code: "05/QĐ-UBND",
    issuedOn: civilDate("2026-08-10"),
    issuerName: "Ủy ban nhân dân xã Bình Lư",
    subject: "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư",
  });
  return [
    { name: "qd-thanh-lap-bcd", model: composeDecision(content, chair, outcome) },
    { name: "qd-thanh-lap-bcd-ky-thay", model: composeDecision(content, deputy, outcome) },
    { name: "qd-thanh-lap-bcd-chu-tich", model: composeDecision(personal, chair, outcome) },
    { name: "qd-kien-toan-bcd", model: composeDecision(amendment, amendedFacts, outcome) },
    { name: "qd-thanh-lap-bcd-ngay-hieu-luc", model: composeDecision(short, chair, outcome) },
  ];
}
