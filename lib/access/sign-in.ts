import { cleanLine } from "@/lib/kernel/text";
import { now } from "@/lib/platform/clock";
import { acrossCommunes } from "@/lib/platform/db";
import { hashOneTimeCode } from "./one-time-code";
import { verifyPassword } from "./password-hash";

export interface OpenedSession {
  readonly sessionId: string;
  readonly accountId: string;
}

/**
 * Opens a session for a login name with its password, or with the one-time code of an account slip; null when they do
 * not fit, with nothing said about which of the two was wrong.
 */
export async function openSession(
  loginName: string,
  secret: string,
  userAgent: string | null,
): Promise<OpenedSession | null> {
  const account = await acrossCommunes((tx) =>
    tx.account.findUnique({ where: { loginName: cleanLine(loginName).toLowerCase() } }),
  );
  const at = now();
  const codeFits =
    account?.oneTimeCodeHash != null &&
    account.oneTimeCodeExpires !== null &&
    account.oneTimeCodeExpires > at &&
    account.oneTimeCodeHash === hashOneTimeCode(secret);
  const fits = codeFits || (await verifyPassword(secret, account?.passwordHash ?? null));
  if (!account || account.closedAt || !fits) return null;
  const session = await acrossCommunes((tx) =>
    tx.session.create({
      data: {
        communeId: account.communeId,
        accountId: account.id,
        createdAt: at,
        lastSeenAt: at,
        userAgent: userAgent?.slice(0, 300) ?? null,
      },
    }),
  );
  return { sessionId: session.id, accountId: account.id };
}

/** Ends one session; its next request is answered with the sign-in page. */
export async function endSession(sessionId: string): Promise<void> {
  await acrossCommunes((tx) =>
    tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now() } }),
  );
}
