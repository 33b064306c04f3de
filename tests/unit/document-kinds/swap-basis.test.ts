import { describe, expect, it } from "vitest";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { mendDecision } from "@/lib/document-kinds/core/mend-decision";
import { plain } from "@/lib/documents/core/inline";
import type { Basis } from "@/lib/documents/core/model";

const basis = (id: string, legalBasisId: string): Basis => ({
  ...{ id, type: "basis", text: plain(`Căn cứ ${legalBasisId}`), legalBasisId },
});
const draft = (...bases: readonly Basis[]): DecisionContent => ({
  ...{ format: 1, issuer: "ubnd", subject: "Về việc thử", bases, articles: [], signerPostId: null },
  ...{ recipients: { lines: [], archive: ["VT"] }, effectiveFrom: null, annexTitle: "" },
});
const mend = {
  ...{ type: "swap-basis" as const, blockId: "b1", legalBasisId: "luat-moi" },
  ...{ citation: "Căn cứ Luật mới", name: "Luật mới" },
};

describe("one press on a basis that fell", () => {
  it("puts the one that came after it in its very place", () => {
    const mended = mendDecision(draft(basis("b0", "khac"), basis("b1", "luat-cu")), mend);
    expect(mended?.bases).toEqual([
      basis("b0", "khac"),
      { id: "b1", type: "basis", text: plain("Căn cứ Luật mới"), legalBasisId: "luat-moi" },
    ]);
  });

  it("only takes it away where the other is cited already", () => {
    const mended = mendDecision(draft(basis("b0", "luat-moi"), basis("b1", "luat-cu")), mend);
    expect(mended?.bases).toEqual([basis("b0", "luat-moi")]);
  });

  it("does nothing once it is gone", () => {
    expect(mendDecision(draft(basis("b0", "khac")), mend)).toBeNull();
  });
});
