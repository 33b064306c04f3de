"use client";
import { Button } from "@/components/ui/button";
import { PlusIcon, TrashIcon } from "@/components/ui/icons";
import type { PaperColumn, PaperRow, PaperTable } from "@/lib/document-kinds/core/papers/paper-content";
import { EditorText } from "./editor-field";
import { MoveButtons, moved } from "./move-buttons";

const WIDTHS = [
  { words: "Rất hẹp", mm: 13 },
  { words: "Hẹp", mm: 25 },
  { words: "Vừa", mm: 40 },
  { words: "Rộng", mm: 65 },
  { words: "Rất rộng", mm: 90 },
] as const;
const MOST_COLUMNS = 12;

function nearest(mm: number): number {
  return WIDTHS.reduce((best, { mm: one }) => (Math.abs(one - mm) < Math.abs(best - mm) ? one : best), 13 as number);
}

/** A table in boxes: rows and columns come and go whole, so that it always stays a table. */
export function TableEditor({
  table,
  label,
  onTable,
}: {
  table: PaperTable;
  label: string;
  onTable: (table: PaperTable) => void;
}) {
  const { columns, rows } = table;
  const writeRows = (next: readonly PaperRow[]) => onTable({ ...table, rows: next });
  const writeColumn = (at: number, changes: Partial<PaperColumn>) =>
    onTable({ ...table, columns: columns.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  const writeCell = (row: PaperRow, at: number, text: string) => {
    const cells = columns.map((_, index) => (index === at ? text : (row.cells[index] ?? "")));
    writeRows(rows.map((other) => (other === row ? { ...row, cells } : other)));
  };
  const addColumn = () =>
    onTable({
      ...table,
      columns: [...columns, { head: "", widthMm: 25, align: "left" }],
      rows: rows.map((row) => ({ ...row, cells: [...columns.map((_, index) => row.cells[index] ?? ""), ""] })),
    });
  const removeColumn = (at: number) =>
    onTable({
      ...table,
      columns: columns.filter((_, index) => index !== at),
      rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== at) })),
    });
  const addRow = () => writeRows([...rows, { id: crypto.randomUUID(), group: false, cells: columns.map(() => "") }]);
  return (
    <div className="flex flex-col gap-2">
      <div className="relative overflow-x-auto rounded-md border border-line">
        <table className="w-max min-w-full">
          <thead>
            <tr>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={at} scope="col" className="min-w-36 border-line border-b p-1 align-top font-normal">
                  <EditorText
                    aria-label={`Tên cột ${at + 1}, ${label}`}
                    value={column.head}
                    onText={(head) => writeColumn(at, { head })}
                  />
                  <div className="flex gap-1">
                    <select
                      aria-label={`Độ rộng cột ${at + 1}, ${label}`}
                      value={nearest(column.widthMm)}
                      onChange={(event) => writeColumn(at, { widthMm: Number(event.target.value) })}
                      className="control w-auto"
                    >
                      {WIDTHS.map(({ words, mm }) => (
                        <option key={mm} value={mm}>
                          {words}
                        </option>
                      ))}
                    </select>
                    <Button
                      tone="quiet"
                      className="px-2.5"
                      disabled={columns.length < 2}
                      onClick={() => removeColumn(at)}
                    >
                      <TrashIcon />
                      <span className="sr-only">
                        Bỏ cột {at + 1}, {label}
                      </span>
                    </Button>
                  </div>
                </th>
              ))}
              <th scope="col" className="border-line border-b p-1">
                <span className="sr-only">Đổi chỗ, bỏ dòng</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                {columns.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                  <td key={column} className="p-1 align-top">
                    {row.group && column > 0 ? null : (
                      <EditorText
                        aria-label={`Dòng ${at + 1}, cột ${column + 1}, ${label}`}
                        value={row.cells[column] ?? ""}
                        onText={(text) => writeCell(row, column, text)}
                      />
                    )}
                  </td>
                ))}
                <td className="p-1 align-top">
                  <MoveButtons
                    what={`dòng ${at + 1}, ${label}`}
                    onUp={at > 0 ? () => writeRows(moved(rows, at, -1)) : null}
                    onDown={at < rows.length - 1 ? () => writeRows(moved(rows, at, 1)) : null}
                    onRemove={() => writeRows(rows.filter((other) => other !== row))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button tone="quiet" onClick={addRow}>
          <PlusIcon /> Thêm dòng
        </Button>
        <Button tone="quiet" disabled={columns.length >= MOST_COLUMNS} onClick={addColumn}>
          <PlusIcon /> Thêm cột
        </Button>
      </div>
    </div>
  );
}
