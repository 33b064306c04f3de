import { type Act, transact } from "@/lib/audit/transact";
import { needsReason, type Stage, type StepAct, stageAfter } from "@/lib/documents/core/stages";
import { mayTakeStep } from "@/lib/documents/policy";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Document } from "@/prisma/generated/client";
import { BLANK_OUTCOME } from "../core/blank-outcome";
import { readiness } from "../core/readiness";
import { lintContextIn } from "../queries/lint-context";
import { signerPersonIn } from "../queries/signer-person";
import type { StepInput } from "../schema";
import { changedSinceApprovalIn } from "./changed-since-approval";
import { digestAtIn, writeStepIn } from "./document-steps";
import { prepareDraftIn } from "./prepare-draft";
import { tellStepIn } from "./step-notices";

export type StepRefusal =
  | "forbidden"
  | "not-found"
  | "not-a-draft"
  | "stale"
  | "wrong-stage"
  | "no-reason"
  | "not-ready"
  | "has-errors"
  | "changed"
  | "words-changed"
  | "not-the-signer"
  | "no-signer"
  | "roster-not-ready"
  | "no-changes";

/** In the trail. */
const DONE: Readonly<Record<StepAct, string>> = {
  submit: "Trình duyệt",
  withdraw: "Rút lại để sửa",
  return: "Trả lại",
  approve: "Duyệt nội dung",
  check: "Xác nhận đúng thể thức",
  sign: "Ghi nhận đã ký",
};

/**
 * What the draft comes to at this step, as a digest, once it may pass. It is submitted and examined without errors, or
 * knowingly with them; it is examined only as it was approved, or with its form mended; signed only as it was examined.
 */
async function examineIn(
  act: Act,
  actor: Actor,
  stored: Document,
  input: StepInput,
): Promise<Result<string, StepRefusal>> {
  const drawn = await prepareDraftIn(act, actor, stored, actor.today);
  if (!drawn.ok) return drawn;
  const prepared = drawn.value;
  const { digest } = prepared;
  if (input.act === "sign") {
    const examined = await digestAtIn(act, actor, stored.id, "check");
    if (examined === digest) return ok(digest);
    const words = "Dự thảo đã khác bản văn thư kiểm thể thức (danh sách hoặc người ký vừa đổi). Trả lại để kiểm lại.";
    return refuse("changed", words);
  }
  if (input.act === "approve") return ok(digest);
  const context = await lintContextIn(act.tx, actor, actor.today);
  if (input.act === "check" && (await changedSinceApprovalIn(act, actor, stored, { prepared, context }))) {
    const words =
      "Lời văn hoặc danh sách đã đổi sau khi duyệt nội dung. Trình lại, hoặc trả lại, để người duyệt xem chỗ đã đổi.";
    return refuse("words-changed", words);
  }
  const wrong = readiness(prepared.lint(prepared.compose(BLANK_OUTCOME), context), true).filter(
    ({ count }) => count > 0,
  );
  const gaps = wrong.find(({ blocking }) => blocking);
  if (gaps) return refuse("not-ready", `Còn ${gaps.count} chỗ để trống (dấu “…”): điền xong rồi trình.`);
  const errors = wrong.reduce((sum, { count }) => sum + count, 0);
  if (errors === 0 || input.confirmErrors) return ok(digest);
  const words = `Còn ${errors} lỗi trong phần kiểm lỗi. Nên sửa trước.`;
  return refuse("has-errors", words, { confirmErrors: words });
}

/** Takes a draft one step on its way, or back; who did it when is kept, and whose turn it is next is told. */
export async function takeStep(
  actor: Actor,
  input: StepInput,
): Promise<Result<{ readonly stage: Stage; readonly subject: string }, StepRefusal>> {
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact<{ readonly stage: Stage; readonly subject: string }, StepRefusal>(actor, async (act) => {
    const { tx, at, audit } = act;
    await tx.$queryRaw`select 1 from document where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for no key update`;
    const stored = await tx.document.findUnique({ where: key });
    if (!stored || stored.deletedAt) return refuse("not-found", "Không tìm thấy dự thảo này.");
    if (stored.state !== "draft") return refuse("not-a-draft", "Văn bản này đã ban hành rồi.");
    const signerPersonId = await signerPersonIn(tx, actor, stored);
    const signs = signerPersonId !== null && signerPersonId === actor.personId;
    const stage = stored.stage as Stage;
    if (!mayTakeStep(actor, { act: input.act, stage, signs })) {
      return refuse("forbidden", "Bước này không thuộc nhiệm vụ của tài khoản bạn.");
    }
    if (stored.version !== input.version) {
      return refuse("stale", "Dự thảo vừa được sửa. Xem lại bản mới rồi làm tiếp.");
    }
    const to = stageAfter(input.act, stage);
    if (!to) return refuse("wrong-stage", "Dự thảo vừa được người khác chuyển bước. Xem lại rồi làm tiếp.");
    if (needsReason(input.act) && input.reason.length < 5) {
      return refuse("no-reason", "Ghi lý do trả lại.", { reason: "Ghi lý do để người soạn biết sửa gì." });
    }
    const examines = input.act !== "withdraw" && input.act !== "return";
    const examined = examines ? await examineIn(act, actor, stored, input) : ok(null);
    if (!examined.ok) return examined;
    const reason = input.reason || null;
    await tx.document.update({ where: key, data: { stage: to, updatedAt: at } });
    await writeStepIn(act, actor, stored, { act: input.act, to, digest: examined.value, reason });
    await tellStepIn(act, actor, stored, { act: input.act, signerPersonId, reason });
    const why = reason ? `: ${reason}` : "";
    await audit({
      action: `document.${input.act}`,
      entityType: "document",
      entityId: stored.id,
      words: `${DONE[input.act]} dự thảo “${stored.subject}”${why}`,
    });
    return ok({ stage: to, subject: stored.subject });
  });
}
