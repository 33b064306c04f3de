import { describe, expect, it } from "vitest";
import type { LintContext } from "@/lib/documents/core/lint/finding";
import { lintDocument } from "@/lib/documents/core/lint/lint-document";
import { sampleDocuments } from "@/prisma/seed/sample-documents";
import { OFFICES } from "./given-offices";
import { REGISTER } from "./given-register";

const CONTEXT: LintContext = {
  register: REGISTER,
  unitCodes: ["VHXH", "KT"],
  offices: OFFICES,
  commune: { unitType: "xã", name: "Bình Lư" },
};

const documents = [true, false].flatMap((draft) => sampleDocuments({ draft }).map((one) => ({ ...one, draft })));

describe("the documents the portal writes itself", () => {
  it.each(documents)("$name (draft: $draft) raises no false alarm", ({ model, draft }) => {
    const findings = lintDocument(model, CONTEXT).filter(({ rule }) => !(draft && rule === "number-and-date"));
    expect(findings).toEqual([]);
  });
});
