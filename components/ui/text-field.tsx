"use client";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-context";

type Given = FieldWords & { name: string; error?: string; unit?: ReactNode; defaultValue?: string };

/** One line of text. `unit` stands after the box ("người", "triệu đồng"). */
export function TextField({
  label,
  hint,
  error,
  unit,
  name,
  id,
  defaultValue,
  className,
  ...rest
}: Given & Omit<ComponentProps<"input">, "name" | "defaultValue">) {
  const field = useField(name, { id, error, value: defaultValue, hint });
  return (
    <FieldFrame {...field} label={label} hint={hint} required={rest.required ?? false}>
      <div className="flex items-center gap-2">
        <input
          type="text"
          {...rest}
          id={field.id}
          name={name}
          defaultValue={field.value}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
          className={classNames("control", className)}
        />
        {unit ? <span className="shrink-0 text-muted">{unit}</span> : null}
      </div>
    </FieldFrame>
  );
}
