import type { Act } from "@/lib/audit/transact";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { definitionColumns, toDefinition } from "../core/definition-row";
import { type DefinitionWords, settleDefinition, type TypedDefinition } from "../core/settle-definition";
import { canKeepIndicators } from "../policy";
import { usesIn } from "../queries/used-definitions";

export type DefinitionRefusal = "forbidden" | "not-found" | "stale" | "wrong" | "code-taken" | "bad-day" | "used";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa chỉ tiêu.");
const notFound = refuse("not-found" as const, "Không tìm thấy chỉ tiêu này, có thể đã bỏ.");
const stale = refuse("stale" as const, "Người khác vừa sửa chỉ tiêu này. Tải lại trang, xem rồi sửa tiếp.");

function badDay(words: string) {
  return refuse("bad-day" as const, words, { validFrom: words });
}

/** The typed words made whole against the offices and indicators there are. */
async function settleIn(
  tx: Tx,
  actor: Actor,
  typed: TypedDefinition,
  ownId: string | null,
): Promise<Result<DefinitionWords, "wrong">> {
  const { communeId } = actor;
  const wrong = (fields: Readonly<Record<string, string>>) =>
    refuse("wrong" as const, "Chưa lưu được: có chỗ cần sửa.", fields);
  const { reporter } = typed;
  if (reporter.kind === "unit") {
    const office = await tx.unit.findFirst({ where: { communeId, id: reporter.unitId, deletedAt: null } });
    if (!office) return wrong({ reporter: "Chọn lại cơ quan báo cáo trong danh sách." });
  }
  let drawnFrom = null;
  if (reporter.kind === "same") {
    if (reporter.sameAsId === ownId) return wrong({ reporter: "Chỉ tiêu không lấy số của chính nó." });
    const row = await tx.indicatorDefinition.findFirst({
      where: { communeId, indicatorId: reporter.sameAsId, indicator: { deletedAt: null } },
      orderBy: { validFrom: "desc" },
      include: { indicator: true },
    });
    drawnFrom = row && toDefinition(row);
  }
  const settled = settleDefinition(typed, drawnFrom);
  return settled.ok ? ok(settled.words) : wrong(settled.fields);
}

/** Adds an indicator after the last one, with what it means from a day. */
export async function addIndicator(
  actor: Actor,
  input: { readonly code: string; readonly validFrom: CivilDate; readonly typed: TypedDefinition },
): Promise<Result<{ id: string }, DefinitionRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact<{ id: string }, DefinitionRefusal>(actor, async ({ tx, audit, at }) => {
      await holdCommune(tx, communeId);
      const settled = await settleIn(tx, actor, input.typed, null);
      if (!settled.ok) return settled;
      const last = await tx.indicator.aggregate({ where: { communeId }, _max: { position: true } });
      const { code, validFrom } = input;
      const indicator = await tx.indicator.create({
        data: { communeId, code, position: (last._max.position ?? -1) + 1, createdAt: at },
      });
      await tx.indicatorDefinition.create({
        data: {
          ...{ communeId, indicatorId: indicator.id, validFrom: toDbDate(validFrom) },
          ...{ createdBy: actor.accountId, createdAt: at, ...definitionColumns(settled.value) },
        },
      });
      const words = `Thêm chỉ tiêu ${code} “${settled.value.name}”, dùng từ ngày ${formatDay(validFrom)}`;
      await audit({ action: "indicator.added", entityType: "indicator", entityId: indicator.id, words });
      return ok({ id: indicator.id });
    });
  } catch (error) {
    if (!violates(error, "indicator_code_key")) throw error;
    const words = `Đã có chỉ tiêu mang mã ${input.code}.`;
    return refuse("code-taken", words, { code: words });
  }
}

/** The indicator as it was last seen with its definitions, held until the transaction ends. */
async function heldIn({ tx }: Act, actor: Actor, input: { readonly id: string; readonly version: number }) {
  const { communeId } = actor;
  await holdCommune(tx, communeId);
  const indicator = await tx.indicator.findUnique({
    where: { communeId_id: { communeId, id: input.id } },
    include: { definitions: { orderBy: { validFrom: "asc" } } },
  });
  const last = indicator?.definitions.at(-1);
  if (!indicator || indicator.deletedAt || !last) return notFound;
  if (indicator.version !== input.version) return stale;
  const drawn = indicator.definitions.flatMap(({ sameAsId }) => sameAsId ?? []);
  const uses = await usesIn(tx, actor, [input.id, ...drawn]);
  return ok({ indicator, last, uses });
}

async function touchIn({ tx }: Act, actor: Actor, id: string): Promise<void> {
  const { communeId } = actor;
  await tx.indicator.update({ where: { communeId_id: { communeId, id } }, data: { version: { increment: 1 } } });
}

/**
 * Says what the indicator means from a day on: a new dated definition after those there are. Reports that were judged by
 * the former one keep it, so the day lies after the last of them.
 */
