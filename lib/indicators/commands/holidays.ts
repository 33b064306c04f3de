import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { fixedDaysOf, type HolidayKind, type ListedDay, readHolidayList } from "../core/holiday-list";
import { canKeepIndicators } from "../policy";

export type HolidayRefusal = "forbidden" | "not-found" | "stale" | "day-taken" | "unreadable" | "nothing-new";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa bảng ngày nghỉ.");
const notFound = refuse("not-found" as const, "Không tìm thấy ngày nghỉ này; có thể đã được bỏ.");
const stale = refuse("stale" as const, "Ngày này vừa được người khác sửa. Mở lại bảng ngày nghỉ để xem rồi làm tiếp.");
const taken = (day: CivilDate) =>
  refuse("day-taken" as const, `Ngày ${formatDay(day)} đã có trong bảng.`, {
    day: "Ngày này đã có; mở dòng đó để sửa.",
  });

const kindWords: Record<HolidayKind, string> = { off: "nghỉ", worked: "làm bù" };

interface HolidayFields extends ListedDay {
  readonly source: string | null;
}

/** A unique day refused is the words of a person who came second; any other fault is thrown on. */
async function oneADay<Value>(
  day: CivilDate,
  work: () => Promise<Result<Value, HolidayRefusal>>,
): Promise<Result<Value, HolidayRefusal>> {
  try {
    return await work();
  } catch (error) {
    if (violates(error, "holiday_day_key")) return taken(day);
    throw error;
  }
}

/** Puts a day into the table, to be confirmed. */
export async function addHoliday(actor: Actor, input: HolidayFields): Promise<Result<{ id: string }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return oneADay(input.day, () =>
    transact(actor, async ({ tx, audit, at }) => {
      const { day, name, kind, source } = input;
      const data = { communeId, day: toDbDate(day), name, kind, source, createdAt: at };
      const row = await tx.holiday.create({ data });
      const words = `Thêm ngày ${kindWords[kind]} ${formatDay(day)}: ${name}`;
      await audit({ action: "holiday.added", entityType: "holiday", entityId: row.id, words });
      return ok({ id: row.id });
    }),
  );
}

async function heldIn({ tx }: Act, actor: Actor, id: string, version: number) {
  const { communeId } = actor;
  await tx.$queryRaw`select 1 from holiday where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  const row = await tx.holiday.findUnique({ where: { communeId_id: { communeId, id } } });
  if (!row || row.deletedAt) return notFound;
  return row.version === version ? ok(row) : stale;
}

/** Corrects a day; what was confirmed is to be confirmed again when its day or kind changes. */
export async function editHoliday(
  actor: Actor,
  input: HolidayFields & { readonly id: string; readonly version: number },
): Promise<Result<{ id: string }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, day, name, kind, source } = input;
  return oneADay(day, () =>
    transact(actor, async (act) => {
      const held = await heldIn(act, actor, id, version);
      if (!held.ok) return held;
      const before = held.value;
      const moved = fromDbDate(before.day) !== day || before.kind !== kind;
      await act.tx.holiday.update({
        where: { communeId_id: { communeId, id } },
        data: {
          ...{ day: toDbDate(day), name, kind, source, version: { increment: 1 } },
          ...(moved ? { confirmedName: null, confirmedAt: null } : {}),
        },
      });
      const words = `Sửa ngày ${kindWords[kind]} ${formatDay(day)}: ${name}`;
      const was = { day: fromDbDate(before.day), name: before.name, kind: before.kind };
      await act.audit({ action: "holiday.edited", entityType: "holiday", entityId: id, words, before: was });
      return ok({ id });
    }),
  );
}

/** A person says that a day is right. */
export async function confirmHoliday(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ day: CivilDate }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const held = await heldIn(act, actor, id, version);
    if (!held.ok) return held;
    const day = fromDbDate(held.value.day);
    await act.tx.holiday.update({
      where: { communeId_id: { communeId, id } },
      data: { confirmedName: actor.name, confirmedAt: act.at, version: { increment: 1 } },
    });
    const words = `Xác nhận ngày ${kindWords[held.value.kind as HolidayKind]} ${formatDay(day)}: ${held.value.name}`;
    await act.audit({ action: "holiday.confirmed", entityType: "holiday", entityId: id, words });
    return ok({ day });
  });
}

/** Takes a day out of the table. */
export async function removeHoliday(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ day: CivilDate }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const held = await heldIn(act, actor, id, version);
    if (!held.ok) return held;
    const day = fromDbDate(held.value.day);
    await act.tx.holiday.update({
      where: { communeId_id: { communeId, id } },
      data: { deletedAt: act.at, version: { increment: 1 } },
    });
    const words = `Bỏ ngày ${formatDay(day)} (${held.value.name}) khỏi bảng ngày nghỉ`;
    await act.audit({ action: "holiday.removed", entityType: "holiday", entityId: id, words });
    return ok({ day });
  });
}

/** Adds the days that are not there yet, to be confirmed; those that are stay as they are. */
async function addNewDays(
  actor: Actor,
  days: readonly ListedDay[],
  source: string | null,
  what: string,
): Promise<Result<{ added: number; known: number }, HolidayRefusal>> {
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit, at }) => {
    const rows = await tx.holiday.createManyAndReturn({
      data: days.map(({ day, name, kind }) => ({ communeId, day: toDbDate(day), name, kind, source, createdAt: at })),
      skipDuplicates: true,
      select: { day: true },
    });
    if (rows.length === 0) return refuse("nothing-new" as const, "Các ngày này đều đã có trong bảng.");
    const listed = rows.map(({ day }) => formatDay(fromDbDate(day))).join(", ");
    const words = `${what}: thêm ${rows.length} ngày (${listed})`;
    await audit({ action: "holiday.listed", entityType: "holiday", entityId: null, words });
    return ok({ added: rows.length, known: days.length - rows.length });
  });
}

/** Writes down the days off of a year that keep their date. */
export async function addFixedHolidays(
  actor: Actor,
  { year }: { readonly year: number },
): Promise<Result<{ added: number; known: number }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const source = "Ngày nghỉ cố định theo Bộ luật Lao động, Điều 111, 112";
  return addNewDays(actor, fixedDaysOf(year), source, `Lập ngày nghỉ cố định năm ${year}`);
}

/** Takes a pasted list: all of it, or nothing and which lines cannot be read. */
export async function addHolidayList(
  actor: Actor,
  { list, source }: { readonly list: string; readonly source: string | null },
): Promise<Result<{ added: number; known: number }, HolidayRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { days, faults } = readHolidayList(list);
  if (faults.length > 0 || days.length === 0) {
    const told = faults.slice(0, 8).map(({ line, words }) => `dòng ${line}: ${words}`);
    const words = told.length > 0 ? `${told.join("; ")}.` : "Không đọc được ngày nào.";
    return refuse("unreadable" as const, "Chưa thêm ngày nào: có dòng không đọc được.", { list: words });
  }
  return addNewDays(actor, days, source, "Dán danh sách ngày nghỉ");
}
