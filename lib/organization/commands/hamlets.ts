import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type Tx, violates } from "@/lib/platform/db";
import { holdCommune } from "@/lib/platform/hold-commune";
import { hamletKey } from "../core/hamlet-name";
import { canEditOrganization } from "../policy";
import { readLivesIn } from "../queries/hamlets";
import { mergeStale } from "./merge-stale";
import { hamletsWithTeamsIn, renameProposedTeamsIn } from "./proposed-teams";

export type HamletRefusal = "forbidden" | "not-found" | "name-taken" | "stale" | "in-use" | "bad-day";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa danh sách bản.");
const notFound = refuse("not-found" as const, "Không tìm thấy bản này, có thể đã chuyển vào thùng rác.");

interface HamletFields {
  readonly name: string;
  readonly validFrom: CivilDate | null;
  readonly note: string | null;
}

function columns({ name, validFrom, note }: HamletFields) {
  return { name, note, folded: hamletKey(name), validFrom: validFrom ? toDbDate(validFrom) : null };
}

function nameTaken(name: string) {
  const words = `Đã có bản tên “${name}”.`;
  return refuse("name-taken" as const, words, { name: words });
}

/** Adds a bản after the last one. */
export async function addHamlet(actor: Actor, input: HamletFields): Promise<Result<{ id: string }, HamletRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  try {
    return await transact(actor, async ({ tx, audit }) => {
      await holdCommune(tx, communeId);
      const last = await tx.hamlet.aggregate({ where: { communeId }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      const hamlet = await tx.hamlet.create({ data: { communeId, number, ...columns(input) } });
      await audit({
        action: "hamlet.added",
        entityType: "hamlet",
        entityId: hamlet.id,
        words: `Thêm bản ${input.name}`,
      });
      return ok({ id: hamlet.id });
    });
  } catch (error) {
    if (violates(error, "hamlet_name_key")) return nameTaken(input.name);
    throw error;
  }
}

function editable({ name, validFrom, note }: HamletFields): Record<keyof HamletFields, string | null> {
  return { name, validFrom, note };
}

/** The beginning of a bản lies before all that was done to it; when an act began it, only that act says when. */
async function checkBeginning(tx: Tx, actor: Actor, id: string, from: CivilDate | null) {
  const life = (await readLivesIn(tx, actor)).find((one) => one.id === id);
  const first = life?.changeDays[0];
  if (!life || life.from === from || first === undefined) return null;
  const words =
    life.from === first
      ? `Bản này có từ ngày ${formatDay(first)} theo lần sắp xếp đã ghi: không sửa ngày ở đây.`
      : from !== null && from >= first
        ? `Đã ghi một lần sắp xếp bản này từ ngày ${formatDay(first)}: chọn ngày trước ngày đó.`
        : null;
  return words === null ? null : refuse("bad-day" as const, words, { validFrom: words });
}

/**
 * Names or corrects a bản: the name it has last is written right, as if it had always been so. A place that was only a
 * number is one no more once it has a name. A renaming that was decided is an act with a day: arrangeHamlets.
 */
export async function editHamlet(
  actor: Actor,
  input: HamletFields & {
    readonly id: string;
    readonly version: number;
    readonly base?: Record<string, string | null>;
  },
): Promise<Result<{ id: string }, HamletRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  try {
    return await transact(actor, async (act) => {
      const { tx, audit } = act;
      await tx.$queryRaw`select 1 from hamlet where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for update`;
      const stored = await tx.hamlet.findUnique({ where: key });
      if (!stored || stored.deletedAt) return notFound;
      const validFrom = stored.validFrom ? fromDbDate(stored.validFrom) : null;
      const theirs = editable({ name: stored.name, validFrom, note: stored.note });
      const edit = { entityType: "hamlet" as const, id: input.id, base: input.base ?? {}, theirs };
      const fresh = stored.version === input.version;
      const kept = await mergeStale(act, actor, { ...edit, fresh, mine: editable(input) });
      if (!kept.ok) return kept;
      const merged = kept.value as HamletFields;
      const wrong = await checkBeginning(tx, actor, input.id, merged.validFrom);
      if (wrong) return wrong;
      const placeholder = stored.placeholder && stored.name === merged.name;
      await tx.hamlet.update({ where: key, data: { ...columns(merged), placeholder, version: { increment: 1 } } });
      if (stored.name !== merged.name) {
        const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
        const renamed = { id: input.id, was: stored.name, name: merged.name };
        await renameProposedTeamsIn(act, actor, [renamed], hamletWord);
      }
      const words =
        stored.name === merged.name
          ? `Sửa thông tin bản ${merged.name}`
          : `${stored.placeholder ? "Đặt tên" : "Sửa tên"} ${stored.name} thành ${merged.name}`;
      const after = editable(merged);
      await audit({ action: "hamlet.edited", entityType: "hamlet", entityId: input.id, words, before: theirs, after });
      return ok({ id: input.id });
    });
  } catch (error) {
    if (violates(error, "hamlet_name_key")) return nameTaken(input.name);
    throw error;
  }
}

/** Moves a bản to the trash, unless someone is or is to be in charge of it. */
export async function trashHamlet(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string }, HamletRefusal>> {
  if (!canEditOrganization(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, audit, at } = act;
    const hamlet = await tx.hamlet.findUnique({ where: key });
    if (!hamlet || hamlet.deletedAt) return notFound;
    if ((await hamletsWithTeamsIn(act, actor, [input.id])).size > 0) {
      return refuse("in-use" as const, `Bản ${hamlet.name} đã có Tổ công nghệ số cộng đồng: không bỏ được.`);
    }
    const charges = await tx.hamletCharge.count({ where: { communeId, hamletId: input.id } });
    const entries = await tx.rosterEntryHamlet.count({ where: { communeId, hamletId: input.id } });
    const life = (await readLivesIn(tx, actor)).find(({ id }) => id === input.id);
    if (life && life.changeDays.length > 0) {
      const words = `Bản ${hamlet.name} có trong một lần đổi tên, sáp nhập hay chia tách: hoàn tác lần đó trước.`;
      return refuse("in-use" as const, words);
    }
    if (charges + entries > 0) {
      return refuse("in-use" as const, `Bản ${hamlet.name} đang có người phụ trách hoặc có trong danh sách dự kiến.`);
    }
    await tx.hamlet.update({ where: key, data: { deletedAt: at, version: { increment: 1 } } });
    const words = `Chuyển bản ${hamlet.name} vào thùng rác`;
    await audit({ action: "hamlet.trashed", entityType: "hamlet", entityId: input.id, words });
    return ok({ name: hamlet.name });
  });
}
