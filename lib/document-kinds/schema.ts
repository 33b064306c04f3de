import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { STEP_ACTS } from "@/lib/documents/core/stages";
import { DOCUMENT_STATES } from "@/lib/documents/labels";
import { paperPeriod } from "@/lib/indicators/core/out/paper-period";
import { parseCivilDate } from "@/lib/kernel/civil-date";
import { cleanLegacy } from "@/lib/kernel/legacy-encodings";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { BEGUN_ACTS } from "./core/acts-offered";
import { BUNDLE_FORMS } from "./core/bundle-lines";
import { ANNEXES, FACT_BLOCKS } from "./core/content";
import { ISSUERS } from "./core/issuer";
import { DOCUMENT_KINDS } from "./core/kinds";
import {
  AMENDMENT_ACTS,
  DRAWN_PLACES,
  PAPER_ISSUERS,
  type PaperIssuer,
  TEXT_BLOCKS,
} from "./core/papers/paper-content";
import { PAPER_KINDS } from "./core/papers/paper-kinds";

const id = z.string().min(1).max(80);
const words = (most: number) =>
  z
    .string()
    .transform((text) => cleanLegacy(text, cleanLines))
    .refine((text) => text.length <= most, `Đoạn này dài quá ${most.toLocaleString("vi")} ký tự.`);

const inline = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("text"),
    text: words(4000),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
  }),
  z.object({ type: z.literal("article-ref"), articleId: id }),
]);

const block = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["paragraph", "clause", "point"]), id, text: words(8000) }),
  z.object({ type: z.enum(FACT_BLOCKS), id }),
]);

const bases = z
  .array(
    z.object({
      id,
      type: z.enum(["basis", "proposal"]),
      text: z.array(inline).max(20),
      legalBasisId: z.uuid().nullable(),
    }),
  )
  .max(60);

const subject = z
  .string()
  .transform(cleanLine)
  .refine((text) => text.length <= 500, "Trích yếu dài quá 500 ký tự.");

const recipients = z.object({
  lines: z
    .array(
      z.discriminatedUnion("type", [
        z.object({ type: z.literal("as-article"), id, articleId: id }),
        z.object({ type: z.literal("as-above"), id }),
        z.object({ type: z.literal("to"), id, text: words(300) }),
      ]),
    )
    .max(60),
  archive: z.array(z.string().transform(cleanLine).pipe(z.string().max(30))).max(10),
});

/** The border a draft passes each time it is saved: nothing but its own parts, in sizes a document can carry. */
export const contentSchema = z.object({
  format: z.literal(1),
  issuer: z.enum(ISSUERS),
  subject,
  bases,
  articles: z.array(z.object({ id, blocks: z.array(block).max(300) })).max(60),
  recipients,
  signerPostId: z.uuid().nullable(),
  effectiveFrom: requiredDay("Nhập ngày có hiệu lực.").nullable(),
  annex: z.enum(ANNEXES).optional(),
  annexTitle: z
    .string()
    .transform(cleanLine)
    .refine((text) => text.length <= 500, "Tên phụ lục dài quá 500 ký tự."),
});

export const saveDraftSchema = z.object({ id: z.uuid(), version: z.number().int().min(1), content: contentSchema });

const paperCell = words(2000);
const MOST_ROWS = 1000;

const paperBlock = z.discriminatedUnion("type", [
  z.object({ type: z.enum(TEXT_BLOCKS), id, text: words(8000) }),
  z.object({ type: z.literal("facts"), id, of: z.enum(DRAWN_PLACES) }),
  z.object({
    ...{ type: z.literal("table"), id, note: z.string().transform(cleanLine).pipe(z.string().max(200)) },
    columns: z
      .array(
        z.object({
          head: words(200),
          widthMm: z.number().min(5).max(250),
          align: z.enum(["left", "center", "right", "justify"]),
        }),
      )
      .min(1, "Bảng cần ít nhất một cột.")
      .max(12, "Bảng có nhiều nhất 12 cột."),
    rows: z
      .array(z.object({ id, group: z.boolean(), cells: z.array(paperCell).max(12) }))
      .max(MOST_ROWS, "Bảng có nhiều nhất 1.000 dòng: tách thành nhiều phụ lục."),
  }),
]);
const paperBlocks = z.array(paperBlock).max(400, "Văn bản có nhiều nhất 400 đoạn.");

