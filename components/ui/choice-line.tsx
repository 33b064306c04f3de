import type { ComponentProps, ReactNode } from "react";

/** A tick box or a dial with its words, the whole line of them pressable. */
export function ChoiceLine({
  label,
  hint,
  hintId,
  ...rest
}: ComponentProps<"input"> & { type: "checkbox" | "radio"; label: ReactNode; hint?: ReactNode; hintId?: string }) {
  return (
    <div className="flex flex-col">
      <label className="flex min-h-11 items-start gap-3 py-2.5">
        <input {...rest} className="mt-0.5 size-5 shrink-0 accent-accent" />
        <span>{label}</span>
      </label>
      {hint ? (
        <p id={hintId} className="-mt-2 mb-1 pl-8 text-muted">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
