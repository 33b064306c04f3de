import type { DecisionContent } from "@/lib/document-kinds/core/content";
import {
  composeEstablishment,
  draftEstablishment,
  type EstablishmentFacts,
  USUAL_BASES,
} from "@/lib/document-kinds/core/establish-committee";
import { citeBasis } from "@/lib/documents/core/cite-basis";
import { plain } from "@/lib/documents/core/inline";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { CommitteeRole } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { civilDate } from "@/lib/kernel/civil-date";
import legalBases from "./data/legal-bases.json";
import committee from "./data/sample-committee.json";

const COMMUNE = { unitType: "xã", name: "Bình Lư", provinceName: "tỉnh Lai Châu", hamletWord: "bản" } as const;
const DAY = civilDate("2026-11-23");

export const SAMPLE_MEMBERS: readonly RosterMember[] = committee.members.map((member, index) => ({
  id: `mau-${index + 1}`,
  personId: `nguoi-${index + 1}`,
  honorific: member.honorific === "ba" ? "ba" : "ong",
  fullName: member.fullName,
  positionTitle: member.title,
  role: member.role as CommitteeRole,
  position: index + 1,
  duty: member.duty,
  hamlets: member.hamlet ? [{ id: member.hamlet, name: member.hamlet }] : [],
}));

function sampleContent(): DecisionContent {
  const usual = USUAL_BASES.flatMap((number) => legalBases.filter((basis) => basis.number === number));
  const bases = usual.map((basis) => ({
    id: basis.number,
    citation: citeBasis({ ...basis, issuedOn: basis.issuedOn ? civilDate(basis.issuedOn) : null }),
  }));
  return draftEstablishment({ commune: COMMUNE }, bases, null);
}

function sampleFacts(name: string, signing: "chu-tich" | "pho-chu-tich"): EstablishmentFacts {
  return { commune: COMMUNE, members: SAMPLE_MEMBERS, signer: { name, signing } };
}

/** Every kind of document there is, from sample data: issued and black, or as drafts with number and date left blank. */
export function sampleDocuments(options: {
  readonly draft: boolean;
}): { readonly name: string; readonly model: DocumentModel }[] {
  const outcome = options.draft
    ? { number: null, date: { type: "blank", month: 11, year: 2026 } as const, marks: { draft: true, training: false } }
    : { number: "05", date: { type: "day", day: DAY } as const, marks: { draft: false, training: false } };
  const content = sampleContent();
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
  return [
    { name: "qd-thanh-lap-bcd", model: composeEstablishment(content, chair, outcome) },
    { name: "qd-thanh-lap-bcd-ky-thay", model: composeEstablishment(content, deputy, outcome) },
    { name: "qd-thanh-lap-bcd-chu-tich", model: composeEstablishment(personal, chair, outcome) },
    { name: "qd-thanh-lap-bcd-ngay-hieu-luc", model: composeEstablishment(short, chair, outcome) },
  ];
}
