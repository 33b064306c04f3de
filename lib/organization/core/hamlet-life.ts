import { type CivilDate, holdsOn } from "@/lib/kernel/civil-date";

/** A name a bản bore until it was renamed; a null beginning is as long as anyone knows. */
export interface FormerName {
  readonly name: string;
  /** It was but a number. */
  readonly placeholder: boolean;
  readonly from: CivilDate | null;
  readonly to: CivilDate;
}

/** A bản over time: from when to when it is one, under which names, and when it was touched. */
export interface HamletLife {
  readonly id: string;
  /** The last name: it holds since the last former name ended. */
  readonly name: string;
  readonly placeholder: boolean;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  /** In the order they were borne. */
  readonly formerNames: readonly FormerName[];
  /** The days of the acts that had to do with it, the earliest first. */
  readonly changeDays: readonly CivilDate[];
}

export interface NameSpan {
  readonly name: string;
  readonly placeholder: boolean;
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

type Named = Pick<HamletLife, "name" | "placeholder" | "formerNames">;

/** The names of a bản with their spans, the earliest first. */
export function namesOverTime(life: Named & Pick<HamletLife, "from" | "to">): NameSpan[] {
  const { name, placeholder, from, to, formerNames } = life;
  return [...formerNames, { name, placeholder, from: formerNames.at(-1)?.to ?? from, to }];
}

/** The name a bản had on a day; before it began the first, after it ended the last. */
export function nameOn(life: Named, day: CivilDate): { readonly name: string; readonly placeholder: boolean } {
  const { name, placeholder } = life.formerNames.find((former) => day < former.to) ?? life;
  return { name, placeholder };
}

/** The bản in force on a day. */
export function livesOn<Life extends Pick<HamletLife, "from" | "to">>(lives: readonly Life[], day: CivilDate): Life[] {
  return lives.filter((life) => holdsOn(life, day));
}
