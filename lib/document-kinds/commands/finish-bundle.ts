import { type DocumentState, documentStateLabel } from "@/lib/documents/labels";
import { joinPdfs, packZip } from "@/lib/documents/pdf/pdf-tasks";
import { fixZipDates } from "@/lib/documents/render/fix-zip-dates";
import type { Actor } from "@/lib/kernel/actor";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { type WorkbookSheet, writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import type { BundleDone, BundleForm, BundleLine } from "../core/bundle-lines";

/** The day every entry of the ZIP bears: the same documents give the same bytes. */
const FIRST_DAY = new Date("1980-01-01T00:00:00Z");

interface Finished {
  readonly lines: readonly BundleLine[];
  readonly file: { readonly bytes: Uint8Array; readonly mediaType: string };
}

/** The table of contents in a ZIP: every document chosen, those left out with the reason. */
function indexSheet(title: string, lines: readonly BundleLine[]): WorkbookSheet {
  return {
    name: "Mục lục",
    caption: ["MỤC LỤC", title],
    columns: [
      { title: "STT", width: 6, kind: "number", align: "center" },
      { title: "Số, ký hiệu", width: 20 },
      { title: "Ngày ký", width: 14, kind: "date" },
      { title: "Trích yếu", width: 60 },
      { title: "Cơ quan ban hành", width: 30 },
      { title: "Tình trạng", width: 20 },
      { title: "Tên tệp", width: 40 },
      { title: "Ghi chú", width: 36 },
    ],
    rows: lines.map(({ code, issuedOn, subject, issuerName, state, name, files, skipped }, index) => [
      index + 1,
      code,
      issuedOn,
      subject,
      issuerName,
      documentStateLabel[state as DocumentState] ?? "",
      files.map(({ extension }) => `${name}.${extension}`).join(", "),
      skipped,
    ]),
  };
}

async function bytesOf({ communeId }: Actor, sha256: string): Promise<Uint8Array> {
  const blob = await inCommune(communeId, (tx) => getBlob(tx, communeId, sha256));
  if (!blob) throw new Error(`the bytes ${sha256} of a bundle are gone`);
  return blob.bytes;
}

/** What is printed of a document: its PDF, or the scan that stands for it. */
function printed({ files }: BundleLine) {
  return (
    files.find(({ extension }) => extension === "pdf") ?? files.find(({ mediaType }) => mediaType.startsWith("image/"))
  );
}

async function zipOf(actor: Actor, title: string, lines: readonly BundleLine[]): Promise<Finished> {
  const index = fixZipDates(await writeWorkbook({ sheets: [indexSheet(title, lines)], madeAt: FIRST_DAY }));
  const entries = [{ name: "muc-luc.xlsx", bytes: index }];
  for (const { name, files } of lines) {
    for (const { sha256, extension } of files) {
      entries.push({ name: `${name}.${extension}`, bytes: await bytesOf(actor, sha256) });
    }
  }
  return { lines, file: { bytes: await packZip({ entries }), mediaType: "application/zip" } };
}

async function printOf(actor: Actor, title: string, { lines, onOddPages }: BundleDone): Promise<Finished> {
  const sources: { readonly id: string; readonly bytes: Uint8Array; readonly mediaType: string }[] = [];
  for (const line of lines) {
    const file = printed(line);
    if (file) sources.push({ id: line.id, mediaType: file.mediaType, bytes: await bytesOf(actor, file.sha256) });
  }
  const { bytes, starts } = await joinPdfs({ files: sources, onOddPages, title });
  const unread = new Set(sources.flatMap(({ id }, index) => (starts[index] === null ? [id] : [])));
  const told = lines.map((line) =>
    unread.has(line.id) ? { ...line, skipped: "Không đọc được tệp này để ghép vào bản in." } : line,
  );
  return { lines: told, file: { bytes, mediaType: "application/pdf" } };
}

/** Makes the one file of a bundle from what its steps kept. */
export async function finishFile(
  actor: Actor,
  { form, title, done }: { readonly form: BundleForm; readonly title: string; readonly done: BundleDone },
): Promise<Finished> {
  return form === "zip" ? zipOf(actor, title, done.lines) : printOf(actor, title, done);
}
