import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canEditTeamRules } from "../policy";

export type TeamRulesRefusal =
  | ("forbidden" | "not-found" | "stale" | "no-source" | "last-choice")
  | ("same-set" | "needs-day" | "day-before" | "held");

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được sửa quy định về Tổ.");
const notFound = refuse("not-found" as const, "Không tìm thấy bộ quy định này.");

/** Chooses the set in force from a day on, past or to come; another choice of the same day is replaced. */
export async function chooseTeamRules(
  actor: Actor,
  input: { readonly setId: string; readonly from: CivilDate },
): Promise<Result<{ title: string; from: CivilDate }, TeamRulesRefusal>> {
  if (!canEditTeamRules(actor)) return forbidden;
  const { communeId } = actor;
  const validFrom = toDbDate(input.from);
  return transact(actor, async (act) => {
    const { tx, audit } = act;
    await holdChoices(act, actor);
    const set = await tx.teamRuleSet.findUnique({ where: { communeId_id: { communeId, id: input.setId } } });
    if (!set) return notFound;
    const before = await tx.teamRuleChoice.findFirst({
      where: { communeId, validFrom: { lte: validFrom } },
      orderBy: { validFrom: "desc" },
      include: { ruleSet: { select: { title: true } } },
    });
    if (before?.ruleSetId === set.id) {
      const words = `Ngày ${formatDay(input.from)} đã áp dụng bộ quy định này.`;
      return refuse("same-set" as const, words, { setId: words });
    }
    const chosen = { ruleSetId: set.id, chosenBy: actor.name };
    await tx.teamRuleChoice.upsert({
      where: { communeId_validFrom: { communeId, validFrom } },
      create: { communeId, validFrom, ...chosen },
      update: chosen,
    });
    const words = `Áp dụng quy định về Tổ “${set.title}” từ ngày ${formatDay(input.from)}`;
    await audit({
      ...{ action: "team-rules.chosen", entityType: "team-rules", entityId: set.id, words },
      ...{ before: { title: before?.ruleSet.title ?? null }, after: { title: set.title, from: input.from } },
    });
    return ok({ title: set.title, from: input.from });
  });
}

/** Takes a choice back: the one before it goes on. The first cannot go, for then no rules would hold. */
export async function dropTeamRuleChoice(
  actor: Actor,
  input: { readonly from: CivilDate },
): Promise<Result<{ title: string }, TeamRulesRefusal>> {
  if (!canEditTeamRules(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const { tx, audit } = act;
    await holdChoices(act, actor);
    const key = { communeId_validFrom: { communeId, validFrom: toDbDate(input.from) } };
    const choice = await tx.teamRuleChoice.findUnique({ where: key, include: { ruleSet: true } });
    if (!choice) return refuse("not-found" as const, "Lần chọn này không còn.");
    const earlier = await tx.teamRuleChoice.count({ where: { communeId, validFrom: { lt: choice.validFrom } } });
    if (earlier === 0) return refuse("last-choice" as const, "Lần chọn đầu tiên không bỏ được: hãy chọn bộ khác.");
    await tx.teamRuleChoice.delete({ where: key });
    const { id, title } = choice.ruleSet;
    const words = `Bỏ việc áp dụng quy định về Tổ “${title}” từ ngày ${formatDay(input.from)}`;
    await audit({ action: "team-rules.choice-dropped", entityType: "team-rules", entityId: id, words });
    return ok({ title });
  });
}

/** Two who choose at once wait for each other. */
export async function holdChoices(act: Act, actor: Actor): Promise<void> {
  await act.tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`team-rules:${actor.communeId}`}, 0))`;
}
