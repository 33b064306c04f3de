import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { normaliseName } from "@/lib/kernel/names";
import { normalisePhone } from "@/lib/kernel/phone";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { HAMLET_CHANGE_KINDS } from "./core/hamlet-change";
import { POWER_FORMS, POWER_ISSUERS } from "./core/signing-powers";
import { UNIT_KINDS } from "./labels";

const line = (most: number, words: string) =>
  z
    .string()
    .default("")
    .transform((text) => cleanLine(text))
    .refine((text) => text.length <= most, words);

const optionalLine = (most: number) =>
  line(most, `Dài quá ${most} ký tự.`).transform((text) => (text === "" ? null : text));

const optionalUnit = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((text) => text === null || z.uuid().safeParse(text).success, "Chọn lại trong danh sách.");

export const versionField = z.coerce.number().int().min(1);
export const idField = z.uuid("Không tìm thấy bản ghi.");

/** What was on the screen when the form was opened, so that a stale save merges what was left untouched. */
const base = z
  .string()
  .default("{}")
  .transform((text) => {
    try {
      return z.record(z.string(), z.string().nullable()).parse(JSON.parse(text));
    } catch {
      return {};
    }
  });

export const personFields = z.object({
  honorific: z.enum(["ong", "ba"], "Chọn Ông hoặc Bà."),
  fullName: line(80, "Họ và tên dài quá 80 ký tự.")
    .transform(normaliseName)
    .refine((name) => name.length > 0, "Nhập họ và tên.")
    .refine((name) => name === "" || /\s/.test(name), "Nhập đủ họ và tên, không chỉ tên gọi.")
    .refine((name) => !/\d/.test(name), "Họ và tên không có chữ số."),
  phone: z
    .string()
    .default("")
    .transform((text, context) => {
      if (text.trim() === "") return null;
      const phone = normalisePhone(text);
      if (!phone) context.addIssue({ code: "custom", message: "Số điện thoại không đúng: viết như 0912 345 678." });
      return phone;
    }),
  email: z
    .string()
    .default("")
    .transform((text) => text.trim() || null)
    .refine((text) => text === null || z.email().safeParse(text).success, "Địa chỉ thư điện tử không đúng."),
  birthYear: z
    .string()
    .default("")
    .transform((text) => text.trim() || null)
    .refine((text) => text === null || /^(19[2-9]\d|20[01]\d)$/.test(text), "Năm sinh không đúng: viết như 1985."),
  ethnicity: optionalLine(40),
  note: z
    .string()
    .default("")
    .transform((text) => cleanLines(text) || null)
    .refine((text) => text === null || text.length <= 1000, "Ghi chú dài quá 1.000 ký tự."),
});
export type PersonFields = z.output<typeof personFields>;

export const postFields = z.object({
  title: line(200, "Chức vụ dài quá 200 ký tự.").refine((text) => text.length > 0, "Nhập chức vụ."),
  unitId: optionalUnit,
  validFrom: optionalDay,
});

export const newPersonSchema = personFields.extend({
  title: optionalLine(200),
  unitId: optionalUnit,
  confirmNew: z.string().optional(),
});
export type NewPerson = z.output<typeof newPersonSchema>;

export const personEditSchema = personFields.extend({ id: idField, version: versionField, base });
export type PersonEdit = z.output<typeof personEditSchema>;

export const newPostSchema = postFields.extend({ personId: idField });
export const endPostSchema = z.object({
  postId: idField,
  validTo: requiredDay("Nhập ngày thôi chức vụ, như 05/11/2026."),
});

export const hamletFields = z.object({
  name: line(80, "Tên dài quá 80 ký tự.").refine((text) => text.length > 0, "Nhập tên bản."),
  validFrom: optionalDay,
  note: optionalLine(500),
});
export const newHamletSchema = hamletFields;
export const hamletEditSchema = hamletFields.extend({ id: idField, version: versionField, base });

/** A name that may be left out: the command says where it must not be. */
const anyName = line(80, "Tên dài quá 80 ký tự.");

export const hamletChangeSchema = z
  .object({
    kind: z.enum(HAMLET_CHANGE_KINDS, "Chọn việc cần làm."),
    day: requiredDay("Nhập ngày có hiệu lực, như 05/11/2026."),
    hamletIds: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((ids) => [ids].flat())
      .pipe(z.array(idField).max(50, "Chọn nhiều quá.")),
    keptId: z
      .string()
      .default("")
      .transform((text) => text || null)
      .pipe(z.uuid("Chọn lại trong danh sách.").nullable()),
    name1: anyName,
    name2: anyName,
    name3: anyName,
    name4: anyName,
    name5: anyName,
    name6: anyName,
    parts: z.coerce.number().int().min(0).max(6).default(1),
    documentNumber: line(60, "Số, ký hiệu dài quá 60 ký tự.").refine(
      (text) => text.length > 0,
      "Nhập số, ký hiệu văn bản, như 12/NQ-HĐND.",
    ),
    documentDay: requiredDay("Nhập ngày văn bản, như 05/11/2026."),
    documentIssuer: line(150, "Dài quá 150 ký tự.").refine((text) => text.length > 0, "Nhập cơ quan ban hành."),
  })
  .transform(
    ({ name1, name2, name3, name4, name5, name6, parts, documentNumber, documentDay, documentIssuer, ...rest }) => ({
      ...rest,
      names: [name1, name2, name3, name4, name5, name6].slice(0, parts),
      document: { number: documentNumber, day: documentDay, issuer: documentIssuer },
    }),
  );
