"use client";
import { createContext, useContext } from "react";

export interface FormFacts {
  /** Put before every field's id, so that two forms of one page do not clash. */
  readonly id: string;
  readonly errors: Readonly<Record<string, string>>;
  /** What was typed, after a refusal; null when the fields show what the page gave them. */
  readonly values: Readonly<Record<string, string>> | null;
  readonly pending: boolean;
}

export const FormContext = createContext<FormFacts>({ id: "form", errors: {}, values: null, pending: false });

export function useFormFacts(): FormFacts {
  return useContext(FormContext);
}

export interface FieldFacts {
  readonly id: string;
  readonly hintId: string;
  readonly errorId: string;
  readonly error: string | undefined;
  readonly value: string | undefined;
  readonly describedBy: string | undefined;
}

/** What a field of this name shows now: its id, its refusal and what was typed, each overridable by the page. */
export function useField(
  name: string,
  given: { id?: string | undefined; error?: string | undefined; value?: string | undefined; hint?: unknown },
): FieldFacts {
  const form = useFormFacts();
  const id = given.id ?? fieldId(form.id, name);
  const error = given.error ?? form.errors[name];
  const hintId = `${id}-goi-y`;
  const errorId = `${id}-loi`;
  const describedBy = [given.hint ? hintId : "", error ? errorId : ""].filter(Boolean).join(" ") || undefined;
  return { id, hintId, errorId, error, value: form.values?.[name] ?? given.value, describedBy };
}

/** The id under which the summary's link finds the field. */
export function fieldId(formId: string, name: string): string {
  return `${formId}-${name}`;
}
