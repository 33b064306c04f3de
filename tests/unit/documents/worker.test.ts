import { beforeAll, expect, it } from "vitest";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import { renderDocx, renderPdf } from "@/lib/documents/render/render-document";
import { bundleProgram } from "@/scripts/bundle-program.mjs";
import { sampleDecision } from "./sample-decision";

beforeAll(() => bundleProgram("lib/documents/render/worker.ts", ".build/workers/documents.mjs"));

it("answers twenty at once, with the bytes each document has on its own", async () => {
  const models = Array.from({ length: 10 }, (_, n) => sampleDecision({ subject: `Về việc thứ ${n + 1}` }, 5));
  const made = await Promise.all(models.flatMap((model) => [renderPdf(model), renderDocx(model)]));
  for (const [n, model] of models.entries()) {
    expect(Buffer.from(made[2 * n] ?? []).equals(Buffer.from(makePdf(model)))).toBe(true);
    expect(Buffer.from(made[2 * n + 1] ?? []).equals(Buffer.from(await makeDocx(model)))).toBe(true);
  }
});
