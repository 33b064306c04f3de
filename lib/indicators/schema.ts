import { z } from "zod";
import { optionalDay, requiredDay } from "@/lib/access/day-field";
import { readWrittenNumber } from "@/lib/kernel/numbers";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import {
  BASE_KINDS,
  COMPARATORS,
  COUNTS,
  type CountedBy,
  FREQUENCIES,
  MEASURES,
  PILLARS,
  type ReportedBy,
  TIMINGS,
} from "./core/definition";
import { HOLIDAY_KINDS } from "./core/holiday-list";
import { MODEL_STAGES } from "./core/model-stages";
import { FORM_SCOPES, FORM_WHATS } from "./core/out/form-mapping";
import { readFigure } from "./core/read-figure";
import { REMARK_KINDS } from "./core/remark";
import type { FilledValue } from "./core/report-states";

const MOST = 2_000_000_000;
const figure = z
  .number("Chỉ nhập số nguyên.")
  .int("Chỉ nhập số nguyên, không có phần lẻ.")
  .min(0, "Không nhập số âm.")
  .max(MOST, "Số quá lớn.")
  .nullable();
const words = (most: number) =>
  z
    .string()
    .transform(cleanLines)
    .pipe(z.string().max(most, `Nhiều nhất ${most.toLocaleString("vi-VN")} chữ.`))
    .transform((text) => text || null)
    .nullable();

/** "2026-11", or the first day of a campaign's period. */
export const periodKey = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, "Kỳ báo cáo không đúng.");

export const filledValue = z.object({
  indicatorId: z.uuid(),
  numerator: figure,
  denominator: figure,
  yes: z.boolean().nullable(),
  nothing: z.boolean(),
  reason: words(500),
});

/** What a phone, the desk or a hand-sent file sends: whose it is follows from who signs in, never from here. */
export const submission = z.object({
  /** Made where the report is written; a retry carries the same. */
  submissionKey: z.uuid(),
  periodKey,
  campaignId: z.uuid().nullable(),
  /** Which of the sender's own bản, when there are several; checked against who signs in. */
  reporter: z.string().max(60),
  values: z.array(filledValue).max(200),
  difficulties: words(5000),
  proposals: words(5000),
  /** The sender's clock, ISO 8601. */
  clientAt: z.iso.datetime({ offset: true }).nullable(),
  /** What the sender had seen as the standing report when writing; null: none. */
  seenReportId: z.uuid().nullable(),
});
export type Submission = z.output<typeof submission>;

/** Rows of the office's grid: each is the report of one bản, as much of it as is typed. */
export const gridRows = z.object({
  periodKey,
  rows: z
    .array(
      submission
        .pick({ submissionKey: true, values: true, difficulties: true, proposals: true, seenReportId: true })
        .extend({
          key: z.string().max(60),
          seenVersion: z.number().int().min(1).nullable(),
          givenBy: words(200),
        }),
    )
    .min(1)
    .max(200),
});
export type GridRows = z.output<typeof gridRows>;

const line = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => cleanLine(text))
    .refine((text) => text.length <= most, `Dài quá ${most} ký tự.`);
const optionalLine = (most: number) => line(most).transform((text) => text || null);
const requiredLine = (most: number, missing: string) => line(most).refine((text) => text !== "", missing);
const versionField = z.coerce.number().int().min(1);

const wholeNumber = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text.trim() === "") return null;
    const read = readWrittenNumber(text);
    const written = read.kind === "ambiguous" ? read.asThousands : read.kind === "number" ? read.value : null;
    if (written && !written.negative && written.decimals === "" && written.whole.length <= 9)
      return Number(written.whole);
    context.addIssue({ code: "custom", message: "Nhập số nguyên, không âm, như 1.250." });
    return z.NEVER;
  });

/** "hamlet", "unit:ID", "portal:WHAT" or "same:ID": one list to choose who reports from. */
const reportedBy = z
  .string()
  .default("")
  .transform((text, context): ReportedBy => {
    const [kind, which = ""] = text.split(":");
    if (kind === "hamlet") return { kind };
    if (kind === "unit" && z.uuid().safeParse(which).success) return { kind, unitId: which };
    if (kind === "same" && z.uuid().safeParse(which).success) return { kind, sameAsId: which };
    if (kind === "portal" && COUNTS.some((count) => count === which)) return { kind, countedBy: which as CountedBy };
    context.addIssue({ code: "custom", message: "Chọn ai báo cáo chỉ tiêu này." });
    return z.NEVER;
  });

