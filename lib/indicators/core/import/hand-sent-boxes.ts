import { type CheckedBox, checkValue, completedValue } from "../check-values";
import type { Definition } from "../definition";
import type { HandSentReport } from "../hand-sent";
import type { FilledValue } from "../report-states";

export interface HandSentValues {
  /** As they would be sent. */
  readonly values: readonly FilledValue[];
  /** Codes this period does not ask: they are not taken in. */
  readonly unknown: readonly string[];
  /** Words beside an indicator; a refusal stops the report. */
  readonly findings: ReadonlyMap<string, { readonly kind: "refusal" | "remark"; readonly words: string }>;
}

/** The figures of a report sent by hand, put to the boxes of its period by their codes. */
export function handSentValues(
  boxes: readonly (CheckedBox & Pick<Definition, "code">)[],
  { values }: Pick<HandSentReport, "values">,
): HandSentValues {
  const byCode = new Map(boxes.map((box) => [box.code.toUpperCase(), box]));
  const found = values.flatMap(({ code, ...value }) => {
    const box = byCode.get(code.toUpperCase());
    return box ? [{ box, value: { ...value, indicatorId: box.indicatorId } }] : [];
  });
  const findings = found.flatMap(({ box, value }) => {
    const [finding] = checkValue(box, completedValue(box, value));
    return finding ? [[box.indicatorId, { kind: finding.kind, words: finding.words }] as const] : [];
  });
  return {
    values: found.map(({ value }) => value),
    unknown: values.flatMap(({ code }) => (byCode.has(code.toUpperCase()) ? [] : [code])),
    findings: new Map(findings),
  };
}
