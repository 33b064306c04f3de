"use client";
import { type ComponentProps, type ReactNode, useActionState, useEffect, useRef } from "react";
import type { FormState } from "@/lib/kernel/form-state";
import { Alert } from "./alert";
import { SentForm } from "./sent-form";

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

const IDLE: FormState = { status: "idle" };

/** A form over a server action, which says itself that it is done. */
export function ActionForm({
  action,
  id = "form",
  children,
  resetOnDone = false,
  doneWords = true,
  ...rest
}: Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  action: FormAction;
  children: ReactNode;
  resetOnDone?: boolean;
  /** Shows the words of a done action above the form. */
  doneWords?: boolean;
}) {
  const [state, send, pending] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (resetOnDone && state.status === "done") form.current?.reset();
  }, [state, resetOnDone]);

  return (
    <SentForm
      {...rest}
      {...{ id, send, pending, state }}
      ref={form}
      above={doneWords && state.status === "done" ? <Alert tone="success">{state.words}</Alert> : null}
    >
      {children}
    </SentForm>
  );
}
