"use client";
import type { ComponentProps } from "react";
import type { Choice, ChoiceGroup } from "./choice";
import { classNames } from "./class-names";
import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-context";

/** The browser's own list. `empty` words an unchosen first line ("Chọn bản"). */
export function SelectField({
  label,
  hint,
  error,
  name,
  id,
  defaultValue,
  choices,
  empty,
  className,
  ...rest
}: FieldWords & {
  name: string;
  error?: string;
  defaultValue?: string;
  choices: readonly (Choice | ChoiceGroup)[];
  empty?: string;
} & Omit<ComponentProps<"select">, "name" | "defaultValue" | "children">) {
  const field = useField(name, { id, error, value: defaultValue, hint });
  return (
    <FieldFrame {...field} label={label} hint={hint} required={rest.required ?? false}>
      <select
        {...rest}
        id={field.id}
        name={name}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={classNames("control", className)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {choices.map((choice) =>
          "choices" in choice ? (
            <optgroup key={choice.label} label={choice.label}>
              {choice.choices.map(asOption)}
            </optgroup>
          ) : (
            asOption(choice)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function asOption({ value, label, disabled }: Choice) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
