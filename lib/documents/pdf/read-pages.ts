import type { PDFDocumentProxy } from "pdfjs-dist";
import { WorkerRefusal } from "@/lib/platform/worker-fault";
import type { PageLine } from "../core/signed/page-text";

const MOST_PAGES = 400;
const MOST_LETTERS = 1_500_000;

const TOO_LONG = `Tệp có hơn ${MOST_PAGES} trang hoặc quá nhiều chữ: cổng không nhận tệp dài như vậy.`;

/** What the reader has of a piece of text on a page. */
interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}

function linesOf(pieces: readonly TextPiece[], pageHeight: number, pageTop: number): PageLine[] {
  const lines: { text: string; at: number }[] = [];
  let open: { text: string; at: number } | null = null;
  for (const { str, hasEOL, transform } of pieces) {
    const at = (pageTop - (transform[5] ?? 0)) / pageHeight;
    // A piece at another height is another line, also where the file does not say that the line ended.
    if (open && str.trim() !== "" && Math.abs(open.at - at) > 0.004) open = null;
    if (!open) {
      open = { text: "", at };
      lines.push(open);
    }
    open.text += str;
    if (hasEOL) open = null;
  }
  return lines.filter(({ text }) => text.trim() !== "");
}

const NONE: object = {};

/** Not hasJSActions(): that says yes of every signature field. */
async function hasScript(pdf: PDFDocumentProxy): Promise<boolean> {
  const actions = (await pdf.getJSActions()) ?? NONE;
  if (Object.keys(actions).length > 0) return true;
  const fields = Object.values((await pdf.getFieldObjects()) ?? NONE).flat() as { actions?: object | null }[];
  return fields.some((field) => Object.keys(field.actions ?? NONE).length > 0);
}

/** The text of a stranger's PDF, line by line in the order its file writes them. Refuses what is no readable PDF. */
export async function readPages(bytes: Uint8Array): Promise<PageLine[][]> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    stopAtErrors: false,
  });
  const pdf = await loading.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw isLocked
      ? new WorkerRefusal("locked", "Tệp PDF đặt mật khẩu. Bỏ mật khẩu rồi tải lên lại.")
      : new WorkerRefusal("damaged", "Không đọc được tệp PDF này: tệp hỏng hoặc chưa tải về hết.");
  });
  try {
    if (pdf.numPages > MOST_PAGES) throw new WorkerRefusal("too-long", TOO_LONG);
    if (await hasScript(pdf)) {
      throw new WorkerRefusal(
        "active",
        "Tệp PDF có mã lệnh bên trong, không phải bản ký thông thường: cổng không nhận.",
      );
    }
    const pages: PageLine[][] = [];
    let letters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const [, bottom = 0, , top = 1] = page.view;
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item): TextPiece[] =>
        "str" in item ? [{ str: item.str, hasEOL: item.hasEOL, transform: item.transform as number[] }] : [],
      );
      letters += pieces.reduce((sum, { str }) => sum + str.length, 0);
      if (letters > MOST_LETTERS) throw new WorkerRefusal("too-long", TOO_LONG);
      pages.push(linesOf(pieces, Math.max(top - bottom, 1), top));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}
