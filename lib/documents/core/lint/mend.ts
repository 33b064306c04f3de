import type { Annex, Block, DocumentModel, Signature } from "../model";
import { type ChangeText, changeTexts } from "../walk-text";
import type { DocumentPart, Mend } from "./finding";
import { swapBasis } from "./swap-basis";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** Finds whole words: "hai" is not found in "khai". */
export function wholeWords(words: string): RegExp {
  const before = /^[\p{L}\p{N}]/u.test(words) ? "(?<![\\p{L}\\p{N}])" : "";
  const after = /[\p{L}\p{N}]$/u.test(words) ? "(?![\\p{L}\\p{N}])" : "";
  return new RegExp(`${before}${escaped(words)}${after}`, "gu");
}

/** Replaces whole words. */
export function replaceWords(text: string, from: string, to: string): string {
  return from === "" ? text : text.replace(wholeWords(from), () => to);
}

function ownTextOfPart(model: DocumentModel, part: DocumentPart, change: (text: string) => string): DocumentModel {
  switch (part) {
    case "subject":
      return { ...model, subject: change(model.subject) };
    case "addressees":
      return { ...model, addressees: model.addressees.map(change) };
    case "authority":
      return { ...model, authorityLine: model.authorityLine && change(model.authorityLine) };
    case "header": {
      const { number, agency } = model.header;
      const header = { ...model.header, agency: agency.map(change) };
      return { ...model, header: { ...header, number: { ...number, symbol: change(number.symbol) } } };
    }
    default:
      return model;
  }
}

function replaceText(model: DocumentModel, mend: Mend & { type: "replace-text" }): DocumentModel {
  let changed = false;
  const replace = (text: string) => {
    const next = replaceWords(text, mend.from, mend.to);
    changed ||= next !== text;
    return next;
  };
  const onBlock: ChangeText = (text, place) => (place.blockId === mend.blockId ? replace(text) : text);
  const next =
    mend.blockId === null || mend.blockId === "number"
      ? ownTextOfPart(model, mend.part, replace)
      : changeTexts(model, onBlock);
  return changed ? next : model;
}

function withoutBlock(blocks: readonly Block[], id: string): readonly Block[] {
  let changed = false;
  const kept = blocks.flatMap((block): Block[] => {
    if (block.id === id) {
      changed = true;
      return [];
    }
    if (!("content" in block)) return [block];
    const content = withoutBlock(block.content, id);
    if (content === block.content) return [block];
    changed = true;
    return [{ ...block, content }];
  });
  return changed ? kept : blocks;
}

function removeBlock(model: DocumentModel, id: string): DocumentModel {
  let changed = false;
  const lists = (blocks: readonly Block[]) => {
    const kept = withoutBlock(blocks, id);
    changed ||= kept !== blocks;
    return kept;
  };
  const annexes = (all: readonly Annex[]) => all.map((annex) => ({ ...annex, content: lists(annex.content) }));
  const next: DocumentModel = {
    ...model,
    body: lists(model.body),
    annexes: annexes(model.annexes),
    attached: model.attached.map((one) => ({ ...one, body: lists(one.body), annexes: annexes(one.annexes) })),
  };
  return changed ? next : model;
}

function setAuthority(model: DocumentModel, id: string, authority: readonly string[]): DocumentModel {
  const { signature } = model;
  if (!signature) return model;
  const set = (one: Signature): Signature => (one.id === id ? { ...one, authority } : one);
  const signs = signature.type === "single" ? [signature.signature] : [signature.left, signature.right];
  if (!signs.some((one) => one.id === id)) return model;
  return {
    ...model,
    signature:
      signature.type === "single"
        ? { type: "single", signature: set(signature.signature) }
        : { type: "pair", left: set(signature.left), right: set(signature.right) },
  };
}

/** The model with the change made; the same model when there is nothing left to change. */
export function applyMend(model: DocumentModel, mend: Mend): DocumentModel {
  switch (mend.type) {
    case "replace-text":
      return replaceText(model, mend);
    case "remove-block":
      return removeBlock(model, mend.blockId);
    case "swap-basis": {
      const bases = swapBasis(model.bases, mend);
      return bases === model.bases ? model : { ...model, bases };
    }
    case "set-archive":
      return model.recipients ? { ...model, recipients: { ...model.recipients, archive: mend.archive } } : model;
    case "set-authority":
      return setAuthority(model, mend.signatureId, mend.authority);
  }
}

/** What the change does, for the button that makes it. */
export function mendInWords(mend: Mend): string {
  switch (mend.type) {
    case "replace-text":
      return mend.to.trim() === "" ? `Bỏ “${mend.from}”` : `Sửa “${mend.from}” thành “${mend.to}”`;
    case "remove-block":
      return "Bỏ dòng này";
    case "swap-basis":
      return `Thay bằng ${mend.name}`;
    case "set-archive":
      return `Ghi “Lưu: ${mend.archive.join(", ")}.”`;
    case "set-authority":
      return `Ghi quyền hạn, chức vụ: ${mend.authority.join(" / ")}`;
  }
}
