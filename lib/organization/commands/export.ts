import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canSeePhones } from "../policy";

/** Notes that phone numbers left the portal in a file: who took them, how many people, under which filter. */
export async function recordPhoneExport(
  actor: Actor,
  input: { readonly count: number; readonly filter: string },
): Promise<Result<{ count: number }, "forbidden">> {
  if (!canSeePhones(actor)) return refuse("forbidden", "Tài khoản của bạn không được xuất số điện thoại.");
  return transact(actor, async ({ audit }) => {
    const filter = input.filter ? ` (${input.filter})` : "";
    const words = `Xuất danh sách ${input.count} cán bộ có số điện thoại ra tệp Excel${filter}`;
    await audit({ action: "people.exported", entityType: "person", entityId: null, words });
    return ok({ count: input.count });
  });
}
