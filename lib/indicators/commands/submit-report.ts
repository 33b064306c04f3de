import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notifyIn } from "@/lib/notices/commands";
import { violates } from "@/lib/platform/db";
import { type Arrival, arrivalOf } from "../core/arrival";
import { checkValues } from "../core/check-values";
import { daysClockOff } from "../core/clock-off";
import { keptValues, refuseValues } from "../core/kept-values";
import { type ReportFacts, toReport } from "../core/report-facts";
import type { FilledValue, Via } from "../core/report-states";
import { REPORT_ENTITY, reportPath, reportWords } from "../core/report-words";
import { parseReporterKey, type Reporter, reporterColumns } from "../core/reporter";
import { canKeepReports, reportsFor } from "../policy";
import { formBoxesIn } from "../queries/report-form";
import { type FrameRefusal, type ReportFrame, reportFrameIn } from "../queries/report-frame";
import { standingReportsIn } from "../queries/report-rows";
import type { Submission } from "../schema";
import { holdReports, stepIn, writeValuesIn } from "./report-steps";

/** By what way a report came, and who gave its figures when the office typed them. */
export interface Sending {
  readonly via: Via;
  readonly givenBy?: string | null;
}

export interface Arrived {
  readonly reportId: string;
  /** submitted: it stands; rival: another stands, and a person chooses. */
  readonly state: "submitted" | "rival";
  /** It was here already: nothing was written. */
  readonly again: boolean;
  /** What the sender should be told, in plain words. */
  readonly notes: readonly string[];
}

export type SubmitRefusal =
  | FrameRefusal
  | "forbidden"
  | "invalid"
  | "empty"
  | "locked"
  | "other-report"
  | "who-gave"
  | "reason";

const forbidden = refuse("forbidden" as const, "Bạn không báo cáo thay bản, cơ quan này được.");

/** Whose report it is: by who signs in. The form only says which of one's own bản, or for whom the office types. */
export function reporterOfSubmission(actor: Actor, key: string, via: Via): Reporter | null {
  const reporter = parseReporterKey(key);
  if (!reporter) return null;
  const own = via === "phone" || via === "desk";
  return (own ? reportsFor(actor, reporter) : canKeepReports(actor)) ? reporter : null;
}

const said = ({ values, difficulties, proposals }: Pick<ReportFacts, "values" | "difficulties" | "proposals">) =>
  canonicalJson({
    values: [...values].sort((a, b) => a.indicatorId.localeCompare(b.indicatorId)),
    ...{ difficulties, proposals },
  } as never);

interface Checked {
  readonly frame: ReportFrame;
  readonly reporter: Reporter;
  readonly values: readonly FilledValue[];
  readonly blank: number;
}

/** A report as it may be written: its period, whose it is, and its figures without fault. */
export async function checkedSubmission(
  act: Act,
  actor: Actor,
  submission: Submission,
  { via, givenBy }: Sending,
): Promise<Result<Checked, SubmitRefusal>> {
  const reporter = reporterOfSubmission(actor, submission.reporter, via);
  if (!reporter) return forbidden;
  if (via === "on-behalf" && !givenBy) {
    const words = "Nhập hộ thì ghi ai cung cấp số liệu, qua điện thoại hay gặp trực tiếp.";
    return refuse("who-gave" as const, words, { givenBy: words });
  }
  const frame = await reportFrameIn(act.tx, actor, submission, reporter);
  if (!frame.ok) return frame;
  const boxes = await formBoxesIn(act.tx, actor, frame.value);
  const checked = checkValues(boxes, submission.values);
  if (checked.refusals.length > 0) return refuseValues(checked);
  const values = keptValues(boxes, submission.values);
  if (values.length === 0) return refuse("empty" as const, "Chưa điền ô nào: điền số, hoặc đánh dấu không có số liệu.");
  return ok({ frame: frame.value, reporter, values, blank: checked.blank.length });
}

