import { z } from "zod";
import { cleanLines } from "@/lib/kernel/text";

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
