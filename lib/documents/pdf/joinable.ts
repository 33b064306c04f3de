import type { PDFDocument } from "pdf-lib";

/** In points. */
export const A4: [number, number] = [595.28, 841.89];
const MARGIN = 28;

/** A file as a PDF whose pages can be copied; throws when it cannot be read. */
export async function joinable(file: { readonly bytes: Uint8Array; readonly mediaType: string }): Promise<PDFDocument> {
  const { PDFDocument: Pdf } = await import("pdf-lib");
  if (file.mediaType === "application/pdf") return Pdf.load(file.bytes, { updateMetadata: false });
  const made = await Pdf.create({ updateMetadata: false });
  const image = await (file.mediaType === "image/png" ? made.embedPng(file.bytes) : made.embedJpg(file.bytes));
  const page = made.addPage(image.width > image.height ? [A4[1], A4[0]] : A4);
  const fitted = image.scaleToFit(page.getWidth() - 2 * MARGIN, page.getHeight() - 2 * MARGIN);
  page.drawImage(image, {
    x: (page.getWidth() - fitted.width) / 2,
    y: (page.getHeight() - fitted.height) / 2,
    ...fitted,
  });
  // Only a saved document has its image in the pages that are copied.
  return Pdf.load(await made.save(), { updateMetadata: false });
}
