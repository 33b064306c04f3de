import { line } from "./compose-head";
import type { ComposedColumns, ComposedLine } from "./composed";
import type { Labels } from "./inline";
import type { RecipientLine, Recipients, Signature, SignatureBlock } from "./model";
import { keepNumbersWithWords, NO_BREAK_SPACE } from "./nbsp";

function wordsOf(recipient: RecipientLine, labels: Labels): string {
  switch (recipient.type) {
    case "as-article":
      return `Như Điều${NO_BREAK_SPACE}${labels.articles.get(recipient.articleId) ?? "…"}`;
    case "as-above":
      return "Như trên";
    case "to":
      return keepNumbersWithWords(recipient.text.replace(/[\s;.,]+$/u, ""));
  }
}

/** "Nơi nhận:", "- …;" and last "- Lưu: VT, VHXH." (NĐ 30/2020, Phụ lục I, mục II.9). */
export function composeRecipients(recipients: Recipients, labels: Labels): ComposedLine[] {
  const items = recipients.lines.map((entry) => ({ id: entry.id, words: wordsOf(entry, labels) }));
  if (recipients.archive.length > 0) items.push({ id: "archive", words: `Lưu: ${recipients.archive.join(", ")}` });
  return [
    line("recipients-head", "Nơi nhận:", "recipients"),
    ...items.map(({ id, words }, index) =>
      line("recipient", `-${NO_BREAK_SPACE}${words}${index === items.length - 1 ? "." : ";"}`, id),
    ),
  ];
}

/** Where the name of the signer will stand, as a form to be filled in by hand. */
export const NAME_TO_FILL = `Họ và tên: ${"…".repeat(8)}`;

/** A name as written over that place: what was printed there to show it is not part of it. */
export function nameWritten(text: string): string {
  return text
    .replace(/^Họ và tên:/u, "")
    .replaceAll("…", "")
    .trim();
}

export function composeSignature(signature: Signature): ComposedLine[] {
  const authority = signature.authority.map((text) => line("signature-authority", text, signature.id));
  const name = signature.name.trim() || NAME_TO_FILL;
  return signature.postAboveName
    ? [
        ...authority,
        line("signature-post", signature.postAboveName, signature.id),
        line("signature-name-under-post", name, signature.id),
      ]
    : [...authority, line("signature-name", name, signature.id)];
}

/** Recipients at the left, level with the authority at the right; a pair of signatures stands above them. */
export function composeFoot(
  recipients: Recipients | null,
  signature: SignatureBlock | null,
  labels: Labels,
): ComposedColumns[] {
  const left = recipients ? composeRecipients(recipients, labels) : [];
  if (signature?.type === "pair") {
    const pair = { left: composeSignature(signature.left), right: composeSignature(signature.right) };
    const below: ComposedColumns[] =
      left.length > 0 ? [{ type: "columns", purpose: "foot", rows: [{ left, right: [] }] }] : [];
    return [{ type: "columns", purpose: "signatures", rows: [pair] }, ...below];
  }
  const right = signature ? composeSignature(signature.signature) : [];
  if (left.length === 0 && right.length === 0) return [];
  return [{ type: "columns", purpose: "foot", rows: [{ left, right }] }];
}