const severalOf = <Value extends string>(known: readonly Value[]) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => {
      const texts = Array.isArray(given) ? given : [given];
      return known.filter((value) => texts.includes(value));
    });

const code = z
  .string()
  .default("")
  .transform((text) => cleanLine(text).toUpperCase())
  .refine(
    (text) => /^[A-ZĐ0-9]{1,10}(?:-[A-ZĐ0-9]{1,6}){0,2}$/.test(text),
    "Viết mã như XHS-01: chữ hoa, số và gạch nối.",
  );

const typedDefinition = {
  name: requiredLine(300, "Nhập tên chỉ tiêu."),
  pillar: z.enum(PILLARS, "Chọn nhóm chỉ tiêu."),
  measure: z.enum(MEASURES, "Chọn loại số liệu."),
  timing: z.enum(TIMINGS, "Chọn cách tính."),
  unit: optionalLine(30),
  numeratorWords: optionalLine(300),
  denominatorWords: optionalLine(300),
  denominator: z
    .enum(["base", "reported", "hamlets", "fixed"])
    .or(z.literal("").transform(() => "none" as const))
    .default("none"),
  bases: severalOf(BASE_KINDS),
  fixed: wholeNumber,
  comparator: z.enum(COMPARATORS, "Chọn cách so với mục tiêu."),
  reporter: reportedBy,
  frequency: z.enum(FREQUENCIES, "Chọn kỳ báo cáo."),
  source: optionalLine(300),
  note: words(1000).default(null),
};

const fromDay = requiredDay("Nhập ngày bắt đầu dùng.");
const which = { id: z.uuid("Không tìm thấy bản ghi."), version: versionField };

export const newIndicatorSchema = z.object({ code, validFrom: fromDay, ...typedDefinition });
export const redefinitionSchema = z.object({ ...which, validFrom: fromDay, ...typedDefinition });
export const correctionSchema = z.object({
  ...{ ...which, definitionId: z.uuid(), code, validFrom: optionalDay },
  ...typedDefinition,
});
export const withdrawDefinitionSchema = z.object({ ...which, definitionId: z.uuid() });
export const whichIndicatorSchema = z.object(which);
export const indicatorDaySchema = z.object({ ...which, day: requiredDay("Nhập ngày.") });

const idOf = z.uuid("Không tìm thấy bản ghi.");
const linesOf = (most: number) =>
  z
    .string()
    .default("")
    .transform((text) => cleanLines(text))
    .pipe(z.string().max(most, `Nhiều nhất ${most.toLocaleString("vi-VN")} chữ.`));
const dayOfMonth = (most: number, words: string) => z.coerce.number(words).int(words).min(1, words).max(most, words);
/** Tick boxes of one name: none, one or several. */
const ticked = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((given) => [given].flat().filter(Boolean));

/** Which days a month's period covers and until when it is reported, from a month on. */
export const calendarRuleSchema = z.object({
  month: z.string("Chọn tháng bắt đầu.").regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "Chọn tháng bắt đầu."),
  firstDay: dayOfMonth(28, "Nhập ngày từ 1 đến 28."),
  deadlineDay: dayOfMonth(31, "Nhập ngày từ 1 đến 31."),
  deadlineMonth: z.enum(["same", "next"], "Chọn tháng của hạn gửi."),
  deadlineForm: z.enum(["before", "by"], "Chọn cách nói hạn gửi."),
  onDayOff: z.enum(["keep", "earlier", "later"], "Chọn cách xử lý khi hạn rơi vào ngày nghỉ."),
  source: optionalLine(200),
});
export type CalendarRuleInput = z.output<typeof calendarRuleSchema>;

/** With the rules that stood when the form was opened, so that two people do not write over each other. */
export const saveCalendarRuleSchema = calendarRuleSchema.extend({ seen: z.string().max(5000).default("") });
export const calendarRuleIdSchema = z.object({ id: idOf });

const holidayFields = z.object({
  day: requiredDay("Nhập ngày."),
  name: requiredLine(150, "Nhập tên ngày nghỉ."),
  kind: z.enum(HOLIDAY_KINDS, "Chọn nghỉ hay làm bù."),
  source: optionalLine(200),
});
export const addHolidaySchema = holidayFields;
export const editHolidaySchema = holidayFields.extend({ id: idOf, version: versionField });
export const holidayKeySchema = z.object({ id: idOf, version: versionField });
export const holidayYearSchema = z.object({ year: z.coerce.number().int().min(2020).max(2100) });
export const holidayListSchema = z.object({
  list: linesOf(10_000).pipe(z.string().min(1, "Dán danh sách ngày nghỉ, mỗi dòng một ngày.")),
  source: optionalLine(200),
});

