import type { CivilDate } from "@/lib/kernel/civil-date";
import type { CheckedBox } from "./check-values";
import type { Pillar, Timing } from "./definition";
import type { Due } from "./lateness";
import type { PeriodRef } from "./period-ref";
import type { FilledValue, ReportState } from "./report-states";

/** Words of an indicator, once however many periods ask for it. */
export interface KitWords extends Pick<CheckedBox, "indicatorId" | "name" | "measure" | "denominator"> {
  readonly code: string;
  readonly pillar: Pillar;
  readonly timing: Timing;
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
}

/** Period, numerator, denominator, yes, nothing. */
export type KitBefore = readonly [string, number | null, number | null, boolean | null, boolean];

/** A box of one period: its words by their place in the kit. */
export interface KitBox {
  readonly at: number;
  readonly offered: number | null;
  readonly history: readonly number[];
  readonly before: KitBefore | null;
}

/** The report that stands, as far as its sender needs it; values only where they may be mended and sent again. */
export interface KitStanding {
  readonly id: string;
  readonly state: ReportState;
  readonly version: number;
  readonly submissionKey: string;
  readonly sender: string;
  readonly returnReason: string | null;
  readonly difficulties: string | null;
  readonly proposals: string | null;
  readonly values: readonly FilledValue[];
}

export interface KitPeriod extends PeriodRef {
  readonly words: string;
  readonly from: CivilDate;
  /** First day after it. */
  readonly to: CivilDate;
  readonly due: Due;
  readonly boxes: readonly KitBox[];
  readonly standing: KitStanding | null;
}

export interface KitReporter {
  /** As a submission names it: "hamlet:…". */
  readonly key: string;
  readonly name: string;
  readonly periods: readonly KitPeriod[];
}

/** All a phone needs to fill in reports without a network: plain JSON. */
export interface ReportKit {
  readonly today: CivilDate;
  /** The portal's clock, ISO 8601: how far off the phone's own is. */
  readonly at: string;
  /** Who signs in: a kit of another is not theirs. */
  readonly accountId: string | null;
  readonly name: string;
  readonly words: readonly KitWords[];
  readonly reporters: readonly KitReporter[];
}

/** A box as it is filled in and checked (`checkValues`). */
export interface OpenedBox extends CheckedBox, KitWords {
  readonly before: KitBefore | null;
}

/** The boxes of a period with their words. */
export function openBoxes(kit: Pick<ReportKit, "words">, period: Pick<KitPeriod, "boxes">): readonly OpenedBox[] {
  return period.boxes.flatMap(({ at, offered, history, before }) => {
    const words = kit.words[at];
    return words ? [{ ...words, offered, history, before }] : [];
  });
}
