import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { changeReportImportAction } from "@/lib/indicators/actions/import-reports";
import { LEAVE_OUT, type PlannedRow } from "@/lib/indicators/core/import/report-table";
import type { ReportImportView } from "@/lib/indicators/queries/report-import";

/** Which bản a row is of, or that it is left out. */
export function RowChoice({ row: { row, hamlet }, view }: { row: PlannedRow; view: ReportImportView }) {
  const chosen = view.choices[String(row)] ?? "";
  const known = view.table?.reporters.map(({ frame: { reporter } }) => ({
    ...{ value: reporter.reporter.id, label: reporter.name },
  }));
  return (
    <ActionForm action={changeReportImportAction} id={`dong-${row}`} doneWords={false}>
      <input type="hidden" name="id" value={view.id} />
      <input type="hidden" name="version" value={view.version} />
      <input type="hidden" name="row" value={row} />
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <div className="min-w-44 flex-1">
          <SelectField
            key={chosen}
            name="choice"
            id={`dong-${row}-chon`}
            label={`Dòng ${row} là của`}
            empty={hamlet && !chosen ? `${hamlet.name} (cổng đọc)` : "Để cổng chọn"}
            defaultValue={chosen}
            choices={[{ value: LEAVE_OUT, label: "Bỏ qua dòng này" }, ...(known ?? [])]}
          />
        </div>
        <SubmitButton tone="secondary">
          Chọn<span className="sr-only"> cho dòng {row}</span>
        </SubmitButton>
      </div>
    </ActionForm>
  );
}
