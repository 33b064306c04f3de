import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentModel } from "@/lib/documents/core/model";
import { renderHtmlPage } from "@/lib/documents/core/render-html-page";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import { sampleDecision } from "../tests/unit/documents/sample-decision";

interface Sample {
  readonly name: string;
  readonly model: DocumentModel;
}

/** Every kind there is, issued or as a draft. The kinds bring their own; until the first does, the engine's. */
function listSamples(draft: boolean): Sample[] {
  const model = sampleDecision();
  if (!draft) return [{ name: "quyet-dinh", model }];
  const header: DocumentModel["header"] = {
    ...model.header,
    number: { ...model.header.number, number: null },
    issued: { place: "Bình Lư", date: { type: "blank", month: 11, year: 2026 } },
  };
  return [{ name: "quyet-dinh", model: { ...model, header, marks: { draft: true, training: false } } }];
}

const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (!folder) {
  console.error("npm run documents:sample -- DIR [--draft]");
  process.exit(2);
}
const draft = process.argv.includes("--draft");
mkdirSync(folder, { recursive: true });
for (const { name, model } of listSamples(draft)) {
  const clean = sanitiseModel(model);
  if (!clean.ok) throw new Error(`${name}: ${clean.refusal.words}`);
  writeFileSync(join(folder, `${name}.docx`), await makeDocx(clean.value));
  writeFileSync(join(folder, `${name}.pdf`), makePdf(clean.value));
  writeFileSync(join(folder, `${name}.html`), renderHtmlPage(clean.value));
  console.log(name);
}
