import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { type ReportFacts, toReport } from "../core/report-facts";
import type { ReportState } from "../core/report-states";
import { reportWords } from "../core/report-words";
import { canReadReportOf } from "../policy";
import { reportedPeriodIn } from "../queries/report-periods";
import { reporterNameIn } from "../queries/reporters";
import { holdReports } from "./report-steps";

/** A report under an act, with how it is named in a sentence. */
export interface HeldReport {
  readonly report: ReportFacts;
  readonly senderId: string | null;
  /** "báo cáo tháng 11 năm 2026 của Bản số 1". */
  readonly words: string;
}

export type HeldRefusal = "not-found" | "stale";

const notFound = refuse("not-found" as const, "Không tìm thấy báo cáo này.");

const BECAME: Record<ReportState, string> = {
  draft: "đang được soạn lại",
  submitted: "vừa được gửi lại",
  returned: "đã bị trả lại",
  approved: "đã duyệt",
  superseded: "đã được thay bằng báo cáo lại",
  rival: "đang chờ chọn",
  dropped: "không dùng nữa",
};

/** A report this actor sees, as they saw it (`version`), held until the act ends; else whose change came first. */
export async function heldReportIn(
  act: Act,
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number | null },
): Promise<Result<HeldReport, HeldRefusal>> {
  const { tx } = act;
  const { communeId } = actor;
  const key = { where: { communeId_id: { communeId, id } }, include: { values: true } };
  const first = await tx.report.findUnique(key);
  if (!first || !canReadReportOf(actor, toReport(first).reporter)) return notFound;
  await holdReports(tx, actor, first, toReport(first).reporter);
  const row = await tx.report.findUnique(key);
  if (!row) return notFound;
  const report = toReport(row);
  const period = await reportedPeriodIn(tx, actor, report);
  const words = reportWords(
    period?.words ?? report.periodKey,
    await reporterNameIn(tx, actor, report.reporter, period),
  );
  if (version !== null && row.version !== version) {
    const step = await tx.reportStep.findFirst({
      where: { communeId, reportId: id },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const who = step ? ` (${step.name})` : "";
    const told = `${words[0]?.toUpperCase()}${words.slice(1)} ${BECAME[report.state]}${who} trong lúc bạn xem. Xem lại rồi làm tiếp.`;
    return refuse("stale" as const, told);
  }
  return ok({ report, senderId: row.senderId, words });
}
