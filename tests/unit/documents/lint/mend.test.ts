import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, LintContext, Mend } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import { applyMend, mendInWords, replaceWords } from "@/lib/documents/core/lint/mend";
import type { DocumentModel } from "@/lib/documents/core/model";
import { randomModel } from "../random-model";
import { sampleDecision } from "../sample-decision";
import { OFFICES } from "./given-offices";
import { TEXT_CASES } from "./text-cases";

const CONTEXT: LintContext = { register: [], unitCodes: ["VHXH", "KT"], offices: OFFICES };

const offered = (model: DocumentModel) =>
  lintDocument(model, CONTEXT).filter((finding): finding is Finding & { mend: Mend } => finding.mend !== undefined);

const MENDABLE = TEXT_CASES.filter(([rule, , failing]) =>
  offered(sampleDecision(failing)).some((one) => one.rule === rule),
);

describe("a mend", () => {
  it.each(MENDABLE)("%s: %s is put right by it, and nothing new goes wrong", (_rule, _what, failing) => {
    const model = sampleDecision(failing);
    for (const { mend, words, rule } of offered(model)) {
      const mended = applyMend(model, mend);
      expect(mended).not.toBe(model);
      const left = lintDocument(mended, CONTEXT);
      expect(left.filter((one) => one.rule === rule && one.words === words)).toEqual([]);
      expect(left.length).toBeLessThan(lintDocument(model, CONTEXT).length);
    }
  });

  it("covers the rules whose change is safe", () => {
    const rules = new Set(MENDABLE.map(([rule]) => rule));
    for (const rule of ["cited-symbols", "law-day", "numeric-day", "misspelt-words", "duplicate-lines", "capitals"]) {
      expect(rules).toContain(rule);
    }
  });

  it("takes TM. away from a decision the chairman makes himself", () => {
    const signature = { id: "s", authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], postAboveName: null, name: "Lò A" };
    const model = sampleDecision({ signature: { type: "single", signature } });
    const [finding] = offered(model);
    const mended = finding ? applyMend(model, finding.mend) : model;
    expect(mended.signature).toEqual({ type: "single", signature: { ...signature, authority: ["CHỦ TỊCH"] } });
  });

  it("writes the unit that was meant", () => {
    const model = sampleDecision({ recipients: { lines: [], archive: ["VT", "VHXX"] } });
    const finding = offered(model).find(({ rule }) => rule === "archive-line");
    expect(finding && applyMend(model, finding.mend).recipients?.archive).toEqual(["VT", "VHXH"]);
    expect(finding && mendInWords(finding.mend)).toBe("Ghi “Lưu: VT, VHXH.”");
  });

  it("turns a symbol round in the header", () => {
    const { header } = sampleDecision();
    const model = sampleDecision({ header: { ...header, number: { number: "1", symbol: "UBND-QĐ" } } });
    const finding = offered(model).find(({ rule }) => rule === "symbol-fits-type");
    expect(finding && applyMend(model, finding.mend).header.number.symbol).toBe("QĐ-UBND");
  });

  it("changes whole words only, every one of them", () => {
    expect(replaceWords("hai bản, khai báo, hai người", "hai", "ba")).toBe("ba bản, khai báo, ba người");
    expect(replaceWords("chi $1 (một)", "(một)", "$&")).toBe("chi $1 $&");
    expect(replaceWords("không đổi", "", "x")).toBe("không đổi");
  });

  it("gives the same model back when there is nothing to change", () => {
    const model = sampleDecision();
    expect(applyMend(model, { type: "remove-block", blockId: "không có" })).toBe(model);
    const from = { type: "replace-text", part: "body", blockId: "không có", from: "a", to: "b" } as const;
    expect(applyMend(model, from)).toBe(model);
  });
});

describe("on documents nobody would write", () => {
  it("no rule throws, no mend throws, and each finding has words and a place", () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        for (const finding of lintDocument(model, CONTEXT)) {
          expect(finding.words).not.toBe("");
          if (finding.mend) applyMend(model, finding.mend);
        }
      }),
      { numRuns: 150 },
    );
  });
});
