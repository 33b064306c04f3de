/** Defects found in real papers, each by the code its report gave it, in short words. */
export interface Defect {
  readonly id: string;
  readonly what: string;
  /** The rule that finds it; else the part of the portal that it concerns. */
  readonly by: { readonly rule: string } | { readonly elsewhere: string };
}

const rule = (id: string, what: string, name: string): Defect => ({ id, what, by: { rule: name } });
const other = (id: string, what: string, elsewhere: string): Defect => ({ id, what, by: { elsewhere } });

export const DEFECTS: readonly Defect[] = [
  rule("D01", "a chairman's decision signed TM.", "authority-against-issuer"),
  rule("D02", "no number yet", "number-and-date"),
  rule("D03", "no day yet", "number-and-date"),
  rule("D04", "Lưu: VT, VHXX", "archive-line"),
  rule("D05", "a list announced and not there", "annex-announced"),
  rule("D06", "the province's office for digital transformation not told", "recipient-lines"),
  rule("D07", "a regulation both issued and still to be written", "clashing-words"),
  rule("D08", "a law with a bare day", "law-day"),
  rule("D10", "a stated number of people, and a list of another length", "stated-counts"),
  rule("D11", "one post twice in a list of posts", "sister-lists"),
  rule("D12", "decided together and decided by one", "clashing-words"),
  rule("D13", "two people who make the groups", "clashing-words"),
  rule("D14", "two lists of the same people in two orders", "sister-lists"),
  rule("D15", "a later day with a smaller number", "citation-day"),
  rule("D16", "QĐ-UBNB", "cited-symbols"),
  other("D20", "area, people and density that do not agree", "figures of the commune, not a paper's words"),
  rule("D21", "a stage that ends on the day the next begins", "clashing-words"),
  other("D22", "one target with two years", "targets with their periods, held by the plan"),
  rule("D33", "Phần III twice, two ways of counting", "typed-numbering"),
  rule("D34", "2. after 2.1", "typed-numbering"),
  rule("D35", "a heading that promises the time", "clashing-words"),
  rule("D36", "Phụ lục II without I", "typed-numbering"),
  rule("D37", "the annex turns the symbol round", "annex-origin"),
  other("D38", "a paper blank in one place and numbered in another", "two papers at once: the register of documents"),
  rule("D39", "one resolution under two names", "citation-day"),
  rule("D40", "a Party symbol in the State's order", "cited-symbols"),
  rule("D41", "a bullet twice", "duplicate-lines"),
  rule("D42", "a thing listed twice", "doubled-words"),
  rule("D43", "Party committee and People's Committee in one", "confused-offices"),
  rule("D44", "the period of the subject and another", "clashing-words"),
  other("D45", "a target that is reached already", "baselines, held by the indicators"),
  other("D46", "a share called low that is high", "baselines, held by the indicators"),
  rule("D47", "mức độ 3, 4", "abolished-names"),
  other("D48", "models without anyone in charge", "who is in charge of what, held by the plan"),
  rule("D49", "as many models as stated", "stated-counts"),
  rule("D50", "one market under two names", "two-names"),
  rule("D51", "a row that does not add up", "table-sums"),
  rule("D52", "2,500 beside 1.150", "number-marks"),
  rule("D53", "3.280.", "number-marks"),
  rule("D54", "another commune's name", "foreign-commune"),
  rule("D55", "recipients with a drawn bracket; Lưu: VP.", "recipient-lines"),
  other("D56", "a goal without money", "lines of the budget, held by the plan"),
];
