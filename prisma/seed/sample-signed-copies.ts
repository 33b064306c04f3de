import { PDFDocument, rgb } from "pdf-lib";
import { attachSignedCopy } from "@/lib/documents/commands/signed-copies";
import { listDocuments, readKeptFile } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { makeSigner, plainPdf, signPdf } from "./sample-signature";
import { must } from "./sample-writing";

const SIGNED_AT = new Date("2026-08-20T01:15:00Z");

/** Pages without a letter, as a scanner gives them. */
async function scanOf(pageCount: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let number = 0; number < pageCount; number++) {
    const page = pdf.addPage([595, 842]);
    page.drawRectangle({ x: 0, y: 0, width: 595, height: 842, color: rgb(0.95, 0.95, 0.93) });
    for (let row = 0; row < 34; row++) {
      const width = row === 33 ? 180 : 430;
      page.drawRectangle({ x: 85, y: 760 - row * 20, width, height: 6, color: rgb(0.45, 0.45, 0.45) });
    }
  }
  return pdf.save();
}

/** One decision signed by a key of the sample's own, and one whose scan waits for somebody to compare it. */
export async function loadSampleSignedCopies(actor: Actor): Promise<void> {
  const { rows } = await listDocuments(actor, { query: "", state: "issued", page: 1 });
  const [rules, duties] = ["qd-quy-che-bcd", "qd-phan-cong"].map((kind) => rows.findLast((row) => row.kind === kind));
  const kept = rules ? await readKeptFile(actor, rules.id, "pdf") : null;
  if (!rules || !duties || !kept) throw new Error("the sample found no decisions to sign");
  const signer = await makeSigner("Đoàn Trung Nam", { kind: "ec" });
  const signed = await signPdf(await plainPdf(kept.bytes), signer, SIGNED_AT);
  must(await attachSignedCopy(actor, { id: rules.id, file: { name: "QD-01-QD-BCD-da-ky.pdf", bytes: signed } }));
  const scan = await scanOf(2);
  must(await attachSignedCopy(actor, { id: duties.id, file: { name: "quet-QD-03-QD-BCD.pdf", bytes: scan } }));
}
