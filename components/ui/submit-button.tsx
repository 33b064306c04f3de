"use client";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonTone, buttonLook } from "./button-look";
import { useFormFacts } from "./form-context";
import { Spinner } from "./spinner";

/** Sends its form once: while the answer is awaited it says so and takes no second press, yet keeps the focus. */
export function SubmitButton({
  tone = "primary",
  pendingWords = "Đang xử lý…",
  className,
  children,
  ...rest
}: Omit<ComponentProps<"button">, "type"> & { tone?: ButtonTone; pendingWords?: ReactNode }) {
  const status = useFormStatus();
  const form = useFormFacts();
  const pending = status.pending || form.pending;
  function refuseSecondPress(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault();
    else rest.onClick?.(event);
  }
  return (
    <button
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={refuseSecondPress}
      className={buttonLook(tone, className)}
    >
      {pending ? (
        <>
          <Spinner />
          {pendingWords}
        </>
      ) : (
        children
      )}
    </button>
  );
}
