import { type ClipboardEvent, createContext, type FocusEvent, use, useRef } from "react";
import { type PastedPart, readPastedBlocks, readPastedText } from "@/lib/document-kinds/core/pasted-parts";
import { convertLegacyText, type LegacyEncoding } from "@/lib/kernel/legacy-encodings";
import { htmlBlocks } from "./html-blocks";

/** Says beside the draft what was done for the writer. */
export const TellContext = createContext<(words: string) => void>(() => {});

/** Takes parts pasted between two texts; false where they cannot stand there. */
export type PasteParts = (
  split: { readonly before: string; readonly after: string },
  parts: readonly PastedPart[],
) => boolean;

type Box = HTMLTextAreaElement | HTMLInputElement;

/** The table of a word processor comes as HTML; everything else is read as plain lines. */
function readClipboard(data: DataTransfer, text: string) {
  const html = data.getData("text/html");
  const blocks = /<table\b/iu.test(html) ? htmlBlocks(html) : [];
  return blocks.some(({ kind }) => kind === "table") ? readPastedBlocks(blocks) : readPastedText(text);
}

function wordsOf(from: LegacyEncoding | null, parts: readonly PastedPart[]): string {
  const tables = parts.filter(({ type }) => type === "table").length;
  const counted =
    tables === 0 ? `${parts.length} đoạn` : parts.length === tables ? "bảng" : `${parts.length - tables} đoạn và bảng`;
  const cut = parts.length > 1 || tables > 0 ? `Đã dán thành ${counted}.` : "";
  return `${from ? `Đã chuyển từ bảng mã ${from}. ` : ""}${cut}`.trim();
}

/**
 * What a box does beside taking letters: words in a font of before Unicode are converted when pasted or when the box
 * is left, letters are composed (NFC), several lines go to `onParts`. Each is a step of its own that undo takes back.
 */
export function useTyping(value: string, onText: (text: string) => void, onParts?: PasteParts) {
  const tell = use(TellContext);
  const entered = useRef(value);
  return {
    onFocus: (_event: FocusEvent<Box>) => {
      entered.current = value;
    },
    onBlur: (_event: FocusEvent<Box>) => {
      if (value === entered.current) return;
      const { text, from } = convertLegacyText(value.normalize("NFC"));
      if (text === value) return;
      onText(text);
      if (from) tell(wordsOf(from, []));
    },
    onPaste: (event: ClipboardEvent<Box>) => {
      const { currentTarget: box, clipboardData } = event;
      const written = clipboardData.getData("text/plain");
      const start = box.selectionStart ?? value.length;
      const split = { before: value.slice(0, start), after: value.slice(box.selectionEnd ?? start) };
      const asWritten = () => onText(split.before + written + split.after);
      const pasted = readClipboard(clipboardData, written);
      const several = pasted.parts.length > 1 || pasted.parts.some(({ type }) => type === "table");
      if (several && onParts) {
        event.preventDefault();
        // First as it came, so that one step back gives it so.
        asWritten();
        if (onParts(split, pasted.parts)) tell(wordsOf(pasted.from, pasted.parts));
        return;
      }
      const { text, from } = convertLegacyText(written.normalize("NFC"));
      if (text === written) return;
      event.preventDefault();
      if (from) asWritten();
      onText(split.before + text + split.after);
      if (from) tell(wordsOf(from, []));
    },
  };
}
