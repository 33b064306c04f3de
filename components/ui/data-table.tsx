import type { ReactNode } from "react";
import { SortableHead, TableFrame, type TableSort } from "./table";

export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Right-aligned, tabular figures. */
  readonly numeric?: boolean;
  /** Names the row: it stays in sight and heads the card on a phone. One column of a table. */
  readonly rowHead?: boolean;
  /** The name it sorts by, when it does. */
  readonly sort?: string;
  readonly total?: ReactNode;
  readonly className?: string;
}

// Only what a cell has: a property that is undefined is sent to the browser as well, once a cell.
function cellMarks<Row>({ head, numeric, className }: Column<Row>) {
  return { "data-label": head, ...(numeric ? { "data-numeric": "" } : {}), ...(className ? { className } : {}) };
}

/** Rows under columns, with STT in front, "–" and blanks as the cells give them, and a totals row when one has a total. */
export function DataTable<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  sort,
  start = 1,
  numbered = true,
  phone,
  totalWords = "Tổng cộng",
}: {
  caption: ReactNode;
  showCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  sort?: TableSort;
  /** The STT of the first row: on page 2 of 50 it is 51. */
  start?: number;
  numbered?: boolean;
  phone?: "cards" | "scroll";
  totalWords?: string;
}) {
  const hasTotals = columns.some((column) => column.total !== undefined);
  return (
    <TableFrame caption={caption} showCaption={showCaption ?? false} phone={phone ?? "cards"}>
      <thead>
        <tr>
          {numbered ? (
            <th scope="col" data-numeric="" className="w-px">
              STT
            </th>
          ) : null}
          {columns.map((column) => {
            const marks = {
              className: column.className,
              "data-numeric": column.numeric ? "" : undefined,
              "data-sticky": column.rowHead ? "" : undefined,
            };
            return column.sort && sort ? (
              <SortableHead key={column.key} by={column.sort} sort={sort} {...marks}>
                {column.head}
              </SortableHead>
            ) : (
              <th key={column.key} scope="col" {...marks}>
                {column.head}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={rowKey(row)}>
            {numbered ? (
              <td data-numeric="" data-order-number="">
                {start + index}
              </td>
            ) : null}
            {columns.map((column) =>
              column.rowHead ? (
                <th key={column.key} scope="row" data-sticky="" className={column.className}>
                  {column.cell(row, index)}
                </th>
              ) : (
                <td key={column.key} {...cellMarks(column)}>
                  {column.cell(row, index)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {hasTotals ? (
        <tfoot>
          <tr>
            {numbered ? <td data-order-number="" /> : null}
            {columns.map((column) =>
              column.rowHead ? (
                <th key={column.key} scope="row" data-sticky="">
                  {totalWords}
                </th>
              ) : (
                <td key={column.key} {...cellMarks(column)}>
                  {column.total}
                </td>
              ),
            )}
          </tr>
        </tfoot>
      ) : null}
    </TableFrame>
  );
}
