import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, fromDbDate, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { padNumber } from "../core/number";
import { recipientKey } from "../core/recipients";
import { canKeepRegisters } from "../policy";
import type { DistributeInput, ReceivedInput } from "../schema";

export type DistributionRefusal =
  | "forbidden"
  | "not-found"
  | "revoked"
  | "nobody"
  | "bad-day"
  | "sent-already"
  | "stale";

const forbidden = refuse("forbidden" as const, "Chỉ văn thư và quản trị được ghi việc gửi văn bản.");
const notFound = refuse("not-found" as const, "Không tìm thấy lần gửi này.");
const stale = refuse("stale" as const, "Người khác vừa ghi dòng này. Tải lại trang để xem rồi ghi tiếp.");

function codeOf({ number, symbol }: { readonly number: number | null; readonly symbol: string }): string {
  return number === null ? symbol : `${padNumber(number)}/${symbol}`;
}

/** Writes that a document went out to each of these, in one act: who, how, how many copies, on which day. */
export async function distribute(
  actor: Actor,
  input: DistributeInput,
): Promise<Result<{ count: number }, DistributionRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const { communeId } = actor;
  const { documentId, lines, channel, note } = input;
  if (lines.length === 0) return refuse("nobody", "Chọn ít nhất một nơi nhận.", { other: "Chọn hoặc ghi nơi nhận." });
  return transact<{ count: number }, DistributionRefusal>(actor, async ({ tx, at, audit }) => {
    await tx.$queryRaw`
      select 1 from document where commune_id = ${communeId}::uuid and id = ${documentId}::uuid for no key update`;
    const document = await tx.document.findFirst({ where: { communeId, id: documentId, deletedAt: null } });
    if (!document || document.state === "draft") return refuse("not-found", "Chỉ gửi được văn bản đã ban hành.");
    if (document.state === "revoked") return refuse("revoked", "Văn bản này đã thu hồi, không gửi nữa.");
    const badDay = (words: string) => refuse("bad-day" as const, words, { sentOn: words });
    if (input.sentOn > actor.today) return badDay("Ngày gửi không thể sau ngày hôm nay.");
    if (document.issuedOn && input.sentOn < fromDbDate(document.issuedOn)) {
      return badDay("Ngày gửi không thể trước ngày ký.");
    }
    const sentOn = toDbDate(input.sentOn);
    const same = await tx.documentDistribution.findMany({
      where: { communeId, documentId, channel, sentOn, removedAt: null },
      select: { recipient: true },
    });
    const gone = new Set(same.map(({ recipient }) => recipientKey(recipient)));
    const again = lines.find(({ recipient }) => gone.has(recipientKey(recipient)));
    if (again) {
      const words = `“${again.recipient}” đã được ghi gửi ngày ${formatDay(input.sentOn)} bằng cách này. Tải lại trang để xem.`;
      return refuse("sent-already", words);
    }
    await tx.documentDistribution.createMany({
      data: lines.map(({ recipient, copies }) => ({
        ...{ communeId, documentId, recipient, copies, channel, sentOn, note },
        ...{ sentName: actor.name, createdBy: actor.accountId, createdAt: at },
      })),
    });
    const words = `Gửi văn bản số ${codeOf(document)} đến ${lines.length} nơi ngày ${formatDay(input.sentOn)}`;
    const after = { to: lines.map(({ recipient }) => recipient), channel };
    await audit({ action: "document.sent", entityType: "document", entityId: documentId, words, after });
    return ok({ count: lines.length });
  });
}

/** Notes who has it and since when; noted again, it is corrected. */
export async function markReceived(
  actor: Actor,
  input: ReceivedInput,
): Promise<Result<{ documentId: string; recipient: string }, DistributionRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ documentId: string; recipient: string }, DistributionRefusal>(actor, async ({ tx, audit }) => {
    const row = await tx.documentDistribution.findFirst({ where: { communeId, id: input.id, removedAt: null } });
    if (!row) return notFound;
    const early = input.receivedOn < fromDbDate(row.sentOn);
    if (early || input.receivedOn > actor.today) {
      const words = early ? "Ngày nhận không thể trước ngày gửi." : "Ngày nhận không thể sau ngày hôm nay.";
      return refuse("bad-day", words, { receivedOn: words });
    }
    const { receivedName } = input;
    const saved = await tx.documentDistribution.updateMany({
      where: { communeId, id: input.id, version: input.version, removedAt: null },
      data: { receivedOn: toDbDate(input.receivedOn), receivedName, version: { increment: 1 } },
    });
    if (saved.count === 0) return stale;
    const { documentId, recipient } = row;
    const by = receivedName ? `, ${receivedName} ký nhận` : "";
    const words = `${recipient} nhận văn bản ngày ${formatDay(input.receivedOn)}${by}`;
    await audit({ action: "document.received", entityType: "document", entityId: documentId, words });
    return ok({ documentId, recipient });
  });
}

/** Takes a line written by mistake off the log, or puts it back. */
export async function binDistribution(
  actor: Actor,
  { id, gone }: { readonly id: string; readonly gone: boolean },
): Promise<Result<{ documentId: string; recipient: string }, DistributionRefusal>> {
  if (!canKeepRegisters(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ documentId: string; recipient: string }, DistributionRefusal>(actor, async ({ tx, at, audit }) => {
    const [row] = await tx.documentDistribution.updateManyAndReturn({
      where: { communeId, id, removedAt: gone ? null : { not: null } },
      data: { removedAt: gone ? at : null, version: { increment: 1 } },
      select: { documentId: true, recipient: true },
    });
    if (!row) return notFound;
    const words = gone ? `Bỏ dòng ghi gửi đến ${row.recipient}` : `Đưa lại dòng ghi gửi đến ${row.recipient}`;
    const action = gone ? "document.sending-removed" : "document.sending-restored";
    await audit({ action, entityType: "document", entityId: row.documentId, words });
    return ok(row);
  });
}
