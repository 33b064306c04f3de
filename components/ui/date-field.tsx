"use client";
import { type ComponentProps, useRef } from "react";
import { dayText, isoDay, maskDay } from "./civil-day-text";
import { FieldFrame, type FieldWords } from "./field-frame";
import { useField } from "./form-context";
import { CalendarIcon } from "./icons";

/**
 * A day typed as dd/MM/yyyy, or picked from the browser's calendar. `defaultValue` is "yyyy-MM-dd"; the form sends what
 * the box shows, which parseCivilDate reads, so it works the same without JavaScript.
 */
export function DateField({
  label,
  hint,
  error,
  name,
  id,
  defaultValue,
  ...rest
}: FieldWords & { name: string; error?: string; defaultValue?: string } & Omit<
    ComponentProps<"input">,
    "name" | "type" | "defaultValue"
  >) {
  const field = useField(name, { id, error, value: defaultValue, hint });
  const box = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  const last = useRef("");
  function openCalendar() {
    if (!calendar.current || !box.current) return;
    calendar.current.value = isoDay(box.current.value);
    calendar.current.showPicker();
  }
  function write(text: string) {
    if (!box.current) return;
    box.current.value = text;
    last.current = text;
  }
  return (
    <FieldFrame {...field} label={label} hint={hint} required={rest.required ?? false}>
      <div className="relative w-48">
        <input
          {...rest}
          ref={box}
          id={field.id}
          name={name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="dd/mm/yyyy"
          maxLength={10}
          defaultValue={dayText(field.value ?? "")}
          onChange={(event) => write(maskDay(event.target.value, last.current))}
          onBlur={(event) => write(dayText(event.target.value))}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={field.describedBy}
          className="control pr-12 tabular-nums"
        />
        <input
          ref={calendar}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => write(dayText(event.target.value))}
          className="pointer-events-none absolute inset-0 -z-10 opacity-0"
        />
        <button
          type="button"
          onClick={openCalendar}
          className="absolute inset-y-0 right-0 flex w-11 items-center justify-center rounded-md text-muted hover:text-ink noscript:hidden"
        >
          <CalendarIcon />
          <span className="sr-only">Chọn ngày trong lịch</span>
        </button>
      </div>
    </FieldFrame>
  );
}
