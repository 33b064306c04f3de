import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { padNumber } from "../core/number";
import { canKeepRegisters } from "../policy";
import type { DispatchInput } from "../schema";

export type DispatchRefusal = "forbidden" | "not-found" | "stale" | "bad-day";

const stale = refuse("stale" as const, "Người khác vừa ghi sổ dòng này. Tải lại trang để xem rồi ghi tiếp.");

/** Writes beside an issued document how it went out: copies, the day it was handed on, a note. */
export async function saveDispatch(
  actor: Actor,
  input: DispatchInput,
): Promise<Result<{ code: string }, DispatchRefusal>> {
  if (!canKeepRegisters(actor)) return refuse("forbidden", "Chỉ văn thư và quản trị được ghi sổ văn bản.");
  const { id, version, copies, note } = input;
  const { communeId } = actor;
  try {
    return await transact<{ code: string }, DispatchRefusal>(actor, async ({ tx, audit }) => {
      const document = await tx.document.findUnique({ where: { communeId_id: { communeId, id } } });
      const inBook = document && (document.number !== null || document.state === "recorded");
      if (!inBook || !document.issuedOn || document.state === "draft") {
        return refuse("not-found", "Không tìm thấy văn bản này trong sổ.");
      }
      const handedOn = input.handedOn ? toDbDate(input.handedOn) : null;
      const early = handedOn && handedOn < document.issuedOn;
      if (input.handedOn && (early || input.handedOn > actor.today)) {
        const words = early ? "Ngày chuyển không thể trước ngày ký." : "Ngày chuyển không thể sau ngày hôm nay.";
        return refuse("bad-day", words, { handedOn: words });
      }
      const data = { copies, handedOn, note };
      if (version === 0) await tx.documentDispatch.create({ data: { communeId, documentId: id, ...data } });
      else {
        const saved = await tx.documentDispatch.updateMany({
          where: { communeId, documentId: id, version },
          data: { ...data, version: { increment: 1 } },
        });
        if (saved.count === 0) return stale;
      }
      const { number, symbol } = document;
      const code = number === null ? symbol : `${padNumber(number)}/${symbol}`;
      const said = [
        ...(copies ? [`${copies} bản`] : []),
        ...(input.handedOn ? [`chuyển ngày ${formatDay(input.handedOn)}`] : []),
        ...(note ? [note] : []),
      ];
      const words = `Ghi sổ văn bản đi số ${code}: ${said.join(", ") || "để trống"}`;
      await audit({ action: "document.dispatched", entityType: "document", entityId: id, words });
      return ok({ code });
    });
  } catch (error) {
    if (violates(error, "document_dispatch_pkey")) return stale;
    throw error;
  }
}
