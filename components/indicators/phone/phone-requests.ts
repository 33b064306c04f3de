import { type Answer, readAnswer } from "@/lib/indicators/core/phone/answer";
import type { Draft } from "@/lib/indicators/core/phone/draft";
import { filledValues } from "@/lib/indicators/core/phone/draft";
import type { PhoneKit } from "@/lib/indicators/core/phone/kit";
import type { KeptPhoto } from "./phone-database";

/** A weak network answers late, a dead one never. */
const PATIENCE_MS = 45_000;

async function ask(path: string, init: RequestInit): Promise<Response> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    return await fetch(path, { ...init, cache: "no-store", credentials: "same-origin", signal: stop.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function send(path: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await ask(path, { method: "POST", ...init });
    return readAnswer(response.status, await response.json().catch(() => null));
  } catch {
    return { kind: "again" };
  }
}

/** Sends a report; any number of times makes one. */
export function sendReport(draft: Draft): Promise<Answer> {
  const { accountId, submissionKey, form, difficulties, proposals, clientAt } = draft;
  const { periodKey, campaignId, reporter, standing } = form;
  const submission = {
    ...{ submissionKey, periodKey, campaignId, reporter, values: filledValues(draft) },
    ...{ difficulties, proposals, clientAt, seenReportId: standing?.id ?? null },
  };
  return send("/api/bao-cao/gui", {
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ accountId, submission }),
  });
}

/** Sends one picture of a report that has arrived. */
export function sendPhoto(draft: Draft, photo: KeptPhoto): Promise<Answer> {
  const query = new URLSearchParams({
    accountId: draft.accountId,
    submissionKey: draft.submissionKey,
    ten: photo.name,
  });
  return send(`/api/bao-cao/anh?${query}`, { headers: { "Content-Type": photo.mime }, body: photo.bytes });
}

export type KitAnswer =
  | { readonly kind: "kit"; readonly kit: PhoneKit; readonly etag: string; readonly portalAt: number }
  | { readonly kind: "same"; readonly portalAt: number }
  | { readonly kind: "sign-in" }
  | { readonly kind: "no-answer" };

/** Asks for the forms, and only for what has changed since. */
export async function fetchKit(etag: string | null): Promise<KitAnswer> {
  try {
    const response = await ask("/api/bao-cao/kit", { headers: etag ? { "If-None-Match": etag } : {} });
    const portalAt = Date.parse(response.headers.get("X-Portal-Time") ?? "");
    if (response.status === 401) return { kind: "sign-in" };
    if (response.status === 304) return { kind: "same", portalAt };
    if (!response.ok) return { kind: "no-answer" };
    const kit: PhoneKit = await response.json();
    return { kind: "kit", kit, etag: response.headers.get("ETag") ?? "", portalAt };
  } catch {
    return { kind: "no-answer" };
  }
}
