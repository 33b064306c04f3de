import type { Act } from "@/lib/audit/transact";
import { issuable, type PaperFlow, type Stage } from "@/lib/documents/core/stages";
import type { Actor } from "@/lib/kernel/actor";
import { refuse } from "@/lib/kernel/result";
import type { Document } from "@/prisma/generated/client";
import { digestAtIn } from "./document-steps";

/**
 * What is issued is what was signed: where the commune's papers go their whole way here, only a signed draft is issued,
 * and a signed one only while it still says the same.
 */
export async function checkSignedIn(
  act: Act,
  actor: Actor,
  stored: Pick<Document, "id" | "stage">,
  prepared: { readonly digest: string },
): Promise<ReturnType<typeof refuse<"not-signed">> | null> {
  if (stored.stage !== "signed") {
    const { paperFlow } = await act.tx.commune.findUniqueOrThrow({
      where: { id: actor.communeId },
      select: { paperFlow: true },
    });
    const flow = paperFlow as PaperFlow;
    if (issuable(stored.stage as Stage, flow)) return null;
    const words =
      flow === "short"
        ? "Dự thảo đang trình: làm hết các bước, hoặc rút lại rồi cấp số."
        : "Xã đặt quy trình đủ bước: dự thảo phải được duyệt, kiểm thể thức và ký rồi mới cấp số.";
    return refuse("not-signed", words);
  }
  const signed = await digestAtIn(act, actor, stored.id, "sign");
  if (signed === prepared.digest) return null;
  const words =
    "Nội dung dự thảo (danh sách, người ký hoặc lời văn) đã khác bản đã ký. Trả lại để trình và ký lại bản đúng.";
  return refuse("not-signed", words);
}
