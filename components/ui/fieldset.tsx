import type { ReactNode } from "react";
import { FieldError, RequiredMark } from "./field-frame";

/** A question answered by several controls. */
export function Fieldset({
  legend,
  hint,
  hintId,
  error,
  errorId,
  required = false,
  children,
}: {
  legend: ReactNode;
  hint?: ReactNode;
  hintId?: string;
  error?: string | undefined;
  errorId?: string;
  required?: boolean;
  children: ReactNode;
}) {
  const describedBy = [hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0">
      <legend className="mb-1.5 font-semibold">
        {legend}
        {required ? <RequiredMark /> : null}
      </legend>
      {hint ? (
        <p id={hintId} className="mb-1.5 text-muted">
          {hint}
        </p>
      ) : null}
      {error && errorId ? <FieldError id={errorId}>{error}</FieldError> : null}
      {children}
    </fieldset>
  );
}

/** Fields side by side where there is room for them. */
export function FormRow({ children }: { children: ReactNode }) {
  return <div className="grid items-end gap-x-6 gap-y-5 sm:grid-flow-col sm:auto-cols-fr">{children}</div>;
}

/** The form's own buttons: the main one first, "Hủy" as a quiet link after it. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 pt-2">{children}</div>;
}
