"use client";
import type { ReactNode } from "react";
import type { Choice } from "./choice";
import { ChoiceLine } from "./choice-line";
import { FieldError, type FieldWords } from "./field-frame";
import { Fieldset } from "./fieldset";
import { useField, useFormFacts } from "./form-context";

/** One yes or no. Sends `value` when ticked, nothing otherwise. */
export function CheckboxField({
  label,
  hint,
  name,
  id,
  error,
  value = "co",
  defaultChecked = false,
  disabled,
}: Omit<FieldWords, "required"> & {
  name: string;
  id?: string;
  error?: string;
  value?: string;
  defaultChecked?: boolean;
  disabled?: boolean;
}) {
  const field = useField(name, { id, error, hint });
  const { values } = useFormFacts();
  return (
    <div>
      {field.error ? <FieldError id={field.errorId}>{field.error}</FieldError> : null}
      <ChoiceLine
        type="checkbox"
        id={field.id}
        name={name}
        value={value}
        disabled={disabled}
        defaultChecked={values ? values[name] === value : defaultChecked}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        label={label}
        hint={hint}
        hintId={field.hintId}
      />
    </div>
  );
}

/** Several of many, all sent under one name. */
export function CheckboxGroup({
  legend,
  hint,
  name,
  error,
  choices,
  defaultValues = [],
  columns = false,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  name: string;
  error?: string;
  choices: readonly (Choice & { readonly hint?: ReactNode })[];
  defaultValues?: readonly string[];
  columns?: boolean;
}) {
  const field = useField(name, { error, hint });
  const { values } = useFormFacts();
  const ticked = values ? (values[name] ?? "").split(",") : defaultValues;
  return (
    <Fieldset legend={legend} hint={hint} hintId={field.hintId} error={field.error} errorId={field.errorId}>
      <div className={columns ? "grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3" : "flex flex-col"}>
        {choices.map((choice, index) => (
          <ChoiceLine
            key={choice.value}
            type="checkbox"
            id={index === 0 ? field.id : `${field.id}-${choice.value}`}
            name={name}
            value={choice.value}
            disabled={choice.disabled}
            defaultChecked={ticked.includes(choice.value)}
            label={choice.label}
            hint={choice.hint}
          />
        ))}
      </div>
    </Fieldset>
  );
}
