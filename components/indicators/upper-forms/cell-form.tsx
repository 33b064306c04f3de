import { ActionForm } from "@/components/ui/action-form";
import { Card, Section } from "@/components/ui/card";
import { FormActions } from "@/components/ui/fieldset";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { chooseCellAction, dropCellAction } from "@/lib/indicators/actions/form-mappings";
import { FORM_SCOPES, FORM_WHATS, hamletColumns, hamletRows } from "@/lib/indicators/core/out/form-mapping";
import type { MappingView } from "@/lib/indicators/queries/form-mappings";
import { type CellPlace, cellAt, cellText, placeName, type SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { scopeLabel, whatLabel } from "./form-words";

/** What goes into the cell that was pressed. */
export function CellForm({ view, grid, place }: { view: MappingView; grid: SheetGrid; place: CellPlace }) {
  const { row, column } = place;
  const name = placeName(place);
  const now = view.chosen.find((cell) => cell.sheet === grid.name && cell.row === row && cell.column === column);
  const cell = cellAt(grid, row, column);
  const written = cellText(cell);
  const byRows = (hamletRows(grid, view.hamlets)?.places.size ?? 0) > 0;
  const byColumns = (hamletColumns(grid, view.hamlets)?.places.size ?? 0) > 0;
  const scopes = FORM_SCOPES.filter((scope) => scope === "commune" || (scope === "rows" ? byRows : byColumns));
  const hidden = (
    <>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="sheet" value={grid.name} />
      <input type="hidden" name="row" value={row} />
      <input type="hidden" name="column" value={column} />
    </>
  );
  const intro = cell.formula
    ? "Ô này có công thức của biểu: cổng không ghi đè, để nguyên công thức tính."
    : written === ""
      ? undefined
      : `Trong biểu, ô này đang ghi “${written}”; chọn số thì số thay chữ ấy trong tệp tải về.`;
  return (
    <Section id="chon-so" title={`Ô ${name}, trang ${grid.name}`} intro={intro}>
      <Card>
        <ActionForm action={chooseCellAction} id="chon-so-cho-o" key={`${name}-${view.version}`}>
          {hidden}
          <SelectField
            name="indicatorId"
            label="Chỉ tiêu"
            empty="Chọn chỉ tiêu"
            required
            defaultValue={now?.indicatorId ?? ""}
            choices={view.indicators.map((one) => ({ value: one.indicatorId, label: `${one.code}. ${one.name}` }))}
          />
          <SelectField
            name="what"
            label="Số cần điền"
            defaultValue={now?.what ?? "percent"}
            choices={FORM_WHATS.map((value) => ({ value, label: whatLabel[value] }))}
          />
          <SelectField
            name="scope"
            label="Của"
            defaultValue={now?.scope ?? "commune"}
            choices={scopes.map((value) => ({ value, label: scopeLabel[value] }))}
          />
          <FormActions>
            <SubmitButton pendingWords="Đang lưu…">{now?.doubtful ? "Xác nhận ô này" : "Chọn số này"}</SubmitButton>
          </FormActions>
        </ActionForm>
        {now ? (
          <ActionForm action={dropCellAction} id="bo-chon-o" key={`bo-${name}-${view.version}`} className="mt-4">
            {hidden}
            <FormActions>
              <SubmitButton tone="secondary" pendingWords="Đang bỏ…">
                Bỏ chọn ô này
              </SubmitButton>
            </FormActions>
          </ActionForm>
        ) : null}
      </Card>
    </Section>
  );
}
