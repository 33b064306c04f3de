import { parts } from "@/lib/kernel/civil-date";
import { communeInText } from "@/lib/organization/core/commune-names";
import type { PaperDraftingFacts } from "./paper-facts";
import { issuerForm } from "./paper-issuer";

const capital = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

/** Words that first drafts are made of: names of the place, of who issues, of the year and of who takes the chair. */
export function wordsFor(facts: PaperDraftingFacts) {
  const { commune, today, issuer, committee, group } = facts;
  const chair = committee.find(({ role }) => role === "Trưởng ban") ?? null;
  return {
    place: communeInText(commune),
    hamlet: commune.hamletWord,
    hamletCapital: capital(commune.hamletWord),
    issuer: issuerForm(issuer, facts).inText,
    year: parts(today).year,
    month: parts(today).month,
    quarter: ["I", "II", "III", "IV"][Math.ceil(parts(today).month / 3) - 1] ?? "I",
    groupName: group?.name ?? `Group “${commune.name} Digital”`,
    /** "Đồng chí Đoàn Trung Nam, Chủ tịch Ủy ban nhân dân xã, Trưởng ban"; a gap while nobody leads the committee. */
    chair: chair ? `Đồng chí ${chair.name}, ${chair.post}, Trưởng Ban Chỉ đạo` : "Đồng chí …, Trưởng Ban Chỉ đạo",
  };
}
