import { createHash } from "node:crypto";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import { contentsSheet } from "../core/file-contents";
import { documentMetadata, type FileFacts, fileMetadata, metadataJson, metadataXml } from "../core/file-metadata";
import {
  CONTENTS_NAME,
  JSON_NAME,
  MANIFEST_NAME,
  MOST_PACKAGE_BYTES,
  manifestText,
  partName,
  XML_NAME,
} from "../core/file-package";
import { sheetsInAll } from "../core/work-file";
import { paperGapLabel } from "../labels";
import { countPages, packZip } from "../pdf/pdf-tasks";
import { canKeepFiles } from "../policy";
import type { FileItem, PackedItem } from "../queries/filed-papers";
import { fixZipDates } from "../render/fix-zip-dates";

/** The day every entry bears: the same papers give the same bytes. */
const FIRST_DAY = new Date("1980-01-01T00:00:00Z");

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface StoredFile {
  readonly year: number;
  readonly notation: string;
  readonly title: string;
  readonly retention: string;
  readonly startedOn: Date;
  readonly note: string | null;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the table of contents and the data say of a paper beside its facts: the keeper's note, then what it lacks. */
function remarkOf({ note, gaps }: FileItem): string {
  return [...(note ? [note] : []), ...gaps.map((gap) => paperGapLabel[gap])].join(". ");
}

/** The kept files of every paper, in the order of the papers, under their names in the package. */
async function keptEntries({ communeId }: Actor, papers: readonly PackedItem[]) {
  const entries: (Entry & { readonly paper: number; readonly mediaType: string })[] = [];
  for (const [paper, { item, files }] of papers.entries()) {
    for (const { part, sha256 } of files) {
      const blob = await inCommune(communeId, (tx) => getBlob(tx, communeId, sha256));
      if (!blob) throw new Error(`the bytes ${sha256} of a file's paper are gone`);
      const { bytes, mediaType } = blob;
      const name = partName({ ordinal: paper + 1, code: item.code, day: item.issuedOn }, part, mediaType);
      entries.push({ paper, name, bytes, mediaType });
    }
  }
  return entries;
}

/**
 * Makes the package a file goes to the archive as: its papers as they were kept, its table of contents, its data as
 * XML and JSON, and a digest of each. Nothing of it depends on when or by whom it is made.
 */
export async function makeFilePackage(
  actor: Actor,
  stored: StoredFile,
  endedOn: CivilDate,
  papers: readonly PackedItem[],
): Promise<Result<Uint8Array, "forbidden" | "too-large">> {
  if (!canKeepFiles(actor)) return refuse("forbidden", "Tài khoản của bạn không được lập gói hồ sơ.");
  const kept = await keptEntries(actor, papers);
  if (kept.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) > MOST_PACKAGE_BYTES) {
    return refuse("too-large", "Các tệp của hồ sơ nặng quá 100 MB. Tách hồ sơ thành nhiều tập rồi đóng từng tập.");
  }
  const main = papers.map((_, index) => kept.find(({ paper }) => paper === index));
  const counts = await countPages({ files: main.flatMap((entry) => (entry ? [entry] : [])) });
  const pages = main.map((entry) => (entry ? (counts.shift() ?? null) : null));
  const { organId } = await inCommune(actor.communeId, (tx) =>
    tx.commune.findUniqueOrThrow({ where: { id: actor.communeId }, select: { organId: true } }),
  );
  const file: FileFacts = {
    ...{ organId: organId ?? "", year: stored.year, notation: stored.notation, title: stored.title },
    ...{ retention: stored.retention, startedOn: fromDbDate(stored.startedOn), endedOn, note: stored.note ?? "" },
    sheets: sheetsInAll(papers.map(({ item }) => item.sheets)),
  };
  const data = papers.map(({ item, facts }, index) =>
    documentMetadata(file, index + 1, { ...facts, pages: pages[index] ?? null, description: remarkOf(item) }),
  );
  const whole = fileMetadata(file, papers.length);
  const sheet = contentsSheet(
    stored,
    papers.map(({ item }) => ({ ...item, remark: remarkOf(item) })),
  );
  const entries: Entry[] = [
    { name: CONTENTS_NAME, bytes: fixZipDates(await writeWorkbook({ sheets: [sheet], madeAt: FIRST_DAY })) },
    { name: XML_NAME, bytes: encoded(metadataXml(whole, data)) },
    { name: JSON_NAME, bytes: encoded(metadataJson(whole, data)) },
    ...kept.map(({ name, bytes }) => ({ name, bytes })),
  ];
  const manifest = manifestText(entries.map(({ name, bytes }) => ({ name, sha256: digest(bytes) })));
  return ok(await packZip({ entries: [...entries, { name: MANIFEST_NAME, bytes: encoded(manifest) }] }));
}
