"use client";
import { type ComponentProps, type FormEvent, type ReactNode, startTransition } from "react";
import type { FormState } from "@/lib/kernel/form-state";
import { classNames } from "./class-names";
import { orderRefusals } from "./error-order";
import { ErrorSummary } from "./error-summary";
import { FormContext, fieldId } from "./form-context";

const NONE: Readonly<Record<string, string>> = {};

/**
 * A form whose answer its owner holds. Without JavaScript the browser posts it and the page comes back with the summary
 * and the typed values; with it nothing is reset (files stay chosen too) and a second press while waiting sends nothing.
 */
export function SentForm({
  id,
  send,
  pending,
  state,
  order,
  above,
  children,
  className,
  ...rest
}: Omit<ComponentProps<"form">, "action" | "onSubmit"> & {
  id: string;
  send: (given: FormData) => void;
  pending: boolean;
  /** The last answer; one that is no refusal is shown by the owner. */
  state: FormState | { readonly status: string };
  /** In which the refused fields are told; as they were typed unless said. */
  order?: readonly string[];
  /** Between the refusal and the fields. */
  above?: ReactNode;
}) {
  const refused = isRefused(state) ? state : null;

  // React resets a form it submits itself; sent by hand in a transition, everything typed and chosen stays.
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const given = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(given));
  }

  return (
    <form
      {...rest}
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
          lines={orderRefusals(refused.fields, order ?? Object.keys(refused.values)).map(({ name, words }) => ({
            href: `#${fieldId(id, name)}`,
            words,
          }))}
        />
      ) : null}
      {above}
      <FormContext value={{ id, errors: refused?.fields ?? NONE, values: refused?.values ?? null, pending }}>
        {children}
      </FormContext>
    </form>
  );
}

function isRefused(state: FormState | { readonly status: string }): state is FormState & { status: "refused" } {
  return state.status === "refused";
}
