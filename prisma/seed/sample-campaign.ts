import { transact } from "@/lib/audit/transact";
import { campaignPeriods } from "@/lib/indicators/core/campaign-periods";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok } from "@/lib/kernel/result";
import type { Tx } from "@/lib/platform/db";
import type { Prisma } from "@/prisma/generated/client";
import { must } from "./sample-writing";

const OFFICE = "Phòng Văn hóa - Xã hội";
const FROM = civilDate("2026-09-07");
const THROUGH = civilDate("2026-09-16");
const DUE_TIME = "17:00";
/** Ten days of counting people who were guided, in five bản. */
const TAKING_PART = 5;

const at = (day: CivilDate, hour: string) => new Date(`${day}T${hour}:00+07:00`);

interface Place {
  readonly id: string;
  readonly number: number;
}

/** When a bản sent a day's report: mostly in time, now and then late, twice not at all. */
function sentAt({ number }: Place, day: CivilDate, index: number): Date | null {
  if ((number === 3 && index === 4) || (number === 5 && index === 9)) return null;
  const late = (number + index) % 6 === 0;
  return late ? at(addDays(day, number % 2), number % 2 ? "08:15" : "19:40") : at(day, `16:${10 + number}`);
}

async function reportsIn(
  tx: Tx,
  communeId: string,
  campaignId: string,
  places: readonly Place[],
  counted: readonly string[],
) {
  const periods = campaignPeriods({
    ...{ from: FROM, to: addDays(THROUGH, 1), every: "day", dueTime: DUE_TIME, closedAt: null },
  });
  const reports: Prisma.ReportCreateManyInput[] = [];
  const values: Prisma.ReportValueCreateManyInput[] = [];
  const steps: Prisma.ReportStepCreateManyInput[] = [];
  for (const place of places)
    for (const [index, { key, from }] of periods.entries()) {
      const submittedAt = sentAt(place, from, index);
      if (!submittedAt) continue;
      const id = crypto.randomUUID();
      const sender = `Trưởng bản số ${place.number}`;
      reports.push({
        ...{ communeId, id, campaignId, periodKey: key, hamletId: place.id, submissionKey: crypto.randomUUID() },
        ...{ state: "submitted", via: "phone", senderName: sender, submittedAt, clientAt: submittedAt, sample: true },
        ...{ createdAt: submittedAt, updatedAt: submittedAt },
      });
      for (const [order, indicatorId] of counted.entries())
        values.push({
          communeId,
          reportId: id,
          indicatorId,
          numerator: order === 0 ? 4 + ((place.number * 3 + index) % 9) : 1,
        });
      steps.push({ communeId, reportId: id, act: "submit", name: sender, at: submittedAt });
    }
  await tx.report.createMany({ data: reports });
  await tx.reportValue.createMany({ data: values });
  await tx.reportStep.createMany({ data: steps });
  await tx.report.updateMany({
    where: { communeId, campaignId },
    data: { state: "approved", decidedName: OFFICE, decidedAt: at(addDays(THROUGH, 2), "09:00"), version: 2 },
  });
  return reports.length;
}

/** Days off confirmed as far as the year has gone, more time for one bản, and ten busy days in September. */
export async function loadSampleCampaign(actor: Actor): Promise<void> {
  const { communeId } = actor;
  must(
    await transact(actor, async ({ tx, audit }) => {
      await tx.holiday.updateMany({
        where: { communeId, day: { lt: new Date("2026-11-01T00:00:00Z") } },
        data: { confirmedName: OFFICE, confirmedAt: at(civilDate("2026-01-06"), "09:00") },
      });
      const hamlets = await tx.hamlet.findMany({
        where: { communeId, deletedAt: null, validTo: null },
        select: { id: true, number: true },
        orderBy: { number: "asc" },
      });
      const cutOff = hamlets.find(({ number }) => number === 31);
      if (cutOff)
        await tx.reportExtension.create({
          data: {
            ...{ communeId, periodKey: "2026-11", hamletId: cutOff.id, until: toDbDate(civilDate("2026-11-25")) },
            ...{ reason: "Sạt lở đường, mất điện và mạng từ ngày 15/11 (tình huống mẫu)" },
            ...{ createdName: OFFICE, createdAt: at(civilDate("2026-11-18"), "10:30") },
          },
        });
      const counted = await tx.indicator.findMany({
        where: { communeId, code: { in: ["BC-01", "BC-03"] }, deletedAt: null },
        select: { id: true },
        orderBy: { code: "asc" },
      });
      const places = hamlets.slice(0, TAKING_PART);
      const indicatorIds = counted.map(({ id }) => id);
      const campaign = await tx.campaign.create({
        data: {
          ...{ communeId, name: "10 ngày cao điểm hướng dẫn dịch vụ số", from: toDbDate(FROM), every: "day" },
          ...{ to: toDbDate(addDays(THROUGH, 1)), dueTime: DUE_TIME, indicatorIds, sample: true },
          ...{ hamletIds: places.map(({ id }) => id), createdName: OFFICE },
          ...{ reason: "Chuẩn bị Ngày Chuyển đổi số quốc gia 10/10 (dữ liệu mẫu)" },
          createdAt: at(civilDate("2026-09-01"), "09:00"),
        },
      });
      const count = await reportsIn(tx, communeId, campaign.id, places, indicatorIds);
      const words = `Nạp dữ liệu mẫu: một đợt cao điểm với ${count} báo cáo, một lần gia hạn`;
      await audit({ action: "sample.campaign", entityType: "campaign", entityId: campaign.id, words });
      return ok({});
    }),
  );
}
