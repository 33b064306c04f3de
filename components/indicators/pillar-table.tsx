import type { Column } from "@/components/ui/data-table";
import { TableFrame } from "@/components/ui/table";
import { type Definition, PILLARS } from "@/lib/indicators/core/definition";
import { pillarLabel } from "@/lib/indicators/labels";

/** Indicators in one table, those of each pillar under its name, in the order of pillars. */
export function PillarTable<Row extends { readonly definition: Definition }>({
  caption,
  columns,
  rows,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
}) {
  return (
    <TableFrame caption={caption}>
      <thead>
        <tr>
          {columns.map(({ key, head, className, rowHead, numeric }) => (
            <th
              key={key}
              scope="col"
              className={className}
              data-sticky={rowHead ? "" : undefined}
              data-numeric={numeric ? "" : undefined}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {PILLARS.map((pillar) => {
        const own = rows.filter(({ definition }) => definition.pillar === pillar);
        if (own.length === 0) return null;
        return (
          <tbody key={pillar}>
            <tr>
              <th scope="rowgroup" colSpan={columns.length} className="bg-sunken! font-semibold!">
                {`${pillarLabel[pillar]} (${own.length})`}
              </th>
            </tr>
            {own.map((row, index) => (
              <tr key={row.definition.indicatorId}>
                {columns.map(({ key, head, className, rowHead, numeric, cell }) =>
                  rowHead ? (
                    <th key={key} scope="row" data-sticky="" className={className}>
                      {cell(row, index)}
                    </th>
                  ) : (
                    <td key={key} data-label={head} data-numeric={numeric ? "" : undefined} className={className}>
                      {cell(row, index)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        );
      })}
    </TableFrame>
  );
}
