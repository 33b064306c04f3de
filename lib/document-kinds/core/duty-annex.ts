import { plain } from "@/lib/documents/core/inline";
import type { TableBlock } from "@/lib/documents/core/model";
import { type Pillar, roleLabel } from "@/lib/governance/core/kinds";
import { inOrder, isFilled, type RosterMember } from "@/lib/governance/core/roster";
import { FILLED_LATER, hamletWords, named, unitWords } from "./member-words";

const PILLAR_WORDS: Record<Pillar, string> = {
  "chinh-quyen-so": "chính quyền số",
  "kinh-te-so": "kinh tế số",
  "xa-hoi-so": "xã hội số",
};

const written = (...lines: readonly string[]) => ({
  paragraphs: lines.filter((line, index) => index === 0 || line !== "").map((line) => plain(line)),
});

const capital = (words: string) => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

function duty({ duty: words, pillars }: RosterMember) {
  const fields = pillars.map((pillar) => PILLAR_WORDS[pillar]).join(", ");
  return words ? written(words, fields ? `Lĩnh vực: ${fields}` : "") : written(fields ? `Lĩnh vực: ${fields}` : "");
}

function charges(member: RosterMember) {
  const [hamlets, units] = [hamletWords(member), unitWords(member)];
  return hamlets ? written(hamlets, units) : written(units);
}

/** The annex of duties: one row a member, in the one order, with duty and what each is in charge of. */
export function dutyTable(roster: readonly RosterMember[], hamletWord: string): TableBlock {
  const members = inOrder(roster);
  const inCharge = members.some(({ units }) => units.length > 0) ? `${hamletWord}, đơn vị` : hamletWord;
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
      ["STT", "Họ và tên", "Chức danh", "Nhiệm vụ được phân công", `${capital(inCharge)} phụ trách`].map((text) => ({
        text,
      })),
    ],
    rows: members.map((member, index) => ({
      id: member.id,
      cells: [
        written(String(index + 1)),
        written(isFilled(member) ? named(member) : `${named(member)} (${FILLED_LATER})`.trim()),
        written(roleLabel[member.role]),
        duty(member),
        charges(member),
      ],
    })),
  };
}
