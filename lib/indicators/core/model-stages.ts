import type { CivilDate } from "@/lib/kernel/civil-date";

/** proposed → pilot → recognised → spread; ended at any time. */
export const MODEL_STAGES = ["proposed", "pilot", "recognised", "spread", "ended"] as const;
export type ModelStage = (typeof MODEL_STAGES)[number];

/** A stage a model reached at a place. */
export interface StageRow {
  readonly stage: ModelStage;
  readonly since: CivilDate;
}

/** A model counts as recognised from its recognition on, and still when it is spread. */
export function isRecognised(stage: ModelStage): boolean {
  return stage === "recognised" || stage === "spread";
}

/** Recognition is an act of the commune: it has a paper. */
export function needsPaper(stage: ModelStage): boolean {
  return isRecognised(stage);
}

/** What is wrong with a stage after those a place has been through, oldest first; null when it may follow. */
export function judgeStage(
  before: readonly StageRow[],
  next: StageRow,
): { field: "stage" | "since"; words: string } | null {
  const last = before.at(-1);
  if (!last) return next.stage === "ended" ? { field: "stage", words: "Nơi này chưa có mô hình để dừng." } : null;
  if (next.since < last.since) return { field: "since", words: "Ngày này trước ngày của giai đoạn đã ghi." };
  if (last.stage === next.stage) return { field: "stage", words: "Nơi này đang ở giai đoạn ấy rồi." };
  if (last.stage === "ended" || next.stage === "ended") return null;
  if (MODEL_STAGES.indexOf(next.stage) < MODEL_STAGES.indexOf(last.stage))
    return { field: "stage", words: "Không lùi giai đoạn: nếu ghi nhầm thì bỏ dòng ghi nhầm." };
  return null;
}
