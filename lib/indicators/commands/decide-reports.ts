import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notifyIn, readAboutIn } from "@/lib/notices/commands";
import type { ReportFacts } from "../core/report-facts";
import { REPORT_ENTITY, reportPath, type StepAct } from "../core/report-words";
import { canKeepReports, reportsFor } from "../policy";
import { standingReportsIn } from "../queries/report-rows";
import { reportingAccountsIn } from "../queries/reporting-accounts";
import { type HeldRefusal, type HeldReport, heldReportIn } from "./held-report";
import { stepIn } from "./report-steps";

export type DecisionRefusal = HeldRefusal | "forbidden" | "rivals" | "not-waiting" | "none" | "reason";

/** A report as a page showed it. */
export interface SeenReport {
  readonly id: string;
  readonly version: number;
}

const forbidden = refuse("forbidden" as const, "Chỉ cơ quan văn hóa - xã hội, lãnh đạo và quản trị duyệt báo cáo.");

type Change = Partial<Omit<ReportFacts, "reporter" | "values">>;

async function changeIn(act: Act, actor: Actor, id: string, data: Change, did: StepAct, reason: string | null = null) {
  await act.tx.report.update({
    where: { communeId_id: { communeId: actor.communeId, id } },
    data: { ...data, version: { increment: 1 }, updatedAt: act.at },
  });
  await stepIn(act, actor, id, did, reason);
  await readAboutIn(act, actor, { type: REPORT_ENTITY, id });
}

/** Approves one submitted report: what it restates is superseded, and it is locked from now on. */
async function approveIn(
  act: Act,
  actor: Actor,
  { report, words }: HeldReport,
): Promise<Result<null, DecisionRefusal>> {
  if (report.state !== "submitted") {
    return refuse("not-waiting" as const, `${words}: không ở trạng thái chờ duyệt.`);
  }
  const { approved, rivals } = await standingReportsIn(act.tx, actor, report, report.reporter);
  if (rivals.length > 0) {
    return refuse("rivals" as const, `${words}: còn một báo cáo trùng, mở ra chọn một trước khi duyệt.`);
  }
  if (approved) await changeIn(act, actor, approved.id, { state: "superseded" }, "replace", report.restateReason);
  const decided = { decidedName: actor.name, decidedAt: act.at, returnReason: null };
  await changeIn(act, actor, report.id, { state: "approved", ...decided }, "approve");
  const restated = report.restateReason ? ` (báo cáo lại lần ${report.no - 1}: ${report.restateReason})` : "";
  await act.audit({
    ...{ action: "report.approved", entityType: REPORT_ENTITY, entityId: report.id },
    words: `Duyệt ${words}${restated}`,
  });
  return ok(null);
}

export async function approveReport(actor: Actor, seen: SeenReport): Promise<Result<null, DecisionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<null, DecisionRefusal>(actor, async (act) => {
    const held = await heldReportIn(act, actor, seen);
    return held.ok ? approveIn(act, actor, held.value) : held;
  });
}

/** Several at once: how many were done, and of each that was not, why. */
export interface DecidedMany {
  readonly done: number;
  readonly skipped: readonly string[];
}

async function eachIn(
  actor: Actor,
  seen: readonly SeenReport[],
  decide: (act: Act, held: HeldReport) => Promise<Result<null, DecisionRefusal>>,
): Promise<Result<DecidedMany, DecisionRefusal>> {
  if (seen.length === 0) return refuse("none" as const, "Chưa đánh dấu báo cáo nào.");
  return transact<DecidedMany, DecisionRefusal>(actor, async (act) => {
    const skipped: string[] = [];
    // In one order everywhere, so that two who decide the same reports do not wait for each other in a circle.
    for (const one of [...seen].sort((a, b) => a.id.localeCompare(b.id))) {
      const held = await heldReportIn(act, actor, one);
      const decided = held.ok ? await decide(act, held.value) : held;
      if (!decided.ok) skipped.push(decided.refusal.words);
    }
    const done = seen.length - skipped.length;
    return done > 0 ? ok({ done, skipped }) : refuse("none" as const, skipped.join(" "));
  });
}

/** Approves all that can be; one that changed meanwhile does not keep the others waiting. */
export async function approveReports(
  actor: Actor,
  seen: readonly SeenReport[],
): Promise<Result<DecidedMany, DecisionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return eachIn(actor, seen, (act, held) => approveIn(act, actor, held));
}

