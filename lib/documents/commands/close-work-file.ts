import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, dayOf, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { WorkerFault } from "@/lib/platform/worker-fault";
import { latestDay } from "../core/work-file";
import { paperGapLabel } from "../labels";
import { canKeepFiles } from "../policy";
import { type FileItem, filedPapersIn } from "../queries/filed-papers";
import type { CloseFile, HandFile, ReopenFile } from "../schema";
import { makeFilePackage } from "./make-file-package";
import { holdWorkFile } from "./work-file-items";

export type CloseRefusal =
  | "forbidden"
  | "not-found"
  | "stale"
  | "not-open"
  | "not-closed"
  | "empty"
  | "bad-day"
  | "gaps"
  | "too-large"
  | "no-package";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được đóng và giao hồ sơ công việc.");
const notFound = refuse("not-found" as const, "Không tìm thấy hồ sơ này.");
const stale = refuse("stale" as const, "Người khác vừa sửa hồ sơ này. Tải lại trang để xem rồi làm tiếp.");
const notOpen = refuse("not-open" as const, "Hồ sơ này đã đóng.");

/** "05/QĐ-UBND: Không có bản đã ký", a line a paper. */
function gapLines(items: readonly FileItem[]): readonly string[] {
  return items
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ code, typeAndSubject, gaps }) => {
      return `${code || typeAndSubject.slice(0, 60)}: ${gaps.map((gap) => paperGapLabel[gap]).join(", ")}`;
    });
}

function refuseEnd(endedOn: CivilDate, startedOn: CivilDate, items: readonly FileItem[], today: CivilDate) {
  const badDay = (words: string) => refuse("bad-day" as const, words, { endedOn: words });
  if (endedOn > today) return badDay("Ngày kết thúc không thể sau ngày hôm nay.");
  if (endedOn < startedOn) return badDay(`Ngày kết thúc không thể trước ngày bắt đầu (${formatDay(startedOn)}).`);
  const last = latestDay(items.map(({ issuedOn }) => issuedOn));
  if (!last || endedOn >= last) return null;
  return badDay(`Ngày kết thúc không thể trước văn bản cuối của hồ sơ (${formatDay(last)}).`);
}

/**
 * Closes a file: its package is made and kept. What its papers lack must be filled first, or be left with a reason.
 * Whoever changes the file in the meantime is first, and the closing is refused.
 */
export async function closeWorkFile(
  actor: Actor,
  input: CloseFile,
): Promise<Result<{ notation: string; gaps: number }, CloseRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId, today } = actor;
  const { id, endedOn, reason } = input;
  const key = { communeId_id: { communeId, id } };
  const read = await inCommune(communeId, async (tx) => {
    const file = await tx.workFile.findUnique({ where: key });
    return file && { file, papers: (await filedPapersIn(tx, actor, id)).papers };
  });
  if (!read) return notFound;
  const { file, papers } = read;
  if (file.state !== "open") return notOpen;
  if (file.version !== input.version) return stale;
  if (papers.length === 0) return refuse("empty", "Hồ sơ chưa có văn bản nào nên chưa đóng được.");
  const items = papers.map(({ item }) => item);
  const badEnd = refuseEnd(endedOn, fromDbDate(file.startedOn), items, today);
  if (badEnd) return badEnd;
  const gaps = gapLines(items);
  if (gaps.length > 0 && !reason) {
    const words = `Còn ${gaps.length} văn bản thiếu: bổ sung, hoặc ghi lý do để đóng.`;
    return refuse("gaps", words, { reason: words });
  }
  const made = await packageOf(actor, file, endedOn, papers);
  if (!made.ok) return made;
  return transact<{ notation: string; gaps: number }, CloseRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const stored = await holdWorkFile(act, actor, id);
    if (stored?.state !== "open") return notOpen;
    if (stored.version !== file.version) return stale;
    const packageSha256 = await putBlob(tx, communeId, made.value, "application/zip");
    await tx.workFile.update({
      where: key,
      data: {
        ...{ state: "closed", endedOn: toDbDate(endedOn), closedAt: at, closedName: actor.name, packageSha256 },
        ...{ closedReason: gaps.length > 0 ? reason : null, version: { increment: 1 }, updatedAt: at },
      },
    });
    const left = gaps.length > 0 ? `, còn ${gaps.length} văn bản thiếu, lý do: ${reason}` : "";
    const words = `Đóng hồ sơ ${file.notation} với ${papers.length} văn bản${left}`;
    const after = { gaps: [...gaps], packageSha256 };
    await audit({ action: "work-file.closed", entityType: "work-file", entityId: id, words, after });
    return ok({ notation: file.notation, gaps: gaps.length });
  });
}

