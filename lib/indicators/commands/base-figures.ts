import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { BaseKind } from "../core/definition";
import { baseKindLabel } from "../labels";
import { canKeepIndicators } from "../policy";
import { baseFiguresIn } from "../queries/base-figures";

export type BaseRefusal = "forbidden" | "wrong" | "stale" | "bad-day" | "not-found" | "unknown-hamlet";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập số nền.");

/** One base figure as it is to hold from a day. */
export interface NewBaseFigure {
  readonly kind: BaseKind;
  readonly hamletId: string | null;
  readonly value: number;
}

/** What was written, to be taken back whole. */
export interface WrittenFigures {
  readonly ids: readonly string[];
  /** What they replaced, of the same day. */
  readonly replaced: readonly {
    readonly kind: string;
    readonly hamletId: string | null;
    readonly value: number;
    readonly source: string;
  }[];
}

/** Writes figures from a day; those of the same day are replaced, earlier ones hold until it. Nothing is rewritten. */
export async function writeBaseFiguresIn(
  { tx, at }: Act,
  actor: Actor,
  input: { readonly day: CivilDate; readonly source: string; readonly figures: readonly NewBaseFigure[] },
): Promise<WrittenFigures> {
  const { communeId } = actor;
  const { day, source, figures } = input;
  const validFrom = toDbDate(day);
  const standing = await tx.baseFigure.findMany({ where: { communeId, supersededAt: null, validFrom } });
  const replaced = standing.filter((row) =>
    figures.some(({ kind, hamletId }) => row.kind === kind && row.hamletId === hamletId),
  );
  await tx.baseFigure.updateMany({
    where: { communeId, id: { in: replaced.map(({ id }) => id) } },
    data: { supersededAt: at },
  });
  const rows = await tx.baseFigure.createManyAndReturn({
    data: figures.map(({ kind, hamletId, value }) => ({
      ...{ communeId, kind, hamletId, value, validFrom, source },
      ...{ createdBy: actor.accountId, createdName: actor.name, createdAt: at },
    })),
    select: { id: true },
  });
  return {
    ids: rows.map(({ id }) => id),
    replaced: replaced.map(({ kind, hamletId, value, source: from }) => ({ kind, hamletId, value, source: from })),
  };
}

/** A figure as its box gives it; null leaves what is known as it is. */
export interface TypedFigure {
  readonly field: string;
  readonly kind: BaseKind;
  readonly hamletId: string | null;
  readonly value: number | null;
  /** What the box showed; null when it showed nothing. */
  readonly seen: number | null;
}

/** Writes the figures of boxes that were changed, from a day and with their source. */
export async function saveBaseFigures(
  actor: Actor,
  input: { readonly day: CivilDate; readonly source: string; readonly typed: readonly TypedFigure[] },
): Promise<Result<{ changed: number }, BaseRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { day, source } = input;
  if (day > actor.today) {
    const words = "Ngày của số liệu không thể sau ngày hôm nay.";
    return refuse("bad-day", words, { day: words });
  }
  return transact<{ changed: number }, BaseRefusal>(actor, async (act) => {
    await holdCommune(act.tx, actor.communeId);
    const known = await baseFiguresIn(act.tx, actor, day);
    const fields: Record<string, string> = {};
    const figures: NewBaseFigure[] = [];
    for (const { field, kind, hamletId, value, seen } of input.typed) {
      if (hamletId !== null && !known.hamletIds.includes(hamletId))
        return refuse("unknown-hamlet" as const, `Có bản không còn vào ngày ${formatDay(day)}. Tải lại trang.`);
      const now = known.of.get(kind)?.get(hamletId)?.value ?? null;
      if (value === null || value === now) continue;
      if (now !== seen) {
        fields[field] = now === null ? "Người khác vừa bỏ số này." : `Người khác vừa ghi ${formatNumber(now)}.`;
        continue;
      }
      figures.push({ kind, hamletId, value });
    }
    if (Object.keys(fields).length > 0)
      return refuse("stale" as const, "Người khác vừa ghi số ở ô bạn sửa. Tải lại trang, xem rồi ghi tiếp.", fields);
    if (figures.length === 0) {
      act.alreadyTold();
      return ok({ changed: 0 });
    }
    await writeBaseFiguresIn(act, actor, { day, source, figures });
    const kinds = [...new Set(figures.map(({ kind }) => baseKindLabel[kind]))].join(", ");
    const words = `Ghi ${figures.length} số nền (${kinds}) từ ngày ${formatDay(day)}, nguồn: ${source}`;
    await act.audit({ action: "base-figures.written", entityType: "base-figure", entityId: null, words });
    return ok({ changed: figures.length });
  });
}

/** Takes a figure back that was put in the wrong place; what held before it holds again. */
export async function withdrawBaseFigure(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ kind: BaseKind }, BaseRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ kind: BaseKind }, BaseRefusal>(actor, async ({ tx, at, audit }) => {
    await holdCommune(tx, communeId);
    const [row] = await tx.baseFigure.updateManyAndReturn({
      where: { communeId, id: input.id, supersededAt: null },
      data: { supersededAt: at },
    });
    if (!row) return refuse("not-found" as const, "Số này đã được thay hoặc bỏ rồi.");
    const hamlet = row.hamletId
      ? await tx.hamlet.findUnique({ where: { communeId_id: { communeId, id: row.hamletId } }, select: { name: true } })
      : null;
    const kind = row.kind as BaseKind;
    const of = hamlet?.name ?? "toàn xã";
    const words = `Bỏ số nền ${baseKindLabel[kind]} của ${of} từ ngày ${formatDay(fromDbDate(row.validFrom))}: ${formatNumber(row.value)}`;
    await audit({ action: "base-figures.withdrawn", entityType: "base-figure", entityId: row.id, words });
    return ok({ kind });
  });
}
