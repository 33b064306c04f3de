import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Prisma, TeamRuleSet } from "@/prisma/generated/client";
import reference from "@/prisma/seed/data/team-rule-sets.json";
import { firstCodeOf, nextCode, titleFrom } from "../core/team-rule-version";
import { canEditTeamRules } from "../policy";
import type { TeamRulesEdit } from "../schema";
import { holdChoices, type TeamRulesRefusal } from "./team-rules";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa quy định về Tổ.");
const notFound = refuse("not-found" as const, "Không tìm thấy bộ quy định này.");

const COMPARED = [
  ...(["minMembers", "maxMembers", "headIsHamletHead", "needsYouth", "minAmbassadors", "leastTeams"] as const),
  ...(["everyHamlet", "establishedBy", "establishedBySource", "fieldSources", "recommended"] as const),
];

function told(row: Pick<TeamRuleSet, (typeof COMPARED)[number]>) {
  return Object.fromEntries(COMPARED.map((field) => [field, row[field]])) as Record<string, string | number | boolean>;
}

async function refuseStale({ tx }: Act, communeId: string, id: string) {
  const last = await tx.auditLine.findFirst({
    where: { communeId, entityType: "team-rules", entityId: id },
    orderBy: { id: "desc" },
    select: { actorName: true },
  });
  const words = `${last?.actorName ?? "Người khác"} vừa sửa bộ quy định này. Mở lại trang để xem bản mới rồi sửa tiếp.`;
  return refuse("stale" as const, words);
}

/** The first day on which a set was in force; null while it has been on none up to today. */
async function heldSinceIn({ tx }: Act, actor: Actor, ruleSetId: string): Promise<CivilDate | null> {
  const first = await tx.teamRuleChoice.findFirst({
    where: { communeId: actor.communeId, ruleSetId, validFrom: { lte: toDbDate(actor.today) } },
    orderBy: { validFrom: "asc" },
    select: { validFrom: true },
  });
  return first ? fromDbDate(first.validFrom) : null;
}

/**
 * Changes a set to what the commune wants; from then on it is marked as no longer what its source says. A set by which
 * days have been judged stays as it is: the change becomes a set of its own, in force from a day.
 */
export async function editTeamRules(
  actor: Actor,
  input: TeamRulesEdit,
): Promise<Result<{ title: string; from: CivilDate | null }, TeamRulesRefusal>> {
  if (!canEditTeamRules(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, from, ...fields } = input;
  return transact(actor, async (act) => {
    await holdChoices(act, actor);
    const stored = await act.tx.teamRuleSet.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!stored) return notFound;
    const heldSince = await heldSinceIn(act, actor, id);
    if (heldSince && !from) {
      const words = `Bộ này đã áp dụng từ ngày ${formatDay(heldSince)}: nhập ngày bắt đầu áp dụng nội dung sửa.`;
      return refuse("needs-day" as const, words, { from: words });
    }
    if (heldSince && from && from < heldSince) {
      const words = `Nhập ngày từ ${formatDay(heldSince)} trở đi: trước đó bộ này chưa áp dụng.`;
      return refuse("day-before" as const, words, { from: words });
    }
    const saved = await act.tx.teamRuleSet.updateMany({
      where: { communeId, id, version },
      // A set that has held only counts the edit, so that of two who edit it the second is told.
      data: heldSince ? { version: { increment: 1 } } : { ...fields, edited: true, version: { increment: 1 } },
    });
    if (saved.count === 0) return refuseStale(act, communeId, id);
    const next = heldSince && from ? await succeed(act, actor, stored, { ...fields, from }) : null;
    const title = next ?? fields.title;
    const words = next
      ? `Sửa quy định về Tổ “${stored.title}” thành bộ mới “${next}”`
      : `Sửa quy định về Tổ “${fields.title}”`;
    const [before, after] = [told(stored), told({ ...stored, ...fields })];
    await act.audit({ action: "team-rules.edited", entityType: "team-rules", entityId: id, words, before, after });
    return ok({ title, from: next ? from : null });
  });
}

/** Writes the changed set beside the one it came from and puts it in force from its day; answers its title. */
async function succeed(
  { tx, audit }: Act,
  actor: Actor,
  { code, title: formerTitle }: TeamRuleSet,
  { from, ...fields }: Omit<TeamRulesEdit, "id" | "version" | "from"> & { readonly from: CivilDate },
): Promise<string> {
  const { communeId } = actor;
  const sets = await tx.teamRuleSet.findMany({ where: { communeId }, select: { code: true, title: true } });
  const codes = sets.map((set) => set.code);
  const titles = sets.map((set) => set.title);
  const title = titleFrom(fields.title, titles, from);
  const data: Prisma.TeamRuleSetUncheckedCreateInput = { communeId, ...fields, title, code: nextCode(code, codes) };
  const set = await tx.teamRuleSet.create({ data: { ...data, edited: true } });
  const chosen = { ruleSetId: set.id, chosenBy: actor.name };
  const validFrom = toDbDate(from);
  await tx.teamRuleChoice.upsert({
    where: { communeId_validFrom: { communeId, validFrom } },
    create: { communeId, validFrom, ...chosen },
    update: chosen,
  });
  const words = `Áp dụng quy định về Tổ “${title}” từ ngày ${formatDay(from)}`;
  await audit({
    ...{ action: "team-rules.chosen", entityType: "team-rules", entityId: set.id, words },
    ...{ before: { title: formerTitle }, after: { title, from } },
  });
  return title;
}

/** Puts a set back to what its source says, unless days have been judged by it. */
export async function restoreTeamRules(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ title: string }, TeamRulesRefusal>> {
  if (!canEditTeamRules(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version } = input;
  return transact(actor, async (act) => {
    await holdChoices(act, actor);
    const stored = await act.tx.teamRuleSet.findUnique({ where: { communeId_id: { communeId, id } } });
    if (!stored) return notFound;
    const original = reference.sets.find(({ code }) => code === firstCodeOf(stored.code));
    if (!original) return refuse("no-source" as const, "Bộ quy định này không có bản gốc để trở về.");
    const heldSince = await heldSinceIn(act, actor, id);
    if (heldSince) {
      const words = `Bộ này đã áp dụng từ ngày ${formatDay(heldSince)} nên giữ nguyên. Bấm Sửa để lập bộ mới từ một ngày.`;
      return refuse("held" as const, words);
    }
    const { code: _code, ...said } = original;
    const saved = await act.tx.teamRuleSet.updateMany({
      where: { communeId, id, version },
      data: { ...said, edited: false, version: { increment: 1 } },
    });
    if (saved.count === 0) return refuseStale(act, communeId, id);
    const words = `Đưa quy định về Tổ “${stored.title}” trở về như nguồn`;
    const [before, after] = [told(stored), told({ ...stored, ...said })];
    await act.audit({ action: "team-rules.restored", entityType: "team-rules", entityId: id, words, before, after });
    return ok({ title: original.title });
  });
}