async function packageOf(...[actor, file, endedOn, papers]: Parameters<typeof makeFilePackage>) {
  try {
    return await makeFilePackage(actor, file, endedOn, papers);
  } catch (error) {
    if (!(error instanceof WorkerFault)) throw error;
    return refuse("no-package" as const, "Chưa lập được gói của hồ sơ. Thử lại sau ít phút.");
  }
}

/** Hands a closed file to the archive: who gave it, to whom, on which day. */
export async function handWorkFile(actor: Actor, input: HandFile): Promise<Result<{ notation: string }, CloseRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  const { id, handedOn, handedTo, handedBy } = input;
  return transact<{ notation: string }, CloseRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const stored = await holdWorkFile(act, actor, id);
    if (!stored) return notFound;
    if (stored.version !== input.version) return stale;
    if (stored.state !== "closed" || !stored.closedAt) {
      return refuse("not-closed", "Chỉ giao hồ sơ đã đóng và chưa giao.");
    }
    const closedOn = dayOf(stored.closedAt);
    const wrong =
      handedOn > actor.today
        ? "Ngày giao không thể sau ngày hôm nay."
        : stored.endedOn && handedOn < fromDbDate(stored.endedOn)
          ? `Ngày giao không thể trước ngày kết thúc hồ sơ (${formatDay(fromDbDate(stored.endedOn))}).`
          : null;
    if (wrong) return refuse("bad-day", wrong, { handedOn: wrong });
    await tx.workFile.update({
      where: { communeId_id: { communeId, id } },
      data: {
        ...{ state: "handed", handedOn: toDbDate(handedOn), handedTo, handedBy },
        ...{ version: { increment: 1 }, updatedAt: at },
      },
    });
    const late = handedOn < closedOn ? ` (ghi sau, hồ sơ đóng trong cổng ngày ${formatDay(closedOn)})` : "";
    const words = `Giao hồ sơ ${stored.notation} cho ${handedTo} ngày ${formatDay(handedOn)}${late}`;
    await audit({ action: "work-file.handed", entityType: "work-file", entityId: id, words, after: { handedBy } });
    return ok({ notation: stored.notation });
  });
}

/** Takes one step back, with the reason: a file handed over is closed again, a closed one open. */
export async function reopenWorkFile(
  actor: Actor,
  { id, version, reason }: ReopenFile,
): Promise<Result<{ notation: string; isOpen: boolean }, CloseRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ notation: string; isOpen: boolean }, CloseRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    const stored = await holdWorkFile(act, actor, id);
    if (!stored) return notFound;
    if (stored.version !== version) return stale;
    if (stored.state === "open") return refuse("not-closed", "Hồ sơ này đang mở.");
    const isOpen = stored.state === "closed";
    const back = isOpen
      ? { state: "open", closedAt: null, closedName: null, closedReason: null, packageSha256: null }
      : { state: "closed", handedOn: null, handedTo: null, handedBy: null };
    await tx.workFile.update({
      where: { communeId_id: { communeId, id } },
      data: { ...back, version: { increment: 1 }, updatedAt: at },
    });
    const done = isOpen ? `Mở lại hồ sơ ${stored.notation}` : `Nhận lại hồ sơ ${stored.notation} từ lưu trữ`;
    const action = isOpen ? "work-file.reopened" : "work-file.taken-back";
    await audit({ action, entityType: "work-file", entityId: id, words: `${done}: ${reason}` });
    return ok({ notation: stored.notation, isOpen });
  });
}