const articleLabel = z.string().regex(/^\d{1,4}[a-zđ]{0,3}$/u, "Số điều không đúng: viết như 4 hoặc 4a.");

const amendments = z.object({
  documentId: z.uuid(),
  named: words(1000),
  changes: z
    .array(
      z.object({
        ...{ id, act: z.enum(AMENDMENT_ACTS), articleId: id, articleLabel, label: articleLabel.nullable() },
        ...{ title: words(500), blocks: paperBlocks },
      }),
    )
    .max(100, "Một quyết định sửa nhiều nhất 100 điều."),
});

const oneLine = (most: number) => z.string().transform(cleanLine).pipe(z.string().max(most));

/** "2026-11", "2026-Q4", "2026-H1", "2026". */
const paperPeriodKeyField = z
  .string()
  .refine((key) => paperPeriod(key) !== null, "Kỳ báo cáo không đúng: viết như 2026-11, 2026-Q4 hoặc 2026.");

/** The border the draft of a paper passes each time it is saved. */
export const paperContentSchema = z.object({
  shape: z.literal("paper"),
  format: z.literal(1),
  issuer: z.object({ code: z.enum(PAPER_ISSUERS), unitId: z.uuid().nullable() }),
  subject,
  addressees: z.array(z.string().transform(cleanLine).pipe(z.string().max(300, "Nơi gửi dài quá 300 ký tự."))).max(40),
  bases,
  blocks: paperBlocks,
  attached: z
    .object({ id, typeName: z.string().transform(cleanLine).pipe(z.string().max(60)), subject, blocks: paperBlocks })
    .nullable(),
  annexes: z
    .array(z.object({ id, title: words(500), orientation: z.enum(["portrait", "landscape"]), blocks: paperBlocks }))
    .max(20, "Văn bản có nhiều nhất 20 phụ lục."),
  annexOf: z
    .object({ label: oneLine(40), document: oneLine(400), orientation: z.enum(["portrait", "landscape"]) })
    .optional(),
  recipients,
  signerId: z.uuid().nullable(),
  secretary: z.string().transform(cleanLine).pipe(z.string().max(150, "Tên thư ký dài quá 150 ký tự.")),
  amendments: amendments.optional(),
  assignsYear: z.number().int().min(2000).max(2100).optional(),
  reportPeriod: paperPeriodKeyField.optional(),
});

export const savePaperSchema = z.object({
  id: z.uuid(),
  version: z.number().int().min(1),
  content: paperContentSchema,
});

/** How the form that chooses an issuer writes it: "ubnd", "phong:<id>", "dang". */
const issuerField = z
  .string()
  .default("")
  .transform((text, context): PaperIssuer | "party" => {
    if (text === "dang") return "party";
    const [code, unitId] = text.split(":");
    const known = PAPER_ISSUERS.find((one) => one === code);
    const unit = z.uuid().safeParse(unitId);
    if (!known || (known === "phong" && !unit.success)) {
      context.addIssue({ code: "custom", message: "Chọn cơ quan ban hành." });
      return z.NEVER;
    }
    return { code: known, unitId: known === "phong" && unit.success ? unit.data : null };
  });

/** The commune's own template a draft is drawn from; "" is the portal's words. */
const ownTemplate = z
  .union([z.literal(""), z.uuid("Chọn lại mẫu trong danh sách.")])
  .default("")
  .transform((chosen) => chosen || null);

export const draftPaperSchema = z.object({
  kind: z.enum(PAPER_KINDS, "Chọn loại văn bản."),
  issuer: issuerField,
  templateId: ownTemplate,
  year: z.coerce.number().int().min(2026).max(2030).optional(),
  reportPeriod: z
    .union([z.literal(""), paperPeriodKeyField])
    .default("")
    .transform((key) => key || null),
});

