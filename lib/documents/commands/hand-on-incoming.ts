import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { canKeepRegisters } from "../policy";

export interface HandOnInput {
  readonly fromId: string;
  readonly toId: string;
  /** The papers as they were looked at. */
  readonly papers: readonly { readonly id: string; readonly version: number }[];
}

export type HandOnRefusal = "forbidden" | "unknown-receiver" | "stale" | "nothing";

/** Gives the papers somebody has in hand to another person, all or none; it counts at once. */
export async function handOnIncoming(
  actor: Actor,
  { fromId, toId, papers }: HandOnInput,
): Promise<Result<{ count: number; name: string }, HandOnRefusal>> {
  if (!canKeepRegisters(actor)) return refuse("forbidden", "Chỉ văn thư và quản trị được ghi sổ văn bản đến.");
  if (papers.length === 0) return refuse("nothing", "Không có văn bản đến nào để chuyển.");
  const { communeId } = actor;
  return transact<{ count: number; name: string }, HandOnRefusal>(actor, async ({ tx, at, audit }) => {
    const to = await tx.person.findUnique({ where: { communeId_id: { communeId, id: toId } } });
    if (!to || to.deletedAt || toId === fromId) {
      const words = "Chọn người khác còn trong danh sách cán bộ.";
      return refuse("unknown-receiver", words, { "nguoi-nhan": words });
    }
    for (const { id, version } of [...papers].sort((a, b) => a.id.localeCompare(b.id))) {
      const where = { communeId, id, version, personId: fromId, doneOn: null, cancelledAt: null };
      const { count } = await tx.incomingDocument.updateMany({
        where,
        data: { personId: toId, unitId: null, version: { increment: 1 }, updatedAt: at },
      });
      if (count === 0) {
        const words =
          "Có văn bản đến vừa được sửa, xong hoặc chuyển cho người khác. Tải lại trang để xem rồi chuyển tiếp.";
        return refuse("stale", words);
      }
      const paper = await tx.incomingDocument.findUniqueOrThrow({ where: { communeId_id: { communeId, id } } });
      const words = `Chuyển văn bản đến số ${paper.number} năm ${paper.year} cho ${to.fullName}`;
      const change = { before: { personId: fromId }, after: { personId: toId } };
      await audit({ action: "incoming.handed-on", entityType: "incoming-document", entityId: id, words, ...change });
    }
    return ok({ count: papers.length, name: to.fullName });
  });
}