/** The columns of a report that come from who sends it. */
export function sentColumns(act: Act, actor: Actor, submission: Submission, { via, givenBy }: Sending) {
  return {
    ...{ difficulties: submission.difficulties, proposals: submission.proposals, via, givenBy: givenBy ?? null },
    ...{ senderId: actor.accountId, senderName: actor.name, updatedAt: act.at },
    clientAt: submission.clientAt ? new Date(submission.clientAt) : null,
  };
}

function clockNote(submission: Submission, at: Date): string | null {
  const off = daysClockOff(submission.clientAt ? new Date(submission.clientAt) : null, at);
  if (off === 0) return null;
  return `Đồng hồ của máy gửi ${off > 0 ? "nhanh" : "chậm"} ${Math.abs(off)} ngày so với cổng; giờ gửi tính theo cổng.`;
}

async function sameKeyIn(act: Act, actor: Actor, submissionKey: string): Promise<ReportFacts | null> {
  const { communeId } = actor;
  const row = await act.tx.report.findUnique({
    where: { communeId_submissionKey: { communeId, submissionKey } },
    include: { values: true },
  });
  return row && toReport(row);
}

const isOf = (report: ReportFacts, submission: Submission, { kind, id }: Reporter) =>
  report.periodKey === submission.periodKey &&
  report.campaignId === submission.campaignId &&
  report.reporter.kind === kind &&
  report.reporter.id === id;

/** What is told of a report that is here already. */
function toldAgain({ id, state }: ReportFacts): Arrived {
  return { reportId: id, state: state === "rival" ? "rival" : "submitted", again: true, notes: [] };
}

/** Puts aside what an arriving report takes the place of; what it restates and since when it is sent go on. */
export async function replaceIn(act: Act, actor: Actor, former: ReportFacts, why: string) {
  await act.tx.report.update({
    where: { communeId_id: { communeId: actor.communeId, id: former.id } },
    data: { state: "dropped", version: { increment: 1 }, updatedAt: act.at },
  });
  await stepIn(act, actor, former.id, "replace", why);
  const { no, restatesId, restateReason, submittedAt } = former;
  return { no, restatesId, restateReason, submittedAt: submittedAt ?? act.at };
}

/** Writes what arrives, with its values and history, as was decided (`arrivalOf`); its reporter's reports are held. */
export async function writeArrivalIn(
  act: Act,
  actor: Actor,
  submission: Submission,
  {
    sending,
    checked,
    arrival,
    known,
  }: {
    readonly sending: Sending;
    readonly checked: Checked;
    readonly arrival: Arrival;
    readonly known: readonly ReportFacts[];
  },
): Promise<Arrived> {
  const { communeId } = actor;
  const sent = sentColumns(act, actor, submission, sending);
  const former = "id" in arrival ? known.find(({ id }) => id === arrival.id) : undefined;
  const rival = arrival.kind === "rival" || former?.state === "rival";
  let id: string;
  if (arrival.kind === "resend" && former) {
    ({ id } = await act.tx.report.update({
      where: { communeId_id: { communeId, id: former.id } },
      data: {
        ...sent,
        ...{ state: rival ? "rival" : "submitted", submittedAt: former.submittedAt ?? act.at },
        version: { increment: 1 },
      },
    }));
  } else {
    const place = former
      ? await replaceIn(act, actor, former, `Thay bằng báo cáo ${actor.name} gửi sau`)
      : { no: 1, restatesId: null, restateReason: null, submittedAt: act.at };
    const { periodKey, campaignId, submissionKey } = submission;
    ({ id } = await act.tx.report.create({
      data: {
        ...sent,
        ...place,
        ...{ communeId, periodKey, campaignId, submissionKey, ...reporterColumns(checked.reporter) },
        ...{ state: rival ? "rival" : "submitted", createdAt: act.at },
      },
    }));
  }
  await writeValuesIn(act, actor, id, checked.values);
  const clock = clockNote(submission, act.at);
  const by = sending.givenBy ? `Số liệu do ${sending.givenBy} cung cấp` : null;
  await stepIn(act, actor, id, "submit", [by, clock].filter((note) => note !== null).join(". ") || null);
  const what = reportWords(checked.frame.period.words, checked.frame.reporter.name);
  const notes = [
    ...(rival ? ["Kỳ này đã có một báo cáo khác. Cả hai được giữ lại, cán bộ phụ trách sẽ chọn một."] : []),
    ...(checked.blank > 0 ? [`Còn ${checked.blank} ô để trống.`] : []),
    ...(clock ? [clock] : []),
  ];
  await act.audit({
    ...{ action: rival ? "report.rival" : "report.submitted", entityType: REPORT_ENTITY, entityId: id },
    words: [`Gửi ${what}${rival ? " khi đã có một báo cáo khác" : ""}`, by, clock].filter(Boolean).join(". "),
    after: { values: checked.values.map((value) => ({ ...value })) },
  });
  if (rival) {
    const words = `Có hai ${what}: chọn một.`;
    await notifyIn(act, actor, {
      ...{ kind: "report-rival", to: { role: "van-hoa-xa-hoi" }, words, href: reportPath(id) },
      about: { type: REPORT_ENTITY, id },
    });
  }
  return { reportId: id, state: rival ? "rival" : "submitted", again: false, notes };
}

