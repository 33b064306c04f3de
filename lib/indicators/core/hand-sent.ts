import { canonicalJson } from "@/lib/kernel/canonical-json";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { cleanLine, cleanLines } from "@/lib/kernel/text";
import { checkCode } from "./check-code";
import type { FilledValue } from "./report-states";
import { parseReporterKey } from "./reporter";

/** One box of a report sent by hand: named by the indicator's code, which people can read. */
export type HandSentValue = Omit<FilledValue, "indicatorId"> & { readonly code: string };

/** A report that leaves the phone as a file or a text because no network came. */
export interface HandSentReport {
  /** The report's own key: read twice, or sent by network after all, it stays one report. */
  readonly submissionKey: string;
  readonly periodKey: string;
  readonly campaignId: string | null;
  /** reporterKey of whose report it is. */
  readonly reporter: string;
  /** "Bản Nà Đon": for the eyes only. */
  readonly reporterName: string;
  readonly values: readonly HandSentValue[];
  readonly difficulties: string | null;
  readonly proposals: string | null;
  /** The phone's clock, ISO 8601. */
  readonly clientAt: string | null;
}

/** A picture in the file; a text carries none. */
export interface HandSentPhoto {
  readonly name: string;
  readonly mime: string;
  readonly base64: string;
}

export interface HandSentFile {
  readonly report: HandSentReport;
  readonly photos: readonly HandSentPhoto[];
}

export type HandSentRefusal = "not-a-report" | "damaged" | "newer";

const VERSION = 1;
const HEAD = "BÁO CÁO BẢN";
const KIND = "bao-cao-ban";
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PERIOD = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** The largest figure a column holds. */
const MOST = 2_000_000_000;

const NOT_ONE = refuse(
  "not-a-report",
  "Không phải báo cáo gửi tay: cần cả đoạn từ dòng “BÁO CÁO BẢN” đến dòng “Mã kiểm”.",
);
const DAMAGED = refuse(
  "damaged",
  "Nội dung không khớp mã kiểm: đã bị sửa hoặc mất chữ trên đường đi. Đề nghị gửi lại, hoặc gọi điện hỏi lại số.",
);
const NEWER = refuse("newer", "Báo cáo do phiên bản mới hơn của ứng dụng tạo ra. Cần cập nhật cổng rồi đọc lại.");

/** A UUID in 25 letters and digits: shorter in a message, and the same in capitals. */
function shortId(uuid: string): string {
  return BigInt(`0x${uuid.replaceAll("-", "")}`)
    .toString(36)
    .padStart(25, "0");
}

