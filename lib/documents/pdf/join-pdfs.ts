import type { PDFDocument, PDFPage } from "pdf-lib";
import { A4, joinable } from "./joinable";

export interface JoinTask {
  /** The files in their order; an image is set on a page of its own. */
  readonly files: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[];
  /** Each begins on a sheet of its own when printed on both sides. */
  readonly onOddPages: boolean;
  readonly title: string;
}

export interface Joined {
  readonly bytes: Uint8Array;
  /** The first page of each file, from 1; null of one that could not be read. */
  readonly starts: readonly (number | null)[];
  readonly pages: number;
}

/** Fixed, so that the same papers give the same bytes. */
const ANY_DAY = new Date("2000-01-01T00:00:00Z");

/** The pages of a file, ready to be added; null when the file cannot be read or has none. */
async function readyPages(joined: PDFDocument, file: JoinTask["files"][number]): Promise<PDFPage[] | null> {
  try {
    const source = await joinable(file);
    const pages = await joined.copyPages(source, source.getPageIndices());
    return pages.length > 0 ? pages : null;
  } catch {
    return null;
  }
}

/** Puts many files behind each other in one PDF. A file that cannot be read is left out, never the whole work. */
export async function joinPdfs({ files, onOddPages, title }: JoinTask): Promise<Joined> {
  const { PDFDocument: Pdf } = await import("pdf-lib");
  const joined = await Pdf.create({ updateMetadata: false });
  joined.setTitle(title);
  joined.setCreationDate(ANY_DAY);
  joined.setModificationDate(ANY_DAY);
  const starts: (number | null)[] = [];
  for (const file of files) {
    const pages = await readyPages(joined, file);
    if (!pages) {
      starts.push(null);
      continue;
    }
    if (onOddPages && joined.getPageCount() % 2 === 1) joined.addPage(A4);
    starts.push(joined.getPageCount() + 1);
    for (const page of pages) joined.addPage(page);
  }
  return { bytes: await joined.save(), starts, pages: joined.getPageCount() };
}
