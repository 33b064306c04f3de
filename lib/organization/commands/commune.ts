import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, fromDbDate, holdsOn, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { Signing } from "../labels";
import { canEditCommune } from "../policy";
import { refoldPerson } from "./people";

export type CommuneRefusal = "forbidden" | "not-found" | "stale" | "seat-taken" | "bad-day";

const forbidden = refuse("forbidden" as const, "Chỉ quản trị và lãnh đạo được sửa thông tin xã.");

interface CommuneFields {
  readonly unitType: string;
  readonly name: string;
  readonly provinceName: string;
  readonly hamletWord: string;
  /** full: only a draft signed here is issued. */
  readonly paperFlow: "short" | "full";
  /** Above this many bản one person is said to be overloaded. */
  readonly mostHamlets: number;
  /** How chat groups are named. */
  readonly chatGroupPattern: string;
  /** Mã định danh cơ quan; null until it is known. */
  readonly organId: string | null;
}

/** Changes how the commune is named in headers and text, and what it measures and names by. Documents already issued keep the words they were issued with. */
export async function editCommune(
  actor: Actor,
  input: CommuneFields & { readonly version: number },
): Promise<Result<{ name: string }, CommuneRefusal>> {
  if (!canEditCommune(actor)) return forbidden;
  const { unitType, name, provinceName, hamletWord, paperFlow, mostHamlets, chatGroupPattern, organId } = input;
  const after = { unitType, name, provinceName, hamletWord, paperFlow, mostHamlets, chatGroupPattern, organId };
  return transact(actor, async ({ tx, audit }) => {
    const saved = await tx.commune.updateMany({
      where: { id: actor.communeId, version: input.version },
      data: { ...after, version: { increment: 1 } },
    });
    if (saved.count === 0)
      return refuse("stale" as const, "Người khác vừa sửa thông tin xã. Tải lại trang để xem rồi sửa tiếp.");
    const words = `Sửa thông tin xã: ${unitType} ${name}, ${provinceName}`;
    await audit({ action: "commune.edited", entityType: "commune", entityId: actor.communeId, words, after });
    return ok({ name });
  });
}

const signingTitle: Record<Signing, string> = {
  "chu-tich": "Chủ tịch UBND xã",
  "pho-chu-tich": "Phó Chủ tịch UBND xã",
};

/** Names who signs from a day on: one Chủ tịch at a time, deputies as many as there are. */
export async function nameSigner(
  actor: Actor,
  input: { readonly personId: string; readonly signing: Signing; readonly validFrom: CivilDate | null },
): Promise<Result<{ name: string }, CommuneRefusal>> {
  if (!canEditCommune(actor)) return forbidden;
  const { communeId } = actor;
  const { personId, signing, validFrom } = input;
  return transact(actor, async ({ tx, audit }) => {
    const person = await tx.person.findUnique({ where: { communeId_id: { communeId, id: personId } } });
    if (!person || person.deletedAt) return refuse("not-found" as const, "Không tìm thấy cán bộ này.");
    await holdCommune(tx, communeId);
    const holders = await tx.post.findMany({ where: { communeId, signing }, include: { person: true } });
    const day = validFrom ?? actor.today;
    const standing = holders.find((post) => {
      const from = post.validFrom ? fromDbDate(post.validFrom) : null;
      return holdsOn({ from, to: post.validTo ? fromDbDate(post.validTo) : null }, day);
    });
    if (signing === "chu-tich" && standing) {
      const words = `${standing.person.fullName} đang là Chủ tịch: ghi ngày thôi chức vụ trước.`;
      return refuse("seat-taken" as const, words, { personId: words });
    }
    const title = signingTitle[signing];
    const from = validFrom ? toDbDate(validFrom) : null;
    await tx.post.create({ data: { communeId, personId, title, signing, validFrom: from } });
    await refoldPerson(tx, actor, personId);
    const since = validFrom ? ` từ ngày ${formatDay(validFrom)}` : "";
    const words = `${person.fullName} ký văn bản với chức vụ ${title}${since}`;
    await audit({ action: "signer.named", entityType: "commune", entityId: communeId, words });
    return ok({ name: person.fullName });
  });
}