function longId(short: string): string | null {
  if (!/^[0-9a-z]{25}$/i.test(short)) return null;
  let number = 0n;
  for (const digit of short.toLowerCase()) number = number * 36n + BigInt(Number.parseInt(digit, 36));
  const hex = number.toString(16).padStart(32, "0");
  if (hex.length > 32) return null;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const escapeLines = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
const unescapeLines = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

function amountWords({ numerator, denominator, yes, nothing }: HandSentValue): string | null {
  if (nothing) return "không có";
  if (yes !== null) return yes ? "có" : "chưa";
  if (numerator === null) return denominator === null ? null : `?/${denominator}`;
  return denominator === null ? String(numerator) : `${numerator}/${denominator}`;
}

function valueLine(value: HandSentValue): string | null {
  const amount = amountWords(value);
  if (amount === null) return null;
  const reason = value.reason ? `; lý do: ${escapeLines(value.reason)}` : "";
  return `${value.code} = ${amount}${reason}`;
}

/** The report as it is after the journey: clean text, and no box without anything in it. */
function settled(report: HandSentReport): HandSentReport {
  const words = (text: string | null) => (text ? cleanLines(text) || null : null);
  return {
    ...report,
    reporterName: cleanLine(report.reporterName),
    values: report.values
      .filter((value) => amountWords(value) !== null)
      .map((value) => ({ ...value, code: cleanLine(value.code), reason: words(value.reason) })),
    difficulties: words(report.difficulties),
    proposals: words(report.proposals),
  };
}

function reporterWords(reporter: string): string {
  const read = parseReporterKey(reporter);
  if (!read) throw new Error("a report of nobody");
  return `${read.kind === "hamlet" ? "B" : "D"} ${shortId(read.id)}`;
}

function bodyLines(report: HandSentReport): string[] {
  const { campaignId, clientAt, difficulties, proposals } = report;
  return [
    `${HEAD} ${VERSION}`,
    `Nơi báo: ${report.reporterName}`,
    `Kỳ: ${report.periodKey}`,
    ...report.values.flatMap((value) => valueLine(value) ?? []),
    ...(difficulties ? [`Khó khăn: ${escapeLines(difficulties)}`] : []),
    ...(proposals ? [`Đề nghị: ${escapeLines(proposals)}`] : []),
    ...(clientAt ? [`Lúc: ${clientAt}`] : []),
    ...(campaignId ? [`Đợt: ${shortId(campaignId)}`] : []),
    `Mã nơi báo: ${reporterWords(report.reporter)}`,
    `Khóa: ${shortId(report.submissionKey)}`,
  ];
}

/** The report as lines one can read, to copy into Zalo or a message; the last line tells whether all arrived. */
export function encodeHandSentText(report: HandSentReport): string {
  const lines = bodyLines(settled(report));
  return [...lines, `Mã kiểm: ${checkCode(lines.join("\n"))}`].join("\n");
}

const FIELD = /^(Nơi báo|Kỳ|Khó khăn|Đề nghị|Lúc|Đợt|Mã nơi báo|Khóa|Mã kiểm): ?(.*)$/u;
const VALUE = /^(\S.*?) = (không có|có|chưa|\?\/\d+|\d+(?:\/\d+)?)(?:; lý do: (.*))?$/u;

/** The lines of one report; what another program broke in two is put together again. */
function linesOf(text: string): string[] | null {
  const clean = cleanLines(text)
    .split("\n")
    .map((line) => line.replace(/^(?:> ?)+/, "").trim());
  const begin = clean.findIndex((line) => line.includes(HEAD));
  const end = clean.findIndex((line, index) => index > begin && line.startsWith("Mã kiểm:"));
  if (begin < 0 || end < 0) return null;
  const lines: string[] = [];
  for (const line of clean.slice(begin, end + 1)) {
    const begins = line.includes(HEAD) || FIELD.test(line) || VALUE.test(line);
    if (begins || lines.length === 0) lines.push(line);
    else if (line !== "") lines.push(`${lines.pop()} ${line}`);
  }
  return lines;
}

function readAmount(words: string): Pick<HandSentValue, "numerator" | "denominator" | "yes" | "nothing"> | null {
  const none = { numerator: null, denominator: null, yes: null, nothing: false };
  if (words === "không có") return { ...none, nothing: true };
  if (words === "có" || words === "chưa") return { ...none, yes: words === "có" };
  const [top = "", bottom] = words.split("/");
  const numerator = top === "?" ? null : Number(top);
  const denominator = bottom === undefined ? null : Number(bottom);
  return (numerator ?? 0) > MOST || (denominator ?? 0) > MOST ? null : { ...none, numerator, denominator };
}

function readValues(lines: readonly string[]): HandSentValue[] {
  return lines.flatMap((line) => {
    const found = FIELD.test(line) ? null : VALUE.exec(line);
    const amount = found && readAmount(found[2] as string);
    if (!found || !amount) return [];
    return [{ code: found[1] as string, ...amount, reason: found[3] ? unescapeLines(found[3]) : null }];
  });
}

/** Reads one report out of a pasted message; words before and after it do no harm, a lost letter does. */
export function decodeHandSentText(text: string): Result<HandSentReport, HandSentRefusal> {
  const lines = linesOf(text);
  if (!lines) return NOT_ONE;
  const version = Number(/BÁO CÁO BẢN (\d+)/u.exec(lines[0] ?? "")?.[1]);
  if (!Number.isInteger(version)) return NOT_ONE;
  if (version > VERSION) return NEWER;
  const fields = new Map(
    lines.flatMap((line) => {
      const found = FIELD.exec(line);
      return found ? [[found[1] as string, (found[2] as string).trim()] as const] : [];
    }),
  );
  const submissionKey = longId(fields.get("Khóa") ?? "");
  const [side, id] = (fields.get("Mã nơi báo") ?? "").split(" ");
  const place = longId(id ?? "");
  const campaign = fields.get("Đợt");
  const campaignId = campaign ? longId(campaign) : null;
  const periodKey = fields.get("Kỳ") ?? "";
  if (!submissionKey || !place || !/^[BD]$/i.test(side ?? "") || !PERIOD.test(periodKey)) return DAMAGED;
  const words = (name: string) => (fields.has(name) ? unescapeLines(fields.get(name) as string) || null : null);
  const report: HandSentReport = {
    submissionKey,
    periodKey,
    campaignId,
    reporter: `${side?.toUpperCase() === "B" ? "hamlet" : "unit"}:${place}`,
    reporterName: fields.get("Nơi báo") ?? "",
    values: readValues(lines),
    difficulties: words("Khó khăn"),
    proposals: words("Đề nghị"),
    clientAt: fields.get("Lúc") ?? null,
  };
  // What was read, written again, must have the code that came with it: nothing was overlooked.
  const told = (fields.get("Mã kiểm") ?? "").replace(/\s/g, "").toUpperCase().slice(0, 9);
  return checkCode(bodyLines(report).join("\n")) === told ? ok(report) : DAMAGED;
}

/** The file of a report with its pictures, to be carried by Bluetooth, Zalo or a memory card. */
export function encodeHandSentFile({ report, photos }: HandSentFile): string {
  const content = { report: settled(report), photos };
  return JSON.stringify(
    { kind: KIND, version: VERSION, ...content, checkCode: checkCode(canonicalJson(content)) },
    null,
    1,
  );
}

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isFigure = (value: unknown): value is number | null =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST);

