import type { Act } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { mergeEdits } from "@/lib/kernel/merge-edits";
import { ok, refuse } from "@/lib/kernel/result";
import { fieldLabel } from "../labels";

type Fields = Readonly<Record<string, string | null>>;

export interface Edit<Edited extends Fields> {
  readonly entityType: "person" | "hamlet" | "unit";
  readonly id: string;
  /** Whether nobody saved since the form was opened. */
  readonly fresh: boolean;
  /** What the form was opened with. A field that is missing was since shown to the person, who saves it knowingly. */
  readonly base: Fields;
  readonly theirs: Edited;
  readonly mine: Edited;
}

/**
 * A save that comes second keeps what the first changed and is refused only where both changed the same field, with
 * the words of whoever was first.
 */
export async function mergeStale<Edited extends Fields>({ tx }: Act, actor: Actor, edit: Edit<Edited>) {
  const { entityType, id, fresh, base, theirs, mine } = edit;
  const opened = fresh ? theirs : { ...theirs, ...base };
  const { merged, conflicts } = mergeEdits<Edited>(opened, theirs, mine);
  if (conflicts.length === 0) return ok(merged);
  const last = await tx.auditLine.findFirst({
    where: { communeId: actor.communeId, entityType, entityId: id },
    orderBy: { id: "desc" },
  });
  const names = conflicts.map((field) => fieldLabel[field] ?? field).join(", ");
  const fields = Object.fromEntries(
    conflicts.map((field) => [field, `Người khác vừa sửa thành: ${theirs[field] ?? "(để trống)"}`]),
  );
  const words = `${last?.actorName ?? "Người khác"} vừa sửa cùng chỗ với bạn (${names}). Xem lại rồi lưu lần nữa.`;
  return refuse("stale" as const, words, fields);
}
