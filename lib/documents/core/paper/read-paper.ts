import type { Annex, AttachedDocument, DocumentModel, RecipientLine, SignatureBlock } from "../model";
import { numberArticles, walkBlocks } from "../numbering";
import { ANNEX, isCapitals, MOTTO, NATIONAL, typeNameOf } from "./line-patterns";
import type { PaperLine } from "./paper-lines";
import { readBlocks } from "./read-blocks";
import { type PaperFoot, readFoot } from "./read-foot";
import { type PaperHead, readHead } from "./read-head";

/** A paper from outside: its lines as they stand, and what they say as a document. */
export interface Paper {
  readonly lines: readonly PaperLine[];
  readonly model: DocumentModel;
  readonly head: PaperHead;
  readonly foot: PaperFoot;
  /** False for a fragment: then only its words are judged. */
  readonly whole: boolean;
}

function agencyOf(lines: readonly string[]): Pick<DocumentModel["header"], "superior" | "agency"> {
  const [first = "", ...rest] = lines;
  const above = rest.length > 0 && /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)\s+\P{Ll}/u.test(first);
  return above ? { superior: [first], agency: rest } : { superior: [], agency: lines };
}

interface Following {
  readonly annexes: readonly Annex[];
  readonly attached: readonly AttachedDocument[];
}

const FEWEST_LOOSE = 3;

/** Where each following part begins, and the line that names it: a document issued with this one repeats its head. */
function startsOf(lines: readonly PaperLine[]): { readonly from: number; readonly label: number }[] {
  const isHead = ({ text, row }: PaperLine) => !row && (NATIONAL.test(text) || MOTTO.test(text) || isCapitals(text));
  const parts: { readonly from: number; readonly label: number }[] = [];
  for (const [index, { text, row }] of lines.entries()) {
    if (row) continue;
    if (typeNameOf(text) !== null) {
      const above = lines.slice(0, index).findLastIndex((line) => !isHead(line)) + 1;
      const headed = lines.slice(above, index).some((line) => NATIONAL.test(line.text));
      // A head alone is no annex.
      while (headed && parts.length > 0 && (parts.at(-1)?.label ?? 0) >= above) parts.pop();
      parts.push({ from: headed ? above : index, label: index });
    } else if (ANNEX.test(text) || (index === 0 && isCapitals(text))) parts.push({ from: index, label: index });
  }
  return parts;
}

/** What follows the signature: annexes, and a document issued with this one. */
function readFollowing(lines: readonly PaperLine[]): Following {
  const starts = startsOf(lines);
  const annexes: Annex[] = [];
  const loose = lines.slice(0, starts[0]?.from ?? lines.length);
  // What stands after the signature without a name is still looked at; a line or two is an address.
  if (loose.length >= FEWEST_LOOSE) {
    const id = loose[0]?.id ?? "";
    annexes.push({ id, title: "", orientation: "portrait", content: readBlocks(loose), signature: null });
  }
  const attached: AttachedDocument[] = [];
  starts.forEach(({ label }, order) => {
    const part = lines.slice(label, starts[order + 1]?.from ?? lines.length);
    const [first, ...rest] = part;
    if (!first) return;
    const typeName = typeNameOf(first.text);
    const titles = rest.findIndex(({ text, row }) => row !== null || !isCapitals(text));
    const title = rest.slice(0, Math.max(titles, 0));
    if (typeName) {
      const [subject, ...body] = rest;
      const none = { header: null, signature: null, annexes: [] };
      attached.push({ id: first.id, typeName, subject: subject?.text ?? "", body: readBlocks(body), ...none });
      return;
    }
    const named = ANNEX.test(first.text) ? (ANNEX.exec(first.text)?.[1] ?? "") : first.text;
    annexes.push({
      id: first.id,
      title: [named, ...title.map(({ text }) => text)].filter((text) => text !== "").join(" "),
      orientation: "portrait",
      content: readBlocks(rest.slice(title.length)),
      signature: null,
    });
  });
  return { annexes, attached };
}

/** "Như Điều 5" points to the article that bears the number. */
function pointed(lines: readonly RecipientLine[], model: DocumentModel): RecipientLine[] {
  const numbers = numberArticles(model);
  const ids = [...walkBlocks(model.body)].filter(({ type }) => type === "article").map(({ id }) => id);
  return lines.map((line) => {
    if (line.type !== "as-article") return line;
    const id = ids.find((one) => String(numbers.get(one)) === line.articleId);
    return { ...line, articleId: id ?? "" };
  });
}

function signatureOf({ signature, second }: PaperFoot): SignatureBlock | null {
  if (!signature) return null;
  const left = { ...signature, postAboveName: null };
  return second
    ? { type: "pair", left, right: { ...second, postAboveName: null } }
    : { type: "single", signature: left };
}

/** Reads a paper tolerantly: what is not found is missing, nothing is made up, and nothing throws. */
export function readPaper(lines: readonly PaperLine[]): Paper {
  const head = readHead(lines);
  const foot = readFoot(lines, head.end);
  const following = readFollowing(lines.slice(foot.end));
  const model: DocumentModel = {
    format: 1,
    typeName: head.typeName,
    header: {
      ...agencyOf(head.agency),
      issuerInText: "",
      number: head.number ?? { number: null, symbol: "" },
      issued: head.issued,
    },
    marks: { draft: false, training: false },
    subject: head.subject,
    addressees: head.addressees,
    authorityLine: head.authorityLine,
    bases: head.bases,
    command: head.command,
    body: readBlocks(lines.slice(head.end, foot.start)),
    recipients: foot.recipients && { lines: foot.recipients.lines, archive: foot.recipients.archive },
    signature: signatureOf(foot),
    ...following,
  };
  const recipients = model.recipients && { ...model.recipients, lines: pointed(model.recipients.lines, model) };
  const found = [head.number, head.issued, head.typeName, head.at.national, foot.recipients, foot.signature];
  return { lines, head, foot, model: { ...model, recipients }, whole: found.filter(Boolean).length >= 2 };
}
