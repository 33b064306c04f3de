import { textIn } from "@/components/layout/page-query";
import { fieldWords } from "@/lib/access/form-action";
import { ruleAsTyped } from "@/lib/indicators/core/rule-words";
import { calendarRuleSchema } from "@/lib/indicators/schema";
import type { TriedRule } from "./change-rule-page";

const NAMES = ["month", "firstDay", "deadlineDay", "deadlineMonth", "deadlineForm", "onDayOff", "source"] as const;

/** The rule an address asks to look at; null when it asks for none. */
export function readTriedRule(query: Record<string, string | string[] | undefined>): TriedRule | null {
  if (textIn(query, "xem") !== "co") return null;
  const values = Object.fromEntries(NAMES.map((name) => [name, textIn(query, name).slice(0, 200)]));
  const parsed = calendarRuleSchema.safeParse(values);
  if (!parsed.success) return { rule: null, errors: fieldWords(parsed.error), values };
  const rule = ruleAsTyped(parsed.data);
  const errors: Record<string, string> = {};
  if (!rule) errors.deadlineDay = "Trước ngày 01 của chính tháng báo cáo thì không còn ngày nào để gửi.";
  return { rule, errors, values };
}
