import { composeDecision, type Outcome } from "@/lib/document-kinds/core/compose-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { BodyFacts, CitedBasis, DecisionFacts, StandingDecision } from "@/lib/document-kinds/core/decision-facts";
import type { DraftingFacts } from "@/lib/document-kinds/core/decision-kind";
import { decisionKinds } from "@/lib/document-kinds/core/decision-kinds";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import { draftAmendment } from "@/lib/document-kinds/core/qd-kien-toan-bcd";
import { draftEstablishment, USUAL_BASES } from "@/lib/document-kinds/core/qd-thanh-lap-bcd";
import { citeBasis } from "@/lib/documents/core/cite-basis";
import { plain } from "@/lib/documents/core/inline";
import type { DocumentModel } from "@/lib/documents/core/model";
import type { BodyKind, BodyRole } from "@/lib/governance/core/kinds";
import type { RosterMember } from "@/lib/governance/core/roster";
import { rosterChanges } from "@/lib/governance/core/roster-changes";
import { civilDate } from "@/lib/kernel/civil-date";
import legalBases from "./data/legal-bases.json";
import committee from "./data/sample-committee.json";
import { samplePapers } from "./sample-papers";
import { samplePeople, sampleTeams } from "./sample-people";

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

function sampleBases(numbers: readonly string[] = USUAL_BASES): CitedBasis[] {
  const usual = numbers.flatMap((number) => legalBases.filter((basis) => basis.number === number));
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

function sampleFacts(name: string, lines: readonly string[]): DecisionFacts {
  return {
    commune: COMMUNE,
    bodies: [{ ...COMMITTEE_FACTS, members: SAMPLE_MEMBERS, changes: [] }],
    signer: { name, lines },
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

/** The decision the sample committee sits by. */
const STANDING: StandingDecision = {
  code: "02/QĐ-UBND",
  issuedOn: civilDate("2026-08-10"),
  issuerName: "Ủy ban nhân dân xã Bình Lư",
  subject: "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư",
};

/** Who sits in the sample bodies beside the committee and the teams: role and post, in order. */
const BODIES: readonly {
  readonly kind: BodyKind;
  readonly name: string;
  readonly places: readonly (readonly [BodyRole, string])[];
}[] = [
  {
    kind: "to-giup-viec",
    name: "Tổ giúp việc Ban Chỉ đạo",
    places: [
      ["to-truong", "Phó Chủ tịch Ủy ban nhân dân xã"],
      ["to-pho", "Trưởng phòng Văn hóa - Xã hội"],
      ["thanh-vien", "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"],
      ["thanh-vien", "Bí thư Đoàn Thanh niên xã"],
      ["thanh-vien", "Công chức Phòng Kinh tế"],
    ],
  },
  {
    kind: "nhom-cong-tac",
    name: "Nhóm công tác kinh tế số",
    places: [
      ["truong-nhom", "Phó Chủ tịch Ủy ban nhân dân xã"],
      ["thanh-vien", "Chủ tịch Hội Nông dân xã"],
      ["thanh-vien", "Công chức Phòng Kinh tế"],
    ],
  },
  {
    kind: "to-cnscd-xa",
    name: "Tổ công nghệ số cộng đồng cấp xã",
    places: [
      ["to-truong", "Bí thư Đoàn Thanh niên xã"],
      ["to-pho", "Công chức Phòng Văn hóa - Xã hội"],
      ["thanh-vien", "Phó Bí thư Đoàn Thanh niên xã"],
    ],
  },
  {
    kind: "ban-truyen-thong",
    name: "Ban Truyền thông",
    places: [
      ["truong-ban", "Trưởng phòng Văn hóa - Xã hội"],
      ["pho-ban", "Công chức Phòng Văn hóa - Xã hội"],
      ["thanh-vien", "Bí thư Đoàn Thanh niên xã"],
    ],
  },
  {
    kind: "group",
    name: "Group “Bình Lư Digital”",
    places: [
      ["truong-group", "Công chức Phòng Văn hóa - Xã hội"],
      ["pho-group", "Bí thư Đoàn Thanh niên xã"],
      ["quan-tri-vien", "Giáo viên"],
      ["thanh-vien", "Chủ tịch Hội Liên hiệp Phụ nữ xã"],
    ],
  },
];

/** The sample body of a kind; in the Tổ giúp việc a place follows a post and one is still empty. */
function sampleBody({ kind, name, places }: (typeof BODIES)[number]): BodyFacts {
  const people = samplePeople(places.length, kind.length);
  const members = places.flatMap(([role, positionTitle], index): RosterMember[] => {
    const person = people[index];
    if (!person) return [];
    const id = `${kind}-${index + 1}`;
    return [{ ...PLAIN_MEMBER, ...person, id, personId: `nguoi-${id}`, role, positionTitle, ...PLACED(index) }];
  });
  const unfilled: readonly RosterMember[] =
    kind === "to-giup-viec" ? [byPost(members.length + 1), leftEmpty(members.length + 2)] : [];
  return { bodyId: kind, kind, name, hamletName: null, members: [...members, ...unfilled], sitting: 0, changes: [] };
}

const PLACED = (index: number) => ({ position: index + 1, duty: "", hamlets: [] });

const byPost = (position: number): RosterMember => ({
  ...{ ...PLAIN_MEMBER, id: "theo-chuc-vu", personId: "nguoi-cong-an", exOfficio: "Trưởng Công an xã" },
  ...{ honorific: "ong", fullName: "Đỗ Văn Điền", positionTitle: "Trưởng Công an xã" },
  ...{ role: "thanh-vien", position, duty: "", hamlets: [] },
});

const leftEmpty = (position: number): RosterMember => ({
  ...{ ...PLAIN_MEMBER, id: "de-trong", personId: null, vacant: true, honorific: null, fullName: "" },
  ...{ positionTitle: "Trưởng Trạm Y tế xã", role: "thanh-vien", position, duty: "", hamlets: [] },
});

/** The teams of all bản as the first decision about them would seat them; the fourth has helpers beside its members. */
export function sampleTeamFacts(count: number): readonly BodyFacts[] {
  return sampleTeams(count).map((team, index): BodyFacts => {
    const members = team.map((person, place): RosterMember => {
      const id = `to-${index + 1}-${place + 1}`;
      return { ...PLAIN_MEMBER, ...person, id, personId: `nguoi-${id}`, ...PLACED(place) };
    });
    const helpers = samplePeople(35 * 5 + 3)
      .slice(-3)
      .map((person, place): RosterMember => {
        const id = `ctv-${place + 1}`;
        const role = "cong-tac-vien" as const;
        const post = { role, positionTitle: "Hộ kinh doanh trong bản" };
        return { ...PLAIN_MEMBER, ...person, id, personId: id, ...post, ...PLACED(members.length + place) };
      });
    const number = String(index + 1).padStart(2, "0");
    return {
      ...{ bodyId: `to-${index + 1}`, kind: "to-cnscd-ban", hamletName: `bản số ${number}` },
      name: `Tổ công nghệ số cộng đồng bản số ${number}`,
      ...{ members: index === 3 ? [...members, ...helpers] : members, sitting: 0, changes: [] },
    };
  });
}

/** The same body after a kiện toàn: the second member replaced, the last gone, one come, the head in another post. */
function amended(body: BodyFacts): BodyFacts {
  const [newcomer, successor] = samplePeople(
    2,
    [...body.bodyId].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7),
  );
  const { members } = body;
  const partyPost = body.kind === "to-cnscd-ban" ? "Bí thư Chi bộ" : "Đảng ủy viên";
  const second = members[1];
  const last = members.at(-1);
  if (!newcomer || !successor || !second || !last) return body;
  const changed = members
    .filter((member) => member !== last)
    .map((member, index) => {
      if (index === 0) return { ...member, positionTitle: `${partyPost}, ${member.positionTitle}` };
      return index === 1 ? { ...member, ...successor, personId: "nguoi-thay" } : member;
    });
  const added = { ...last, ...newcomer, id: `${body.bodyId}-them`, personId: "nguoi-them", positionTitle: "Công chức" };
  const after = [...changed, { ...added, exOfficio: null, vacant: false }];
  return { ...body, members: after, sitting: members.length, changes: rosterChanges(members, after) };
}

/** A decision of a kind about these bodies, drafted as the portal drafts it. */
function drawn(kind: DocumentKind, bodies: readonly BodyFacts[], standing: readonly StandingDecision[] = []) {
  const spec = decisionKinds[kind];
  const facts: DraftingFacts = {
    ...{ commune: COMMUNE, bodies, bases: sampleBases(spec.usualBases), signerPostId: null },
    ...{ standing, committee: STANDING, teamIssuer: "ubnd" },
  };
  return (outcome: Outcome): DocumentModel =>
    composeDecision(
      spec.draft(facts),
      { commune: COMMUNE, bodies, signer: { name: "Đoàn Trung Nam", lines: ["CHỦ TỊCH"] } },
      outcome,
    );
}

const TEAMS_DECISION: StandingDecision = {
  ...{ code: "06/QĐ-UBND", issuedOn: civilDate("2026-09-01"), issuerName: "Ủy ban nhân dân xã Bình Lư" },
  subject: "Về việc thành lập các Tổ công nghệ số cộng đồng tại các bản trên địa bàn xã Bình Lư",
};

/** The decisions of every body beside the committee. */
function bodyDocuments(outcome: Outcome): { readonly name: string; readonly model: DocumentModel }[] {
  const teams = sampleTeamFacts(35);
  const bodies = BODIES.map(sampleBody);
  const former = (name: string): StandingDecision => ({ ...TEAMS_DECISION, subject: `Về việc thành lập ${name}` });
  const short = (kind: string) => kind.replace("to-cnscd-", "cnscd-");
  return [
    ...bodies.map((body) => ({
      name: `qd-thanh-lap-to-${short(body.kind)}`,
      model: drawn("qd-thanh-lap-to", [body])(outcome),
    })),
    ...bodies.map((body) => ({
      name: `qd-kien-toan-to-${short(body.kind)}`,
      model: drawn("qd-kien-toan-to", [amended(body)], [former(body.name)])(outcome),
    })),
    { name: "qd-thanh-lap-to-cnscd", model: drawn("qd-thanh-lap-to-cnscd", teams)(outcome) },
    { name: "qd-thanh-lap-to-cnscd-mot-to", model: drawn("qd-thanh-lap-to-cnscd", teams.slice(3, 4))(outcome) },
    {
      name: "qd-kien-toan-to-cnscd",
      model: drawn("qd-kien-toan-to-cnscd", teams.slice(0, 6).map(amended), [TEAMS_DECISION])(outcome),
    },
    {
      name: "qd-kien-toan-to-cnscd-mot-to",
      model: drawn("qd-kien-toan-to-cnscd", teams.slice(1, 2).map(amended), [TEAMS_DECISION])(outcome),
    },
  ];
}

/** Every kind of document there is, from sample data: issued and black, or as drafts with number and date left blank. */
export function sampleDocuments(options: {
  readonly draft: boolean;
}): { readonly name: string; readonly model: DocumentModel }[] {
  const outcome: Outcome = options.draft
    ? { number: null, date: { type: "blank", month: 11, year: 2026 } as const, marks: { draft: true, training: false } }
    : { number: "05", date: { type: "day", day: DAY } as const, marks: { draft: false, training: false } };
  const content = draftEstablishment({ commune: COMMUNE }, sampleBases(), null);
  const chair = sampleFacts("Đoàn Trung Nam", ["CHỦ TỊCH"]);
  const deputy = sampleFacts("Hoàng Văn Cảnh", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
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
  const amendment = draftAmendment({ commune: COMMUNE }, sampleBases(), null, STANDING);
  return [
    { name: "qd-thanh-lap-bcd", model: composeDecision(content, chair, outcome) },
    { name: "qd-thanh-lap-bcd-ky-thay", model: composeDecision(content, deputy, outcome) },
    { name: "qd-thanh-lap-bcd-chu-tich", model: composeDecision(personal, chair, outcome) },
    { name: "qd-kien-toan-bcd", model: composeDecision(amendment, amendedFacts, outcome) },
    { name: "qd-thanh-lap-bcd-ngay-hieu-luc", model: composeDecision(short, chair, outcome) },
    ...bodyDocuments(outcome),
    ...samplePapers(outcome, { members: SAMPLE_MEMBERS, committeeDecision: STANDING, bases: sampleBases }),
  ];
}