export const hamletChangeIdSchema = z.object({ id: idField });

export const unitFields = z.object({
  name: line(150, "Tên dài quá 150 ký tự.").refine((text) => text.length > 0, "Nhập tên cơ quan, đơn vị."),
  shortName: optionalLine(60),
  kind: z.enum(UNIT_KINDS, "Chọn loại cơ quan, đơn vị."),
  abbreviation: optionalLine(12)
    .transform((text) => text?.toLocaleUpperCase("vi") ?? null)
    .refine(
      (text) => text === null || /^[\p{Lu}\d]+$/u.test(text),
      "Chữ viết tắt chỉ gồm chữ cái viết liền, như VHXH.",
    ),
});
export const newUnitSchema = unitFields;
export const unitEditSchema = unitFields.extend({ id: idField, version: versionField, base });

export const trashSchema = z.object({ id: idField, version: versionField });
export const restoreSchema = z.object({ kind: z.enum(["person", "hamlet", "unit"]), id: idField });

export const communeFields = z.object({
  unitType: z.enum(["xã", "phường", "đặc khu"], "Chọn xã, phường hoặc đặc khu."),
  name: line(60, "Tên dài quá 60 ký tự.").refine((text) => text.length > 0, "Nhập tên xã, chỉ phần tên riêng."),
  provinceName: line(60, "Tên dài quá 60 ký tự.").refine(
    (text) => /^(tỉnh|thành phố) \S/.test(text),
    "Viết đủ như: tỉnh Lai Châu, thành phố Huế.",
  ),
  hamletWord: z.enum(["bản", "thôn", "tổ dân phố", "ấp", "làng", "khu phố"], "Chọn tên gọi."),
});
export const communeEditSchema = communeFields.extend({
  version: versionField,
  paperFlow: z.enum(["short", "full"], "Chọn quy trình trình ký."),
  mostHamlets: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 200, "Nhập số từ 1 đến 200.")
    .transform(Number),
  chatGroupPattern: line(100, "Mẫu tên nhóm dài quá 100 ký tự.")
    .refine(
      (text) => /^(?:[A-Za-z0-9_-]|\{(?:xa|tinh|ban|mang)\})+$/.test(text),
      "Chỉ dùng chữ không dấu, số, gạch dưới, gạch nối và {xa}, {tinh}, {ban}, {mang}.",
    )
    .refine((text) => text.includes("{xa}"), "Mẫu cần có {xa} để phân biệt với xã khác."),
  organId: optionalLine(13)
    .transform((text) => text?.toUpperCase() ?? null)
    .refine(
      (text) => text === null || /^[A-Z0-9]{1,3}(?:\.[A-Z0-9]{1,3}){0,3}$/.test(text),
      "Mã gồm các nhóm chữ, số cách nhau bằng dấu chấm, như H35.12.34.",
    ),
});

export const signerSchema = z.object({
  personId: z.uuid("Chọn người ký."),
  signing: z.enum(["chu-tich", "pho-chu-tich"], "Chọn chức vụ ký."),
  validFrom: optionalDay,
});

const chosen = <Value extends string>(of: z.ZodType<Value, string>) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .pipe(z.array(of).max(40));

export const powerSchema = z.object({
  postId: z.uuid("Chọn người được giao ký."),
  form: z.enum(POWER_FORMS, "Chọn cách ký."),
  issuers: chosen(z.enum(POWER_ISSUERS)).refine((list) => list.length > 0, "Chọn ít nhất một loại cơ quan ban hành."),
  types: chosen(z.string().transform(cleanLine).pipe(z.string().max(60))),
  validFrom: requiredDay("Nhập ngày bắt đầu."),
  lastDay: optionalDay,
  documentCode: line(60, "Số văn bản dài quá 60 ký tự.").refine(
    (text) => text.length > 0,
    "Nhập số, ký hiệu văn bản giao ký, như 02/QĐ-UBND hoặc tên quy chế làm việc.",
  ),
  documentDay: requiredDay("Nhập ngày của văn bản giao ký."),
  note: optionalLine(300),
});
export type PowerInput = z.output<typeof powerSchema>;

export const withdrawPowerSchema = z.object({
  id: idField,
  version: versionField,
  reason: line(300, "Lý do dài quá 300 ký tự.").refine((text) => text.length >= 5, "Ghi lý do thu lại."),
});

export const hamletImportIdSchema = z.object({ id: idField });
export const hamletImportVersionSchema = hamletImportIdSchema.extend({ version: versionField });
/** What a row of a list of bản is to do; empty for what the portal thinks best. */
export const hamletImportChangeSchema = hamletImportVersionSchema.extend({
  row: z.coerce.number().int().min(1).max(20_000),
  choice: z.union([z.enum(["", "add", "skip"]), z.string().regex(/^name:[0-9a-f-]{36}$/)]),
});
