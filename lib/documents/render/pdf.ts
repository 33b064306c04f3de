import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { CivilDate } from "@/lib/kernel/civil-date";
import { fileDateOf } from "../core/file-date";
import type { DocumentModel } from "../core/model";
import { printFontFiles } from "./print-fonts";
import { typstInput } from "./typst-input";
import { PDF_TEMPLATE } from "./typst-template";

let compiler: NodeCompiler | null = null;

function openCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: Object.values(printFontFiles()) }] });
  return compiler;
}

/**
 * Sets a document as PDF/A-2a. It blocks its thread while it works: outside tests call it in the worker
 * (render-document.ts). The same model gives the same bytes: no clock is read.
 */
export function makePdf(model: DocumentModel, createdOn: CivilDate = fileDateOf(model)): Uint8Array {
  const typst = openCompiler();
  try {
    const compiled = typst.compile({
      mainFileContent: PDF_TEMPLATE,
      inputs: { document: typstInput(model, createdOn) },
    });
    if (compiled.hasError() || compiled.result === null) {
      const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
      throw new Error(`typst: ${JSON.stringify(faults)}`);
    }
    return new Uint8Array(typst.pdf(compiled.result, { pdfStandard: "a-2a" }));
  } finally {
    // Typst remembers what it laid out: without this its memory grows with every document.
    typst.evictCache(0);
  }
}
