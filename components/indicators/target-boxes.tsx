import { amountText, type TargetAmount } from "@/lib/indicators/core/amounts";
import type { Definition } from "@/lib/indicators/core/definition";
import { AmountBox, YesBox } from "./amount-box";

/** The boxes of one target: an amount, both ends of a range, or done; with which target they showed. */
export function TargetBoxes({
  field,
  label,
  definition,
  shown,
  seenId,
  proposed,
}: {
  field: string;
  label: string;
  definition: Definition;
  /** What the boxes begin with. */
  shown: TargetAmount | null;
  /** The standing target; null when there is none. */
  seenId: string | null;
  /** Stands in an empty box, in grey. */
  proposed?: TargetAmount | undefined;
}) {
  const text = (centi: number | null | undefined) => (centi === null || centi === undefined ? "" : amountText(centi));
  const hint = (centi: number | null | undefined) => (proposed ? { placeholder: `(${text(centi)})` } : {});
  return (
    <>
      <input type="hidden" name={`s.${field}`} value={seenId ?? ""} />
      {definition.measure === "yes-no" ? (
        <YesBox name={`v.${field}`} label={label} yes={shown !== null} />
      ) : (
        <span className="inline-flex flex-col gap-1">
          <span>
            <AmountBox
              name={`v.${field}`}
              label={label}
              value={text(shown?.valueCenti)}
              {...hint(proposed?.valueCenti)}
            />
          </span>
          {definition.comparator === "between" ? (
            <span>
              <AmountBox
                name={`u.${field}`}
                label={`${label}, số trên`}
                value={text(shown?.upperCenti)}
                {...hint(proposed?.upperCenti)}
              />
            </span>
          ) : null}
        </span>
      )}
    </>
  );
}