function isValue(value: unknown): value is HandSentValue {
  return (
    isLoose(value) &&
    isText(value.code) &&
    isFigure(value.numerator) &&
    isFigure(value.denominator) &&
    (value.yes === null || typeof value.yes === "boolean") &&
    typeof value.nothing === "boolean" &&
    isTextOrNull(value.reason)
  );
}

function isReport(report: unknown): report is HandSentReport {
  return (
    isLoose(report) &&
    isText(report.submissionKey) &&
    UUID.test(report.submissionKey) &&
    isText(report.periodKey) &&
    PERIOD.test(report.periodKey) &&
    (report.campaignId === null || (isText(report.campaignId) && UUID.test(report.campaignId))) &&
    isText(report.reporter) &&
    parseReporterKey(report.reporter) !== null &&
    isText(report.reporterName) &&
    isTextOrNull(report.difficulties) &&
    isTextOrNull(report.proposals) &&
    isTextOrNull(report.clientAt) &&
    Array.isArray(report.values) &&
    report.values.every(isValue)
  );
}

function isPhoto(photo: unknown): photo is HandSentPhoto {
  return isLoose(photo) && isText(photo.name) && isText(photo.mime) && isText(photo.base64);
}

/** Reads a file made by encodeHandSentFile; anything else is refused in words, never a fault. */
export function decodeHandSentFile(text: string): Result<HandSentFile, HandSentRefusal> {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return NOT_ONE;
  }
  if (!isLoose(read) || read.kind !== KIND || !Number.isInteger(read.version)) return NOT_ONE;
  if ((read.version as number) > VERSION) return NEWER;
  const { report, photos } = read;
  if (!isReport(report) || !Array.isArray(photos) || !photos.every(isPhoto)) return DAMAGED;
  return checkCode(canonicalJson({ report, photos })) === read.checkCode ? ok({ report, photos }) : DAMAGED;
}
