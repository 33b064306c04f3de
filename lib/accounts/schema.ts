import { z } from "zod";
import { ROLES } from "@/lib/kernel/actor";
import { cleanLine } from "@/lib/kernel/text";

const optionalId = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((text) => text === null || z.uuid().safeParse(text).success, "Chọn lại trong danh sách.");

const roles = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(ROLES, "Vai trò không có trong danh mục.")),
);

const accountFields = z.object({
  displayName: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length > 0 && text.length <= 80, "Nhập họ tên người dùng, không quá 80 ký tự."),
  roles,
  personId: optionalId,
  hamletId: optionalId,
  unitId: optionalId,
});

export const loginNameField = z
  .string()
  .default("")
  .transform((text) => text.trim().toLowerCase())
  .refine(
    (text) => /^[a-z][a-z0-9._-]{2,39}$/.test(text),
    "Tên đăng nhập gồm 3–40 chữ thường không dấu, chữ số, dấu chấm hoặc gạch; bắt đầu bằng chữ.",
  );

export const newAccountSchema = accountFields.extend({ loginName: loginNameField });
export type NewAccount = z.output<typeof newAccountSchema>;

export const accountEditSchema = accountFields.extend({ id: z.uuid(), version: z.coerce.number().int() });
export type AccountEdit = z.output<typeof accountEditSchema>;

export const accountIdSchema = z.object({ id: z.uuid() });

export const newPasswordSchema = z
  .object({ current: z.string().default(""), password: z.string().default(""), again: z.string().default("") })
  .refine((input) => input.password === input.again, { path: ["again"], message: "Hai lần nhập không giống nhau." });
