import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, formatDay, toDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { hamletInText } from "@/lib/organization/core/hamlet-name";
import { canSeePhones } from "@/lib/organization/policy";
import type { OfBody } from "../core/kinds";
import { bodyForm } from "../labels";

/** Whose contacts are taken: of a body, or of everyone to call about a bản. */
export type ContactsOf = { readonly body: OfBody } | { readonly hamletId: string };

export interface ContactsTaken {
  readonly of: ContactsOf;
  readonly day: CivilDate;
  readonly count: number;
  readonly purpose: keyof typeof purposeWords;
}

const purposeWords = { chat: "để gửi Zalo", paper: "để in", sheet: "ra Excel" } as const;

/** Notes that phone numbers were taken to be sent, printed or kept as a sheet: who took them, whose, of which day, how many. */
export async function recordContactsTaken(
  actor: Actor,
  { of, day, count, purpose }: ContactsTaken,
): Promise<Result<{ count: number }, "forbidden" | "not-found">> {
  if (!canSeePhones(actor)) return refuse("forbidden", "Tài khoản của bạn không được lấy số điện thoại.");
  return transact(actor, async (act) => {
    const about = await nameOf(act, actor, of, day);
    if (!about) return refuse("not-found", "Không tìm thấy tổ chức hoặc bản này.");
    const words = `Lấy danh bạ ${about.name} ngày ${formatDay(day)} có ${count} số điện thoại ${purposeWords[purpose]}`;
    const [entityType, entityId] = [about.type, about.id];
    await act.audit({ action: "contacts.taken", entityType, entityId, words });
    return ok({ count });
  });
}

async function nameOf({ tx }: Act, { communeId }: Actor, of: ContactsOf, day: CivilDate) {
  if ("hamletId" in of) {
    const hamlet = await tx.hamlet.findUnique({ where: { communeId_id: { communeId, id: of.hamletId } } });
    if (!hamlet) return null;
    const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
    return { type: "hamlet", id: hamlet.id, name: hamletInText(hamletWord, hamlet.name) };
  }
  if ("bodyId" in of.body) {
    const body = await tx.body.findUnique({ where: { communeId_id: { communeId, id: of.body.bodyId } } });
    return body ? { type: "body", id: body.id, name: body.name } : null;
  }
  const { kind } = of.body;
  const date = toDbDate(day);
  const body = await tx.body.findFirst({
    where: { communeId, kind, OR: [{ validTo: null }, { validTo: { gt: date } }] },
    orderBy: { validFrom: { sort: "asc", nulls: "last" } },
  });
  return { type: "body", id: body?.id ?? null, name: body?.name ?? bodyForm[kind].shortName };
}
