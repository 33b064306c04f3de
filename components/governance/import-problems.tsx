import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import type { RosterField } from "@/lib/governance/core/list-columns";
import { LIST_FORMS } from "@/lib/governance/core/list-forms";
import type { ImportProblem } from "@/lib/governance/core/plan-import";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { ImportChange } from "./import-change";

/** So many at once: a list of thousands of rows is mended a screen at a time, and the page stays light. */
export const PROBLEMS_SHOWN = 50;

const SEVERAL_LINES: readonly RosterField[] = ["dutyText", "note"];

/** Problems one under another, each with what mends it in place. */
export function ImportProblems({ view, problems }: { view: ImportView; problems: readonly ImportProblem[] }) {
  const more = problems.length - PROBLEMS_SHOWN;
  return (
    <>
      <ul className="flex flex-col">
        {problems.slice(0, PROBLEMS_SHOWN).map((problem) => (
          <li
            key={`${problem.row}-${problem.field}-${problem.code}`}
            className="flex flex-col gap-2 border-line border-b px-4 py-3 last:border-b-0"
          >
            <ProblemWords problem={problem} view={view} />
            <ProblemFix problem={problem} view={view} />
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="border-line border-t px-4 py-3 text-muted">
          {`Còn ${more.toLocaleString("vi-VN")} chỗ nữa, sẽ hiện tiếp khi các chỗ trên đã sửa.`}
        </p>
      ) : null}
    </>
  );
}

function ProblemWords({ problem, view }: { problem: ImportProblem; view: ImportView }) {
  const { row, words } = problem;
  const name = row === null ? "" : (view.plan.rows.find((one) => one.row === row)?.fullName ?? "");
  return (
    <p>
      {row === null ? null : (
        <strong>
          {`Dòng ${row}`}
          {name ? ` (${name})` : ""}
          {": "}
        </strong>
      )}
      {words}
    </p>
  );
}

function ProblemFix({ problem, view }: { problem: ImportProblem; view: ImportView }) {
  const { row, field, code } = problem;
  if (code === "no-head") return <p className="text-muted">Sửa chức danh ở dòng của người đó.</p>;
  if (row === null) return null;
  if (code === "who-is-it") return <WhoIsIt row={row} view={view} />;
  if (code === "hidden-row" || code === "in-two-teams") return <OmitRow row={row} view={view} name={`an-${row}`} />;
  if (field === null) return null;
  return <CorrectField problem={problem} row={row} field={field} view={view} />;
}

function WhoIsIt({ row, view }: { row: number; view: ImportView }) {
  const person = view.plan.rows.find((one) => one.row === row)?.person;
  if (person?.kind !== "undecided") return null;
  return (
    <ImportChange batch={view} name={`ai-${row}`} fields={{ type: "person", row }} className="items-start gap-2!">
      <RadioGroup
        name="choice"
        legend={`Người ở dòng ${row} là ai?`}
        choices={[
          ...person.candidates.map(({ id, words }) => ({ value: id, label: `Là người này: ${words}` })),
          { value: "new", label: "Người khác, thêm mới" },
        ]}
        required
      />
      <SubmitButton tone="secondary">Chọn</SubmitButton>
    </ImportChange>
  );
}

function CorrectField({
  problem: { code, value, suggestions },
  row,
  field,
  view,
}: {
  problem: ImportProblem;
  row: number;
  field: RosterField;
  view: ImportView;
}) {
  const name = `sua-${row}-${field}-${code}`;
  const label = `${LIST_FORMS[view.kind].labelOf(field)}, dòng ${row}`;
  const Box = SEVERAL_LINES.includes(field) ? TextArea : TextField;
  return (
    <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
      <ImportChange batch={view} name={name} fields={{ row, field }} className="min-w-0 flex-1 basis-96 gap-2!">
        <div className="flex flex-wrap items-end gap-2">
          <div className="min-w-0 flex-1 basis-60">
            <Box name="text" label={label} defaultValue={value} maxLength={2000} autoComplete="off" />
          </div>
          <SubmitButton name="type" value="correct" tone="secondary">
            Sửa
          </SubmitButton>
          <SubmitButton name="type" value="omit" tone="quiet">
            Bỏ dòng này
          </SubmitButton>
        </div>
      </ImportChange>
      {suggestions.length > 0 ? (
        <ImportChange
          batch={view}
          name={`goi-y-${name}`}
          fields={{ type: "correct", row, field }}
          className="flex-row! flex-wrap items-center gap-2!"
        >
          <span className="text-muted">Sửa thành:</span>
          {suggestions.map((text) => (
            <SubmitButton key={text} name="text" value={text} tone="secondary">
              {text}
            </SubmitButton>
          ))}
        </ImportChange>
      ) : null}
    </div>
  );
}

function OmitRow({ row, view, name }: { row: number; view: ImportView; name: string }) {
  return (
    <ImportChange batch={view} name={name} fields={{ type: "omit", row }} className="items-start">
      <SubmitButton tone="secondary">{`Bỏ dòng ${row}`}</SubmitButton>
    </ImportChange>
  );
}