async function submitOnce(actor: Actor, submission: Submission, sending: Sending) {
  // What is here already is answered without an act, for nothing is done.
  let found: Arrived | null = null;
  const result = await transact<Arrived, SubmitRefusal | "again">(actor, async (act) => {
    const reporter = reporterOfSubmission(actor, submission.reporter, sending.via);
    if (!reporter) return forbidden;
    await holdReports(act.tx, actor, submission, reporter);
    const same = await sameKeyIn(act, actor, submission.submissionKey);
    if (same && !isOf(same, submission, reporter)) {
      return refuse("other-report" as const, "Báo cáo này đã gửi cho một bản hoặc kỳ khác: mở lại trang và nhập mới.");
    }
    const arriving = {
      clientAt: submission.clientAt ? new Date(submission.clientAt) : null,
      seenReportId: submission.seenReportId,
    };
    // A retry of what is settled must not be refused for what has changed since: the first look is at the key alone.
    if (same && arrivalOf(arriving, { same, open: null, approved: null }).kind === "again") {
      found = toldAgain(same);
      return refuse("again" as const, "");
    }
    const checked = await checkedSubmission(act, actor, submission, sending);
    if (!checked.ok) return checked;
    const { open, approved } = await standingReportsIn(act.tx, actor, submission, reporter);
    const { difficulties, proposals } = submission;
    const sameWords = same !== null && said(same) === said({ values: checked.value.values, difficulties, proposals });
    const arrival = arrivalOf(arriving, { same, open, approved }, sameWords);
    if (arrival.kind === "again" && same) {
      found = toldAgain(same);
      return refuse("again" as const, "");
    }
    if (arrival.kind === "locked") {
      const words = "Báo cáo kỳ này đã duyệt nên khóa. Muốn sửa số thì mở báo cáo và chọn Báo cáo lại, có lý do.";
      return refuse("locked" as const, words);
    }
    const known = [same, open].filter((report) => report !== null);
    return ok(await writeArrivalIn(act, actor, submission, { sending, checked: checked.value, arrival, known }));
  });
  return found ? ok<Arrived>(found) : (result as Result<Arrived, SubmitRefusal>);
}

/**
 * A report arrives, from a phone, the desk, or typed by the office. Whose it is follows from who signs in. The same
 * submission key is the same report however often and in whatever order it comes; a second report of one period waits
 * beside the first for a choice; what was approved is locked.
 */
export async function submitReport(
  actor: Actor,
  submission: Submission,
  sending: Sending,
): Promise<Result<Arrived, SubmitRefusal>> {
  try {
    return await submitOnce(actor, submission, sending);
  } catch (error) {
    // The same key for two reporters at once: the second finds what the first wrote.
    if (violates(error, "report_submission_key")) return submitOnce(actor, submission, sending);
    throw error;
  }
}
