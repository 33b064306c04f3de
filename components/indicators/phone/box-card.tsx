import { buttonLook } from "@/components/ui/button-look";
import { checkValue, completedValue, takesDenominator, type ValueFinding } from "@/lib/indicators/core/check-values";
import { boxOf, type Draft, filledValue, type TypedBox, typeInBox } from "@/lib/indicators/core/phone/draft";
import type { PhoneBox } from "@/lib/indicators/core/phone/kit";
import { formatNumber } from "@/lib/kernel/numbers";
import { completedWords, valueWords } from "./value-words";

type Type = (change: Partial<TypedBox>) => void;

/** Words of the portal beside a field, else what the phone itself has found. */
function saidOf(draft: Draft, box: PhoneBox): readonly ValueFinding[] {
  const found = checkValue(box, completedValue(box, filledValue(box, boxOf(draft, box.indicatorId))));
  const told = Object.entries(draft.fields).flatMap(([name, words]): ValueFinding[] => {
    const [indicatorId, field] = name.split(".");
    if (indicatorId !== box.indicatorId) return [];
    return [{ indicatorId, field: (field ?? "numerator") as ValueFinding["field"], kind: "refusal", words }];
  });
  return [...found, ...told.filter((one) => !found.some(({ field }) => field === one.field))];
}

function Said({ id, findings }: { id: string; findings: readonly ValueFinding[] }) {
  return (
    <div id={id} aria-live="polite">
      {findings.map(({ field, kind, words }) => (
        <p
          key={`${field}${words}`}
          className={`mt-1 ${kind === "refusal" ? "font-semibold text-danger" : "text-warn"}`}
        >
          {words}
        </p>
      ))}
    </div>
  );
}

function FigureField({
  id,
  label,
  value,
  before,
  placeholder,
  readOnly,
  autoFocus,
  findings,
  onType,
}: {
  id: string;
  label: string;
  value: string;
  before: string | null;
  placeholder?: string;
  readOnly?: boolean;
  autoFocus?: boolean;
  findings: readonly ValueFinding[];
  onType: (text: string) => void;
}) {
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div className="mt-1 flex items-center gap-3">
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="next"
          maxLength={20}
          placeholder={placeholder}
          // biome-ignore lint/a11y/noAutofocus: one box is on the screen, and the keypad is what is wanted next.
          autoFocus={autoFocus}
          readOnly={readOnly}
          value={value}
          aria-invalid={findings.some(({ kind }) => kind === "refusal") || undefined}
          aria-describedby={`${id}-noi`}
          onChange={(event) => onType(event.target.value)}
          className="control w-36! shrink-0 text-2xl tabular-nums"
        />
        {before ? <span className="text-muted leading-snug">{before}</span> : null}
      </div>
      <Said id={`${id}-noi`} findings={findings} />
    </div>
  );
}

function YesNo({ box, typed, type }: { box: PhoneBox; typed: TypedBox; type: Type }) {
  return (
    <fieldset disabled={typed.nothing}>
      <legend className="font-semibold">{box.numeratorWords ?? "Đã có chưa?"}</legend>
      <div className="mt-1 grid grid-cols-2 gap-3">
        {[true, false].map((yes) => (
          <label
            key={String(yes)}
            className="flex min-h-14 items-center gap-3 rounded-md border border-line-strong bg-surface px-4 text-lg has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name={`co-${box.indicatorId}`}
              checked={typed.yes === yes}
              onChange={() => type({ yes })}
              className="size-5"
            />
            {yes ? "Có" : "Chưa"}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Figures({ draft, box, type }: { draft: Draft; box: PhoneBox; type: Type }) {
  const typed = boxOf(draft, box.indicatorId);
  const findings = saidOf(draft, box);
  const of = (...fields: readonly ValueFinding["field"][]) => findings.filter(({ field }) => fields.includes(field));
  const former = box.before;
  const words = former && valueWords(box, former);
  const share = box.measure === "ratio" ? completedWords(box, filledValue(box, typed)) : null;
  const asksBottom = box.measure === "ratio" && takesDenominator(box);
  const offered = box.offered === null ? "" : String(box.offered);
  return (
    <>
      <FigureField
        id={`so-${box.indicatorId}`}
        label={box.numeratorWords ?? `Số lượng (${box.unit})`}
        value={typed.top}
        before={words && former ? `${former.periodWords}: ${words}` : "Chưa có số kỳ trước"}
        readOnly={typed.nothing}
        autoFocus={typed.top === "" && !typed.nothing}
        findings={of("numerator", "yes")}
        onType={(top) => type({ top })}
      />
      {asksBottom ? (
        <FigureField
          id={`mau-${box.indicatorId}`}
          label={box.denominatorWords ? `Trên tổng số: ${box.denominatorWords}` : "Trên tổng số"}
          value={typed.bottom}
          placeholder={offered}
          before={box.offered === null ? null : `Để trống thì lấy số xã đang có: ${formatNumber(box.offered)}`}
          readOnly={typed.nothing}
          findings={of("denominator")}
          onType={(bottom) => type({ bottom })}
        />
      ) : null}
      {box.measure === "ratio" && !asksBottom && box.offered !== null ? (
        <p className="text-muted">
          Trên tổng số {formatNumber(box.offered)} {box.denominatorWords ?? ""}
        </p>
      ) : null}
      {share ? <p className="text-lg">Tức là {share}</p> : null}
    </>
  );
}

/** One indicator, alone on the screen. */
export function BoxCard({ draft, box, onChange }: { draft: Draft; box: PhoneBox; onChange: (draft: Draft) => void }) {
  const typed = boxOf(draft, box.indicatorId);
  const type: Type = (change) => onChange(typeInBox(draft, box.indicatorId, change, Date.now()));
  const why = saidOf(draft, box).filter(({ field }) => field === "reason");
  const above = saidOf(draft, box).some(({ words }) => words.includes("ghi lý do"));
  return (
    <div className="flex flex-col gap-4">
      {box.measure === "yes-no" ? (
        <>
          <YesNo box={box} typed={typed} type={type} />
          {box.before ? (
            <p className="text-muted">
              {box.before.periodWords}: {valueWords(box, box.before) ?? "để trống"}
            </p>
          ) : null}
        </>
      ) : (
        <Figures draft={draft} box={box} type={type} />
      )}
      {above || typed.reason !== "" ? (
        <div>
          <Said id={`vi-sao-${box.indicatorId}`} findings={why} />
          <label htmlFor={`ly-do-${box.indicatorId}`} className="block font-semibold">
            Lý do
          </label>
          <textarea
            id={`ly-do-${box.indicatorId}`}
            rows={2}
            maxLength={500}
            value={typed.reason}
            onChange={(event) => type({ reason: event.target.value })}
            className="control mt-1"
          />
        </div>
      ) : null}
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={typed.nothing}
          onChange={(event) =>
            type(event.target.checked ? { nothing: true, top: "", bottom: "", yes: null } : { nothing: false })
          }
          className="size-5"
        />
        Kỳ này không có số liệu (–)
      </label>
    </div>
  );
}

/** Back and on, always at the foot. */
export function StepBar({ back, on }: { back: string | null; on: string }) {
  return (
    <div className="grid grid-cols-2 gap-3">
      {back ? (
        <a href={back} className={buttonLook("secondary", "min-h-12")}>
          Trước
        </a>
      ) : (
        <span />
      )}
      <button type="submit" className={buttonLook("primary", "min-h-12")}>
        {on}
      </button>
    </div>
  );
}
