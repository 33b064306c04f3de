import { transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { holdCommune } from "@/lib/platform/hold-commune";
import { proposalKey } from "../core/proposal-key";
import { targetWords } from "../labels";
import { canKeepIndicators } from "../policy";
import { targetTableIn } from "../queries/target-table";
import { replaceTargetsIn } from "./targets";

const REASON = "Lấy theo đường thẳng giữa các mốc đã giao";

/** Takes proposed targets over as set ones, of one indicator or of all: just those that were shown, or none. */
export async function acceptMilestones(
  actor: Actor,
  input: { readonly indicatorId: string | null; readonly seen: string },
): Promise<Result<{ count: number }, "forbidden" | "stale" | "nothing">> {
  if (!canKeepIndicators(actor)) return refuse("forbidden", "Tài khoản của bạn không được giao chỉ tiêu.");
  return transact<{ count: number }, "stale" | "nothing">(actor, async (act) => {
    await holdCommune(act.tx, actor.communeId);
    const table = await targetTableIn(act.tx, actor);
    const rows = table.filter(
      ({ definition, proposed }) =>
        proposed.size > 0 && (input.indicatorId === null || definition.indicatorId === input.indicatorId),
    );
    if (rows.length === 0) return refuse("nothing" as const, "Không còn đề xuất nào để nhận.");
    if (proposalKey(rows) !== input.seen)
      return refuse("stale" as const, "Các mốc vừa được sửa nên đề xuất đã khác. Tải lại trang, xem rồi nhận.");
    let count = 0;
    for (const { definition, proposed, set } of rows) {
      const next = [...set.values()].find(
        ({ baselineCenti, baselineWords }) => baselineCenti !== null || baselineWords,
      );
      const story = {
        baselineCenti: next?.baselineCenti ?? null,
        baselineWords: next?.baselineWords ?? null,
        reason: REASON,
      };
      const offered = [...proposed];
      await replaceTargetsIn(
        act,
        actor,
        offered.map(([year, amount]) => {
          const place = { indicatorId: definition.indicatorId, hamletId: null, year };
          return { standing: undefined, place, amount, story };
        }),
      );
      count += offered.length;
      const said = offered.map(([year, amount]) => `${year} ${targetWords(definition, amount)}`);
      await act.audit({
        ...{ action: "target.accepted", entityType: "indicator", entityId: definition.indicatorId },
        words: `Nhận mục tiêu đề xuất của chỉ tiêu ${definition.code}: ${said.join(", ")}`,
      });
    }
    return ok({ count });
  });
}
