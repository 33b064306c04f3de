import { diffSequence } from "./sequence";

/** A stretch of a text: kept, taken out or put in. */
export interface WordChange {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
}

/** A syllable, a number, a mark, or the room between. */
const TOKEN = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** A space, or one word alone, between two changes reads as part of them. */
const isThin = (text: string) => text.trim() === "";

/** Changes side by side are told as one taking out and one putting in. */
function gathered(changes: readonly WordChange[]): WordChange[] {
  const told: WordChange[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") told.push({ type: "removed", text: removed });
    if (added !== "") told.push({ type: "added", text: added });
    removed = "";
    added = "";
  };
  changes.forEach((change, index) => {
    if (change.type === "removed") removed += change.text;
    else if (change.type === "added") added += change.text;
    else if (isThin(change.text) && removed + added !== "" && changes[index + 1]) {
      removed += change.text;
      added += change.text;
    } else {
      flush();
      told.push(change);
    }
  });
  flush();
  return told;
}

/** The words taken out of one text and put into another, syllable by syllable, in reading order. */
export function wordChanges(before: string, after: string): WordChange[] {
  if (before === after) return before === "" ? [] : [{ type: "same", text: before }];
  const [old, now] = [tokensOf(before), tokensOf(after)];
  const changes: { type: WordChange["type"]; text: string }[] = [];
  for (const step of diffSequence(old, now)) {
    const text = (step.type === "added" ? now[step.after] : old[step.before]) ?? "";
    const last = changes.at(-1);
    if (last?.type === step.type) last.text += text;
    else changes.push({ type: step.type, text });
  }
  return gathered(changes);
}

/** What a text was before its changes, or is after them. */
export function sideOf(changes: readonly WordChange[], side: "before" | "after"): string {
  const gone = side === "before" ? "added" : "removed";
  return changes.flatMap(({ type, text }) => (type === gone ? [] : [text])).join("");
}
