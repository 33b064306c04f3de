"use client";
import { useState } from "react";
import { ChoiceLine } from "@/components/ui/choice-line";
import { Fieldset } from "@/components/ui/fieldset";
import { useField, useFormFacts } from "@/components/ui/form-context";
import { fold, matchesFolded } from "@/lib/kernel/folding";

export interface HamletChoice {
  readonly id: string;
  readonly name: string;
  /** Who is in charge of it already, by this list. */
  readonly others: string;
}

/**
 * The bản in charge: ticked in columns, narrowed by typing; one ticked may be only in support of another's. What is
 * ticked stays so, also while it is out of sight.
 */
export function HamletTicks({
  hamlets,
  defaultValues,
  supportingValues,
}: {
  hamlets: readonly HamletChoice[];
  defaultValues: readonly string[];
  supportingValues: readonly string[];
}) {
  const name = "hamletIds";
  const supportingName = "supportingIds";
  const field = useField(name, { hint: true });
  const { values } = useFormFacts();
  const given = values ? (values[name] ?? "").split(",") : defaultValues;
  const supporting = values ? (values[supportingName] ?? "").split(",") : supportingValues;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(given.filter(Boolean)));
  const [query, setQuery] = useState("");
  function tick(id: string, on: boolean) {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  }
  return (
    <Fieldset
      legend="Bản phụ trách"
      hint="Một người phụ trách được nhiều bản; một bản có thể có nhiều người. Trong ngoặc là người đã được phân công. Đánh dấu “chỉ phối hợp” khi người khác phụ trách chính."
      hintId={field.hintId}
      error={field.error}
      errorId={field.errorId}
    >
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2 noscript:hidden">
        <input
          type="search"
          aria-label="Lọc bản theo tên"
          placeholder="Lọc bản theo tên"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          // Enter here would send the whole form.
          onKeyDown={(event) => {
            if (event.key === "Enter") event.preventDefault();
          }}
          className="control max-w-64"
          autoComplete="off"
        />
        <span aria-live="polite" className="text-muted tabular-nums">{`Đã chọn ${ticked.size} bản`}</span>
      </div>
      <div className="grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
        {hamlets.map(({ id, name: hamlet, others }) => (
          <div key={id} hidden={!matchesFolded(fold(hamlet), query)} className="group/hamlet">
            <ChoiceLine
              type="checkbox"
              id={`${field.id}-${id}`}
              name={name}
              value={id}
              defaultChecked={given.includes(id)}
              onChange={(event) => tick(id, event.target.checked)}
              label={
                <>
                  {hamlet}
                  {others ? <span className="text-muted">{` (${others})`}</span> : null}
                </>
              }
            />
            <div className="hidden pl-8 group-has-[[name=hamletIds]:checked]/hamlet:block">
              <ChoiceLine
                type="checkbox"
                name={supportingName}
                value={id}
                defaultChecked={supporting.includes(id)}
                label={
                  <>
                    chỉ phối hợp
                    <span className="sr-only">{` ở ${hamlet}`}</span>
                  </>
                }
              />
            </div>
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
