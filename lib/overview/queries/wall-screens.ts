import { wallToken } from "@/lib/access/wall-screen";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { canKeepWallScreens } from "../policy";

export interface WallScreenView {
  readonly id: string;
  readonly name: string;
  readonly lastDay: CivilDate;
  readonly over: boolean;
  readonly createdName: string;
  /** Where its television goes. */
  readonly address: string;
}

/** The televisions whose addresses were not taken back, the newest first. */
export async function listWallScreens(actor: Actor): Promise<readonly WallScreenView[]> {
  if (!canKeepWallScreens(actor)) return [];
  const { communeId } = actor;
  const rows = await inCommune(communeId, (tx) =>
    tx.wallScreen.findMany({ where: { communeId, revokedAt: null }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] }),
  );
  return rows.map(({ id, name, expiresOn, createdName }) => ({
    ...{ id, name, createdName, lastDay: fromDbDate(expiresOn), over: fromDbDate(expiresOn) < actor.today },
    address: `${environment().BASE_URL}/man-hinh/${wallToken(communeId, id)}`,
  }));
}