const number = z
  .string()
  .default("")
  .transform((text) => text.trim())
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) > 0, "Số văn bản là một số nguyên, như 12.")
  .transform(Number);

export const issueSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  number,
  issuedOn: requiredDay("Nhập ngày ký, như 05/11/2026."),
  confirmOrder: z.string().optional(),
  confirmBases: z.string().optional(),
  confirmYear: z.string().optional(),
  yearReason: z
    .string()
    .transform(cleanLine)
    .refine((text) => text.length <= 300, "Lý do dài quá 300 ký tự.")
    .optional(),
});
export type IssueInput = z.output<typeof issueSchema>;

export const stepSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  act: z.enum(STEP_ACTS, "Chọn việc cần làm."),
  reason: z
    .string()
    .default("")
    .transform(cleanLines)
    .refine((text) => text.length <= 1000, "Lý do dài quá 1.000 ký tự."),
  confirmErrors: z.string().optional(),
});
export type StepInput = z.output<typeof stepSchema>;

export const revokeSchema = z.object({
  id: z.uuid(),
  reason: z
    .string()
    .default("")
    .transform(cleanLines)
    .refine((text) => text.length >= 5, "Ghi lý do thu hồi.")
    .refine((text) => text.length <= 1000, "Lý do dài quá 1.000 ký tự."),
});

/** Repeated in a form, one for each body; none is the committee. */
const bodyIds = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .default([])
  .pipe(z.array(z.uuid("Chọn lại các Tổ trong danh sách.")).max(500, "Chọn nhiều nhất 500 Tổ một lần."));

/** What a decision on paper does to the bodies it is about. */
export const RECORD_EFFECTS = ["whole", "changes", "dissolve"] as const;
export type RecordEffect = (typeof RECORD_EFFECTS)[number];

const recordFields = z.object({
  /** Said by forms where bodies are chosen: none chosen is then not the committee. */
  about: z.enum(["committee", "bodies"]).default("committee"),
  does: z.enum(RECORD_EFFECTS, "Chọn quyết định làm gì.").default("whole"),
  bodyIds,
  number: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length > 0 && text.length <= 60, "Nhập số và ký hiệu, như 172/QĐ-UBND."),
  issuedOn: requiredDay("Nhập ngày ký, như 21/08/2020."),
  effectiveFrom: optionalDay,
  issuerName: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length > 0 && text.length <= 200, "Nhập cơ quan ban hành."),
  subject: z
    .string()
    .default("")
    .transform(cleanLine)
    .refine((text) => text.length > 0 && text.length <= 500, "Nhập trích yếu."),
  signerName: z
    .string()
    .default("")
    .transform((text) => cleanLine(text) || null)
    .refine((text) => text === null || text.length <= 150, "Tên người ký dài quá 150 ký tự."),
  article: z
    .string()
    .default("")
    .transform((text) => cleanLine(text) || null)
    .refine((text) => text === null || text.length <= 60, "Điều, khoản dài quá 60 ký tự."),
  confirmDuplicate: z.string().optional(),
});
export const recordSchema = recordFields
  .refine(({ about, bodyIds: chosen }) => about === "committee" || chosen.length > 0, {
    message: "Chọn ít nhất một Tổ.",
    path: ["bodyIds"],
  })
  .transform(({ about: _, ...input }) => input);
export type RecordInput = z.output<typeof recordSchema>;
export const documentIdSchema = z.object({ id: z.uuid() });
export const beginActingSchema = z.object({ id: z.uuid(), act: z.enum(BEGUN_ACTS) });

/** Which decision to draw from the working rosters of which bodies; none named is the committee. */
export const draftKindSchema = z.object({
  kind: z.enum(DOCUMENT_KINDS, "Chọn loại quyết định.").default("qd-thanh-lap-bcd"),
  bodyIds,
  each: z
    .string()
    .optional()
    .transform((value) => value === "1"),
  templateId: ownTemplate,
});

const version = z.coerce.number().int().min(1);

/** Which earlier state of a draft becomes its newest. */
export const restoreSchema = z.object({ id: z.uuid(), version, restored: version });

