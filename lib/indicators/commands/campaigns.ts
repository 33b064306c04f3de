import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, daysBetween, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { isReported } from "../core/definition";
import { canKeepIndicators } from "../policy";
import { campaignIn } from "../queries/campaigns";
import { definitionsOnIn } from "../queries/definitions";
import type { CampaignFields } from "../schema";

export type CampaignRefusal = "forbidden" | "not-found" | "stale" | "wrong-days" | "not-asked" | "begun" | "over";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được mở đợt báo cáo.");
const notFound = refuse("not-found" as const, "Không tìm thấy đợt báo cáo này.");
const stale = refuse("stale" as const, "Đợt này vừa được người khác sửa. Mở lại trang để xem rồi làm tiếp.");
const LONGEST_DAYS = 184;

const everyWords = { day: "hằng ngày", week: "hằng tuần" } as const;

/** A campaign asks only what can be asked: indicators reported by bản or offices, bản in force, days in order. */
async function checkIn(
  { tx }: Act,
  actor: Actor,
  { from, through, indicators, hamlets }: CampaignFields,
): Promise<Result<null, CampaignRefusal>> {
  if (through < from)
    return refuse("wrong-days" as const, "Ngày kết thúc đứng trước ngày bắt đầu.", {
      through: "Chọn từ ngày bắt đầu trở đi.",
    });
  if (through < actor.today)
    return refuse("wrong-days" as const, "Đợt đã qua thì không ai gửi được nữa.", {
      through: "Chọn từ hôm nay trở đi.",
    });
  if (daysBetween(from, through) >= LONGEST_DAYS)
    return refuse("wrong-days" as const, "Đợt dài quá nửa năm.", { through: "Chia thành nhiều đợt ngắn hơn." });
  const asked = (await definitionsOnIn(tx, actor, from)).filter(isReported);
  if (indicators.some((id) => !asked.some(({ indicatorId }) => indicatorId === id)))
    return refuse("not-asked" as const, "Có chỉ tiêu không do bản hoặc cơ quan báo cáo vào ngày bắt đầu đợt.", {
      indicators: "Chọn lại trong danh sách.",
    });
  const known = await tx.hamlet.count({
    where: { communeId: actor.communeId, id: { in: [...hamlets] }, deletedAt: null },
  });
  if (known < new Set(hamlets).size)
    return refuse("not-asked" as const, "Có bản không còn trong danh sách.", { hamlets: "Chọn lại trong danh sách." });
  return ok(null);
}

function columns({ name, from, through, every, dueTime, indicators, hamlets, reason, documentCode }: CampaignFields) {
  return {
    ...{ name, from: toDbDate(from), to: toDbDate(addDays(through, 1)), every, dueTime, reason, documentCode },
    ...{ indicatorIds: [...new Set(indicators)], hamletIds: [...new Set(hamlets)] },
  };
}

const inWords = ({ name, from, through, every, dueTime }: CampaignFields) =>
  `${name}, từ ${formatDay(from)} đến ${formatDay(through)}, báo cáo ${everyWords[every]} lúc ${dueTime}`;

/** Opens a time of daily or weekly reports. */
export async function addCampaign(
  actor: Actor,
  input: CampaignFields,
): Promise<Result<{ id: string }, CampaignRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const checked = await checkIn(act, actor, input);
    if (!checked.ok) return checked;
    const data = { communeId, ...columns(input), createdName: actor.name, createdAt: act.at };
    const row = await act.tx.campaign.create({ data });
    const words = `Mở đợt báo cáo ${inWords(input)}`;
    await act.audit({ action: "campaign.opened", entityType: "campaign", entityId: row.id, words });
    return ok({ id: row.id });
  });
}

async function heldIn({ tx }: Act, actor: Actor, id: string, version: number) {
  const { communeId } = actor;
  await tx.$queryRaw`select 1 from campaign where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  const campaign = await campaignIn(tx, actor, id);
  if (!campaign) return notFound;
  return campaign.version === version ? ok(campaign) : stale;
}

/** Changes a campaign nobody has reported for yet. */
export async function editCampaign(
  actor: Actor,
  input: CampaignFields & { readonly id: string; readonly version: number },
): Promise<Result<{ id: string }, CampaignRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  const { id, version, ...fields } = input;
  return transact(actor, async (act) => {
    const held = await heldIn(act, actor, id, version);
    if (!held.ok) return held;
    if (held.value.closedAt) return refuse("over" as const, "Đợt này đã kết thúc.");
    const sent = await act.tx.report.count({ where: { communeId, campaignId: id } });
    if (sent > 0)
      return refuse("begun" as const, `Đã có ${sent} báo cáo của đợt này nên không sửa được; kết thúc rồi mở đợt mới.`);
    const checked = await checkIn(act, actor, fields);
    if (!checked.ok) return checked;
    const data = { ...columns(fields), version: { increment: 1 } };
    await act.tx.campaign.update({ where: { communeId_id: { communeId, id } }, data });
    const words = `Sửa đợt báo cáo ${inWords(fields)}`;
    await act.audit({ action: "campaign.edited", entityType: "campaign", entityId: id, words });
    return ok({ id });
  });
}

/** Ends a campaign before its last day: periods not yet due are asked no more, what was sent stays. */
export async function closeCampaign(
  actor: Actor,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<Result<{ name: string; on: CivilDate }, CampaignRefusal>> {
  if (!canKeepIndicators(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const held = await heldIn(act, actor, id, version);
    if (!held.ok) return held;
    const { name, stage } = held.value;
    if (stage === "closed" || stage === "over") return refuse("over" as const, "Đợt này đã kết thúc.");
    const data = { closedAt: act.at, version: { increment: 1 } };
    await act.tx.campaign.update({ where: { communeId_id: { communeId, id } }, data });
    const words = `Kết thúc sớm đợt báo cáo ${name}`;
    await act.audit({ action: "campaign.closed", entityType: "campaign", entityId: id, words });
    return ok({ name, on: actor.today });
  });
}
