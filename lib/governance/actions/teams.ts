"use server";

import { formAction } from "@/lib/access/form-action";
import { formatDay } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { editTeamRules, restoreTeamRules } from "../commands/edit-team-rules";
import { chooseTeamRules, dropTeamRuleChoice } from "../commands/team-rules";
import { startTeams } from "../commands/teams";
import {
  chooseTeamRulesSchema,
  dropTeamRuleChoiceSchema,
  startTeamsSchema,
  teamRuleSetVersionSchema,
  teamRulesEditSchema,
} from "../schema";

const TEAMS = "/to-cong-nghe-so";
const RULES = `${TEAMS}/quy-dinh`;

export const startTeamsAction = formAction(startTeamsSchema, async (actor, input) => {
  const started = await startTeams(actor, input);
  if (!started.ok) return started;
  const { bodyIds, withHead } = started.value;
  const [only] = bodyIds;
  if (bodyIds.length === 1 && only) {
    const words = withHead
      ? "Đã mở danh sách dự kiến, đề xuất Trưởng bản làm Tổ trưởng."
      : "Đã mở danh sách dự kiến. Chọn người làm Tổ trưởng.";
    return ok({ words, href: `/to-chuc/${only}/du-kien` });
  }
  const words = `Đã mở danh sách dự kiến cho ${bodyIds.length} Tổ, ${withHead} Tổ đã đề xuất được Tổ trưởng.`;
  return ok({ words, href: `${TEAMS}?tinh-trang=du-kien` });
});

export const chooseTeamRulesAction = formAction(chooseTeamRulesSchema, async (actor, input) => {
  const chosen = await chooseTeamRules(actor, input);
  if (!chosen.ok) return chosen;
  const { title, from } = chosen.value;
  return ok({ words: `Áp dụng “${title}” từ ngày ${formatDay(from)}.`, href: RULES });
});

export const dropTeamRuleChoiceAction = formAction(dropTeamRuleChoiceSchema, async (actor, input) => {
  const dropped = await dropTeamRuleChoice(actor, input);
  return dropped.ok ? ok({ words: `Đã bỏ lần áp dụng từ ngày ${formatDay(input.from)}.`, href: RULES }) : dropped;
});

export const editTeamRulesAction = formAction(teamRulesEditSchema, async (actor, input) => {
  const saved = await editTeamRules(actor, input);
  if (!saved.ok) return saved;
  const { title, from } = saved.value;
  const words = from ? `Đã lập “${title}”, áp dụng từ ngày ${formatDay(from)}.` : `Đã lưu “${title}”.`;
  return ok({ words, href: RULES });
});

export const restoreTeamRulesAction = formAction(teamRuleSetVersionSchema, async (actor, input) => {
  const restored = await restoreTeamRules(actor, input);
  return restored.ok ? ok({ words: `“${restored.value.title}” đã trở về như nguồn.`, href: RULES }) : restored;
});
