import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { judgeStage, type ModelStage, needsPaper } from "../core/model-stages";
import { modelStageLabel } from "../labels";
import { canKeepIndicators } from "../policy";

export type ModelRefusal = "forbidden" | "not-found" | "stale" | "code-taken" | "wrong" | "in-use";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa mô hình số.");
const notFound = refuse("not-found" as const, "Không tìm thấy mô hình này, có thể đã bỏ.");
const stale = refuse("stale" as const, "Người khác vừa sửa mô hình này. Tải lại trang, xem rồi làm tiếp.");

interface ModelFields {
  readonly code: string;
  readonly name: string;
  readonly leadWords: string | null;
  readonly unitId: string | null;
  readonly note: string | null;
}

function codeTaken(code: string) {
  const words = `Đã có mô hình mang mã ${code}.`;
  return refuse("code-taken" as const, words, { code: words });
}

async function unitGone(tx: Tx, actor: Actor, unitId: string | null) {
  if (unitId === null) return null;
  const unit = await tx.unit.findFirst({ where: { communeId: actor.communeId, id: unitId, deletedAt: null } });
  const words = "Chọn lại đơn vị chủ trì trong danh sách.";
  return unit ? null : refuse("wrong" as const, words, { unitId: words });
}

/** Writes a new model down, or what is to be told of a known one. */
export async function saveDigitalModel(
  actor: Actor,
  input: ModelFields & { readonly id: string | null; readonly version: number },
): Promise<Result<{ id: string }, ModelRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, ...fields } = input;
  try {
    return await transact<{ id: string }, ModelRefusal>(actor, async ({ tx, audit, at }) => {
      await holdCommune(tx, communeId);
      const gone = await unitGone(tx, actor, fields.unitId);
      if (gone) return gone;
      if (id === null) {
        const position = await tx.digitalModel.count({ where: { communeId } });
        const made = await tx.digitalModel.create({ data: { communeId, ...fields, position, createdAt: at } });
        const words = `Thêm mô hình số ${fields.name}`;
        await audit({ action: "model.added", entityType: "digital-model", entityId: made.id, words });
        return ok({ id: made.id });
      }
      const key = { communeId_id: { communeId, id } };
      const stored = await tx.digitalModel.findUnique({ where: key });
      if (!stored || stored.deletedAt) return notFound;
      if (stored.version !== version) return stale;
      await tx.digitalModel.update({ where: key, data: { ...fields, version: { increment: 1 } } });
      const { code, name, leadWords } = stored;
      await audit({
        ...{
          action: "model.edited",
          entityType: "digital-model",
          entityId: id,
          words: `Sửa mô hình số ${fields.name}`,
        },
        before: { code, name, leadWords },
        after: { code: fields.code, name: fields.name, leadWords: fields.leadWords },
      });
      return ok({ id });
    });
  } catch (error) {
    if (violates(error, "digital_model_code_key")) return codeTaken(input.code);
    throw error;
  }
}

/** Removes a model that is at no place, or takes a removed one back. */
export async function keepDigitalModel(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly keep: boolean },
): Promise<Result<{ name: string }, ModelRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  try {
    return await transact<{ name: string }, ModelRefusal>(actor, async ({ tx, audit, at }) => {
      await holdCommune(tx, communeId);
      const stored = await tx.digitalModel.findUnique({ where: key });
      if (!stored || (stored.deletedAt === null) === input.keep) return notFound;
      if (stored.version !== input.version) return stale;
      const places = await tx.digitalModelPlace.count({ where: { communeId, modelId: input.id, removedAt: null } });
      if (!input.keep && places > 0)
        return refuse(
          "in-use" as const,
          "Mô hình này đã có ở một số nơi: ghi giai đoạn Dừng cho các nơi ấy thay vì bỏ cả mô hình.",
        );
      await tx.digitalModel.update({
        where: key,
        data: { deletedAt: input.keep ? null : at, version: { increment: 1 } },
      });
      const words = `${input.keep ? "Dùng lại" : "Bỏ"} mô hình số ${stored.name}`;
      const action = input.keep ? "model.restored" : "model.removed";
      await audit({ action, entityType: "digital-model", entityId: input.id, words });
      return ok({ name: stored.name });
    });
  } catch (error) {
    if (violates(error, "digital_model_code_key"))
      return refuse("code-taken", "Đã có mô hình khác mang mã này: đổi mã mô hình kia trước.");
    throw error;
  }
}

