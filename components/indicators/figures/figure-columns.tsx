import type { Column } from "@/components/ui/data-table";
import { Tag, type TagTone } from "@/components/ui/tag";
import { completeWords, judgementLabel, notEnoughWords, targetWords } from "@/lib/indicators/core/figures/figure-words";
import { runningShare } from "@/lib/indicators/core/figures/running-share";
import type { OwnPlace } from "@/lib/indicators/core/ranking";
import type { Figure, Judgement } from "@/lib/indicators/core/roll-up";
import type { FigureRow, FigureTable } from "@/lib/indicators/queries/figure-table";
import { formatNumber } from "@/lib/kernel/numbers";
import { type Period, shiftPeriod } from "@/lib/kernel/period";
import { FigureNumber } from "./figure-number";
import { periodHead } from "./period-words";
import { whyNotWords } from "./ranking-words";

const TONE: Record<Judgement, TagTone> = {
  met: "success",
  "not-met": "danger",
  "no-target": "neutral",
  "not-enough": "warning",
};

/** What is held against the year's target: of what arises month by month all since New Year, else the last value. */
export function heldFigure({ definition, now, sinceNewYear }: FigureRow): Figure {
  return definition.timing === "flow" ? sinceNewYear.figure : now.figure;
}

/** "Đang thực hiện, 83%": a year's number that is still being worked for, else the verdict. */
export function standingWords(row: FigureRow): string {
  const figure = heldFigure(row);
  const running = runningShare(figure, row.sinceNewYear.span);
  return running === null ? judgementLabel[figure.judgement] : `Đang thực hiện, ${running}%`;
}

export function isRunning(row: FigureRow): boolean {
  return runningShare(heldFigure(row), row.sinceNewYear.span) !== null;
}

/** How the figure stands against the target of the year. */
function Standing({ row }: { row: FigureRow }) {
  const figure = heldFigure(row);
  const why = notEnoughWords(figure);
  return (
    <span className="flex flex-col items-start gap-1">
      <Tag tone={isRunning(row) ? "active" : TONE[figure.judgement]}>{standingWords(row)}</Tag>
      {row.definition.timing === "flow" && figure.target ? <span className="text-muted">tính từ đầu năm</span> : null}
      {why ? <span className="text-muted">{why}</span> : null}
    </span>
  );
}

function TargetCell({ row: { definition, now, ahead } }: { row: FigureRow }) {
  const { target } = now.figure;
  const words = targetWords(definition, target);
  if (!words && ahead) {
    return (
      <span className="text-muted sm:whitespace-nowrap">{`${ahead.year}: ${targetWords(definition, ahead)}`}</span>
    );
  }
  if (!words) return "–";
  const notes = [target?.proposed ? "đề xuất" : "", target?.ofCommune ? "mức của xã" : ""].filter(Boolean);
  return (
    <span className="flex flex-col">
      <span className="sm:whitespace-nowrap">{words}</span>
      {notes.length > 0 ? <span className="text-muted">{notes.join(", ")}</span> : null}
    </span>
  );
}

function placeWords({ place, compared, why }: OwnPlace): string {
  if (place !== null) return `${formatNumber(place)}/${formatNumber(compared)} bản`;
  return why ? whyNotWords[why] : "–";
}

/** The year before, of a month, quarter or year. */
export function yearBefore(period: Period): Period {
  return { ...period, year: period.year - 1 };
}

/** Columns of the table of figures: the target, now, before, a year ago, the year so far, and how it stands. */
export function figureColumns({ period, scope, span, pillars }: FigureTable): readonly Column<FigureRow>[] {
  const number = (key: "now" | "before" | "yearBefore" | "sinceNewYear", head: string): Column<FigureRow> => ({
    ...{ key, head, numeric: true },
    cell: (row) => <FigureNumber value={row[key]} scope={scope} brief={key !== "now"} />,
  });
  const year = Math.floor(span.to / 12);
  return [
    {
      ...{ key: "name", head: "Chỉ tiêu", rowHead: true, className: "min-w-56" },
      cell: ({ definition }) => (
        <>
          <span className="block font-normal text-muted">{definition.code}</span>
          {definition.name}
        </>
      ),
    },
    { key: "target", head: `Mục tiêu ${year}`, cell: (row) => <TargetCell row={row} /> },
    number("now", periodHead(period)),
    number("before", periodHead(shiftPeriod(period, -1))),
    ...(period.kind === "year" ? [] : [number("yearBefore", periodHead(yearBefore(period)))]),
    ...(period.kind === "year"
      ? []
      : [
          {
            ...{ key: "so-far", head: "Từ đầu năm", numeric: true },
            cell: (row: FigureRow) =>
              row.definition.timing === "flow" ? <FigureNumber value={row.sinceNewYear} scope={scope} brief /> : "–",
          },
        ]),
    ...(pillars.some(({ rows }) => rows.some(({ place }) => place !== null))
      ? [{ key: "place", head: "Hạng trong xã", cell: (row: FigureRow) => (row.place ? placeWords(row.place) : "–") }]
      : []),
    { key: "standing", head: "So với mục tiêu", cell: (row) => <Standing row={row} /> },
    ...(scope.kind === "hamlet" ? [] : [COMPLETE]),
  ];
}

/** How many have reported; of one bản there is nothing to count. */
const COMPLETE: Column<FigureRow> = {
  key: "complete",
  head: "Đã báo",
  numeric: true,
  cell: ({ now: { figure }, definition }) => {
    if (definition.reporter.kind === "portal") return "Tự đếm";
    return figure.complete.reporters > 0 ? completeWords(figure) : "–";
  },
};
