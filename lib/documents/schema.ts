import { z } from "zod";
import { optionalDay } from "@/lib/access/day-field";
import { cleanLine } from "@/lib/kernel/text";

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