/** More time for some reporters in one period. */
export const extensionSchema = z.object({
  period: z.string("Chọn kỳ.").max(60),
  reporters: ticked.pipe(z.array(z.string().max(60)).min(1, "Chọn ít nhất một bản hoặc cơ quan.").max(200)),
  until: requiredDay("Nhập ngày cuối được gia hạn."),
  reason: linesOf(500).pipe(z.string().min(1, "Nêu lý do gia hạn.")),
});
export const extensionIdSchema = z.object({ id: idOf });

const campaignFields = z.object({
  name: requiredLine(120, "Nhập tên đợt."),
  from: requiredDay("Nhập ngày bắt đầu."),
  through: requiredDay("Nhập ngày kết thúc."),
  every: z.enum(["day", "week"], "Chọn báo cáo hằng ngày hay hằng tuần."),
  dueTime: z
    .string()
    .default("")
    .transform((text) => text.trim().replace(/^(\d):/, "0$1:"))
    .pipe(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "Nhập giờ như 17:00.")),
  indicators: ticked.pipe(z.array(z.uuid()).min(1, "Chọn ít nhất một chỉ tiêu.").max(100)),
  /** None: every bản in force. */
  hamlets: ticked.pipe(z.array(z.uuid()).max(500)),
  reason: linesOf(500).transform((text) => text || null),
  documentCode: optionalLine(60),
});
export const addCampaignSchema = campaignFields;
export const editCampaignSchema = campaignFields.extend({ id: idOf, version: versionField });
export const campaignKeySchema = z.object({ id: idOf, version: versionField });
export type CampaignFields = z.output<typeof campaignFields>;

const givenText = (given: string | string[] | undefined) => (Array.isArray(given) ? (given[0] ?? "") : (given ?? ""));

/** Boxes of a table of targets: "v." the amount, "u." the upper end, "s." the target that was shown. */
const targetCells = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform((form) => {
  const story = "baseline" in form || "baselineWords" in form;
  return {
    cells: Object.keys(form)
      .filter((name) => name.startsWith("v."))
      .slice(0, 1000)
      .map((name) => {
        const field = name.slice(2);
        const seen = givenText(form[`s.${field}`]);
        return {
          ...{ field, value: givenText(form[name]), upper: givenText(form[`u.${field}`]) },
          seenId: z.uuid().safeParse(seen).success ? seen : null,
        };
      }),
    indicatorId: givenText(form.indicatorId),
    year: Number(givenText(form.year)),
    story: story
      ? {
          baseline: givenText(form.baseline),
          baselineWords: cleanLine(givenText(form.baselineWords)).slice(0, 300) || null,
          reason: cleanLine(givenText(form.reason)).slice(0, 300) || null,
        }
      : undefined,
  };
});

/** Of the commune: every box is named indicator.year. */
export const targetTableSchema = targetCells.transform(({ cells, story }) => ({
  typed: cells.flatMap((cell) => {
    const [indicatorId = "", year = ""] = cell.field.split(".");
    return z.uuid().safeParse(indicatorId).success && /^20\d{2}$/.test(year)
      ? [{ ...cell, indicatorId, hamletId: null, year: Number(year) }]
      : [];
  }),
  ...(story ? { story } : {}),
}));

/** Of the bản for one indicator and year: every box is named by its bản. */
export const hamletTargetsSchema = targetCells.transform(({ cells, indicatorId, year }, context) => {
  if (z.uuid().safeParse(indicatorId).success && Number.isInteger(year) && year >= 2000 && year <= 2100) {
    const typed = cells
      .filter(({ field }) => z.uuid().safeParse(field).success)
      .map((cell) => ({ ...cell, indicatorId, hamletId: cell.field, year }));
    return { typed, indicatorId, year };
  }
  context.addIssue({ code: "custom", message: "Tải lại trang rồi nhập lại." });
  return z.NEVER;
});

export const acceptMilestonesSchema = z.object({
  indicatorId: z.uuid().or(z.literal("").transform(() => null)),
  seen: z.string().max(20_000),
});

const uuidOf = (given: string | string[] | undefined) => z.uuid().safeParse(givenText(given)).data ?? null;

