import type { TargetAmount } from "./amounts";

interface Proposing {
  readonly definition: { readonly indicatorId: string };
  readonly proposed: ReadonlyMap<number, TargetAmount>;
}

/** What was proposed, as one text: a press takes over just what was shown. */
export function proposalKey(rows: readonly Proposing[]): string {
  return rows
    .flatMap(({ definition, proposed }) =>
      [...proposed].map(
        ([year, { valueCenti, upperCenti }]) => `${definition.indicatorId}:${year}:${valueCenti}:${upperCenti ?? ""}`,
      ),
    )
    .sort()
    .join(",");
}
