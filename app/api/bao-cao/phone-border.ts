import { readSignedIn } from "@/lib/access/require-actor";
import type { Actor } from "@/lib/kernel/actor";
import { now } from "@/lib/platform/clock";

/** An answer a phone's queue understands; never kept on the way. */
export function phoneAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, {
    status,
    headers: { "Cache-Control": "private, no-store", "X-Portal-Time": now().toISOString(), ...headers },
  });
}

export function refusedAnswer(status: number, words: string, fields: Readonly<Record<string, string>> = {}): Response {
  return phoneAnswer(status, { kind: "refused", words, fields });
}

/** Only our own pages write: another site's may make a browser send, but not from here. */
function isFromOurPage(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site) return site === "same-origin";
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  if (!origin || !host) return false;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/** Who asks, or the answer that says why nobody is let in; a queue must not be redirected to a page. */
export async function phoneActor(): Promise<Actor | Response> {
  const signedIn = await readSignedIn();
  if (!signedIn || signedIn.mustChoosePassword) {
    return phoneAnswer(401, { kind: "sign-in", words: "Cần đăng nhập." });
  }
  return signedIn.actor;
}

/** Who sends: from our own page, and the very account the report was written under. */
export async function sendingActor(request: Request, accountId: unknown): Promise<Actor | Response> {
  if (!isFromOurPage(request)) return refusedAnswer(403, "Chỉ gửi được từ trang báo cáo của cổng.");
  const actor = await phoneActor();
  if (actor instanceof Response) return actor;
  if (actor.accountId !== accountId) return phoneAnswer(409, { kind: "other-account" });
  return actor;
}

/** The body, unless it is longer than `most`: then null, and no more of it is read. */
export async function limitedBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = request.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    parts.push(next.value);
  }
  const body = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.byteLength;
  }
  return body;
}