/** The plain form of a report: boxes are named "indicator.numerator", ".denominator", ".yes" and ".reason". */
export const deskReportSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const issue = (name: string, message: string) =>
      context.addIssue({ code: "custom", message, path: name.split(".") });
    const text = (name: string, most: number) => {
      const read = cleanLines(givenText(form[name]));
      if (read.length > most) issue(name, `Nhiều nhất ${most.toLocaleString("vi-VN")} chữ.`);
      return read || null;
    };
    const figure = (name: string) => {
      const read = readFigure(givenText(form[name]));
      if (read.kind === "wrong") issue(name, read.words);
      return read;
    };
    const ids = new Set(
      Object.keys(form).flatMap((name) => /^([0-9a-f-]{36})\.(?:numerator|yes)$/.exec(name)?.[1] ?? []),
    );
    const values = [...ids].slice(0, 200).map((indicatorId): FilledValue => {
      const top = figure(`${indicatorId}.numerator`);
      const bottom = figure(`${indicatorId}.denominator`);
      const yes = givenText(form[`${indicatorId}.yes`]);
      return {
        ...{ indicatorId, nothing: top.kind === "nothing", reason: text(`${indicatorId}.reason`, 500) },
        numerator: top.kind === "number" ? top.value : null,
        denominator: bottom.kind === "number" && top.kind !== "nothing" ? bottom.value : null,
        yes: yes === "co" ? true : yes === "chua" ? false : null,
      };
    });
    const key = periodKey.safeParse(givenText(form.periodKey));
    const submissionKey = uuidOf(form.submissionKey);
    if (!key.success || !submissionKey) {
      context.addIssue({ code: "custom", message: "Tải lại trang rồi nhập lại." });
      return z.NEVER;
    }
    const written: Submission = {
      ...{ submissionKey, periodKey: key.data, campaignId: uuidOf(form.campaignId), values },
      ...{ reporter: givenText(form.reporter), clientAt: null, seenReportId: uuidOf(form.seenReportId) },
      ...{ difficulties: text("difficulties", 5000), proposals: text("proposals", 5000) },
    };
    const seenVersion = Number(givenText(form.seenVersion));
    return {
      submission: written,
      restateReason: text("restateReason", 1000),
      givenBy: text("givenBy", 200),
      seenVersion: Number.isInteger(seenVersion) && seenVersion > 0 ? seenVersion : null,
      /** "luu" keeps a draft, anything else sends. */
      keep: givenText(form.viec) === "luu",
      sure: givenText(form.sure) === "co",
    };
  });
export type DeskReport = z.output<typeof deskReportSchema>;

const seenReport = z.string().transform((text, context) => {
  const [id = "", version] = text.split(":");
  if (z.uuid().safeParse(id).success && Number.isInteger(Number(version))) return { id, version: Number(version) };
  context.addIssue({ code: "custom", message: "Tải lại trang rồi đánh dấu lại." });
  return z.NEVER;
});
const returnWords = z
  .string()
  .default("")
  .transform((text) => cleanLines(text).slice(0, 1000));

/** Reports ticked in a table, each as "id:version", and what is to become of them. */
export const decideReportsSchema = z.object({
  bao_cao: z.union([seenReport.transform((one) => [one]), z.array(seenReport).max(500)]).default([]),
  viec: z.enum(["duyet", "tra-lai"]),
  /** The period looked at. */
  ky: z.string().max(60).default(""),
  reason: returnWords,
});

export const reportIdSchema = z.object({ id: z.uuid() });
export const seenReportSchema = z.object({ report: seenReport });
export const returnReportSchema = z.object({ report: seenReport, reason: returnWords });
export const chooseRivalSchema = z.object({ keep: seenReport, other: seenReport });

const remarkText = z
  .string()
  .transform(cleanLines)
  .pipe(z.string().min(1, "Ghi nội dung góp ý.").max(2000, "Nhiều nhất 2.000 chữ."));

export const remarkSchema = z.object({
  indicatorId: z.uuid("Chọn chỉ tiêu."),
  periodKey,
  reporter: z.string().max(60).default(""),
  kind: z.enum(REMARK_KINDS, "Chọn góp ý hoặc đề nghị sửa số."),
  text: remarkText,
  /** Where it was written. */
  reportId: z.string().default(""),
});

export const answerRemarkSchema = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
  answer: z
    .string()
    .transform(cleanLines)
    .pipe(z.string().min(1, "Ghi câu trả lời.").max(2000, "Nhiều nhất 2.000 chữ.")),
});

const figureSource = requiredLine(300, "Ghi nguồn: cơ quan, văn bản hoặc sổ lấy số này.");
const figureDay = requiredDay("Nhập ngày của số liệu.");

