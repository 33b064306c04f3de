"use server";

import { revalidatePath } from "next/cache";
import { formAction } from "@/lib/access/form-action";
import { formatDay, parts } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import { saveCalendarRule, withdrawCalendarRule } from "../commands/calendar-rules";
import { addCampaign, closeCampaign, editCampaign } from "../commands/campaigns";
import { extendDeadline, withdrawExtension } from "../commands/extensions";
import {
  addFixedHolidays,
  addHoliday,
  addHolidayList,
  confirmHoliday,
  editHoliday,
  removeHoliday,
} from "../commands/holidays";
import {
  addCampaignSchema,
  addHolidaySchema,
  calendarRuleIdSchema,
  campaignKeySchema,
  editCampaignSchema,
  editHolidaySchema,
  extensionIdSchema,
  extensionSchema,
  holidayKeySchema,
  holidayListSchema,
  holidayYearSchema,
  saveCalendarRuleSchema,
} from "../schema";

const CALENDAR = "/chi-tieu/lich";
const HOLIDAYS = `${CALENDAR}/ngay-nghi`;
const EXTENSIONS = `${CALENDAR}/gia-han`;
const CAMPAIGNS = "/chi-tieu/dot";

const yearHref = (day: Parameters<typeof parts>[0]) => `${HOLIDAYS}?nam=${parts(day).year}`;
const addedWords = ({ added, known }: { readonly added: number; readonly known: number }) =>
  `Đã thêm ${added} ngày, cần xác nhận${known > 0 ? `; ${known} ngày đã có từ trước` : ""}.`;

export const saveCalendarRuleAction = formAction(saveCalendarRuleSchema, async (actor, input) => {
  const saved = await saveCalendarRule(actor, input);
  return saved.ok ? ok({ words: `Đã đặt lịch báo cáo từ ${saved.value.month}.`, href: CALENDAR }) : saved;
});

export const withdrawCalendarRuleAction = formAction(calendarRuleIdSchema, async (actor, input) => {
  const taken = await withdrawCalendarRule(actor, input);
  return taken.ok ? ok({ words: `Đã bỏ lịch dự định từ ${taken.value.month}.`, href: CALENDAR }) : taken;
});

export const addHolidayAction = formAction(addHolidaySchema, async (actor, input) => {
  const added = await addHoliday(actor, input);
  return added.ok ? ok({ words: `Đã thêm ngày ${formatDay(input.day)}.`, href: yearHref(input.day) }) : added;
});

export const editHolidayAction = formAction(editHolidaySchema, async (actor, input) => {
  const saved = await editHoliday(actor, input);
  return saved.ok ? ok({ words: `Đã sửa ngày ${formatDay(input.day)}.`, href: yearHref(input.day) }) : saved;
});

export const confirmHolidayAction = formAction(holidayKeySchema, async (actor, input) => {
  const done = await confirmHoliday(actor, input);
  if (!done.ok) return done;
  revalidatePath(HOLIDAYS);
  return ok({ words: `Đã xác nhận ngày ${formatDay(done.value.day)}.`, href: yearHref(done.value.day) });
});

export const removeHolidayAction = formAction(holidayKeySchema, async (actor, input) => {
  const done = await removeHoliday(actor, input);
  if (!done.ok) return done;
  return ok({ words: `Đã bỏ ngày ${formatDay(done.value.day)}.`, href: yearHref(done.value.day) });
});

export const addFixedHolidaysAction = formAction(holidayYearSchema, async (actor, { year }) => {
  const added = await addFixedHolidays(actor, { year });
  return added.ok ? ok({ words: addedWords(added.value), href: `${HOLIDAYS}?nam=${year}` }) : added;
});

export const addHolidayListAction = formAction(holidayListSchema, async (actor, input) => {
  const added = await addHolidayList(actor, input);
  return added.ok ? ok({ words: addedWords(added.value), href: HOLIDAYS }) : added;
});

export const extendDeadlineAction = formAction(extensionSchema, async (actor, input) => {
  const given = await extendDeadline(actor, input);
  if (!given.ok) return given;
  const words = `Đã gia hạn cho ${given.value.count} nơi đến hết ngày ${formatDay(input.until)}.`;
  return ok({ words, href: EXTENSIONS });
});

export const withdrawExtensionAction = formAction(extensionIdSchema, async (actor, input) => {
  const taken = await withdrawExtension(actor, input);
  return taken.ok ? ok({ words: `Đã thu hồi gia hạn của ${taken.value.name}.`, href: EXTENSIONS }) : taken;
});

export const addCampaignAction = formAction(addCampaignSchema, async (actor, input) => {
  const added = await addCampaign(actor, input);
  return added.ok ? ok({ words: `Đã mở ${input.name}.`, href: `${CAMPAIGNS}/${added.value.id}` }) : added;
});

export const editCampaignAction = formAction(editCampaignSchema, async (actor, input) => {
  const saved = await editCampaign(actor, input);
  return saved.ok ? ok({ words: `Đã sửa ${input.name}.`, href: `${CAMPAIGNS}/${input.id}` }) : saved;
});

export const closeCampaignAction = formAction(campaignKeySchema, async (actor, input) => {
  const closed = await closeCampaign(actor, input);
  return closed.ok ? ok({ words: `Đã kết thúc ${closed.value.name}.`, href: `${CAMPAIGNS}/${input.id}` }) : closed;
});
