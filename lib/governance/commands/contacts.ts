import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canSeePhones } from "@/lib/organization/policy";

/** Notes that phone numbers of members were taken to be sent or printed: who took them, of which day, how many. */
export async function recordContactsTaken(
  actor: Actor,
  input: { readonly day: CivilDate; readonly count: number; readonly purpose: "chat" | "paper" },
): Promise<Result<{ count: number }, "forbidden">> {
  if (!canSeePhones(actor)) return refuse("forbidden", "Tài khoản của bạn không được lấy số điện thoại.");
  return transact(actor, async ({ audit }) => {
    const purpose = input.purpose === "chat" ? "để gửi Zalo" : "để in";
    const words = `Lấy danh bạ Ban Chỉ đạo ngày ${formatDay(input.day)} có ${input.count} số điện thoại ${purpose}`;
    await audit({ action: "contacts.taken", entityType: "body", entityId: null, words });
    return ok({ count: input.count });
  });
}
