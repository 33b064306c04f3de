"use client";
import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-context";

/** Several lines; grows with its text where the browser can, else it is drawn larger by its corner. */
export function TextArea({
  label,
  hint,
  error,
  name,
  id,
  defaultValue,
  rows = 3,
  className,
  ...rest
}: FieldWords & { name: string; error?: string; defaultValue?: string } & Omit<
    ComponentProps<"textarea">,
    "name" | "defaultValue"
  >) {
  const field = useField(name, { id, error, value: defaultValue, hint });
  return (
    <FieldFrame {...field} label={label} hint={hint} required={rest.required ?? false}>
      <textarea
        {...rest}
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={classNames("control field-sizing-content max-h-[32rem] min-h-24 resize-y", className)}
      />
    </FieldFrame>
  );
}
