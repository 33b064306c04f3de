import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { violates } from "@/lib/platform/db";
import { type PowerFault, powerFault } from "../core/signing-powers";
import { powerFormLabel } from "../labels";
import { canEditCommune } from "../policy";
import type { PowerInput } from "../schema";

export type PowerRefusal = "forbidden" | "not-found" | "stale" | "bad-power" | "overlaps";

const forbidden = refuse("forbidden" as const, "Chỉ quản trị và lãnh đạo được ghi việc giao ký văn bản.");

const FAULT_WORDS: Readonly<Record<PowerFault, { readonly field: string; readonly words: string }>> = {
  "ends-before": { field: "lastDay", words: "Ngày cuối phải từ ngày bắt đầu trở đi." },
  "tuq-without-end": { field: "lastDay", words: "Ký thừa ủy quyền phải giới hạn thời gian: nhập ngày cuối." },
  "tuq-without-limit": {
    field: "note",
    words: "Ký thừa ủy quyền phải giới hạn nội dung: chọn loại văn bản hoặc ghi rõ.",
  },
  "tuq-of-deputy": { field: "postId", words: "Chỉ người đứng đầu đơn vị được ký thừa ủy quyền, cấp phó thì không." },
  "q-of-no-deputy": { field: "postId", words: "Giao quyền Chủ tịch cho người đang giữ chức Phó Chủ tịch." },
};

/** Writes down who signs as what from a day to a day, by which paper. */
export async function grantSigningPower(
  actor: Actor,
  input: PowerInput,
): Promise<Result<{ words: string }, PowerRefusal>> {
  if (!canEditCommune(actor)) return forbidden;
  const { communeId } = actor;
  const to = input.lastDay ? addDays(input.lastDay, 1) : null;
  try {
    return await transact<{ words: string }, PowerRefusal>(actor, async ({ tx, at, audit }) => {
      const post = await tx.post.findUnique({
        where: { communeId_id: { communeId, id: input.postId } },
        include: { person: { select: { fullName: true, deletedAt: true } } },
      });
      if (!post || post.person.deletedAt) return refuse("not-found", "Không tìm thấy chức vụ này.");
      const { title, signing } = post;
      const fault = powerFault({ ...input, title, signing, from: input.validFrom, to });
      if (fault) {
        const { field, words } = FAULT_WORDS[fault];
        return refuse("bad-power", words, { [field]: words });
      }
      const { form, issuers, types, documentCode, note } = input;
      const row = await tx.signingPower.create({
        data: {
          ...{ communeId, postId: post.id, form, issuers: [...issuers], kinds: [...types], documentCode, note },
          ...{ validFrom: toDbDate(input.validFrom), validTo: to ? toDbDate(to) : null },
          ...{ documentDay: toDbDate(input.documentDay), createdBy: actor.accountId, createdAt: at },
        },
      });
      const until = input.lastDay ? ` đến hết ${formatDay(input.lastDay)}` : "";
      const words = `${post.person.fullName}, ${title}: ${powerFormLabel[form]} từ ${formatDay(input.validFrom)}${until}, theo ${documentCode}`;
      await audit({ action: "signing.granted", entityType: "signing-power", entityId: row.id, words });
      return ok({ words });
    });
  } catch (error) {
    if (!violates(error, "signing_power_once_excl")) throw error;
    const words = "Người này đã được giao ký như vậy trong thời gian đó. Thu lại lần trước rồi ghi lần mới.";
    return refuse("overlaps", words, { validFrom: words });
  }
}

/** Takes a power back with a reason: papers signed by it meanwhile keep it. */
export async function withdrawSigningPower(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly reason: string },
): Promise<Result<{ name: string }, PowerRefusal>> {
  if (!canEditCommune(actor)) return forbidden;
  const { communeId } = actor;
  return transact<{ name: string }, PowerRefusal>(actor, async ({ tx, at, audit }) => {
    const { id, version, reason } = input;
    const written = await tx.signingPower.updateMany({
      where: { communeId, id, version, withdrawnAt: null },
      data: { withdrawnAt: at, withdrawnReason: reason, version: { increment: 1 } },
    });
    if (written.count === 0) return refuse("stale", "Việc giao ký này vừa được người khác sửa. Tải lại trang để xem.");
    const power = await tx.signingPower.findUniqueOrThrow({
      where: { communeId_id: { communeId, id } },
      include: { post: { include: { person: { select: { fullName: true } } } } },
    });
    const name = power.post.person.fullName;
    const words = `Thu lại việc giao ký của ${name}: ${reason}`;
    await audit({ action: "signing.withdrawn", entityType: "signing-power", entityId: id, words });
    return ok({ name });
  });
}
