import { transact } from "@/lib/audit/transact";
import { canDraft } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { commitBatchIn, dropBatchIn, openBatchIn, startBatchIn } from "@/lib/organization/commands/import-batch";
import type { DocumentBlock } from "@/lib/spreadsheets/core/document-blocks";
import { readMarkedDocument } from "@/lib/spreadsheets/read-workbook";
import type { AnyContent } from "../core/compose-content";
import { isPaperContent } from "../core/papers/paper-content";
import { draftAreas, takeOverFile } from "../core/word-file/draft-areas";
import { planFile } from "../core/word-file/plan";
import { WORD_FILE, type WordFileSource } from "../core/word-file/source";
import { readWordFileDraft, readWordFileSource } from "../queries/word-file";
import { contentSchema, paperContentSchema } from "../schema";
import { saveAnyContent } from "./restore-version";

export type WordFileRefusal =
  | "forbidden"
  | "not-found"
  | "not-read"
  | "empty"
  | "nothing"
  | "stale"
  | "not-saved"
  | "not-open";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được soạn văn bản.");
const notFound = refuse("not-found" as const, "Dự thảo này không còn, hoặc đang trình nên không sửa được.");
const kinds = [WORD_FILE];
const MOST_BYTES = 10 * 1024 * 1024;

const startsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** What kind of file it is where it is no .docx at all, in words that say what to do. */
function wrongFile(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "Chọn tệp Word .docx đã sửa.";
  if (bytes.length > MOST_BYTES) return "Tệp lớn quá 10 MB.";
  if (startsWith(bytes, "%PDF")) return "Đây là tệp PDF. Hãy chọn tệp Word .docx đã tải từ dự thảo này và sửa.";
  if (startsWith(bytes, "{\\rtf")) return "Tệp .rtf: mở bằng Word, lưu dưới dạng .docx rồi tải lên lại.";
  return null;
}

const hasWords = (blocks: readonly DocumentBlock[]) =>
  blocks.some((block) =>
    block.kind === "paragraph" ? block.text !== "" : block.rows.flat().some(({ text }) => text !== ""),
  );

/** Keeps a draft's Word file, edited elsewhere, for deciding what of it is taken; the draft itself is not touched. */
export async function startWordFile(
  actor: Actor,
  input: { readonly id: string; readonly fileName: string; readonly bytes: Uint8Array },
): Promise<Result<{ readonly batchId: string }, WordFileRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const draft = await readWordFileDraft(actor, input.id);
  if (!draft) return notFound;
  const wrong = wrongFile(input.bytes);
  if (wrong) return refuse("not-read", wrong, { file: wrong });
  const read = await readMarkedDocument(input.bytes);
  if (!read.ok) return refuse("not-read", read.refusal.words, { file: read.refusal.words });
  const { blocks, marks } = read.value;
  if (!hasWords(blocks)) return refuse("empty", "Không có chữ nào trong tệp này.", { file: "Chọn tệp khác." });
  const source: WordFileSource = { format: 1, documentId: input.id, blocks, marks };
  const { fileName } = input;
  const words = `Đưa tệp Word “${fileName.slice(0, 200)}” vào so với dự thảo “${draft.document.subject}”`;
  return transact(actor, async (act) =>
    ok({ batchId: await startBatchIn(act, actor, { kind: WORD_FILE, fileName, source, words }) }),
  );
}

/**
 * Takes the chosen changes of a kept file over as one new version of the draft. The draft must be as it was looked at; a
 * draft changed meanwhile is told, and file and choices stay. While changes are left the file stays open for more.
 */
export async function takeOverWordFile(
  actor: Actor,
  input: {
    readonly id: string;
    readonly batchId: string;
    readonly version: number;
    readonly chosen: readonly string[];
  },
): Promise<Result<{ readonly count: number; readonly left: number }, WordFileRefusal>> {
  if (!canDraft(actor)) return forbidden;
  const { id, batchId, version } = input;
  const draft = await readWordFileDraft(actor, id);
  const kept = draft && (await readWordFileSource(actor, id, batchId));
  if (!draft || !kept) return notFound;
  if (kept.batch.state !== "open") return refuse("not-open", "Tệp này đã lấy xong hoặc đã bỏ: tải lên lại nếu cần.");
  const stale = "Dự thảo vừa được sửa. Tệp vẫn còn đây: xem lại các thay đổi dưới đây rồi lấy.";
  if (draft.document.version !== version) return refuse("stale", stale);
  const plan = planFile(draft.model, draftAreas(draft.content), kept.source.blocks);
  const known = new Set(plan.changes.flatMap((change) => (change.untaken === null ? [change.id] : [])));
  const chosen = new Set(input.chosen.filter((one) => known.has(one)));
  if (chosen.size < new Set(input.chosen).size) return refuse("stale", stale);
  if (chosen.size === 0) return refuse("nothing", "Chưa chọn thay đổi nào.");
  const newId = (name: string) => `tep-${batchId.slice(0, 8)}-v${version}-${name.replace("line/", "")}`;
  const content = takeOverFile(draft.content, plan, chosen, newId);
  const unfit = whyUnfit(content);
  if (unfit) return refuse("not-saved", `Chưa lấy được: ${unfit}`);
  const saved = await saveAnyContent(actor, { id, version, content });
  if (!saved.ok) return saved.refusal.code === "stale" ? refuse("stale", `${saved.refusal.words} ${stale}`) : saved;
  const left = known.size - chosen.size;
  if (left === 0) await finish(actor, { id, batch: kept.batch, version: saved.value.version });
  return ok({ count: chosen.size, left });
}

/** What a file brings passes the same border as what is typed. */
function whyUnfit(content: AnyContent): string | null {
  const parsed = isPaperContent(content) ? paperContentSchema.safeParse(content) : contentSchema.safeParse(content);
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? "có đoạn không lưu được.");
}

/** Nothing is left to take of the file. */
async function finish(
  actor: Actor,
  input: {
    readonly id: string;
    readonly batch: { readonly id: string; readonly version: number; readonly fileName: string };
    readonly version: number;
  },
): Promise<void> {
  const { batch } = input;
  await transact(actor, async (act) => {
    const open = await openBatchIn(act, actor, { id: batch.id, version: batch.version, kinds });
    if (!open.ok) return open;
    await commitBatchIn(act, actor, batch.id, { documentId: input.id, version: input.version });
    const words = `Lấy hết các thay đổi của tệp Word “${batch.fileName}” vào dự thảo`;
    await act.audit({ action: "import.committed", entityType: "document", entityId: input.id, words });
    return ok(null);
  });
}

/** Puts an uploaded Word file aside; the draft stays as it is. */
export async function dropWordFile(
  actor: Actor,
  input: { readonly id: string; readonly batchId: string },
): Promise<Result<{ readonly fileName: string }, WordFileRefusal>> {
  if (!canDraft(actor)) return forbidden;
  if (!(await readWordFileSource(actor, input.id, input.batchId))) return notFound;
  return transact<{ readonly fileName: string }, WordFileRefusal>(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.batchId, kinds, what: "tệp Word" });
    return dropped ? ok(dropped) : refuse("not-open", "Tệp này đã lấy xong hoặc đã bỏ.");
  });
}