export async function redefineIndicator(
  actor: Actor,
  input: {
    readonly id: string;
    readonly version: number;
    readonly validFrom: CivilDate;
    readonly typed: TypedDefinition;
  },
): Promise<Result<{ code: string }, DefinitionRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ code: string }, DefinitionRefusal>(actor, async (act) => {
    const { tx, audit, at } = act;
    const held = await heldIn(act, actor, input);
    if (!held.ok) return held;
    const { indicator, last, uses } = held.value;
    const { validFrom } = input;
    if (last.validTo)
      return refuse("not-found" as const, "Chỉ tiêu này đã thôi dùng: khôi phục trước rồi đổi định nghĩa.");
    if (validFrom <= fromDbDate(last.validFrom))
      return badDay(`Định nghĩa hiện có dùng từ ngày ${formatDay(fromDbDate(last.validFrom))}: chọn ngày sau ngày đó.`);
    const judged = uses.at(-1);
    if (judged && validFrom <= judged.lastDay)
      return badDay(
        `Đã có báo cáo theo định nghĩa cũ cho kỳ kết thúc ngày ${formatDay(judged.lastDay)}: chọn ngày sau ngày đó.`,
      );
    const settled = await settleIn(tx, actor, input.typed, input.id);
    if (!settled.ok) return settled;
    const day = toDbDate(validFrom);
    await tx.indicatorDefinition.update({
      where: { communeId_id: { communeId, id: last.id } },
      data: { validTo: day, version: { increment: 1 } },
    });
    await tx.indicatorDefinition.create({
      data: {
        ...{ communeId, indicatorId: input.id, validFrom: day, createdBy: actor.accountId, createdAt: at },
        ...definitionColumns(settled.value),
      },
    });
    await touchIn(act, actor, input.id);
    const words = `Đổi định nghĩa chỉ tiêu ${indicator.code} từ ngày ${formatDay(validFrom)}`;
    const before = {
      name: last.name,
      unit: last.unit,
      numerator: last.numeratorWords,
      denominator: last.denominatorWords,
    };
    const { name, unit, numeratorWords: numerator, denominatorWords: denominator } = settled.value;
    const after = { name, unit, numerator, denominator };
    await audit({ action: "indicator.redefined", entityType: "indicator", entityId: input.id, words, before, after });
    return ok({ code: indicator.code });
  });
}

/** Puts right a definition that no report has used; its day may be put right too when it is the first. */
export async function correctDefinition(
  actor: Actor,
  input: {
    readonly id: string;
    readonly version: number;
    readonly definitionId: string;
    readonly code: string;
    /** Null: stays as it is. */
    readonly validFrom: CivilDate | null;
    readonly typed: TypedDefinition;
  },
): Promise<Result<{ code: string }, DefinitionRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact<{ code: string }, DefinitionRefusal>(actor, async (act) => {
      const { tx, audit } = act;
      const held = await heldIn(act, actor, input);
      if (!held.ok) return held;
      const { indicator, uses } = held.value;
      const row = indicator.definitions.find(({ id }) => id === input.definitionId);
      if (!row) return notFound;
      const from = fromDbDate(row.validFrom);
      const to = row.validTo ? fromDbDate(row.validTo) : null;
      if (uses.some(({ lastDay }) => from <= lastDay && (to === null || lastDay < to)))
        return refuse(
          "used" as const,
          "Đã có báo cáo theo định nghĩa này nên không sửa lại được: đổi định nghĩa từ một ngày mới.",
        );
      const day = row === indicator.definitions[0] && input.validFrom ? input.validFrom : from;
      if (to !== null && day >= to) return badDay(`Định nghĩa sau dùng từ ngày ${formatDay(to)}: chọn ngày trước đó.`);
      const settled = await settleIn(tx, actor, input.typed, input.id);
      if (!settled.ok) return settled;
      await tx.indicatorDefinition.update({
        where: { communeId_id: { communeId, id: row.id } },
        data: { ...definitionColumns(settled.value), validFrom: toDbDate(day), version: { increment: 1 } },
      });
      await tx.indicator.update({
        where: { communeId_id: { communeId, id: input.id } },
        data: { code: input.code, version: { increment: 1 } },
      });
      const words = `Sửa định nghĩa chỉ tiêu ${indicator.code} (dùng từ ngày ${formatDay(from)}), chưa có báo cáo nào dùng`;
      const before = { code: indicator.code, name: row.name, unit: row.unit };
      const after = { code: input.code, name: settled.value.name, unit: settled.value.unit };
      await audit({ action: "indicator.corrected", entityType: "indicator", entityId: input.id, words, before, after });
      return ok({ code: input.code });
    });
  } catch (error) {
    if (!violates(error, "indicator_code_key")) throw error;
    const words = `Đã có chỉ tiêu mang mã ${input.code}.`;
    return refuse("code-taken", words, { code: words });
  }
}

/** Takes back the newest definition while no report has used it; the former one goes on. */
export async function withdrawDefinition(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly definitionId: string },
): Promise<Result<{ code: string }, DefinitionRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ code: string }, DefinitionRefusal>(actor, async (act) => {
    const { tx, audit } = act;
    const held = await heldIn(act, actor, input);
    if (!held.ok) return held;
    const { indicator, last, uses } = held.value;
    const former = indicator.definitions.at(-2);
    if (last.id !== input.definitionId || !former)
      return refuse("not-found" as const, "Chỉ bỏ được định nghĩa mới nhất, khi còn định nghĩa trước đó.");
    if (uses.some(({ lastDay }) => fromDbDate(last.validFrom) <= lastDay))
      return refuse("used" as const, "Đã có báo cáo theo định nghĩa này nên không bỏ được.");
    await tx.indicatorDefinition.delete({ where: { communeId_id: { communeId, id: last.id } } });
    await tx.indicatorDefinition.update({
      where: { communeId_id: { communeId, id: former.id } },
      data: { validTo: last.validTo, version: { increment: 1 } },
    });
    await touchIn(act, actor, input.id);
    const words = `Bỏ định nghĩa chỉ tiêu ${indicator.code} từ ngày ${formatDay(fromDbDate(last.validFrom))}; định nghĩa trước dùng tiếp`;
    await audit({
      ...{ action: "indicator.definition-withdrawn", entityType: "indicator", entityId: input.id, words },
      before: { name: last.name, unit: last.unit, numerator: last.numeratorWords, denominator: last.denominatorWords },
    });
    return ok({ code: indicator.code });
  });
}
