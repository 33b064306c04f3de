import { z } from "zod";
import { loginNameField } from "@/lib/accounts/schema";
import { fold } from "@/lib/kernel/folding";
import { normaliseName } from "@/lib/kernel/names";
import { communeFields } from "@/lib/organization/schema";

export const MOST_HAMLETS = 200;
export const DEPUTIES = [1, 2, 3] as const;

const optionalName = z
  .string()
  .default("")
  .transform(normaliseName)
  .refine((name) => name.length <= 80, "Họ và tên dài quá 80 ký tự.")
  .refine((name) => name === "" || /\s/.test(name), "Nhập đủ họ và tên, không chỉ tên gọi.")
  .refine((name) => !/\d/.test(name), "Họ và tên không có chữ số.");

const requiredName = (words: string) => optionalName.refine((name) => name.length > 0, words);

const honorific = z.enum(["ong", "ba"], "Chọn Ông hoặc Bà.").default("ong");

export const setUpSchema = communeFields
  .extend({
    hamletCount: z
      .string()
      .default("")
      .transform((text) => text.trim())
      .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= MOST_HAMLETS, `Nhập số từ 0 đến ${MOST_HAMLETS}.`)
      .transform(Number),
    chairHonorific: honorific,
    chairName: requiredName("Nhập họ và tên Chủ tịch."),
    deputyHonorific1: honorific,
    deputyName1: optionalName,
    deputyHonorific2: honorific,
    deputyName2: optionalName,
    deputyHonorific3: honorific,
    deputyName3: optionalName,
    adminName: requiredName("Nhập họ và tên người quản trị."),
    loginName: loginNameField,
    password: z.string().default(""),
    again: z.string().default(""),
  })
  .refine((input) => input.password === input.again, { path: ["again"], message: "Hai lần nhập không giống nhau." })
  .transform(({ again: _again, ...input }) => input);

export type SetUp = z.output<typeof setUpSchema>;

export const BEGIN_WORDS = "XÓA MẪU";

export const beginSchema = z.object({
  confirm: z
    .string()
    .default("")
    .refine((text) => fold(text) === fold(BEGIN_WORDS), `Gõ đúng hai chữ ${BEGIN_WORDS} để xác nhận.`),
});
