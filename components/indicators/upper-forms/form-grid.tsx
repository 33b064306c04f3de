import { AppLink } from "@/components/ui/app-link";
import { hrefWith } from "@/components/ui/query-string";
import type { FormEntry } from "@/lib/indicators/core/out/form-mapping";
import type { MappingView } from "@/lib/indicators/queries/form-mappings";
import { formatNumber } from "@/lib/kernel/numbers";
import { type Cell, cellText, placeName, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { FORMS_PATH } from "./form-words";

const MOST_ROWS = 120;
const MOST_COLUMNS = 40;

const LOOK = {
  filled: "bg-success-soft font-semibold",
  missing: "bg-warn-soft",
  formula: "bg-sunken",
} satisfies Record<FormEntry["state"], string>;

const WORDS = {
  filled: "",
  missing: "thiếu số",
  formula: "công thức của biểu",
} satisfies Record<FormEntry["state"], string>;

function shownOf(cell: Cell | undefined, entry: FormEntry | undefined, proposed: boolean): string {
  if (entry && entry.state === "filled" && entry.value !== null) return formatNumber(entry.value);
  if (entry) return WORDS[entry.state];
  if (proposed) return "đề xuất";
  return cell ? cellText(cell) : "";
}

/** A sheet of the form as it will be filled; a press on a cell chooses what goes there. */
export function FormGrid({ view, grid, chosen }: { view: MappingView; grid: SheetGrid; chosen: string }) {
  const entries = new Map(
    view.entries.filter(({ sheet }) => sheet === grid.name).map((entry) => [placeName(entry), entry]),
  );
  const proposed = new Set(
    view.chosen.filter(({ sheet, doubtful }) => doubtful && sheet === grid.name).map((cell) => placeName(cell)),
  );
  const rows = grid.rows.slice(0, MOST_ROWS);
  const width = Math.min(MOST_COLUMNS, Math.max(1, ...rows.map((cells) => cells.length)));
  const columns = Array.from({ length: width }, (_, column) => column);
  const href = (place: string) =>
    `${hrefWith(`${FORMS_PATH}/${view.id}`, { ky: view.period.key, trang: grid.name, o: place })}#chon-so`;
  return (
    <div className="overflow-x-auto">
      <table className="border-collapse text-base">
        <caption className="sr-only">Trang {grid.name}: bấm vào một ô để chọn số</caption>
        <thead>
          <tr>
            <td className="border border-line bg-sunken px-2" />
            {columns.map((column) => (
              <th key={column} scope="col" className="border border-line bg-sunken px-2 font-normal text-muted">
                {placeName({ row: 0, column }).replace(/\d+$/u, "")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={placeName({ row, column: 0 })}>
              <th scope="row" className="border border-line bg-sunken px-2 font-normal text-muted">
                {row + 1}
              </th>
              {columns.map((column) => {
                const cell = cells[column];
                const place = placeName({ row, column });
                const entry = entries.get(place);
                const text = cell?.mergedFrom ? "" : shownOf(cell, entry, proposed.has(place));
                const look = entry ? LOOK[entry.state] : proposed.has(place) ? "bg-accent-soft" : "";
                const now = place === chosen ? "outline-3 outline-focus -outline-offset-3" : "";
                return (
                  <td key={place} className={`max-w-64 border border-line p-0 align-top ${look} ${now}`}>
                    <AppLink href={href(place)} className="block min-h-8 min-w-16 px-2 py-1 hover:bg-accent-soft">
                      <span className="sr-only">{place}: </span>
                      {text}
                    </AppLink>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {grid.rows.length > MOST_ROWS ? (
        <p className="p-2 text-muted">{`Chỉ hiện ${MOST_ROWS} dòng đầu trong ${formatNumber(grid.rows.length)} dòng.`}</p>
      ) : null}
    </div>
  );
}
