import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { cleanLine } from "@/lib/kernel/text";
import { SERIES_MODES } from "./core/number-series";
import { PURPOSES } from "./core/recipients";
import { RELATION_KINDS } from "./core/relations/relation";

const line = (most: number) =>
  z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= most, `Dài quá ${most} ký tự.`);
const optional = (most: number) => line(most).transform((text) => text || null);

const basisFields = z
  .object({
    type: line(40).refine((text) => text !== "", "Nhập loại văn bản, như Luật, Nghị định."),
    number: optional(60),
    issuedOn: optionalDay,
    issuer: line(150).refine((text) => text !== "", "Nhập cơ quan ban hành."),
    title: line(500).refine((text) => text !== "", "Nhập tên gọi hoặc trích yếu."),
    effectiveFrom: optionalDay,
    effectiveTo: optionalDay,
    standing: z.enum(["plain", "verify", "reference"]),
    supersededBy: optional(200),
    amendedBy: optional(300),
    partlyReplacedBy: optional(300),
    source: optional(300),
    note: optional(500),
    confirmed: z
      .string()
      .optional()
      .transform((value) => value === "on"),
  })
  .refine((basis) => !basis.effectiveFrom || !basis.effectiveTo || basis.effectiveFrom < basis.effectiveTo, {
    path: ["effectiveTo"],
    message: "Ngày hết hiệu lực phải sau ngày có hiệu lực.",
  });

export const newBasisSchema = basisFields;
export type NewBasis = z.output<typeof newBasisSchema>;
export const basisEditSchema = basisFields.and(z.object({ id: z.uuid(), version: z.coerce.number().int() }));
export type BasisEdit = z.output<typeof basisEditSchema>;

const year = z.coerce.number().int().min(2000).max(2100);

/** A positive whole number of at most five digits, typed; `words` is said of anything else. */
const count = (words: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) > 0, words)
    .transform(Number);

export const seriesSchema = z.object({
  symbol: line(40).transform((text) => text.replace(/\s+/g, "")),
  title: line(150).refine((text) => text !== "", "Nhập tên sổ."),
  mode: z.enum(SERIES_MODES, "Chọn cách lấy số."),
  year,
  startNumber: count("Số bắt đầu là một số nguyên, như 1."),
  version: z.coerce.number().int().min(0),
});
export type SeriesInput = z.output<typeof seriesSchema>;

export const yearSchema = z.object({
  symbol: line(40),
  year,
  closed: z.enum(["co", "khong"]).transform((value) => value === "co"),
});
export type YearInput = z.output<typeof yearSchema>;

const optionalCount = (words: string) =>
  z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || (/^\d{1,5}$/.test(text) && Number(text) > 0), words)
    .transform((text) => (text === "" ? null : Number(text)));

export const dispatchSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(0),
  copies: optionalCount("Số lượng bản là một số nguyên, như 15."),
  handedOn: optionalDay,
  note: optional(300),
});
export type DispatchInput = z.output<typeof dispatchSchema>;

const GIVEN_TO = /^(unit|person):([0-9a-f-]{36})$/;

/** "unit:…" or "person:…" of one choice; empty while nobody has it yet. */
const givenTo = z
  .string()
  .default("")
  .refine((text) => text === "" || GIVEN_TO.test(text), "Chọn đơn vị hoặc người nhận trong danh sách.")
  .transform((text) => {
    const [, kind, id = null] = GIVEN_TO.exec(text) ?? [];
    return { unitId: kind === "unit" ? id : null, personId: kind === "person" ? id : null };
  });

const tick = z
  .string()
  .optional()
  .transform((value) => value === "co");

export const incomingSchema = z.object({
  receivedOn: requiredDay("Nhập ngày đến."),
  issuer: line(200).refine((text) => text !== "", "Nhập cơ quan gửi văn bản."),
  code: optional(60),
  issuedOn: optionalDay,
  type: line(60).refine((text) => text !== "", "Nhập loại văn bản, như Công văn, Kế hoạch."),
  subject: line(500).refine((text) => text !== "", "Nhập trích yếu."),
  givenTo,
  handedOn: optionalDay,
  dueOn: optionalDay,
  note: optional(500),
  secret: tick,
  confirmDuplicate: tick,
});
export type IncomingInput = z.output<typeof incomingSchema>;
export const incomingEditSchema = incomingSchema.extend({ id: z.uuid(), version: z.coerce.number().int() });
export type IncomingEdit = z.output<typeof incomingEditSchema>;

export const finishSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  done: z.enum(["co", "khong"]).transform((value) => value === "co"),
});
export type FinishInput = z.output<typeof finishSchema>;

