import type { ReactNode } from "react";
import { DangerIcon } from "./icons";

export interface FieldWords {
  label: ReactNode;
  hint?: ReactNode;
  /** Shown as "*"; said as "bắt buộc" by the control's own `required`. */
  required?: boolean;
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-2 font-semibold text-danger">
      <DangerIcon className="mt-0.5" />
      <span>
        <span className="sr-only">Lỗi: </span>
        {children}
      </span>
    </p>
  );
}

/** Label above, hint under it, the refusal's words next to the control: the same order for every field. */
export function FieldFrame({
  label,
  hint,
  required,
  id,
  hintId,
  errorId,
  error,
  children,
}: FieldWords & { id: string; hintId: string; errorId: string; error: string | undefined; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="self-start font-semibold">
        {label}
        {required ? <RequiredMark /> : null}
      </label>
      {hint ? (
        <p id={hintId} className="text-muted">
          {hint}
        </p>
      ) : null}
      {error ? <FieldError id={errorId}>{error}</FieldError> : null}
      {children}
    </div>
  );
}

export function RequiredMark() {
  return (
    <span aria-hidden="true" className="text-danger">
      {" *"}
    </span>
  );
}
