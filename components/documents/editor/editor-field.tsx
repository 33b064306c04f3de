"use client";
import { type ComponentProps, type ReactNode, useId } from "react";

/** A labelled box of the editor: controlled, because every key is saved and shown beside. */
export function EditorField({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: ReactNode;
  children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? <p className="text-muted">{hint}</p> : null}
      {children(id)}
    </div>
  );
}

/** Text of one paragraph; grows with what is typed. */
export function EditorText({
  onText,
  ...rest
}: Omit<ComponentProps<"textarea">, "onChange"> & { onText: (text: string) => void }) {
  return (
    <textarea
      rows={2}
      {...rest}
      onChange={(event) => onText(event.target.value)}
      className="control field-sizing-content min-h-11 resize-y"
    />
  );
}
