import { createHash, createHmac } from "node:crypto";
import type { Actor } from "@/lib/kernel/actor";
import { dayOf, fromDbDate } from "@/lib/kernel/civil-date";
import { now } from "@/lib/platform/clock";
import { inCommune } from "@/lib/platform/db";
import { environment } from "@/lib/platform/env";
import { mintActor } from "./actor-mint";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const TOKEN = new RegExp(`^(${UUID})\\.(${UUID})\\.([A-Za-z0-9_-]{43})$`);

/**
 * What a television shows to be let in: commune, screen, and a seal only this portal can make. The database keeps its
 * hash; who keeps the screens may see the address again at any time.
 */
export function wallToken(communeId: string, screenId: string): string {
  const secret = environment().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: the portal is started by `npm start`");
  const seal = createHmac("sha256", secret).update(`wall-screen|${communeId}|${screenId}`).digest("base64url");
  return `${communeId}.${screenId}.${seal}`;
}

export function hashWallToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A television as an actor who only reads and sees no personal data; null for a token that is wrong, over or taken back. */
export async function readWallActor(token: string): Promise<Actor | null> {
  const [, communeId, screenId] = TOKEN.exec(token) ?? [];
  if (!communeId || !screenId) return null;
  const today = dayOf(now());
  return inCommune(communeId, async (tx) => {
    const screen = await tx.wallScreen.findFirst({
      where: { communeId, id: screenId, tokenHash: hashWallToken(token), revokedAt: null },
    });
    if (!screen || fromDbDate(screen.expiresOn) < today) return null;
    const commune = await tx.commune.findUniqueOrThrow({ where: { id: communeId }, select: { state: true } });
    return mintActor({
      ...{ accountId: null, sessionId: null, communeId, personId: null, name: `Màn hình ${screen.name}` },
      ...{ roles: ["chi-xem"], hamletIds: [], unitId: null, training: commune.state === "training", today },
    });
  });
}
