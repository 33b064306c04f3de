import { AppLink } from "@/components/ui/app-link";
import { figureWords, flagWords, noneWords } from "@/lib/indicators/core/figures/figure-words";
import type { FigureScope } from "@/lib/indicators/core/figures/parts";
import type { SpannedFigure } from "@/lib/indicators/queries/figure-table";
import { formatNumber } from "@/lib/kernel/numbers";
import { whyHref } from "./figures-filter";

/** "1.234/2.000": what a share is of. */
export function ofWords({ numerator, denominator, definition }: SpannedFigure["figure"]): string | null {
  if (definition?.measure !== "ratio" || numerator === null || denominator === null) return null;
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

/** A figure that leads to its rows, with what one must know beside it; "–" and why where there is none. */
export function FigureNumber({
  value: { figure, span },
  scope,
  brief = false,
}: {
  value: SpannedFigure;
  scope: FigureScope;
  /** Only the number: of times gone by. */
  brief?: boolean;
}) {
  if (figure.none === "no-definition" || figure.none === "not-of-hamlet") {
    return (
      <span>
        – <span className="sr-only">{noneWords(figure)}</span>
      </span>
    );
  }
  const words = figureWords(figure);
  const flags = brief ? flagWords(figure).slice(0, 1) : flagWords(figure);
  return (
    <span className="flex flex-col sm:items-end">
      <AppLink
        href={whyHref(figure.indicatorId, span, scope)}
        className="link -my-2.5 inline-flex min-h-11 items-center whitespace-nowrap font-semibold tabular-nums"
      >
        {words}
        <span className="sr-only">. Vì sao con số này?</span>
      </AppLink>
      {ofWords(figure) ? <span className="whitespace-nowrap text-muted tabular-nums">{ofWords(figure)}</span> : null}
      {figure.none && !brief ? <span className="text-muted">{noneWords(figure)}</span> : null}
      {flags.map((flag) => (
        <span key={flag} className={figure.flags.above ? "text-danger" : "text-warn"}>
          {flag}
        </span>
      ))}
    </span>
  );
}