/** Boxes of one kind of base figure: "v." and the bản, or "v.xa" of the whole commune; "s." what the box showed. */
export const baseFiguresSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((form, context) => {
    const read = z
      .object({ kind: z.enum(BASE_KINDS), day: figureDay, source: figureSource })
      .safeParse({ kind: givenText(form.kind), day: givenText(form.day), source: givenText(form.source) });
    for (const issue of read.error?.issues ?? [])
      context.addIssue({ code: "custom", message: issue.message, path: issue.path.map(String) });
    const names = Object.keys(form).filter((name) => name.startsWith("v."));
    const typed = names.slice(0, 500).flatMap((field) => {
      const which = field.slice(2);
      const value = wholeNumber.safeParse(givenText(form[field]));
      if (!value.success) context.addIssue({ code: "custom", message: "Nhập số nguyên, không âm.", path: [field] });
      const seen = givenText(form[`s.${which}`]);
      const hamletId = which === "xa" ? null : which;
      if (hamletId !== null && !z.uuid().safeParse(hamletId).success) return [];
      return [{ field, hamletId, value: value.data ?? null, seen: /^\d+$/.test(seen) ? Number(seen) : null }];
    });
    if (!read.success) return z.NEVER;
    const { kind, day, source } = read.data;
    return { kind, day, source, typed: typed.map((one) => ({ ...one, kind })) };
  });

export const baseFigureIdSchema = z.object({ id: z.uuid("Không tìm thấy số này.") });
export const baseUploadSchema = z.object({ day: figureDay, source: figureSource });
export const baseImportIdSchema = z.object({ id: z.uuid() });
export const baseImportCommitSchema = z.object({
  ...which,
  leaveOutWrong: z
    .string()
    .default("")
    .transform((text) => text === "co"),
});

const optionalId = z
  .string()
  .default("")
  .transform((text) => text || null)
  .refine((text) => text === null || z.uuid().safeParse(text).success, "Chọn lại trong danh sách.");

export const digitalModelSchema = z.object({
  id: optionalId,
  version: z.coerce.number().int().min(0).default(0),
  code: line(40)
    .transform((text) => text.toUpperCase().replaceAll(" ", "_"))
    .refine((text) => /^[A-ZĐ0-9_-]{2,40}$/.test(text), "Viết mã bằng chữ hoa không dấu, như BAN_SO."),
  name: requiredLine(120, "Nhập tên mô hình."),
  leadWords: optionalLine(200),
  unitId: optionalId,
  note: words(1000).default(null),
});
export const keepModelSchema = z.object({
  ...which,
  keep: z
    .string()
    .default("")
    .transform((text) => text === "co"),
});
export const modelStageSchema = z.object({
  modelId: z.uuid(),
  hamletId: optionalId,
  place: optionalLine(120),
  stage: z.enum(MODEL_STAGES, "Chọn giai đoạn."),
  since: requiredDay("Nhập ngày."),
  documentCode: optionalLine(120),
  note: optionalLine(300),
});
export const modelStageIdSchema = z.object({ id: z.uuid() });

const whoGave = requiredLine(200, "Ghi ai đưa số liệu và bằng cách nào.");

/** The figures of a period as a file or pasted cells. */
export const reportUploadSchema = z.object({
  ky: z.string("Chọn kỳ.").max(60),
  givenBy: whoGave,
});
export const reportImportIdSchema = z.object({ id: z.uuid("Không tìm thấy lần nhập này.") });
export const reportImportRowSchema = z.object({
  ...which,
  row: z.coerce.number().int().min(1),
  choice: z.string().max(40).default(""),
});
export const reportImportCommitSchema = z.object({
  ...which,
  seen: z.string().max(20).default(""),
  leaveOutWrong: z
    .string()
    .default("")
    .transform((text) => text === "co"),
});
export const takeHandSentSchema = z.object({ ...which, givenBy: whoGave });

const mappingAt = {
  id: z.uuid(),
  version: z.coerce.number().int().min(1),
};
const cellPlace = {
  sheet: z.string().max(200),
  row: z.coerce.number().int().min(0).max(20_000),
  column: z.coerce.number().int().min(0).max(200),
};
export const mappingSchema = z.object(mappingAt);
export const mappingCellSchema = z.object({ ...mappingAt, ...cellPlace });
export const mappingChoiceSchema = z.object({
  ...mappingAt,
  ...cellPlace,
  indicatorId: z.uuid("Chọn chỉ tiêu."),
  what: z.enum(FORM_WHATS, "Chọn số cần điền."),
  scope: z.enum(FORM_SCOPES, "Chọn của ai."),
});
/** How a kept form is named; empty is the name of its file. */
export const formName = z
  .string()
  .default("")
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .pipe(z.string().max(150, "Tên dài quá 150 chữ."));
