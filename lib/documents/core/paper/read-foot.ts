import type { RecipientLine } from "../model";
import {
  ANNEX,
  ARCHIVE,
  AUTHORITY,
  isCapitals,
  isMinutesPost,
  isName,
  isPost,
  RECIPIENTS,
  typeNameOf,
} from "./line-patterns";
import type { PaperLine } from "./paper-lines";

export interface PaperSignature {
  readonly id: string;
  readonly authority: readonly string[];
  readonly name: string;
}

/** Who gets the paper, who signs it, and where its annexes begin. */
export interface PaperFoot {
  /** The first line that is no longer text. */
  readonly start: number;
  readonly recipients: {
    readonly id: string;
    readonly lines: readonly RecipientLine[];
    readonly archive: readonly string[];
    readonly archiveId: string | null;
  } | null;
  readonly signature: PaperSignature | null;
  /** Of a biên bản: the one who signs beside. */
  readonly second: PaperSignature | null;
  /** The first line of what follows the foot. */
  readonly end: number;
}

const SIGNED = /^\(?(?:đã ký|ký tên|ký, ghi rõ|chữ ký)/iu;
const MANY = 40;

function recipientOf({ id, text }: PaperLine): RecipientLine {
  const words = text.replace(/^[-–+•*]\s*/u, "").replace(/[\s;.]+$/u, "");
  const article = /^Như\s+Điều\s+(\d+)$/iu.exec(words)?.[1];
  if (article) return { type: "as-article", id, articleId: article };
  return /^Như\s+trên$/iu.test(words) ? { type: "as-above", id } : { type: "to", id, text: words };
}

function archiveOf(text: string): string[] {
  return text
    .replace(/[\s.;]+$/u, "")
    .split(/[,;]/u)
    .map((unit) => unit.replace(/\(.*\)/u, "").trim())
    .filter((unit) => unit !== "");
}

/** Where the text ends: at Nơi nhận, or where the block of signature begins. */
function startOf(lines: readonly PaperLine[], from: number): number {
  for (let index = from; index < lines.length; index++) {
    const text = lines[index]?.text ?? "";
    if (lines[index]?.row) continue;
    if (RECIPIENTS.test(text) || (AUTHORITY.test(text) && isCapitals(text))) return index;
    if (isPost(text) && lines.slice(index + 1, index + 5).some((one) => isName(one.text))) return index;
    if (ANNEX.test(text) && index > from && isCapitals(text.slice(0, 7))) return index;
  }
  return lines.length;
}

export function readFoot(lines: readonly PaperLine[], from: number): PaperFoot {
  const start = startOf(lines, from);
  const to: RecipientLine[] = [];
  let authority: string[] = [];
  let first: PaperSignature | null = null;
  const found = {
    recipientsId: "",
    archiveId: null as string | null,
    archive: [] as string[],
    signatureId: "",
    name: "",
  };
  let index = start;
  let listing = false;
  for (; index < Math.min(lines.length, start + MANY); index++) {
    const line = lines[index];
    if (!line || line.row || ANNEX.test(line.text)) break;
    const { id, text } = line;
    if (RECIPIENTS.test(text)) {
      found.recipientsId = id;
      listing = true;
    } else if (listing && ARCHIVE.test(text)) {
      found.archiveId = id;
      found.archive = archiveOf(ARCHIVE.exec(text)?.[1] ?? "");
      listing = false;
    } else if (
      isPost(text) ||
      AUTHORITY.test(text) ||
      (isCapitals(text) && authority.length > 0 && found.name === "" && !typeNameOf(text))
    ) {
      if (found.name !== "") {
        // Only a biên bản is signed by two.
        if (first || !isMinutesPost(text)) break;
        first = { id: found.signatureId, authority, name: found.name };
        authority = [];
        found.signatureId = "";
        found.name = "";
      }
      found.signatureId ||= id;
      authority.push(...text.split("\n").map((one) => one.replace(/\s+/gu, " ").trim()));
      listing = false;
    } else if (authority.length > 0 && found.name === "" && isName(text)) found.name = text;
    else if (SIGNED.test(text)) continue;
    else if (listing) to.push(recipientOf(line));
    else break;
  }
  const last = found.signatureId ? { id: found.signatureId, authority, name: found.name } : null;
  return {
    start,
    end: index,
    recipients: found.recipientsId
      ? { id: found.recipientsId, lines: to, archive: found.archive, archiveId: found.archiveId }
      : null,
    signature: first ?? last,
    second: first && last,
  };
}
