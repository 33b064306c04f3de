import type { Answer } from "./answer";
import type { Draft } from "./draft";

const SECOND = 1000;
/** Waits between attempts; the last one goes on for ever. */
export const BACKOFF_MS = [5 * SECOND, 15 * SECOND, 60 * SECOND, 5 * 60 * SECOND, 15 * 60 * SECOND] as const;
const LONGEST = 15 * 60 * SECOND;

/** How long to wait after so many attempts; `chance` (0 to 1) spreads phones that lost one network together. */
export function backoff(attempts: number, chance: number): number {
  const base = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length) - 1] ?? LONGEST;
  return Math.round(base * (0.75 + chance / 2));
}

/** "Gửi" was pressed: pressed twice it waits once. */
export function pressSend(draft: Draft, at: { readonly now: number; readonly clientAt: string }): Draft {
  if (draft.status !== "filling" && draft.status !== "refused") return draft;
  const { now } = at;
  const clientAt = laterOf(draft.clientAt, at.clientAt);
  return { ...draft, status: "waiting", attempts: 0, notBefore: now, clientAt, words: "", fields: {} };
}

/** A phone's clock may be set back between two changes; the second is the later one all the same. */
function laterOf(before: string | null, at: string): string {
  return before !== null && Date.parse(before) >= Date.parse(at) ? new Date(Date.parse(before) + 1).toISOString() : at;
}

/** Taken back to be changed. Had it arrived unheard, the later one takes its place under the same key. */
export function takeBack(draft: Draft): Draft {
  return draft.status === "waiting" ? { ...draft, status: "filling" } : draft;
}

/** Opened again to change what was sent: the same report, until it is approved. */
export function reopen(draft: Draft): Draft {
  const { status, form, seenReportId } = draft;
  if ((status !== "sent" && status !== "rival") || form.standing?.state === "approved") return draft;
  return { ...draft, status: "filling", words: "", seenReportId: form.standing?.id ?? seenReportId };
}

/** About to be sent. */
export function beginAttempt(draft: Draft): Draft {
  return draft.status === "waiting" ? { ...draft, attempts: draft.attempts + 1 } : draft;
}

/**
 * What an answer makes of a draft. `sentAs`: the clientAt it was sent with; an answer that comes a second time, or to
 * figures changed since, changes nothing.
 */
export function hear(
  draft: Draft,
  answer: Answer,
  at: { readonly sentAs: string | null; readonly now: number; readonly chance: number },
): Draft {
  if (draft.status !== "waiting" || draft.clientAt !== at.sentAs) return draft;
  switch (answer.kind) {
    case "done":
      return settled(draft, { status: "sent", reportId: answer.reportId, words: answer.words });
    case "rival":
      return settled(draft, { status: "rival", reportId: answer.reportId, words: answer.words });
    case "refused":
      return { ...draft, status: "refused", words: answer.words, fields: answer.fields };
    case "sign-in":
    case "other-account":
      return { ...draft, notBefore: at.now };
    default:
      return { ...draft, notBefore: at.now + backoff(draft.attempts, at.chance) };
  }
}

/** What an answer to one picture makes of a draft: there, refused for good, or to be tried again. */
export function hearPhoto(draft: Draft, answer: Answer, at: { readonly now: number; readonly chance: number }): Draft {
  if (answer.kind === "done" || answer.kind === "refused") {
    const words = answer.kind === "refused" ? `Ảnh không kèm được: ${answer.words}` : draft.words;
    return { ...draft, photosLeft: Math.max(0, draft.photosLeft - 1), attempts: 0, notBefore: 0, words };
  }
  if (answer.kind !== "again") return draft;
  const attempts = draft.attempts + 1;
  return { ...draft, attempts, notBefore: at.now + backoff(attempts, at.chance) };
}

function settled(draft: Draft, outcome: Partial<Draft>): Draft {
  return { ...draft, attempts: 0, notBefore: 0, fields: {}, ...outcome };
}

/** Is there anything of it still to be sent: the report itself, or pictures after it? */
export function isWaiting({ status, photosLeft }: Pick<Draft, "status" | "photosLeft">): boolean {
  return status === "waiting" || (photosLeft > 0 && (status === "sent" || status === "rival"));
}

export type NextAct =
  | { readonly kind: "send"; readonly id: string; readonly what: "report" | "photos" }
  | { readonly kind: "wait"; readonly ms: number }
  | { readonly kind: "rest" };

/** What to do next: one at a time, the one that has waited longest first; nothing without network or sign-in. */
export function nextAct(
  drafts: readonly Draft[],
  { now, online, signedIn }: { readonly now: number; readonly online: boolean; readonly signedIn: boolean },
): NextAct {
  if (!online || !signedIn) return { kind: "rest" };
  const waiting = drafts.filter(isWaiting).sort((a, b) => a.notBefore - b.notBefore || a.touchedAt - b.touchedAt);
  const [first] = waiting;
  if (!first) return { kind: "rest" };
  if (first.notBefore > now) return { kind: "wait", ms: first.notBefore - now };
  return { kind: "send", id: first.id, what: first.status === "waiting" ? "report" : "photos" };
}

/** The network is back: what was put off is due at once. */
export function dueNow(draft: Draft, now: number): Draft {
  return isWaiting(draft) && draft.notBefore > now ? { ...draft, notBefore: now } : draft;
}
