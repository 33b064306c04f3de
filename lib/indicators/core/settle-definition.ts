import type {
  BaseKind,
  Comparator,
  Definition,
  Denominator,
  Frequency,
  Measure,
  Pillar,
  ReportedBy,
  Timing,
} from "./definition";

/** A definition as a form gives it: fields that do not apply may hold anything. */
export interface TypedDefinition {
  readonly name: string;
  readonly pillar: Pillar;
  readonly measure: Measure;
  readonly timing: Timing;
  readonly unit: string | null;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  readonly denominator: Denominator["kind"];
  readonly bases: readonly BaseKind[];
  readonly fixed: number | null;
  readonly comparator: Comparator;
  readonly reporter: ReportedBy;
  readonly frequency: Frequency;
  readonly source: string | null;
  readonly note: string | null;
}

/** What a definition says, without whose it is and when it holds. */
export type DefinitionWords = Omit<Definition, "indicatorId" | "code" | "position" | "validFrom" | "validTo">;

/** What is known of the indicator another would take its figures from; null when there is none. */
export type DrawnFrom = Pick<Definition, "measure" | "reporter" | "unit"> | null;

export type Settled =
  | { readonly ok: true; readonly words: DefinitionWords }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Kinds of which one is a part of the other: their sum would count people twice. */
const WITHIN: readonly (readonly [BaseKind, BaseKind])[] = [
  ["adults", "people"],
  ["households", "people"],
  ["producers", "households"],
];

function settleDenominator(typed: TypedDefinition, wrong: Record<string, string>): Denominator {
  if (typed.measure !== "ratio") return { kind: "none" };
  switch (typed.denominator) {
    case "none":
      wrong.denominator = "Tỷ lệ phải có mẫu số: chọn mẫu số lấy từ đâu.";
      return { kind: "none" };
    case "base":
      if (typed.bases.length === 0) wrong.bases = "Chọn ít nhất một số nền làm mẫu số.";
      if (WITHIN.some(([part, whole]) => typed.bases.includes(part) && typed.bases.includes(whole)))
        wrong.bases =
          "Các số nền đã chọn trùng nhau (người trưởng thành đã nằm trong số nhân khẩu): cộng lại sẽ đếm hai lần.";
      return { kind: "base", bases: typed.bases };
    case "fixed":
      if (typed.fixed === null || typed.fixed <= 0) wrong.fixed = "Nhập số cố định làm mẫu số, lớn hơn 0.";
      return { kind: "fixed", value: typed.fixed ?? 1 };
    case "reported":
      if (!typed.denominatorWords) wrong.denominatorWords = "Ghi mẫu số là gì, để người báo cáo biết nhập số nào.";
      return { kind: "reported" };
    case "hamlets":
      return { kind: "hamlets" };
  }
}

function judgeComparator({ measure, comparator }: TypedDefinition, wrong: Record<string, string>): Comparator {
  if (measure === "yes-no") return "yes";
  if (comparator === "yes") wrong.comparator = "“Có” chỉ dùng cho chỉ tiêu có hoặc chưa: chọn cách so sánh bằng số.";
  return comparator;
}

function judgeReporter(typed: TypedDefinition, drawnFrom: DrawnFrom, wrong: Record<string, string>): void {
  const { reporter, measure } = typed;
  if (reporter.kind === "same") {
    if (!drawnFrom) wrong.reporter = "Chọn lại chỉ tiêu để lấy số.";
    else if (drawnFrom.reporter.kind === "same")
      wrong.reporter = "Chỉ tiêu ấy cũng lấy số của chỉ tiêu khác: chọn chỉ tiêu gốc.";
    else if (drawnFrom.measure !== measure)
      wrong.reporter =
        "Chỉ tiêu ấy không cùng loại: chỉ lấy số được của chỉ tiêu cùng là tỷ lệ, số lượng hoặc có – chưa.";
    else if (measure === "count" && drawnFrom.unit !== typed.unit)
      wrong.reporter = `Chỉ tiêu ấy tính bằng ${drawnFrom.unit}, không cùng đơn vị tính.`;
  }
  if (reporter.kind === "portal") {
    if (reporter.countedBy === "models-recognised" && measure !== "count")
      wrong.reporter = "Cổng đếm mô hình thành số lượng: chọn loại Số lượng.";
    if (reporter.countedBy !== "models-recognised" && (measure !== "ratio" || typed.denominator !== "hamlets"))
      wrong.reporter = "Cổng đếm theo bản: chọn loại Tỷ lệ, mẫu số là số bản.";
  }
}

/** A typed definition made whole, what does not apply put aside; or what is wrong with it, beside each field. */
export function settleDefinition(typed: TypedDefinition, drawnFrom: DrawnFrom): Settled {
  const wrong: Record<string, string> = {};
  const { measure } = typed;
  if (measure === "ratio" && !typed.numeratorWords)
    wrong.numeratorWords = "Ghi tử số là gì, để người báo cáo biết nhập số nào.";
  if (measure === "count" && !typed.unit) wrong.unit = "Nhập đơn vị tính, như “người”, “mô hình”.";
  if (measure === "yes-no" && typed.timing === "flow")
    wrong.timing = "Có hoặc chưa thì tính đến cuối kỳ, không cộng dồn.";
  const denominator = settleDenominator(typed, wrong);
  const comparator = judgeComparator(typed, wrong);
  judgeReporter(typed, drawnFrom, wrong);
  if (Object.keys(wrong).length > 0) return { ok: false, fields: wrong };
  const { name, pillar, timing, reporter, frequency, source, note } = typed;
  return {
    ok: true,
    words: {
      ...{ name, pillar, measure, timing, denominator, comparator, reporter, frequency, source, note },
      unit: measure === "ratio" ? "%" : measure === "count" ? (typed.unit ?? "") : "",
      numeratorWords: measure === "yes-no" ? null : typed.numeratorWords,
      denominatorWords: measure === "ratio" ? typed.denominatorWords : null,
    },
  };
}
