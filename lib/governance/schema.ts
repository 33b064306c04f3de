import { z } from "zod";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { COMMITTEE_ROLES } from "./labels";

const optionalId = z
  .string()
  .default("")
  .transform((text) => text || null);

const ids = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.uuid()).max(200),
);

export const entryFields = z.object({
  personId: optionalId,
  role: z.enum(COMMITTEE_ROLES, "Chọn chức danh trong Ban."),
  positionTitle: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length <= 200, "Chức vụ dài quá 200 ký tự."),
  duty: z
    .string()
    .default("")
    .transform(cleanLines)
    .refine((text) => text.length <= 2000, "Nhiệm vụ dài quá 2.000 ký tự."),
  hamletIds: ids,
});
export type EntryFields = z.output<typeof entryFields>;

export const newEntrySchema = entryFields;
export const entryEditSchema = entryFields.extend({ id: z.uuid(), version: z.coerce.number().int().min(1) });
export type EntryEdit = z.output<typeof entryEditSchema>;

export const entryIdSchema = z.object({ id: z.uuid() });
export const moveEntrySchema = z.object({
  id: z.uuid(),
  step: z.enum(["-1", "1"]).transform((step) => (step === "1" ? 1 : -1)),
});
export const addPositionsSchema = z.object({ positionIds: ids });
