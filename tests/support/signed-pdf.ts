import { Buffer } from "node:buffer";
import { deflateSync } from "node:zlib";
import { PDFDocument, StandardFonts } from "pdf-lib";
import { appendUpdate, objectOf, plainPdf, trailerOf } from "@/prisma/seed/sample-signature";

/** What a signing tool draws into the page itself. */
export async function withStamp(bytes: Uint8Array, words: string, pageIndex = 0): Promise<Uint8Array> {
  return plainPdf(bytes, async (pdf) => {
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    pdf.getPage(pageIndex).drawText(words, { x: 300, y: 20, size: 8, font });
  });
}

/** Puts one more page behind the others by an incremental update, as one may after signing. */
export function withPageAppended(bytes: Uint8Array): Uint8Array {
  const { text, size, root } = trailerOf(bytes);
  const pages = Number(/\/Pages (\d+) 0 R/.exec(objectOf(text, root))?.[1]);
  const tree = objectOf(text, pages)
    .replace(/\/Kids \[([^\]]*)\]/, `/Kids [$1 ${size} 0 R]`)
    .replace(/\/Count (\d+)/, (_, count) => `/Count ${Number(count) + 1}`);
  return appendUpdate(bytes, [
    [size, `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 595 842] /Resources << >> >>`],
    [pages, tree],
  ]);
}

/** A grey picture, as a scanner makes them. */
export function makePng(width = 60, height = 80): Uint8Array {
  const table = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (data: Buffer) => {
    let c = 0xffffffff;
    for (const byte of data) c = (table[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
    return (c ^ 0xffffffff) >>> 0;
  };
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height, 0xcc);
  for (let row = 0; row < height; row++) rows[row * (width + 1)] = 0;
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Uint8Array.from(
    Buffer.concat([magic, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]),
  );
}

/** A scan: pages that are pictures only. */
export async function makeScan(pageCount: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const image = await pdf.embedPng(makePng());
  for (let page = 0; page < pageCount; page++) pdf.addPage([595, 842]).drawImage(image, { width: 595, height: 842 });
  return pdf.save({ useObjectStreams: false });
}