export const relateSchema = z.object({
  fromId: z.uuid(),
  toId: z.uuid("Chọn văn bản chịu tác động."),
  kind: z.enum(RELATION_KINDS, "Chọn thay thế, sửa đổi, bãi bỏ hay đính chính."),
  part: optional(200),
  note: optional(500),
});
export type RelateInput = z.output<typeof relateSchema>;

export const unrelateSchema = z.object({ id: z.uuid(), reason: optional(500) });
export type UnrelateInput = z.output<typeof unrelateSchema>;

const copiesCount = z
  .string()
  .default("1")
  .transform((text) => text.trim())
  .refine((text) => /^\d{1,3}$/.test(text) && Number(text) > 0, "Số bản là một số nguyên từ 1 đến 999.")
  .transform(Number);

const recipientFields = z.object({
  name: line(200).refine((text) => text !== "", "Nhập tên nơi nhận."),
  purpose: z.enum(PURPOSES, "Chọn gửi để làm gì."),
  copies: copiesCount,
  unitId: z
    .string()
    .default("")
    .transform((text) => text || null)
    .pipe(z.uuid().nullable()),
  from: optionalDay,
  to: optionalDay,
});
export type RecipientFields = z.output<typeof recipientFields>;
const inOrder = ({ from, to }: Pick<RecipientFields, "from" | "to">) => !from || !to || from < to;
const notInOrder = () => ({ path: ["to"], message: "Ngày thôi phải sau ngày bắt đầu." });
export const newRecipientSchema = recipientFields.extend({ groupId: z.uuid() }).refine(inOrder, notInOrder());
export type NewRecipient = z.output<typeof newRecipientSchema>;
export const recipientEditSchema = recipientFields
  .extend({ id: z.uuid(), version: z.coerce.number().int() })
  .refine(inOrder, notInOrder());
export type RecipientEdit = z.output<typeof recipientEditSchema>;
export const endRecipientSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  from: requiredDay("Nhập ngày thôi gửi."),
  successor: optional(200),
});
export type EndRecipientInput = z.output<typeof endRecipientSchema>;

const groupName = line(100).refine((text) => text !== "", "Nhập tên nhóm.");
export const newGroupSchema = z.object({ name: groupName });
export const renameGroupSchema = z.object({ id: z.uuid(), version: z.coerce.number().int(), name: groupName });
export const moveSchema = z.object({
  id: z.uuid(),
  step: z.enum(["1", "-1"]).transform((text): 1 | -1 => (text === "1" ? 1 : -1)),
});
export const binSchema = z.object({ id: z.uuid(), gone: z.enum(["co", "khong"]).transform((text) => text === "co") });

const officeFields = z.object({
  formerName: line(300).refine((text) => text.replace(/[;\s]/g, "") !== "", "Nhập tên cũ."),
  successorName: optional(200),
  since: requiredDay("Nhập ngày không còn tên cũ."),
  source: line(300).refine((text) => text !== "", "Nhập văn bản làm căn cứ."),
  note: optional(500),
});
export const newOfficeSchema = officeFields;
export type OfficeFields = z.output<typeof officeFields>;
export const officeEditSchema = officeFields.extend({ id: z.uuid(), version: z.coerce.number().int() });
export type OfficeEdit = z.output<typeof officeEditSchema>;
export const confirmSchema = z.object({ id: z.uuid(), version: z.coerce.number().int() });

export const CHANNELS = ["paper", "e-office", "email", "zalo"] as const;
export type Channel = (typeof CHANNELS)[number];

const texts = z.preprocess(
  (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
  z.array(z.string()),
);

/** What is sent in one press: a line each, of those ticked. */
export const distributeSchema = z
  .object({
    documentId: z.uuid(),
    channel: z.enum(CHANNELS, "Chọn cách gửi."),
    sentOn: requiredDay("Nhập ngày gửi."),
    names: texts,
    copies: texts,
    ticked: texts,
    other: optional(200),
    note: optional(300),
  })
  .transform(({ names, copies, ticked, other, ...rest }, context) => {
    const wanted = new Set(ticked);
    const lines = names.flatMap((name, index) => {
      const recipient = cleanLine(name).slice(0, 200);
      if (!wanted.has(String(index)) || recipient === "") return [];
      const count = (copies[index] ?? "1").trim();
      if (!/^\d{1,3}$/.test(count) || Number(count) === 0) {
        const message = `${recipient}: số bản là một số nguyên từ 1 đến 999.`;
        context.addIssue({ code: "custom", path: [`copies-${index}`], message });
      }
      return [{ recipient, copies: Number(count) }];
    });
    const more = other ? [{ recipient: other, copies: 1 }] : [];
    return { ...rest, lines: [...lines, ...more] };
  });
export type DistributeInput = z.output<typeof distributeSchema>;

export const receivedSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  receivedOn: requiredDay("Nhập ngày nhận."),
  receivedName: optional(120),
});
export type ReceivedInput = z.output<typeof receivedSchema>;

