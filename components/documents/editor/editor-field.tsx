"use client";
import { type ComponentProps, type ReactNode, useId } from "react";
import { type PasteParts, useTyping } from "./use-typing";

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

/** Text of one paragraph; grows with what is typed. `onParts` takes several lines or a table pasted into it. */
export function EditorText({
  onText,
  onParts,
  ...rest
}: Omit<ComponentProps<"textarea">, "onChange" | "value"> & {
  value: string;
  onText: (text: string) => void;
  onParts?: PasteParts | undefined;
}) {
  const typing = useTyping(rest.value, onText, onParts);
  return (
    <textarea
      rows={2}
      {...rest}
      {...typing}
      onChange={(event) => onText(event.target.value)}
      className="control field-sizing-content min-h-11 resize-y"
    />
  );
}

/** Text on one line. */
export function EditorLine({
  onText,
  ...rest
}: Omit<ComponentProps<"input">, "onChange" | "value"> & { value: string; onText: (text: string) => void }) {
  const typing = useTyping(rest.value, onText);
  return <input className="control" {...rest} {...typing} onChange={(event) => onText(event.target.value)} />;
}
