"use client";
import { type ComponentProps, useState } from "react";
import { FieldError, type FieldWords, RequiredMark } from "./field-frame";
import { useField } from "./form-context";
import { UploadIcon } from "./icons";

/** A file chosen or dropped: the browser's own input lies over the frame, so dropping works without a script too. */
export function FileField({
  label,
  hint,
  error,
  name,
  id,
  ...rest
}: FieldWords & { name: string; error?: string } & Omit<ComponentProps<"input">, "name" | "type">) {
  const field = useField(name, { id, error, hint });
  const [chosen, setChosen] = useState("");
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={field.id} className="self-start font-semibold">
        {label}
        {rest.required ? <RequiredMark /> : null}
      </label>
      {hint ? (
        <p id={field.hintId} className="text-muted">
          {hint}
        </p>
      ) : null}
      {field.error ? <FieldError id={field.errorId}>{field.error}</FieldError> : null}
      <div className="relative flex min-h-28 flex-col items-center justify-center gap-1 rounded-lg border-2 border-line-strong border-dashed bg-surface p-4 text-center focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 hover:bg-accent-soft">
        <span className="flex items-center gap-2 font-semibold text-accent noscript:hidden">
          <UploadIcon />
          Chọn tệp hoặc kéo thả tệp vào đây
        </span>
        <span aria-live="polite" className="text-muted noscript:hidden">
          {chosen || "Chưa chọn tệp nào"}
        </span>
        <input
          {...rest}
          id={field.id}
          name={name}
          type="file"
          onChange={(event) => {
            setChosen(Array.from(event.target.files ?? [], (file) => file.name).join(", "));
            rest.onChange?.(event);
          }}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
          className="absolute inset-0 cursor-pointer opacity-0 noscript:static noscript:opacity-100"
        />
      </div>
    </div>
  );
}