export const cancelIncomingSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  reason: line(300).refine((text) => text !== "", "Nhập lý do hủy."),
});
export const answerIncomingSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  answeredBy: z
    .string()
    .default("")
    .transform((text) => text || null)
    .pipe(z.uuid().nullable()),
});
export type AnswerIncoming = z.output<typeof answerIncomingSchema>;

export const signedCopySchema = z.object({ id: z.uuid() });
export const confirmCopySchema = z.object({ id: z.uuid(), copyId: z.uuid(), note: optional(500) });
export type ConfirmCopy = z.output<typeof confirmCopySchema>;

const optionalId = z
  .string()
  .default("")
  .transform((text) => text || null)
  .pipe(z.uuid().nullable());

const PAPER = /^(document|incoming):([0-9a-f-]{36})$/;

/** "document:…" or "incoming:…": one paper, whichever way it went. */
const paper = z
  .string()
  .default("")
  .refine((text) => PAPER.test(text), "Chọn một văn bản.")
  .transform((text): PaperRef => {
    const [, side, id = ""] = PAPER.exec(text) ?? [];
    return side === "incoming" ? { documentId: null, incomingId: id } : { documentId: id, incomingId: null };
  });
export type PaperRef =
  | { readonly documentId: string; readonly incomingId: null }
  | { readonly documentId: null; readonly incomingId: string };

const workFileFields = z.object({
  notation: line(20)
    .transform((text) => text.replace(/\s*\/\s*/g, "/"))
    .refine((text) => text !== "", "Nhập số và ký hiệu hồ sơ, như 01/CĐS."),
  title: line(300).refine((text) => text !== "", "Nhập tiêu đề hồ sơ."),
  retention: line(60).refine((text) => text !== "", "Chọn hoặc nhập thời hạn bảo quản."),
  startedOn: requiredDay("Nhập ngày bắt đầu."),
  endedOn: optionalDay,
  unitId: optionalId,
  keeperId: optionalId,
  note: optional(500),
});
export type WorkFileFields = z.output<typeof workFileFields>;
const daysInOrder = ({ startedOn, endedOn }: Pick<WorkFileFields, "startedOn" | "endedOn">) =>
  !endedOn || startedOn <= endedOn;
const daysNotInOrder = () => ({ path: ["endedOn"], message: "Ngày kết thúc không thể trước ngày bắt đầu." });
export const newWorkFileSchema = workFileFields
  .extend({ first: z.union([z.literal("").transform(() => null), paper]).default(null) })
  .refine(daysInOrder, daysNotInOrder());
export type NewWorkFile = z.output<typeof newWorkFileSchema>;
export const workFileEditSchema = workFileFields
  .extend({
    ...{ id: z.uuid(), version: z.coerce.number().int() },
    base: z
      .string()
      .default("{}")
      .transform((text) => {
        try {
          return z.record(z.string(), z.string().nullable()).parse(JSON.parse(text));
        } catch {
          return {};
        }
      }),
  })
  .refine(daysInOrder, daysNotInOrder());
export type WorkFileEdit = z.output<typeof workFileEditSchema>;

export const fileItemSchema = z.object({ fileId: z.uuid("Chọn một hồ sơ đang mở."), paper });
export const fileItemNoteSchema = z.object({
  id: z.uuid(),
  sheets: optionalCount("Số tờ là một số nguyên, như 3.").refine(
    (sheets) => sheets === null || sheets <= 9999,
    "Số tờ không quá 9999.",
  ),
  note: optional(300),
});
export type FileItemNote = z.output<typeof fileItemNoteSchema>;

export const closeFileSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  endedOn: requiredDay("Nhập ngày kết thúc."),
  reason: optional(500),
});
export type CloseFile = z.output<typeof closeFileSchema>;
export const handFileSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  handedOn: requiredDay("Nhập ngày giao."),
  handedTo: line(200).refine((text) => text !== "", "Nhập người và nơi nhận."),
  handedBy: line(120).refine((text) => text !== "", "Nhập người giao."),
});
export type HandFile = z.output<typeof handFileSchema>;
export const reopenFileSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int(),
  reason: line(500).refine((text) => text !== "", "Nhập lý do."),
});
export type ReopenFile = z.output<typeof reopenFileSchema>;
