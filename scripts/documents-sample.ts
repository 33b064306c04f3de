import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { renderHtmlPage } from "@/lib/documents/core/render-html-page";
import { sanitiseModel } from "@/lib/documents/core/sanitise";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import { sampleDocuments } from "@/prisma/seed/sample-documents";

const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--"));
if (!folder) {
  console.error("npm run documents:sample -- DIR [--draft]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
for (const { name, model } of sampleDocuments({ draft: process.argv.includes("--draft") })) {
  const clean = sanitiseModel(model);
  if (!clean.ok) throw new Error(`${name}: ${clean.refusal.words}`);
  writeFileSync(join(folder, `${name}.docx`), await makeDocx(clean.value));
  writeFileSync(join(folder, `${name}.pdf`), makePdf(clean.value));
  writeFileSync(join(folder, `${name}.html`), renderHtmlPage(clean.value));
  console.log(name);
}
