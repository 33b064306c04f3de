import type { DocumentPart, Mend } from "@/lib/documents/core/lint/finding";
import { replaceWords, wholeWords } from "@/lib/documents/core/lint/mend";
import { swapBasis } from "@/lib/documents/core/lint/swap-basis";
import type { Basis, Recipients } from "@/lib/documents/core/model";

const REFERENCE = /\{\{(?:dieu|den|so):[^}]+\}\}/gu;

/** Words replaced in stored text: what stands for a number or a figure drawn elsewhere is not words, and stays. */
function inStored(text: string, from: string, to: string): string {
  let next = "";
  let at = 0;
  for (const reference of text.matchAll(REFERENCE)) {
    next += replaceWords(text.slice(at, reference.index), from, to) + reference[0];
    at = reference.index + reference[0].length;
  }
  return next + replaceWords(text.slice(at), from, to);
}

/** The same in a title stored as typed and composed in capitals: what was found in capitals is found as typed. */
function underCapitals(text: string, from: string, to: string): string {
  const capitals = text.toLocaleUpperCase("vi");
  if (from === "" || capitals.length !== text.length) return inStored(text, from, to);
  let next = "";
  let at = 0;
  for (const { index } of capitals.matchAll(wholeWords(from))) {
    next += text.slice(at, index) + to;
    at = index + from.length;
  }
  return next + text.slice(at);
}

/** A mend as it meets the texts of a draft one by one; it remembers whether any of them changed. */
export interface MendingHand {
  /** The text of what carries the id in the document. */
  readonly text: (id: string, text: string) => string;
  /** A title that the document shows in capitals. */
  readonly title: (id: string, text: string) => string;
  /** The text of a part that has no id of its own: the subject, a line of Kính gửi. */
  readonly own: (part: DocumentPart, text: string) => string;
  /** Is this the block to be taken away? */
  readonly removes: (id: string) => boolean;
  /** The legal bases, one of them perhaps exchanged for another. */
  readonly bases: (bases: readonly Basis[]) => readonly Basis[];
  readonly changed: () => boolean;
}

/** The mend, ready to be led over a draft. */
export function mendingHand(mend: Mend): MendingHand {
  let changed = false;
  const told = (next: string, text: string) => {
    changed ||= next !== text;
    return next;
  };
  const replaces = mend.type === "replace-text" ? mend : null;
  const meant = (id: string) => replaces?.blockId === id;
  return {
    text: (id, text) => (replaces && meant(id) ? told(inStored(text, replaces.from, replaces.to), text) : text),
    title: (id, text) => (replaces && meant(id) ? told(underCapitals(text, replaces.from, replaces.to), text) : text),
    own: (part, text) =>
      replaces?.blockId === null && replaces.part === part
        ? told(replaceWords(text, replaces.from, replaces.to), text)
        : text,
    removes: (id) => {
      const removes = mend.type === "remove-block" && mend.blockId === id;
      changed ||= removes;
      return removes;
    },
    bases: (bases) => {
      const swapped = mend.type === "swap-basis" ? swapBasis(bases, mend) : bases;
      changed ||= swapped !== bases;
      return swapped;
    },
    changed: () => changed,
  };
}

/** The mend made in legal bases. */
export function mendBases(bases: readonly Basis[], hand: MendingHand): readonly Basis[] {
  return hand.bases(bases).map((basis) => ({
    ...basis,
    text: basis.text.map((run) => (run.type === "text" ? { ...run, text: hand.text(basis.id, run.text) } : run)),
  }));
}

/** The mend made in Nơi nhận; the Lưu line is written whole. */
export function mendRecipients(recipients: Recipients, mend: Mend, hand: MendingHand): Recipients {
  if (mend.type === "set-archive") return { ...recipients, archive: mend.archive };
  const lines = recipients.lines.map((line) =>
    line.type === "to" ? { ...line, text: hand.text(line.id, line.text) } : line,
  );
  return { ...recipients, lines };
}

/** Every mend that still finds its words, one after another; null where none does. */
export function mendAll<Content>(
  content: Content,
  mends: readonly Mend[],
  mendOne: (content: Content, mend: Mend) => Content | null,
): Content | null {
  const mended = mends.reduce((before, mend) => mendOne(before, mend) ?? before, content);
  return mended === content ? null : mended;
}
