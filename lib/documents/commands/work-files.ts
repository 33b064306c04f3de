import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate, formatDay, fromDbDate, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { mergeEdits } from "@/lib/kernel/merge-edits";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { fileFieldLabel } from "../labels";
import { canKeepFiles } from "../policy";
import { nextNotationIn } from "../queries/work-files";
import type { NewWorkFile, WorkFileEdit, WorkFileFields } from "../schema";
import { addItemIn, countedSheets, holdWorkFile } from "./work-file-items";

export type WorkFileRefusal =
  | "forbidden"
  | "not-found"
  | "notation-taken"
  | "unknown-unit"
  | "unknown-keeper"
  | "closed"
  | "bad-day"
  | "stale"
  | "unknown-paper"
  | "there-already"
  | "full";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được lập và sửa hồ sơ công việc.");
const notFound = refuse("not-found" as const, "Không tìm thấy hồ sơ này.");

function columns(input: WorkFileFields) {
  const { notation, title, retention, startedOn, endedOn, unitId, keeperId, note } = input;
  return {
    ...{ notation, title, retention, unitId, keeperId, note, year: parts(startedOn).year },
    ...{ startedOn: toDbDate(startedOn), endedOn: endedOn ? toDbDate(endedOn) : null },
    folded: fold([notation, title, note ?? ""].join(" ")),
  };
}

/** Whether the notation is free in its year, and the unit and the keeper are known. */
async function refuseFields({ tx }: Act, actor: Actor, input: WorkFileFields, id: string | null) {
  const { communeId } = actor;
  const { notation, unitId, keeperId } = input;
  const { year } = parts(input.startedOn);
  const same = await tx.workFile.findUnique({ where: { communeId_year_notation: { communeId, year, notation } } });
  if (same && same.id !== id) {
    const next = await nextNotationIn(tx, actor, year);
    const words = `Số ${notation} năm ${year} là của hồ sơ “${same.title}”. Số tiếp theo còn trống: ${next}.`;
    return refuse("notation-taken" as const, words, { notation: words });
  }
  if (unitId && (await tx.unit.count({ where: { communeId, id: unitId } })) === 0) {
    const words = "Đơn vị này không còn trong cổng.";
    return refuse("unknown-unit" as const, words, { unitId: words });
  }
  if (keeperId && (await tx.person.count({ where: { communeId, id: keeperId } })) === 0) {
    const words = "Người này không còn trong cổng.";
    return refuse("unknown-keeper" as const, words, { keeperId: words });
  }
  return null;
}

/** Makes a file of a matter, with a first paper in it where one is given. */
export async function createWorkFile(
  actor: Actor,
  input: NewWorkFile,
): Promise<Result<{ id: string; notation: string }, WorkFileRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  const { first, notation } = input;
  const sheets = first ? await countedSheets(actor, first) : null;
  return transact<{ id: string; notation: string }, WorkFileRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    await holdCommune(tx, communeId);
    const refused = await refuseFields(act, actor, input, null);
    if (refused) return refused;
    const { id } = await tx.workFile.create({
      data: { communeId, ...columns(input), createdBy: actor.accountId, createdAt: at, updatedAt: at },
    });
    const words = `Lập hồ sơ ${notation}: ${input.title}`;
    await audit({ action: "work-file.created", entityType: "work-file", entityId: id, words });
    const added = first ? await addItemIn(act, actor, { fileId: id, paper: first, sheets }) : null;
    if (added && !added.ok) return added;
    return ok({ id, notation });
  });
}

type Editable = Record<keyof WorkFileFields, string | null>;

function editable({
  notation,
  title,
  retention,
  startedOn,
  endedOn,
  unitId,
  keeperId,
  note,
}: WorkFileFields): Editable {
  return { notation, title, retention, startedOn, endedOn, unitId, keeperId, note };
}

/** Corrects the head of an open file; what another changed meanwhile stays, and only the same field is asked about. */
export async function editWorkFile(
  actor: Actor,
  input: WorkFileEdit,
): Promise<Result<{ notation: string }, WorkFileRefusal>> {
  if (!canKeepFiles(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact<{ notation: string }, WorkFileRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    await holdCommune(tx, communeId);
    const stored = await holdWorkFile(act, actor, input.id);
    if (!stored) return notFound;
    if (stored.state !== "open") return refuse("closed", "Hồ sơ này đã đóng. Mở lại rồi mới sửa.");
    const theirs = editable({
      ...stored,
      startedOn: fromDbDate(stored.startedOn),
      endedOn: stored.endedOn ? fromDbDate(stored.endedOn) : null,
    });
    const opened = stored.version === input.version ? theirs : { ...theirs, ...input.base };
    const { merged, conflicts } = mergeEdits<Editable>(opened, theirs, editable(input));
    if (conflicts.length > 0) return staleIn(act, actor, input.id, theirs, conflicts);
    const kept = merged as unknown as WorkFileFields;
    if (kept.endedOn && kept.endedOn < kept.startedOn) {
      const words = "Ngày kết thúc không thể trước ngày bắt đầu.";
      return refuse("bad-day", words, { endedOn: words });
    }
    const refused = await refuseFields(act, actor, kept, input.id);
    if (refused) return refused;
    await tx.workFile.update({ where: key, data: { ...columns(kept), version: { increment: 1 }, updatedAt: at } });
    const words = `Sửa thông tin hồ sơ ${kept.notation}`;
    const entity = { entityType: "work-file", entityId: input.id };
    await audit({ action: "work-file.edited", ...entity, words, before: theirs, after: merged });
    return ok({ notation: kept.notation });
  });
}

/** Says who was first and what stands now beside each field both changed. */
async function staleIn(
  { tx }: Act,
  { communeId }: Actor,
  id: string,
  theirs: Editable,
  conflicts: readonly (keyof Editable)[],
) {
  const last = await tx.auditLine.findFirst({
    where: { communeId, entityType: "work-file", entityId: id },
    orderBy: { id: "desc" },
  });
  const names = conflicts.map((field) => fileFieldLabel[field] ?? field).join(", ");
  const { unitId, keeperId, startedOn, endedOn } = theirs;
  const unit = unitId && (await tx.unit.findUnique({ where: { communeId_id: { communeId, id: unitId } } }));
  const keeper = keeperId && (await tx.person.findUnique({ where: { communeId_id: { communeId, id: keeperId } } }));
  const day = (text: string | null) => text && formatDay(civilDate(text));
  const shown: Editable = {
    ...{ ...theirs, startedOn: day(startedOn), endedOn: day(endedOn) },
    ...{ unitId: unit ? unit.name : null, keeperId: keeper ? keeper.fullName : null },
  };
  const fields = Object.fromEntries(
    conflicts.map((field) => [field, `Người khác vừa sửa thành: ${shown[field] ?? "(để trống)"}`]),
  );
  const words = `${last?.actorName ?? "Người khác"} vừa sửa cùng chỗ với bạn (${names}). Xem lại rồi lưu lần nữa.`;
  return refuse("stale" as const, words, fields);
}
