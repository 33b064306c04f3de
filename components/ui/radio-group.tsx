"use client";
import type { ReactNode } from "react";
import type { Choice } from "./choice";
import { ChoiceLine } from "./choice-line";
import { Fieldset } from "./fieldset";
import { useField } from "./form-context";

/** One of a few, all of them seen. */
export function RadioGroup({
  legend,
  hint,
  name,
  error,
  choices,
  defaultValue,
  inline = false,
  required = false,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  name: string;
  error?: string;
  choices: readonly (Choice & { readonly hint?: ReactNode })[];
  defaultValue?: string;
  inline?: boolean;
  required?: boolean;
}) {
  const field = useField(name, { error, value: defaultValue, hint });
  return (
    <Fieldset
      legend={legend}
      hint={hint}
      hintId={field.hintId}
      error={field.error}
      errorId={field.errorId}
      required={required}
    >
      <div className={inline ? "flex flex-wrap gap-x-8" : "flex flex-col"}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="radio"
            id={index === 0 ? field.id : `${field.id}-${choice.value}`}
            name={name}
            value={choice.value}
            required={required}
            disabled={choice.disabled}
            defaultChecked={field.value === choice.value}
            label={choice.label}
            hint={choice.hint}
          />
        ))}
      </div>
    </Fieldset>
  );
}
