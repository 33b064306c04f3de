"use client";
import {
  type ComponentProps,
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
} from "react";
import type { FormState } from "@/lib/kernel/form-state";
import { Alert } from "./alert";
import { classNames } from "./class-names";
import { orderRefusals } from "./error-order";
import { ErrorSummary } from "./error-summary";
import { FormContext, fieldId } from "./form-context";

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

const IDLE: FormState = { status: "idle" };
const NONE: Readonly<Record<string, string>> = {};

/**
 * A form over a server action. Without JavaScript the browser posts it and the page comes back with the summary and the
 * typed values; with it nothing is reset (files stay chosen too) and a second press while waiting sends nothing.
 */
export function ActionForm({
  action,
  id = "form",
  children,
  className,
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
  const refused = state.status === "refused" ? state : null;

  useEffect(() => {
    if (resetOnDone && state.status === "done") form.current?.reset();
  }, [state, resetOnDone]);

  // React resets a form it submits itself; sent by hand in a transition, everything typed and chosen stays.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const typed = new FormData(event.currentTarget, submitter);
    startTransition(() => send(typed));
  }

  return (
    <form
      {...rest}
      ref={form}
      id={id}
      action={send}
      onSubmit={submit}
      noValidate
      aria-busy={pending || undefined}
      className={classNames("flex flex-col gap-5", className)}
    >
      {refused ? (
        <ErrorSummary
          attempt={refused}
          words={refused.words}
          lines={orderRefusals(refused.fields, Object.keys(refused.values)).map(({ name, words }) => ({
            href: `#${fieldId(id, name)}`,
            words,
          }))}
        />
      ) : null}
      {doneWords && state.status === "done" ? <Alert tone="success">{state.words}</Alert> : null}
      <FormContext value={{ id, errors: refused?.fields ?? NONE, values: refused?.values ?? null, pending }}>
        {children}
      </FormContext>
    </form>
  );
}
