import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { notifyIn, readAboutIn } from "@/lib/notices/commands";
import type { RemarkKind } from "../core/remark";
import { REMARK_ENTITY, reportWords } from "../core/report-words";
import { type Reporter, reporterColumns } from "../core/reporter";
import { canKeepReports, canRemark } from "../policy";
import { reportedPeriodIn } from "../queries/report-periods";
import { standingReportsIn } from "../queries/report-rows";
import { reporterNameIn } from "../queries/reporters";

export type RemarkRefusal = "forbidden" | "not-found" | "stale" | "text";

const REMARKS = "/bao-cao/gop-y";

/** What someone says of a figure: of one reporter, or of the whole commune. */
export interface NewRemark {
  readonly indicatorId: string;
  readonly periodKey: string;
  readonly reporter: Reporter | null;
  readonly kind: RemarkKind;
  readonly text: string;
}

/** Writes a comment on a figure down, or a request to correct it; the office is told and answers. */
export async function addRemark(actor: Actor, input: NewRemark): Promise<Result<{ id: string }, RemarkRefusal>> {
  if (!canRemark(actor)) return refuse("forbidden" as const, "Bạn không góp ý số liệu ở đây được.");
  return transact<{ id: string }, RemarkRefusal>(actor, async (act) => {
    const { communeId, accountId, name } = actor;
    const { tx, at } = act;
    const { indicatorId, periodKey, reporter, kind, text } = input;
    const indicator = await tx.indicator.findUnique({ where: { communeId_id: { communeId, id: indicatorId } } });
    const ref = { periodKey, campaignId: null };
    const period = await reportedPeriodIn(tx, actor, ref);
    if (!indicator || !period) return refuse("not-found" as const, "Không tìm thấy số liệu này.");
    const standing = reporter && (await standingReportsIn(tx, actor, ref, reporter));
    const named = reporter ? await reporterNameIn(tx, actor, reporter, period) : null;
    const report = standing && (standing.approved ?? standing.open);
    const { id } = await tx.figureRemark.create({
      data: {
        ...{ communeId, indicatorId, periodKey, kind, text, byName: name, byAccountId: accountId, at },
        ...(reporter ? reporterColumns(reporter) : {}),
        reportId: report?.id ?? null,
      },
    });
    const of = named ? reportWords(period.words, named) : `số liệu toàn xã ${period.words}`;
    const words = `${kind === "request" ? "Đề nghị sửa số" : "Góp ý"} ${indicator.code}, ${of}: ${text}`;
    await act.audit({ action: "remark.asked", entityType: REMARK_ENTITY, entityId: id, words });
    await notifyIn(act, actor, {
      ...{ kind: "figure-asked", to: { role: "van-hoa-xa-hoi" }, href: REMARKS, about: { type: REMARK_ENTITY, id } },
      words: `${name}: ${words[0]?.toLowerCase()}${words.slice(1)}`,
    });
    return ok({ id });
  });
}

/** Answers a remark, once; who asked is told. */
export async function answerRemark(
  actor: Actor,
  { id, version, answer }: { readonly id: string; readonly version: number; readonly answer: string },
): Promise<Result<null, RemarkRefusal>> {
  if (!canKeepReports(actor))
    return refuse("forbidden" as const, "Chỉ cơ quan văn hóa - xã hội, lãnh đạo trả lời góp ý.");
  return transact<null, RemarkRefusal>(actor, async (act) => {
    const { communeId, name } = actor;
    const row = await act.tx.figureRemark.findUnique({
      where: { communeId_id: { communeId, id } },
      include: { indicator: { select: { code: true } } },
    });
    if (!row) return refuse("not-found" as const, "Không tìm thấy góp ý này.");
    const { count } = await act.tx.figureRemark.updateMany({
      where: { communeId, id, version, answer: null },
      data: { answer, answeredName: name, answeredAt: act.at, version: { increment: 1 } },
    });
    if (count === 0) {
      const who = row.answeredName ? `${row.answeredName} đã trả lời: ${row.answer}` : "Góp ý này vừa thay đổi.";
      return refuse("stale" as const, who);
    }
    const words = `Trả lời góp ý về ${row.indicator.code} của ${row.byName}: ${answer}`;
    await act.audit({ action: "remark.answered", entityType: REMARK_ENTITY, entityId: id, words });
    await readAboutIn(act, actor, { type: REMARK_ENTITY, id });
    if (row.byAccountId) {
      await notifyIn(act, actor, {
        ...{ kind: "figure-answered", to: { accountId: row.byAccountId }, href: REMARKS },
        ...{ words: `${name} trả lời góp ý của bạn về ${row.indicator.code}: ${answer}` },
        about: { type: REMARK_ENTITY, id },
      });
    }
    return ok(null);
  });
}
