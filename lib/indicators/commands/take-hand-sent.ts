import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import {
  type BatchRefusal,
  commitBatchIn,
  dropBatchIn,
  openBatchIn,
  startBatchIn,
} from "@/lib/organization/commands/import-batch";
import { readSourceIn } from "@/lib/organization/queries/import-batches";
import { inCommune } from "@/lib/platform/db";
import { decodeHandSentFile, decodeHandSentText, type HandSentRefusal } from "../core/hand-sent";
import { canKeepReports } from "../policy";
import { HAND_SENT, type HandSentSource, readHandSent, type TakenIn } from "../queries/hand-sent";
import { submission as submissionSchema } from "../schema";
import { addPhoto } from "./report-photos";
import { type SubmitRefusal, submitReport } from "./submit-report";

export type HandSentStartRefusal = HandSentRefusal | "forbidden";
export type TakeInRefusal = BatchRefusal | SubmitRefusal | "damaged";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhận báo cáo gửi tay.");
const kinds = [HAND_SENT];

function decode(text: string): Result<HandSentSource, HandSentRefusal> {
  if (/^\s*\uFEFF?\s*\{/.test(text)) {
    const file = decodeHandSentFile(text);
    return file.ok ? ok({ format: 1, ...file.value }) : file;
  }
  const report = decodeHandSentText(text);
  return report.ok ? ok({ format: 1, report: report.value, photos: [] }) : report;
}

/** Reads what was given by hand, a file's content or a text, and keeps it to be looked at; no figure is taken in yet. */
export async function startHandSent(
  actor: Actor,
  { fileName, text }: { readonly fileName: string; readonly text: string },
): Promise<Result<{ id: string }, HandSentStartRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  const source = decode(text);
  if (!source.ok) return source;
  const { reporterName, periodKey } = source.value.report;
  return transact<{ id: string }, HandSentStartRefusal>(actor, async (act) => {
    const words = `Đọc báo cáo gửi tay của ${reporterName}, kỳ ${periodKey}, chưa nhận`;
    const name = fileName || `${reporterName}, kỳ ${periodKey}`;
    return ok({ id: await startBatchIn(act, actor, { kind: HAND_SENT, fileName: name, source: source.value, words }) });
  });
}

async function addPhotos(actor: Actor, reportId: string, photos: HandSentSource["photos"]): Promise<string[]> {
  const notes: string[] = [];
  for (const { name, base64 } of photos) {
    const bytes = new Uint8Array(Buffer.from(base64, "base64"));
    const added = await addPhoto(actor, reportId, { bytes, fileName: name });
    if (!added.ok) notes.push(`Ảnh “${name}” không kèm được: ${added.refusal.words}`);
  }
  return notes;
}

/**
 * Takes a report given by hand in, as if its network had come: by its own key it is one report however often it is
 * read, and a second one of its period waits beside the first for a choice. Who gave it is kept.
 */
export async function takeHandSent(
  actor: Actor,
  { id, version, givenBy }: { readonly id: string; readonly version: number; readonly givenBy: string },
): Promise<Result<TakenIn, TakeInRefusal>> {
  const view = canKeepReports(actor) ? await readHandSent(actor, id) : null;
  if (!view) return refuse("not-found" as const, "Không tìm thấy báo cáo gửi tay này.");
  if (view.state !== "open") return refuse("not-open" as const, "Báo cáo gửi tay này đã nhận hoặc đã bỏ.");
  if (!view.held) return refuse("not-asked" as const, view.refusal ?? "");
  const { reporterName: _name, values: _values, ...report } = view.report;
  // Mended after it was returned and given by hand again: the same report, with its newer figures.
  const { same } = view.held;
  const seenReportId = same?.state === "returned" ? same.id : null;
  const submission = submissionSchema.safeParse({ ...report, values: view.held.values, seenReportId });
  if (!submission.success) {
    const why = submission.error.issues[0]?.message ?? "";
    return refuse("damaged" as const, `Báo cáo có chỗ không đúng: ${why}`);
  }
  const sent = await submitReport(actor, submission.data, { via: "file", givenBy });
  if (!sent.ok) return sent;
  const { reportId, state, again, notes } = sent.value;
  const { photos } = await inCommune(actor.communeId, (tx) => readSourceIn<HandSentSource>(tx, actor, id));
  const told = [...notes, ...(await addPhotos(actor, reportId, photos))];
  const taken: TakenIn = { reportId, state, again, givenBy, notes: told };
  // Whoever takes the same in twice at once has one report all the same: the second finds it noted.
  const noted = await transact<TakenIn, TakeInRefusal>(actor, async (act) => {
    const open = await openBatchIn(act, actor, { id, version, kinds });
    if (!open.ok) return open;
    await commitBatchIn(act, actor, id, taken);
    const what = `báo cáo gửi tay của ${view.held?.reporterName ?? ""}, ${view.periodWords}, do ${givenBy} đưa`;
    const words = again ? `Đọc lại ${what}: đã có trong cổng, không ghi thêm` : `Nhận ${what}`;
    await act.audit({ action: "import.committed", entityType: "import", entityId: id, words });
    return ok(taken);
  });
  return noted.ok || noted.refusal.code === "not-open" ? ok(taken) : noted;
}

/** Puts a report given by hand aside; nothing is taken in. */
export async function dropHandSent(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, HandSentStartRefusal | "not-open">> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<{ fileName: string }, HandSentStartRefusal | "not-open">(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds, what: "báo cáo gửi tay" });
    return dropped ? ok(dropped) : refuse("not-open" as const, "Báo cáo gửi tay này đã nhận hoặc đã bỏ.");
  });
}
