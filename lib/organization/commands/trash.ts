import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { canEditOrganization } from "../policy";

export type RestoreRefusal = "forbidden" | "not-found" | "name-taken";

/** Takes a person, bản or unit back out of the trash. */
export async function restoreFromTrash(
  actor: Actor,
  input: { readonly kind: "person" | "hamlet" | "unit"; readonly id: string },
): Promise<Result<{ name: string }, RestoreRefusal>> {
  if (!canEditOrganization(actor)) return refuse("forbidden", "Tài khoản của bạn không được khôi phục.");
  const where = { communeId: actor.communeId, id: input.id, deletedAt: { not: null } };
  const data = { deletedAt: null, version: { increment: 1 } };
  try {
    return await transact(actor, async ({ tx, audit }) => {
      const restore = {
        person: () => tx.person.updateManyAndReturn({ where, data, select: { fullName: true } }),
        hamlet: () => tx.hamlet.updateManyAndReturn({ where, data, select: { name: true } }),
        unit: () => tx.unit.updateManyAndReturn({ where, data, select: { name: true } }),
      }[input.kind];
      const [row] = await restore();
      if (!row) return refuse("not-found" as const, "Mục này không còn trong thùng rác.");
      const name = "fullName" in row ? row.fullName : row.name;
      const words = `Khôi phục ${name} từ thùng rác`;
      await audit({ action: `${input.kind}.restored`, entityType: input.kind, entityId: input.id, words });
      return ok({ name });
    });
  } catch (error) {
    if (violates(error, "hamlet_name_key")) {
      return refuse("name-taken", "Đã có bản khác mang tên này: đổi tên bản kia trước rồi khôi phục.");
    }
    throw error;
  }
}
