import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { canKeepIndicators } from "../policy";
import { usesIn } from "../queries/used-definitions";

export type RetireRefusal = "forbidden" | "not-found" | "stale" | "bad-day" | "in-use" | "code-taken";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa chỉ tiêu.");
const notFound = refuse("not-found" as const, "Không tìm thấy chỉ tiêu này, có thể đã bỏ.");
const stale = refuse("stale" as const, "Người khác vừa sửa chỉ tiêu này. Tải lại trang, xem rồi làm tiếp.");

interface Which {
  readonly id: string;
  readonly version: number;
}

/** The indicator is asked no more from a day; what was reported before stays as it is. */
export async function retireIndicator(
  actor: Actor,
  input: Which & { readonly day: CivilDate },
): Promise<Result<{ code: string }, RetireRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ code: string }, RetireRefusal>(actor, async ({ tx, audit }) => {
    await holdCommune(tx, communeId);
    const key = { communeId_id: { communeId, id: input.id } };
    const indicator = await tx.indicator.findUnique({
      where: key,
      include: { definitions: { orderBy: { validFrom: "asc" } } },
    });
    const last = indicator?.definitions.at(-1);
    if (!indicator || indicator.deletedAt || !last || last.validTo) return notFound;
    if (indicator.version !== input.version) return stale;
    const bad = (words: string) => refuse("bad-day" as const, words, { day: words });
    if (input.day <= fromDbDate(last.validFrom))
      return bad(`Định nghĩa hiện có dùng từ ngày ${formatDay(fromDbDate(last.validFrom))}: chọn ngày sau ngày đó.`);
    const judged = (await usesIn(tx, actor, [input.id])).at(-1);
    if (judged && input.day <= judged.lastDay)
      return bad(`Đã có báo cáo cho kỳ kết thúc ngày ${formatDay(judged.lastDay)}: chọn ngày sau ngày đó.`);
    const drawing = await tx.indicatorDefinition.findFirst({
      where: { communeId, sameAsId: input.id, validTo: null, indicator: { deletedAt: null } },
      include: { indicator: { select: { code: true } } },
    });
    if (drawing)
      return refuse(
        "in-use" as const,
        `Chỉ tiêu ${drawing.indicator.code} đang lấy số của chỉ tiêu này: sửa chỉ tiêu đó trước.`,
      );
    await tx.indicatorDefinition.update({
      where: { communeId_id: { communeId, id: last.id } },
      data: { validTo: toDbDate(input.day), version: { increment: 1 } },
    });
    await tx.indicator.update({ where: key, data: { version: { increment: 1 } } });
    const words = `Thôi dùng chỉ tiêu ${indicator.code} từ ngày ${formatDay(input.day)}`;
    await audit({ action: "indicator.retired", entityType: "indicator", entityId: input.id, words });
    return ok({ code: indicator.code });
  });
}

/** Removes an indicator written down by mistake: nothing was ever reported or assigned for it. */
export async function removeIndicator(actor: Actor, input: Which): Promise<Result<{ code: string }, RetireRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ code: string }, RetireRefusal>(actor, async ({ tx, audit, at }) => {
    await holdCommune(tx, communeId);
    const key = { communeId_id: { communeId, id: input.id } };
    const indicator = await tx.indicator.findUnique({ where: key });
    if (!indicator || indicator.deletedAt) return notFound;
    if (indicator.version !== input.version) return stale;
    const where = { communeId, indicatorId: input.id };
    const used = (await tx.reportValue.count({ where })) + (await tx.target.count({ where }));
    const drawn = await tx.indicatorDefinition.count({ where: { communeId, sameAsId: input.id } });
    if (used + drawn > 0)
      return refuse(
        "in-use" as const,
        "Chỉ tiêu này đã có mục tiêu, báo cáo hoặc chỉ tiêu khác lấy số: không bỏ hẳn được, chỉ thôi dùng từ một ngày.",
      );
    await tx.indicator.update({ where: key, data: { deletedAt: at, version: { increment: 1 } } });
    const words = `Bỏ chỉ tiêu ${indicator.code} nhập nhầm`;
    await audit({ action: "indicator.removed", entityType: "indicator", entityId: input.id, words });
    return ok({ code: indicator.code });
  });
}

/** Takes an indicator back into use from a day, with what it meant last. */
export async function restoreIndicator(
  actor: Actor,
  input: Which & { readonly day: CivilDate },
): Promise<Result<{ code: string }, RetireRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact<{ code: string }, RetireRefusal>(actor, async ({ tx, audit, at }) => {
      await holdCommune(tx, communeId);
      const key = { communeId_id: { communeId, id: input.id } };
      const indicator = await tx.indicator.findUnique({
        where: key,
        include: { definitions: { orderBy: { validFrom: "asc" } } },
      });
      const last = indicator?.definitions.at(-1);
      if (!indicator || !last || (!indicator.deletedAt && !last.validTo)) return notFound;
      if (indicator.version !== input.version) return stale;
      const ended = last.validTo;
      if (ended && input.day < fromDbDate(ended)) {
        const words = `Chỉ tiêu này thôi dùng từ ngày ${formatDay(fromDbDate(ended))}: chọn từ ngày đó trở đi.`;
        return refuse("bad-day" as const, words, { day: words });
      }
      if (ended && input.day === fromDbDate(ended)) {
        await tx.indicatorDefinition.update({
          where: { communeId_id: { communeId, id: last.id } },
          data: { validTo: null, version: { increment: 1 } },
        });
      } else if (ended) {
        const { id: _, version: __, validTo: ___, ...same } = last;
        await tx.indicatorDefinition.create({
          data: { ...same, validFrom: toDbDate(input.day), createdBy: actor.accountId, createdAt: at },
        });
      }
      await tx.indicator.update({ where: key, data: { deletedAt: null, version: { increment: 1 } } });
      const words = `Dùng lại chỉ tiêu ${indicator.code}${ended ? ` từ ngày ${formatDay(input.day)}` : ""}`;
      await audit({ action: "indicator.restored", entityType: "indicator", entityId: input.id, words });
      return ok({ code: indicator.code });
    });
  } catch (error) {
    if (!violates(error, "indicator_code_key")) throw error;
    return refuse("code-taken", "Đã có chỉ tiêu khác mang mã này: đổi mã chỉ tiêu kia trước rồi khôi phục.");
  }
}
