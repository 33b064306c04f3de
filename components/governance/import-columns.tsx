import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TableFrame } from "@/components/ui/table";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { cellAt, cellText, placeName } from "@/lib/spreadsheets/core/sheet-grid";
import { ImportChange } from "./import-change";

const SAMPLES = 3;

/** "C" for the third column, as the spreadsheet program names it. */
function columnLetter(index: number): string {
  return placeName({ row: 0, column: index }).replace(/\d+$/, "");
}

function samplesOf({ source, plan }: ImportView, column: number): string {
  const texts = plan.table.dataRows.map((row) => cellText(cellAt(source.grid, row, column)).trim());
  return texts.filter(Boolean).slice(0, SAMPLES).join(" · ");
}

/** What each column of the file is: its title, what it holds, and the field it was matched with. */
export function ImportColumns({ view }: { view: ImportView }) {
  const { plan } = view;
  const fieldOf = new Map(Object.entries(plan.mapping).map(([field, column]) => [column, field]));
  return (
    <Card flush>
      <ImportChange batch={view} name="cot" fields={{ type: "map" }} className="gap-0!">
        <TableFrame caption="Các cột của tệp">
          <thead>
            <tr>
              <th scope="col">Cột</th>
              <th scope="col">Tiêu đề trong tệp</th>
              <th scope="col">Vài giá trị đầu</th>
              <th scope="col" className="min-w-64">
                Ghép với mục
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.table.columns.map(({ index, title }) => (
              <tr key={index}>
                <td data-label="Cột">{columnLetter(index)}</td>
                <th scope="row" className="font-semibold!">
                  {title || "(không có tiêu đề)"}
                </th>
                <td data-label="Vài giá trị đầu" className="text-muted">
                  {samplesOf(view, index) || "(trống)"}
                </td>
                <td data-label="Ghép với mục">
                  <select
                    // Another person's choice must show, not the one this page began with.
                    key={fieldOf.get(index) ?? ""}
                    name={`column-${index}`}
                    defaultValue={fieldOf.get(index) ?? ""}
                    aria-label={`Cột ${columnLetter(index)} ${title} ghép với mục`}
                    className="control"
                  >
                    <option value="">Không dùng cột này</option>
                    {LIST_FORMS[view.kind].fields.map(({ key, label }) => (
                      <option key={key} value={key}>
                        {label}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        <div className="border-line border-t p-4">
          <SubmitButton tone="secondary">Đọc lại theo cách ghép này</SubmitButton>
        </div>
      </ImportChange>
    </Card>
  );
}
