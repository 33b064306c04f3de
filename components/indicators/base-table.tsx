import { AppLink } from "@/components/ui/app-link";
import { TableFrame } from "@/components/ui/table";
import { communeFigure } from "@/lib/indicators/core/base-figures";
import { BASE_KINDS, type BaseKind } from "@/lib/indicators/core/definition";
import { baseKindLabel } from "@/lib/indicators/labels";
import type { BaseTable } from "@/lib/indicators/queries/base-figures";
import { formatDay } from "@/lib/kernel/civil-date";
import { formatNumber } from "@/lib/kernel/numbers";

function missingOf({ figures: { of, hamletIds } }: BaseTable, kind: BaseKind): number {
  return hamletIds.filter((id) => !of.get(kind)?.has(id)).length;
}

function Cell({ table, kind, hamletId }: { table: BaseTable; kind: BaseKind; hamletId: string | null }) {
  const figure = table.figures.of.get(kind)?.get(hamletId);
  if (!figure) return <td data-numeric="">–</td>;
  return (
    <td data-numeric="" title={`Từ ngày ${formatDay(figure.from)}. Nguồn: ${figure.source}`}>
      {formatNumber(figure.value)}
    </td>
  );
}

/** What stands under a column: the sum of the bản, or how many of them lack it. */
function Total({ table, kind }: { table: BaseTable; kind: BaseKind }) {
  const { of, hamletIds } = table.figures;
  const missing = missingOf(table, kind);
  const sum = hamletIds.reduce((all, id) => all + (of.get(kind)?.get(id)?.value ?? 0), 0);
  if (missing === hamletIds.length) return <td data-numeric="">–</td>;
  return (
    <td data-numeric="">
      {formatNumber(sum)}
      {missing > 0 ? <span className="block font-normal text-warn">{`thiếu ${missing} bản`}</span> : null}
    </td>
  );
}

/** Base figures of every bản in force on a day by kind, of the commune as a whole in the first row, sums in the last. */
export function BaseTableView({ table, mayEdit }: { table: BaseTable; mayEdit: boolean }) {
  const day = formatDay(table.day);
  return (
    <TableFrame caption={`Số nền ngày ${day}`} phone="scroll">
      <thead>
        <tr>
          <th scope="col" data-sticky="" className="min-w-28">
            Bản
          </th>
          {BASE_KINDS.map((kind) => (
            <th key={kind} scope="col" data-numeric="" className="min-w-16">
              {mayEdit ? (
                <AppLink className="link" href={`/chi-tieu/so-nen/nhap?loai=${kind}&ngay=${table.day}`}>
                  {baseKindLabel[kind]}
                </AppLink>
              ) : (
                baseKindLabel[kind]
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" data-sticky="">
            Toàn xã (nhập chung)
          </th>
          {BASE_KINDS.map((kind) => (
            <Cell key={kind} table={table} kind={kind} hamletId={null} />
          ))}
        </tr>
        {table.hamlets.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row" data-sticky="">
              {name}
            </th>
            {BASE_KINDS.map((kind) => (
              <Cell key={kind} table={table} kind={kind} hamletId={id} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" data-sticky="">
            {`Cộng ${table.hamlets.length} bản`}
          </th>
          {BASE_KINDS.map((kind) => (
            <Total key={kind} table={table} kind={kind} />
          ))}
        </tr>
        <tr>
          <th scope="row" data-sticky="">
            Mẫu số của xã
          </th>
          {BASE_KINDS.map((kind) => {
            const known = communeFigure(table.figures, kind);
            return (
              <td key={kind} data-numeric="">
                {known === null ? "chưa đủ" : formatNumber(known)}
              </td>
            );
          })}
        </tr>
      </tfoot>
    </TableFrame>
  );
}