/** Writes down which stage a model reached at a place, from which day and by which paper. */
export async function setModelStage(
  actor: Actor,
  input: {
    readonly modelId: string;
    readonly hamletId: string | null;
    readonly place: string | null;
    readonly stage: ModelStage;
    readonly since: CivilDate;
    readonly documentCode: string | null;
    readonly note: string | null;
  },
): Promise<Result<{ words: string }, ModelRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const wrong = (field: string, words: string) => refuse("wrong" as const, words, { [field]: words });
  const { modelId, hamletId, stage, since, documentCode, note } = input;
  if (!hamletId && !input.place) return wrong("place", "Chọn bản, hoặc ghi tên nơi làm.");
  if (hamletId && input.place) return wrong("place", "Chọn bản hoặc ghi tên nơi làm, không cả hai.");
  if (since > actor.today) return wrong("since", "Ngày không thể sau ngày hôm nay.");
  if (needsPaper(stage) && !documentCode)
    return wrong("documentCode", "Công nhận, nhân rộng phải có văn bản: ghi số, ký hiệu.");
  return transact<{ words: string }, ModelRefusal>(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const model = await tx.digitalModel.findUnique({ where: { communeId_id: { communeId, id: modelId } } });
    if (!model || model.deletedAt) return notFound;
    const hamlet = hamletId
      ? await tx.hamlet.findFirst({ where: { communeId, id: hamletId, deletedAt: null }, select: { name: true } })
      : null;
    if (hamletId && !hamlet) return wrong("hamletId", "Chọn lại bản trong danh sách.");
    const named = hamlet?.name ?? input.place ?? "";
    const before = await tx.digitalModelPlace.findMany({
      where: { communeId, modelId, removedAt: null, ...(hamletId ? { hamletId } : { hamletId: null, place: named }) },
      orderBy: [{ since: "asc" }, { createdAt: "asc" }, { id: "asc" }],
    });
    // A bản that was renamed since is still one place.
    const place = before[0]?.place ?? named;
    const judged = judgeStage(
      before.map((row) => ({ stage: row.stage as ModelStage, since: fromDbDate(row.since) })),
      { stage, since },
    );
    if (judged) return wrong(judged.field, judged.words);
    await tx.digitalModelPlace.create({
      data: {
        ...{ communeId, modelId, hamletId, place, stage, since: toDbDate(since), documentCode, note },
        ...{ createdName: actor.name, createdAt: at },
      },
    });
    const paper = documentCode ? ` (${documentCode})` : "";
    const words = `${model.name} tại ${named}: ${modelStageLabel[stage]} từ ngày ${formatDay(since)}${paper}`;
    await audit({ action: "model.stage", entityType: "digital-model", entityId: modelId, words });
    return ok({ words });
  });
}

/** Takes a stage back that was written down by mistake: the newest one of its place. */
export async function withdrawModelStage(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ modelId: string }, ModelRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ modelId: string }, ModelRefusal>(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const key = { communeId_id: { communeId, id: input.id } };
    const row = await tx.digitalModelPlace.findUnique({ where: key, include: { model: true } });
    if (!row || row.removedAt) return refuse("not-found" as const, "Dòng này đã được bỏ rồi.");
    const { modelId, hamletId, place } = row;
    const [newest] = await tx.digitalModelPlace.findMany({
      where: { communeId, modelId, removedAt: null, ...(hamletId ? { hamletId } : { hamletId: null, place }) },
      orderBy: [{ since: "desc" }, { createdAt: "desc" }, { id: "desc" }],
      take: 1,
    });
    if (newest?.id !== row.id) return refuse("stale" as const, "Chỉ bỏ được giai đoạn mới nhất của một nơi.");
    await tx.digitalModelPlace.update({ where: key, data: { removedAt: at } });
    const words = `Bỏ dòng ghi nhầm: ${row.model.name} tại ${place}, ${modelStageLabel[row.stage as ModelStage]}`;
    await audit({ action: "model.stage-withdrawn", entityType: "digital-model", entityId: modelId, words });
    return ok({ modelId });
  });
}
