import type { Act } from "@/lib/audit/transact";
import { padNumber } from "@/lib/documents/core/number";
import { canIssue } from "@/lib/documents/policy";
import { assignTargetsIn, unassignTargetsIn } from "@/lib/indicators/commands/assign-targets";
import type { Actor } from "@/lib/kernel/actor";
import { fromDbDate } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import type { Document } from "@/prisma/generated/client";
import { tablesKept, targetsThatDiffer } from "../core/papers/assigned-targets";
import { isPaperContent } from "../core/papers/paper-content";
import { assignedTargetsIn } from "../queries/assigned-targets";

export type AssignRefusal = "forbidden" | "targets-differ";

const codeOf = ({ number, symbol }: Document) => (number === null ? symbol : `${padNumber(number)}/${symbol}`);

/**
 * Lets an issued paper assign the targets it lists: they get its number and day. Its tables must say just what stands:
 * another figure on paper than in the portal would be two assignments.
 */
export async function assignTargetsOf(
  act: Act,
  actor: Actor,
  documentId: string,
): Promise<Result<number, AssignRefusal>> {
  if (!canIssue(actor)) return refuse("forbidden", "Chỉ văn thư và lãnh đạo được ban hành văn bản.");
  const { communeId } = actor;
  const stored = await act.tx.document.findUniqueOrThrow({ where: { communeId_id: { communeId, id: documentId } } });
  if (!isPaperContent(stored.content) || !stored.content.assignsYear || !stored.issuedOn) return ok(0);
  const { content } = stored;
  const year = stored.content.assignsYear;
  const targets = await assignedTargetsIn(act.tx, actor, year);
  const { hamletWord } = await act.tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const differ = targetsThatDiffer(content, targets, hamletWord);
  if (differ.length > 0) {
    const named = differ.slice(0, 3).join("; ");
    const more = differ.length > 3 ? ` và ${differ.length - 3} dòng khác` : "";
    return refuse(
      "targets-differ",
      `Bảng chỉ tiêu trong văn bản khác với mục tiêu năm ${year} đang ghi ở trang Giao mục tiêu: ${named}${more}. Sửa cho khớp, hoặc soạn lại công văn từ trang đó.`,
    );
  }
  const document = { code: codeOf(stored), day: fromDbDate(stored.issuedOn) };
  return ok(await assignTargetsIn(act, actor, { year, ...tablesKept(content), document }));
}

/** A revoked paper assigns nothing any more; the targets themselves stay. */
export async function withdrawTargetsOf(act: Act, actor: Actor, stored: Document): Promise<void> {
  if (!canIssue(actor) || !isPaperContent(stored.content) || !stored.content.assignsYear || !stored.issuedOn) return;
  await unassignTargetsIn(act, actor, { code: codeOf(stored), day: fromDbDate(stored.issuedOn) });
}
