import { AppLink } from "@/components/ui/app-link";
import { Card, Section } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { RosterField } from "@/lib/governance/core/list-columns";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import type { PlannedRow } from "@/lib/governance/core/plan-import";
import { roleLabel } from "@/lib/governance/labels";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { ImportChange } from "./import-change";

/** The fields of its kind of list that a row can be mended in, with what they read now. */
function textsOf(row: PlannedRow, view: ImportView): readonly (readonly [RosterField, string])[] {
  const role = row.roleText || (row.committeeRole ? roleLabel[row.committeeRole] : "");
  const all: readonly (readonly [RosterField, string])[] = [
    ["honorific", row.honorific ?? ""],
    ["fullName", row.fullName],
    ["positionTitle", row.positionTitle],
    ["unitName", row.unitName],
    ["committeeRole", role],
    ["dutyText", row.dutyText],
    ["hamletNames", row.hamletNames.join(", ")],
    ["ambassador", row.marks.includes("dai-su-so") ? "Có" : ""],
    ["youth", row.marks.includes("doan-thanh-nien") ? "Có" : ""],
    ["phone", row.phone ?? ""],
  ];
  const fields = new Set(LIST_FORMS[view.kind].fields.map(({ key }) => key));
  return all.filter(([field]) => fields.has(field));
}

/** One row opened for mending: any of its fields, whether or not something was found wrong with it. */
export function ImportRowEditor({ row, view, closeHref }: { row: PlannedRow; view: ImportView; closeHref: string }) {
  const { labelOf } = LIST_FORMS[view.kind];
  return (
    <Section
      id="sua-dong"
      title={`Sửa dòng ${row.row}: ${row.fullName || "chưa có tên"}`}
      action={
        <AppLink href={closeHref} className="link inline-flex min-h-11 items-center">
          Đóng
        </AppLink>
      }
    >
      <Card>
        <div className="grid gap-x-6 gap-y-4 lg:grid-cols-2">
          {textsOf(row, view).map(([field, value]) => {
            const Box = field === "dutyText" ? TextArea : TextField;
            return (
              <ImportChange
                key={`${field}-${value}`}
                batch={view}
                name={`o-${row.row}-${field}`}
                fields={{ type: "correct", row: row.row, field }}
                className="gap-2!"
              >
                <div className="flex items-end gap-2">
                  <div className="min-w-0 flex-1">
                    <Box name="text" label={labelOf(field)} defaultValue={value} maxLength={2000} autoComplete="off" />
                  </div>
                  <SubmitButton tone="secondary">
                    Sửa<span className="sr-only"> {labelOf(field)}</span>
                  </SubmitButton>
                </div>
              </ImportChange>
            );
          })}
        </div>
        {row.person.kind === "same" || row.person.kind === "same-row" ? (
          <ImportChange
            batch={view}
            name={`khac-${row.row}`}
            fields={{ type: "person", row: row.row, choice: "new" }}
            className="mt-4 flex-row! flex-wrap items-center gap-3!"
          >
            <span>
              {row.person.kind === "same"
                ? `Cổng cho rằng đây là ${row.person.fullName} đã có trong danh sách cán bộ.`
                : `Cổng cho rằng đây cùng một người với dòng ${row.person.row}.`}
            </span>
            <SubmitButton tone="secondary">Là người khác, thêm mới</SubmitButton>
          </ImportChange>
        ) : null}
      </Card>
    </Section>
  );
}
