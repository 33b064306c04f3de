import { hashWallToken, wallToken } from "@/lib/access/wall-screen";
import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canKeepWallScreens } from "../policy";
import type { WallScreenInput } from "../schema";

/** An address forgotten in a browser should end by itself. */
const LONGEST_DAYS = 731;

const forbidden = refuse("forbidden" as const, "Chỉ quản trị, lãnh đạo và Phòng Văn hóa - Xã hội được lập màn hình.");

/** Puts up a television: its address reads the figures without signing in, until its last day. */
export async function addWallScreen(
  actor: Actor,
  { name, lastDay }: WallScreenInput,
): Promise<Result<{ words: string }, "forbidden" | "bad-day">> {
  if (!canKeepWallScreens(actor)) return forbidden;
  const refused = (words: string) => refuse("bad-day" as const, words, { lastDay: words });
  if (lastDay < actor.today) return refused("Ngày này đã qua.");
  if (lastDay > addDays(actor.today, LONGEST_DAYS)) return refused("Nhiều nhất hai năm; hết hạn thì lập lại.");
  return transact(actor, async ({ tx, at, audit }) => {
    const id = crypto.randomUUID();
    await tx.wallScreen.create({
      data: {
        ...{ communeId: actor.communeId, id, name, tokenHash: hashWallToken(wallToken(actor.communeId, id)) },
        ...{ createdName: actor.name, createdAt: at, expiresOn: toDbDate(lastDay) },
      },
    });
    const words = `Lập màn hình điều hành ${name}, xem được đến hết ${formatDay(lastDay)}`;
    await audit({ action: "wall-screen.added", entityType: "wall-screen", entityId: id, words });
    return ok({ words: `${words}. Địa chỉ mở trên ti vi ở ngay dưới.` });
  });
}

/** Takes the address of a television back: from its next question on it is shown nothing. */
export async function endWallScreen(
  actor: Actor,
  { id }: { id: string },
): Promise<Result<{ words: string }, "forbidden" | "not-found">> {
  if (!canKeepWallScreens(actor)) return forbidden;
  return transact<{ words: string }, "forbidden" | "not-found">(actor, async ({ tx, at, audit }) => {
    const { communeId } = actor;
    const screen = await tx.wallScreen.findFirst({ where: { communeId, id, revokedAt: null } });
    if (!screen) return refuse("not-found", "Màn hình này đã được thu hồi.");
    await tx.wallScreen.update({ where: { communeId_id: { communeId, id } }, data: { revokedAt: at } });
    const words = `Thu hồi địa chỉ màn hình ${screen.name}`;
    await audit({ action: "wall-screen.ended", entityType: "wall-screen", entityId: id, words });
    return ok({ words });
  });
}