async function returnIn(
  act: Act,
  actor: Actor,
  { report, words }: HeldReport,
  reason: string,
): Promise<Result<null, DecisionRefusal>> {
  if (report.state !== "submitted") {
    return refuse("not-waiting" as const, `${words}: không ở trạng thái chờ duyệt.`);
  }
  const decided = { decidedName: actor.name, decidedAt: act.at, returnReason: reason };
  await changeIn(act, actor, report.id, { state: "returned", ...decided }, "return", reason);
  await act.audit({
    ...{ action: "report.returned", entityType: REPORT_ENTITY, entityId: report.id },
    words: `Trả lại ${words}: ${reason}`,
  });
  const accounts = await reportingAccountsIn(act.tx, actor, report.reporter);
  await notifyIn(
    act,
    actor,
    accounts.map((accountId) => ({
      ...{ kind: "report-returned" as const, to: { accountId }, href: reportPath(report.id) },
      words: `${words[0]?.toUpperCase()}${words.slice(1)} bị trả lại: ${reason}`,
      about: { type: REPORT_ENTITY, id: report.id },
    })),
  );
  return ok(null);
}

const noReason = () => {
  const words = "Ghi lý do trả lại, để người báo cáo biết sửa gì.";
  return refuse("reason" as const, words, { reason: words });
};

/** Returns reports with a reason; whoever reports is told. */
export async function returnReports(
  actor: Actor,
  seen: readonly SeenReport[],
  reason: string,
): Promise<Result<DecidedMany, DecisionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  if (!reason) return noReason();
  return eachIn(actor, seen, (act, held) => returnIn(act, actor, held, reason));
}

export async function returnReport(
  actor: Actor,
  seen: SeenReport,
  reason: string,
): Promise<Result<null, DecisionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  if (!reason) return noReason();
  return transact<null, DecisionRefusal>(actor, async (act) => {
    const held = await heldReportIn(act, actor, seen);
    return held.ok ? returnIn(act, actor, held.value, reason) : held;
  });
}

/**
 * Of two reports of one period, keeps one: the other is dropped, and kept to be looked at. A rival chosen against what
 * was approved becomes its restatement and waits for approval like any.
 */
export async function chooseRival(
  actor: Actor,
  { keep, other }: { readonly keep: SeenReport; readonly other: SeenReport },
): Promise<Result<null, DecisionRefusal>> {
  if (!canKeepReports(actor)) return forbidden;
  return transact<null, DecisionRefusal>(actor, async (act) => {
    const kept = await heldReportIn(act, actor, keep);
    if (!kept.ok) return kept;
    const seenOther = await heldReportIn(act, actor, other);
    if (!seenOther.ok) return seenOther;
    const { report, words } = kept.value;
    const { open, approved, rivals } = await standingReportsIn(act.tx, actor, report, report.reporter);
    const standing = open ?? approved;
    const candidates = [...(standing ? [standing] : []), ...rivals];
    if (rivals.length === 0 || ![keep, other].every(({ id }) => candidates.some((one) => one.id === id))) {
      return refuse("not-waiting" as const, `${words}: không còn báo cáo trùng để chọn.`);
    }
    const chosenRival = report.state === "rival";
    for (const { id, state } of candidates) {
      if (id === report.id || state === "approved") continue;
      await changeIn(act, actor, id, { state: "dropped" }, "drop", `Chọn báo cáo của ${report.senderName}`);
    }
    if (chosenRival) {
      const before = approved
        ? { no: approved.no + 1, restatesId: approved.id, restateReason: `Chọn báo cáo ${report.senderName} gửi sau` }
        : {
            no: open?.no ?? report.no,
            restatesId: open?.restatesId ?? null,
            restateReason: open?.restateReason ?? null,
          };
      await changeIn(act, actor, report.id, { state: "submitted", ...before }, "choose");
    } else {
      await stepIn(act, actor, report.id, "choose");
    }
    await act.audit({
      ...{ action: "report.chosen", entityType: REPORT_ENTITY, entityId: report.id },
      words: `Chọn ${words} do ${report.senderName} gửi, bỏ báo cáo trùng`,
    });
    return ok(null);
  });
}

/** Puts away a draft that is not to be sent; it is kept. */
export async function dropDraft(actor: Actor, seen: SeenReport): Promise<Result<null, DecisionRefusal>> {
  return transact<null, DecisionRefusal>(actor, async (act) => {
    const held = await heldReportIn(act, actor, seen);
    if (!held.ok) return held;
    const { report, words } = held.value;
    if (!reportsFor(actor, report.reporter) && !canKeepReports(actor)) return forbidden;
    if (report.state !== "draft") return refuse("not-waiting" as const, `${words}: đã gửi, không còn là bản nháp.`);
    await changeIn(act, actor, report.id, { state: "dropped" }, "drop");
    await act.audit({
      ...{ action: "report.dropped", entityType: REPORT_ENTITY, entityId: report.id },
      words: `Bỏ bản nháp ${words}`,
    });
    return ok(null);
  });
}
