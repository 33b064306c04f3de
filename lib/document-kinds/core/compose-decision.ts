import { plain } from "@/lib/documents/core/inline";
import type {
  Block,
  DocumentMarks,
  DocumentModel,
  InlineText,
  IssueDate,
  TableBlock,
} from "@/lib/documents/core/model";
import { type BodyKind, roleLabel } from "@/lib/governance/core/kinds";
import { inOrder, isFilled, type RosterMember } from "@/lib/governance/core/roster";
import type { ChangedPart, RosterChange } from "@/lib/governance/core/roster-changes";
import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import { agencyLines, type CommuneNames } from "@/lib/organization/core/commune-names";
import { authorityOf, type SigningPost } from "./authority";
import { type DecisionContent, type DraftBlock, isText } from "./content";
import { toInline } from "./references";

/** Symbol and series of the People's Committee's decisions. */
export const DECISION_SYMBOL = "QĐ-UBND";

/** One body a decision seats. */
export interface BodyFacts {
  readonly bodyId: string;
  readonly kind: BodyKind;
  readonly name: string;
  /** The bản whose team it is. */
  readonly hamletName: string | null;
  readonly members: readonly RosterMember[];
  /** How many sit in it on the day before the decision holds. */
  readonly sitting: number;
  /** What it does to the roster of its day; empty when it makes the body's first. */
  readonly changes: readonly RosterChange[];
}

/** What the decision draws from the domains; frozen with it when it is issued. */
export interface DecisionFacts {
  readonly commune: CommuneNames & { readonly hamletWord: string };
  /** The bodies it seats, in the order it names them; one for most decisions, many for hamlet teams. */
  readonly bodies: readonly BodyFacts[];
  readonly signer: { readonly name: string; readonly signing: SigningPost } | null;
}

/** How many sit by the decision, over all the bodies it seats; empty places are not counted. */
export function countMembers({ bodies }: Pick<DecisionFacts, "bodies">): number {
  return bodies.flatMap(({ members }) => members.filter(isFilled)).length;
}

export interface Outcome {
  /** "05" once given. */
  readonly number: string | null;
  readonly date: IssueDate;
  readonly marks: DocumentMarks;
}

function named(member: RosterMember): string {
  const honorific = member.honorific ? { ong: "Ông ", ba: "Bà " }[member.honorific] : "";
  return member.fullName ? `${honorific}${member.fullName}` : "(chưa có người)";
}

function memberClauses(members: readonly RosterMember[]): Block[] {
  return members.map((member, index) => {
    const post = member.positionTitle ? `, ${member.positionTitle}` : "";
    const end = index === members.length - 1 ? "." : ";";
    return {
      type: "clause",
      id: `thanh-vien-${member.id}`,
      text: plain(`${named(member)}${post} - ${roleLabel[member.role]}${end}`),
      content: [],
    };
  });
}

function placed(member: RosterMember): string {
  const post = member.positionTitle ? `, ${member.positionTitle}` : "";
  return `${named(member)}${post}, ${roleLabel[member.role]}`;
}

const PART_WORDS: Record<ChangedPart, string> = {
  role: "chức danh",
  post: "chức vụ, đơn vị công tác",
  duty: "nhiệm vụ",
  marks: "vai trò trong Tổ",
  pillars: "lĩnh vực phụ trách",
  hamlets: "địa bàn phụ trách",
  units: "đơn vị phụ trách",
};

/** Cho thôi, thay thế, bổ sung, thay đổi: a clause for each that occurs, a point for each member. */
function changeClauses(changes: readonly RosterChange[]): Block[] {
  const groups: readonly { readonly id: string; readonly words: string; readonly lines: readonly string[] }[] = [
    {
      id: "thoi",
      words: "Cho thôi thành viên Ban Chỉ đạo đối với:",
      lines: changes.flatMap((change) => (change.type === "relieved" ? [placed(change.before)] : [])),
    },
    {
      id: "thay",
      words: "Thay thế thành viên Ban Chỉ đạo:",
      lines: changes.flatMap((change) =>
        change.type === "replaced" ? [`${placed(change.after)}, thay ${named(change.before)}`] : [],
      ),
    },
    {
      id: "bo-sung",
      words: "Bổ sung thành viên Ban Chỉ đạo:",
      lines: changes.flatMap((change) => (change.type === "added" ? [placed(change.after)] : [])),
    },
    {
      id: "doi",
      words: "Thay đổi đối với thành viên đang tham gia Ban Chỉ đạo:",
      lines: changes.flatMap((change) =>
        change.type === "changed"
          ? [`${placed(change.after)}: thay đổi ${change.parts.map((part) => PART_WORDS[part]).join(", ")}`]
          : [],
      ),
    },
  ];
  return groups
    .filter((group) => group.lines.length > 0)
    .map((group) => ({
      type: "clause",
      id: `thay-doi-${group.id}`,
      text: plain(group.words),
      content: group.lines.map((line, index) => ({
        type: "point",
        id: `thay-doi-${group.id}-${index + 1}`,
        text: plain(`${line}${index === group.lines.length - 1 ? "." : ";"}`),
        content: [],
      })),
    }));
}

