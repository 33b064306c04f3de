import type { Block, DocumentModel } from "@/lib/documents/core/model";
import { type CivilDate, formatDayInWords } from "@/lib/kernel/civil-date";
import type { Consolidated } from "./consolidate";

/** Said at the head of every text put together, on screen and on paper. */
export const FOR_LOOKING_UP = "Bản hợp nhất để tra cứu, không thay bản gốc";

const centred = (
  id: string,
  text: string,
  look: { readonly bold?: boolean; readonly italic?: boolean } = {},
): Block => ({
  ...{ type: "paragraph", id, align: "center" },
  text: [{ type: "text", text, ...look }],
});

/** A text put together as of a day as a document: no number, no signature, its remarks at the end. */
export function consolidatedModel(
  original: DocumentModel,
  text: { readonly typeName: string; readonly subject: string },
  made: Consolidated,
  input: {
    readonly day: CivilDate;
    /** "Quyết định số 03/QĐ-BCĐ ngày …", then those that changed it. */
    readonly sources: readonly string[];
    /** What is known to change it but is not put in. */
    readonly without: readonly string[];
  },
): DocumentModel {
  const [first = "", ...others] = input.sources;
  const from = others.length > 0 ? `${first}; được sửa đổi, bổ sung bởi: ${others.join("; ")}` : first;
  const remarks: readonly string[] = [
    ...made.notes.map(({ mark, words }) => `[${mark}] ${words}`),
    ...made.left.map((words) => `Chưa đưa vào: ${words}`),
    ...input.without.map((words) => `Chưa đưa vào: ${words}`),
  ];
  return {
    format: 1,
    typeName: text.typeName,
    header: { ...original.header, number: { number: null, symbol: "" }, issued: null },
    marks: { draft: false, training: original.marks.training },
    subject: text.subject,
    addressees: [],
    authorityLine: null,
    bases: [],
    command: null,
    body: [
      centred("hop-nhat-1", `(${FOR_LOOKING_UP})`, { bold: true }),
      centred("hop-nhat-2", `Theo ${from}. Tính đến ${formatDayInWords(input.day)}.`, { italic: true }),
      ...made.body,
      ...(remarks.length > 0
        ? [
            centred("ghi-chu", "GHI CHÚ", { bold: true }),
            ...remarks.map(
              (words, index): Block => ({
                ...{ type: "paragraph", id: `ghi-chu-${index + 1}` },
                text: [{ type: "text", text: words }],
              }),
            ),
          ]
        : []),
    ],
    recipients: null,
    signature: null,
    annexes: [],
    attached: [],
  };
}
