import { refuse } from "@/lib/kernel/result";
import { type CheckedBox, type CheckedValues, completedValue, isFilled } from "./check-values";
import type { FilledValue } from "./report-states";

/** A refusal with words beside each field, named "indicator.field". */
export function refuseValues({ refusals }: Pick<CheckedValues, "refusals">) {
  const fields = Object.fromEntries(
    refusals.map(({ indicatorId, field, words }) => [`${indicatorId}.${field}`, words]),
  );
  const count = Object.keys(fields).length;
  const words = count === 1 ? "Chưa gửi được: có một ô cần sửa." : `Chưa gửi được: có ${count} ô cần sửa.`;
  return refuse("invalid" as const, words, fields);
}

/** What is kept of what was typed: filled boxes with their denominators. */
export function keptValues(
  boxes: readonly Pick<CheckedBox, "indicatorId" | "measure" | "denominator" | "offered">[],
  values: readonly FilledValue[],
): FilledValue[] {
  const boxOf = new Map(boxes.map((box) => [box.indicatorId, box]));
  return values.filter(isFilled).map((value) => {
    const box = boxOf.get(value.indicatorId);
    return box ? completedValue(box, value) : value;
  });
}
