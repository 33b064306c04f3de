import { cookies, headers } from "next/headers";
import { encode } from "next-auth/jwt";
import { environment } from "@/lib/platform/env";
import { SESSION_SECONDS } from "./auth-options";
import { SESSION_COOKIES } from "./core/session-cookies";
import type { OpenedSession } from "./sign-in";

async function overHttps(): Promise<boolean> {
  const asked = (await headers()).get("x-forwarded-proto")?.split(",")[0]?.trim();
  return (asked ?? new URL(environment().BASE_URL).protocol.replace(":", "")) === "https";
}

/** Keeps an opened session in the browser as next-auth itself does, so that either way in leads to the same token. */
export async function writeSessionCookie({ accountId, sessionId }: OpenedSession): Promise<void> {
  const secret = environment().NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set: the portal is started by `npm start`");
  const secure = await overHttps();
  const token = await encode({ token: { sub: accountId, sessionId }, secret, maxAge: SESSION_SECONDS });
  const jar = await cookies();
  for (const name of SESSION_COOKIES) jar.delete(name);
  jar.set(SESSION_COOKIES[secure ? 0 : 1], token, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: SESSION_SECONDS,
  });
}

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  for (const name of SESSION_COOKIES) jar.delete(name);
}
