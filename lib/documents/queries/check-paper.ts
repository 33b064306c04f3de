import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { readDocumentText } from "@/lib/spreadsheets/read-workbook";
import { MOST_LINES, type PaperFacts, type PaperReport, reportOnPaper } from "../core/paper/paper-report";
import { pastedBlocks } from "../core/paper/pasted-paper";
import { canCheckPapers } from "../policy";
import { listLegalBasesIn } from "./legal-bases";
import { officeChangesIn } from "./office-changes";

export const MOST_PAPER_BYTES = 10 * 1024 * 1024;
export const MOST_PASTED = 500_000;

export interface GivenPaper {
  readonly file: { readonly name: string; readonly bytes: Uint8Array } | null;
  readonly pasted: string;
}

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

async function blocksOf({ file, pasted }: GivenPaper): Promise<Result<readonly DocumentBlock[]>> {
  if (!file) {
    if (pasted.trim() === "") return refuse("nothing", "Chọn tệp .docx hoặc dán nội dung văn bản vào ô.");
    if (pasted.length > MOST_PASTED) return refuse("too-long", "Đoạn dán quá dài (trên 500.000 ký tự). Dán từng phần.");
    return ok(pastedBlocks(pasted));
  }
  if (file.bytes.length > MOST_PAPER_BYTES) return refuse("too-large", "Tệp lớn quá 10 MB.");
  if (startsWith(file.bytes, "%PDF")) {
    return refuse(
      "pdf",
      "Chưa đọc được tệp PDF. Mở tệp, chọn toàn bộ chữ, sao chép rồi dán vào ô bên dưới; bản chụp ảnh thì không kiểm được.",
    );
  }
  if (startsWith(file.bytes, "{\\rtf"))
    return refuse("rtf", "Tệp .rtf: mở bằng Word, lưu dưới dạng .docx rồi tải lên lại.");
  return readDocumentText(file.bytes);
}

/** The facts a check of any paper draws on: the commune, its offices, its register of legal bases. */
async function paperFacts(actor: Actor): Promise<PaperFacts> {
  const { communeId, today } = actor;
  return inCommune(communeId, async (tx) => {
    const { unitType, name } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    const units = await tx.unit.findMany({
      where: { communeId, deletedAt: null, abbreviation: { not: null } },
      select: { abbreviation: true },
    });
    const bases = await listLegalBasesIn(tx, actor, { query: "", day: today, citableOnly: false });
    const unitCodes = units.flatMap(({ abbreviation }) => (abbreviation ? [abbreviation] : []));
    const offices = await officeChangesIn(tx, actor);
    return { commune: { unitType, name }, unitCodes, bases, offices, today };
  });
}

/** A paper of any origin with what is wrong beside its lines. Reads only: neither file nor text is kept. */
export async function checkPaper(actor: Actor, given: GivenPaper): Promise<Result<PaperReport>> {
  if (!canCheckPapers(actor)) return refuse("forbidden", "Bạn không có quyền kiểm tra văn bản.");
  const blocks = await blocksOf(given);
  if (!blocks.ok) return blocks;
  const report = reportOnPaper(blocks.value, await paperFacts(actor));
  if (report === "empty") return refuse("empty", "Không có chữ nào trong văn bản này.");
  if (report === "too-long") {
    return refuse(
      "too-long",
      `Văn bản quá dài (trên ${MOST_LINES} dòng, hoặc có đoạn dài bất thường). Kiểm từng phần.`,
    );
  }
  return ok(report);
}
