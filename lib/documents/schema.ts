import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { cleanLine } from "@/lib/kernel/text";
import { SERIES_MODES } from "./core/number-series";
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
