import { createHash } from "node:crypto";
import { transact } from "@/lib/audit/transact";
import { type AskedNumber, giveNumber } from "@/lib/documents/commands/give-number";
import type { Basis } from "@/lib/documents/core/model";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";

const recipients = {
  lines: [
    { type: "as-article", id: "r1", articleId: "a2" },
    { type: "to", id: "r2", text: "Sở Khoa học và Công nghệ (b/c)" },
  ],
  archive: ["VT", "VHXH"],
};

const article = (id: string) => ({ type: "article", id, content: [] });
const body = [article("a1"), article("a2")];
const model = { format: 1, typeName: "QUYẾT ĐỊNH", addressees: [], body, recipients, annexes: [], attached: [] };

export interface GivenDraft {
  readonly series: string;
  readonly subject?: string;
  readonly signerName?: string;
  /** What its frozen words cite. */
  readonly bases?: readonly Basis[];
}

/** A draft with nothing in it but what numbers and registers look at. */
export async function givenDraft(
  actor: Actor,
  { series, subject = "Về việc thử cấp số" }: GivenDraft,
): Promise<string> {
  const { communeId } = actor;
  const row = await inCommune(communeId, (tx) =>
    tx.document.create({
      data: {
        ...{ communeId, kind: "qd-thanh-lap-bcd", issuerName: "Ủy ban nhân dân xã", symbol: series, series, subject },
        folded: fold(subject),
      },
    }),
  );
  return row.id;
}

/** Issues a draft as far as its number goes: the number command within the transaction that freezes the row. */
export async function issueDraft(
  actor: Actor,
  id: string,
  asked: AskedNumber,
  facts: GivenDraft,
): Promise<Result<{ number: number; moved: boolean }, string>> {
  const { communeId } = actor;
  return transact<{ number: number; moved: boolean }, string>(actor, async (act) => {
    const given = await giveNumber(act, actor, facts.series, asked);
    if (!given.ok) return given;
    const { number } = given.value;
    const { subject = "Về việc thử cấp số", signerName = "Đoàn Trung Nam" } = facts;
    await act.tx.document.update({
      where: { communeId_id: { communeId, id } },
      data: {
        ...{ state: "issued", number, year: parts(asked.issuedOn).year, signerName },
        ...{ issuedOn: toDbDate(asked.issuedOn), effectiveFrom: toDbDate(asked.issuedOn) },
        frozenModel: toJson({ ...model, subject, bases: facts.bases ?? [] }),
        frozenFacts: {},
        sha256: createHash("sha256").update(id).digest("hex"),
        folded: fold(`${number}/${facts.series} ${subject} ${signerName}`),
      },
    });
    const words = `Cấp số ${number} ngày ${formatDay(asked.issuedOn)}`;
    await act.audit({ action: "document.issued", entityType: "document", entityId: id, words });
    return ok(given.value);
  });
}

/** A draft made and issued at once. */
export async function givenIssued(actor: Actor, asked: AskedNumber, facts: GivenDraft): Promise<string> {
  const id = await givenDraft(actor, facts);
  const issued = await issueDraft(actor, id, asked, facts);
  if (!issued.ok) throw new Error(issued.refusal.words);
  return id;
}
