import { describe, expect, it } from "vitest";
import { type RegisteredBasis, replacementsOn } from "@/lib/documents/core/basis-replacement";
import { validityOn } from "@/lib/documents/core/basis-validity";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import { applyMend, mendInWords } from "@/lib/documents/core/lint/mend";
import { civilDate } from "@/lib/kernel/civil-date";
import { sampleDecision } from "./sample-decision";

const DAY = civilDate("2026-11-22");
const law = (number: string, to: string | null, supersededBy: string | null): RegisteredBasis => ({
  ...{ id: number, type: "Luật", number, title: `Luật ${number}`, issuer: "Quốc hội", issuedOn: null },
  ...{ effectiveFrom: null, effectiveTo: to ? civilDate(to) : null, standing: "plain", supersededBy },
});
const FIRST = law("77/2015/QH13", "2025-03-01", "65/2025/QH15 → 72/2025/QH15");
const SECOND = law("65/2025/QH15", "2025-06-16", "72/2025/QH15");
const THIRD = law("72/2025/QH15", null, null);

describe("what came after a basis that fell", () => {
  it("is found through those that fell in between, on the day asked", () => {
    const register = [FIRST, SECOND, THIRD];
    expect(replacementsOn(register, DAY)(FIRST)?.legalBasisId).toBe(THIRD.id);
    expect(replacementsOn(register, civilDate("2025-04-01"))(FIRST)).toBeNull();
    expect(replacementsOn([FIRST, SECOND], DAY)(FIRST)).toBeNull();
  });

  it("is not guessed of several, and a circle ends", () => {
    const both = law("1/2000/QH10", "2001-01-01", "2/2001/QH10 và 3/2001/QH10");
    const two = [both, law("2/2001/QH10", null, null), law("3/2001/QH10", null, null)];
    expect(replacementsOn(two, DAY)(both)).toBeNull();
    const one = law("4/2002/QH10", "2003-01-01", "5/2002/QH10");
    const other = law("5/2002/QH10", "2003-01-01", "4/2002/QH10");
    expect(replacementsOn([one, other], DAY)(one)).toBeNull();
  });

  it("is offered by the lint and swapped in place, once", () => {
    const fallen = {
      id: "b-cu",
      type: "basis" as const,
      text: [{ type: "text" as const, text: `Căn cứ Luật số ${FIRST.number}` }],
    };
    const sample = sampleDecision();
    const model = { ...sample, bases: [{ ...fallen, legalBasisId: FIRST.id }, ...sample.bases] };
    const instead = replacementsOn([FIRST, SECOND, THIRD], DAY)(FIRST);
    const judged = validityOn(FIRST, DAY);
    if (judged.citable || !instead) throw new Error("given wrongly");
    const register = [{ ...FIRST, validity: { ...judged, instead } }];
    const finding = lintDocument(model, { register, unitCodes: ["VHXH"] }).find(
      ({ rule }) => rule === "basis-in-force",
    );
    if (!finding?.mend) throw new Error("nothing offered");
    expect(mendInWords(finding.mend)).toContain("72/2025/QH15");
    const mended = applyMend(model, finding.mend);
    expect(mended.bases[0]).toMatchObject({ id: "b-cu", legalBasisId: THIRD.id });
    expect(mended.bases).toHaveLength(model.bases.length);
    const again = { ...mended, bases: [{ ...fallen, id: "b-hai", legalBasisId: FIRST.id }, ...mended.bases] };
    expect(applyMend(again, { ...finding.mend, blockId: "b-hai" } as typeof finding.mend).bases).toEqual(mended.bases);
  });
});
