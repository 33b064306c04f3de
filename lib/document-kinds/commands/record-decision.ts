import { transact } from "@/lib/audit/transact";
import { canIssue } from "@/lib/documents/policy";
import { bringRosterIntoForce } from "@/lib/governance/commands/roster-in-force";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { openDraftIdIn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { formatDay, parts, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { scanType } from "../core/scan-type";
import { RECORDED_KIND } from "../labels";
import type { RecordInput } from "../schema";

export type RecordRefusal =
  | "forbidden"
  | "no-roster"
  | "future-day"
  | "roster-not-ready"
  | "not-found"
  | "later-document"
  | "before-body"
  | "bad-scan";

const MOST_BYTES = 20 * 1024 * 1024;
/**
 * Records a decision issued outside the portal (number, day, issuer, scan) and makes the working roster hold by it at
 * once, from its effective day.
 */
export async function recordDecision(
  actor: Actor,
  input: RecordInput & { readonly scan: Uint8Array | null },
): Promise<Result<{ id: string; memberCount: number }, RecordRefusal>> {
  if (!canIssue(actor)) return refuse("forbidden", "Chỉ văn thư và lãnh đạo được ghi nhận quyết định đã ban hành.");
  if (input.issuedOn > actor.today) {
    const words = "Ngày ký không thể sau ngày hôm nay.";
    return refuse("future-day", words, { issuedOn: words });
  }
  const mediaType = input.scan ? scanType(input.scan) : null;
  if (input.scan && (!mediaType || input.scan.length > MOST_BYTES)) {
    const words = "Bản chụp phải là tệp PDF, JPG hoặc PNG, không quá 20 MB.";
    return refuse("bad-scan", words, { scan: words });
  }
  const { communeId } = actor;
  const effectiveFrom = input.effectiveFrom ?? input.issuedOn;
  return transact(actor, async (act) => {
    const { tx, at, audit } = act;
    const draftId = await openDraftIdIn(tx, actor, COMMITTEE);
    if (!draftId) return refuse("no-roster" as const, "Chưa có danh sách dự kiến để ghi nhận: nhập danh sách trước.");
    const document = await tx.document.create({
      data: {
        communeId,
        kind: RECORDED_KIND,
        state: "recorded",
        aboutType: "roster-draft",
        aboutId: draftId,
        issuerName: input.issuerName,
        subject: input.subject,
        symbol: input.number,
        series: "ngoai-cong",
        year: parts(input.issuedOn).year,
        issuedOn: toDbDate(input.issuedOn),
        effectiveFrom: toDbDate(effectiveFrom),
        signerName: input.signerName,
        scanSha256: input.scan && mediaType ? await putBlob(tx, communeId, input.scan, mediaType) : null,
        training: actor.training,
        folded: fold(`${input.number} ${input.subject} ${input.issuerName} ${input.signerName ?? ""}`),
        createdBy: actor.accountId,
        createdAt: at,
        updatedAt: at,
        issuedAt: at,
      },
    });
    const held = await bringRosterIntoForce(actor, act, {
      draftId,
      documentId: document.id,
      day: effectiveFrom,
      article: null,
      scope: "whole",
    });
    if (!held.ok) return refuse(held.refusal.code, held.refusal.words);
    const words = `Ghi nhận văn bản số ${input.number} ngày ${formatDay(input.issuedOn)} của ${input.issuerName}`;
    await audit({ action: "document.recorded", entityType: "document", entityId: document.id, words });
    return ok({ id: document.id, memberCount: held.value.count });
  });
}
