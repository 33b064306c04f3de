import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { Tag } from "@/components/ui/tag";
import type { HamletLine } from "@/lib/governance/core/plan-import";
import type { ImportView } from "@/lib/governance/queries/import-roster";
import { formatDay } from "@/lib/kernel/civil-date";
import { ImportChange } from "./import-change";

/** So many at once: each carries the whole list of bản to choose from. */
const HAMLETS_SHOWN = 20;

/** What becomes of a name of a bản, in a few words. */
export function hamletPlanWords({ plan }: HamletLine, view: ImportView): string {
  switch (plan.kind) {
    case "known":
      return view.hamlets.find(({ id }) => id === plan.hamletId)?.name ?? "";
    case "name":
      return `đặt tên cho ${plan.was}`;
    case "add":
      return "thêm bản mới";
    case "skip":
      return "bỏ qua, không ghi";
    case "ended":
      return "bản không còn, chọn bản khác";
    case "undecided":
      return "chưa rõ là bản nào";
  }
}

/** Where the list names it: a few rows, or the first of many. */
function rowsWords({ rows }: HamletLine): string {
  return rows.length <= 6 ? `dòng ${rows.join(", ")}` : `${rows.length} dòng, từ dòng ${rows[0]}`;
}

function choicesFor({ hamlets, plan, kind }: ImportView) {
  const taken = new Set(plan.hamlets.flatMap(({ plan: one }) => (one.kind === "name" ? [one.hamletId] : [])));
  const numbered = hamlets.filter(({ id, placeholder }) => placeholder && !taken.has(id));
  const named = hamlets.filter(({ placeholder }) => !placeholder);
  return [
    ...(named.length > 0
      ? [{ label: "Là bản đã có", choices: named.map(({ id, name }) => ({ value: id, label: name })) }]
      : []),
    ...(numbered.length > 0
      ? [
          {
            label: "Đặt tên này cho bản còn để số",
            choices: numbered.map(({ id, name }) => ({ value: `name:${id}`, label: `Đặt tên cho ${name}` })),
          },
        ]
      : []),
    {
      label: "Cách khác",
      choices: [
        { value: "add", label: "Thêm bản mới" },
        { value: "skip", label: kind === "doi-cnscd" ? "Bỏ qua, không ghi Tổ này" : "Bỏ qua, không ghi" },
      ],
    },
  ];
}

/** The names of bản that the list uses and the portal does not know, each with what it may be; one press names them all. */
export function ImportHamlets({ view }: { view: ImportView }) {
  const unknown = view.plan.hamlets.filter(({ plan }) => plan.kind === "undecided" || plan.kind === "ended");
  const decided = view.plan.hamlets.filter(({ plan }) => ["name", "add", "skip"].includes(plan.kind));
  const free = view.hamlets.filter(({ placeholder }) => placeholder).length;
  const nameable = Math.min(unknown.length, free - decided.filter(({ plan }) => plan.kind === "name").length);
  if (unknown.length + decided.length === 0) return null;
  const choices = choicesFor(view);
  const more = unknown.length - HAMLETS_SHOWN;
  return (
    <div className="flex flex-col">
      {unknown.length > 0 ? <UnknownHead view={view} count={unknown.length} nameable={nameable} /> : null}
      <ul className="grid gap-x-4 lg:grid-cols-2">
        {unknown.slice(0, HAMLETS_SHOWN).map((line) => (
          <li key={line.key} className="px-4 py-2">
            <ImportChange batch={view} name={`ban-${line.key}`} fields={{ type: "hamlet", key: line.key }}>
              <div className="flex flex-wrap items-end gap-2">
                <div className="min-w-0 flex-1 basis-64">
                  <SelectField
                    name="choice"
                    id={`ban-${line.key}-chon`}
                    label={`“${line.name}”${line.plan.kind === "ended" ? `, không còn từ ${formatDay(line.plan.endedOn)}` : ""} (${rowsWords(line)})`}
                    empty="Chưa chọn"
                    choices={choices}
                  />
                </div>
                <SubmitButton tone="secondary">Chọn</SubmitButton>
              </div>
            </ImportChange>
          </li>
        ))}
        {decided.slice(0, HAMLETS_SHOWN).map((line) => (
          <li key={line.key} className="px-4 py-1">
            <ImportChange
              batch={view}
              name={`ban-${line.key}`}
              fields={{ type: "hamlet", key: line.key, choice: "" }}
              className="flex-row! flex-wrap items-center justify-between gap-x-4 gap-y-1!"
            >
              <span>
                <strong>{line.name}</strong>
                {`: ${hamletPlanWords(line, view)}`}
              </span>
              <SubmitButton tone="quiet">
                Chọn lại<span className="sr-only"> cho {line.name}</span>
              </SubmitButton>
            </ImportChange>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className="px-4 py-3 text-muted">{`Còn ${more} tên nữa, sẽ hiện tiếp khi các tên trên đã rõ.`}</p>
      ) : null}
    </div>
  );
}

function UnknownHead({ view, count, nameable }: { view: ImportView; count: number; nameable: number }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-line border-b px-4 py-3">
      <p>
        <Tag tone="danger">{`${count} tên chưa rõ`}</Tag> Danh sách nhắc tới các bản mà cổng chưa biết tên, hoặc không
        còn.
      </p>
      {nameable > 0 ? (
        <ImportChange batch={view} name="dat-ten-ban" fields={{ type: "name-numbered" }}>
          <SubmitButton>{`Đặt tên ${nameable} bản này cho các bản còn để số`}</SubmitButton>
        </ImportChange>
      ) : null}
    </div>
  );
}