function effectSentence(effectiveFrom: CivilDate | null): InlineText {
  const from = effectiveFrom ? `từ ${formatDayInWords(effectiveFrom)}` : "kể từ ngày ký";
  return plain(`Quyết định này có hiệu lực ${from}.`);
}

function composeBlock(block: DraftBlock, { bodies }: DecisionFacts, content: DecisionContent): Block[] {
  if (block.type === "members") return bodies.flatMap(({ members }) => memberClauses(inOrder(members)));
  if (block.type === "changes") return bodies.flatMap(({ changes }) => changeClauses(changes));
  if (!isText(block)) return [{ type: "paragraph", id: block.id, text: effectSentence(content.effectiveFrom) }];
  const words = toInline(block.text);
  if (block.type === "paragraph") return [{ type: "paragraph", id: block.id, text: words }];
  return [{ type: block.type, id: block.id, text: words, content: [] }];
}

/** The annex: one row a member, in the one order, with duty and bản in charge. */
function dutyTable(members: readonly RosterMember[], hamletWord: string): TableBlock {
  const word = hamletWord.charAt(0).toLocaleUpperCase("vi") + hamletWord.slice(1);
  return {
    type: "table",
    id: "phan-cong",
    columns: [
      { widthMm: 13, align: "center" },
      { widthMm: 45, align: "left" },
      { widthMm: 31, align: "center" },
      { widthMm: 51, align: "left" },
      { widthMm: 25, align: "left" },
    ],
    head: [
      ["STT", "Họ và tên", "Chức danh", "Nhiệm vụ được phân công", `${word} phụ trách`].map((words) => ({
        text: words,
      })),
    ],
    rows: members.map((member, index) => ({
      id: member.id,
      cells: [
        String(index + 1),
        named(member),
        roleLabel[member.role],
        member.duty,
        member.hamlets.map((hamlet) => hamlet.name).join(", "),
      ].map((words) => ({ paragraphs: [plain(words)] })),
    })),
  };
}

/** The decision as a document: the written parts, with members, duties, signer and effect drawn from facts. */
export function composeDecision(content: DecisionContent, facts: DecisionFacts, outcome: Outcome): DocumentModel {
  const { commune, signer } = facts;
  const members = inOrder(facts.bodies[0]?.members ?? []);
  const authority = authorityOf(content.issuer, signer?.signing ?? "chu-tich", commune);
  return {
    format: 1,
    typeName: "QUYẾT ĐỊNH",
    header: {
      superior: [],
      agency: agencyLines(commune),
      issuerInText: authority.issuerInText,
      number: { number: outcome.number, symbol: DECISION_SYMBOL },
      issued: { place: commune.name, date: outcome.date },
    },
    marks: outcome.marks,
    subject: content.subject,
    addressees: [],
    authorityLine: authority.authorityLine,
    bases: content.bases,
    command: "QUYẾT ĐỊNH:",
    body: content.articles.map((draft) => ({
      type: "article",
      id: draft.id,
      title: null,
      content: draft.blocks.flatMap((block) => composeBlock(block, facts, content)),
    })),
    recipients: content.recipients,
    signature: {
      type: "single",
      signature: {
        id: "nguoi-ky",
        authority: authority.signatureLines,
        postAboveName: null,
        name: signer?.name ?? "",
      },
    },
    annexes: [
      {
        id: "phan-cong-nhiem-vu",
        title: content.annexTitle,
        orientation: "portrait",
        content: [dutyTable(members, commune.hamletWord)],
        signature: null,
      },
    ],
    attached: [],
  };
}