const templateName = z
  .string()
  .default("")
  .transform(cleanLine)
  .refine((text) => text.length <= 120, "Tên mẫu dài quá 120 ký tự.");
const templateNote = z
  .string()
  .default("")
  .transform((text) => cleanLine(text) || null)
  .refine((text) => text === null || text.length <= 300, "Ghi chú dài quá 300 ký tự.");
const namedTemplate = { name: templateName, note: templateNote, templateId: ownTemplate };
const NAME_IT = { message: "Đặt tên cho mẫu mới.", path: ["name"] };
const isNamed = ({ name, templateId }: { readonly name: string; readonly templateId: string | null }) =>
  templateId !== null || name.length > 0;

export const saveTemplateSchema = z.object({ documentId: z.uuid(), ...namedTemplate }).refine(isNamed, NAME_IT);

const templateBasis = z.discriminatedUnion("type", [
  z.object({ type: z.literal("register"), id, number: z.string().max(60), words: words(2000) }),
  z.object({ type: z.literal("standing"), id }),
  z.object({ type: z.literal("usual"), id }),
  z.object({ type: z.literal("written"), id, basis: bases.element }),
]);

/** What was read of a file, on its way through the form that shows it before it is kept. */
export const paperTemplateSchema = z.object({
  format: z.literal(1),
  scope: z.null(),
  bodyKind: z.null(),
  content: paperContentSchema,
  bases: z.array(templateBasis).max(60),
});

const inForm = z
  .string()
  .default("")
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: "custom", message: "Đọc lại tệp rồi giữ làm mẫu." });
      return z.NEVER;
    }
  })
  .pipe(paperTemplateSchema);

export const keepTemplateSchema = z
  .object({ kind: z.enum(PAPER_KINDS, "Chọn loại văn bản."), content: inForm, ...namedTemplate })
  .refine(isNamed, NAME_IT);

export const readTemplateSchema = z.object({ kind: z.enum(PAPER_KINDS, "Chọn loại văn bản.") });

export const templateVersionSchema = z.object({ id: z.uuid(), no: z.coerce.number().int().min(1) });
export const retireTemplateSchema = z.object({
  id: z.uuid(),
  retired: z.enum(["0", "1"]).transform((value) => value === "1"),
});

export const basisImportIdSchema = z.object({ id: z.uuid() });
export const basisImportVersionSchema = basisImportIdSchema.extend({ version: z.coerce.number().int() });
/** What a row of a list of legal bases is to do; empty for what the portal thinks best. */
export const basisImportChangeSchema = basisImportVersionSchema.extend({
  row: z.coerce.number().int().min(1).max(20_000),
  choice: z.enum(["", "skip", "update"]),
});

/** What of an uploaded Word file is taken over: the names of the changes ticked. */
export const takeOverSchema = z.object({
  id: z.uuid(),
  batchId: z.uuid(),
  version,
  chon: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .pipe(z.array(z.string().max(40)).max(5000)),
});

export const wordFileSchema = z.object({ id: z.uuid(), batchId: z.uuid() });

const ticked = z
  .string()
  .optional()
  .transform((value) => value === "co");

export const startBundleSchema = z.object({
  form: z.enum(BUNDLE_FORMS, "Chọn tải ZIP hoặc in."),
  ids: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => (typeof value === "string" ? [value] : value))
    .pipe(z.array(z.uuid()).max(5_000)),
  onOddPages: ticked,
  /** All that fit the filter, not only the rows ticked. */
  all: ticked,
  list: z.enum(["van-ban", "so-di"]).default("van-ban"),
  q: z.string().max(200).default(""),
  state: z.enum(DOCUMENT_STATES).nullable().catch(null),
  inForceOn: z.string().default("").transform(parseCivilDate),
  year: z.coerce.number().int().catch(0),
  series: z
    .string()
    .max(80)
    .transform((text) => text || null)
    .nullable()
    .catch(null),
});
export type StartBundle = Pick<z.output<typeof startBundleSchema>, "form" | "ids" | "onOddPages">;
export type ChosenBundle = z.output<typeof startBundleSchema>;

export const bundleIdSchema = z.object({ id: z.uuid() });
