import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFile } from "@/lib/documents/core/diff/compare-file";
import { fileParts } from "@/lib/documents/core/diff/file-parts";
import { documentParts } from "@/lib/documents/core/diff/parts";
import type { DocumentModel } from "@/lib/documents/core/model";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { readDocxBlocks } from "@/lib/spreadsheets/read-docx";
import { sampleDocuments } from "@/prisma/seed/sample-documents";
import { randomModel } from "../random-model";

/** The changes between a draft and its own .docx, read back through the gate of uploads. */
async function changesOfOwnFile(raw: DocumentModel) {
  const model = sanitiseModel(raw);
  if (!model.ok) throw new Error(model.refusal.words);
  const blocks = readDocxBlocks(await makeDocx(model.value));
  if (!blocks.ok) throw new Error(blocks.refusal.words);
  const parts = documentParts(model.value).flatMap((group) => group.parts);
  return compareFile(parts, fileParts(blocks.value, parts)).changes.filter(({ status }) => status !== "same");
}

describe("a file made of a draft, untouched", () => {
  it.each(sampleDocuments({ draft: true }))("changes nothing: $name", async ({ model }) => {
    expect(await changesOfOwnFile(model)).toEqual([]);
  });

  it("changes nothing for documents of every shape", async () => {
    await fc.assert(
      fc.asyncProperty(randomModel, async (model) => {
        expect(await changesOfOwnFile(model)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
