"use client";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import { type ButtonTone, buttonLook } from "./button-look";
import { DIALOG_LOOK } from "./dialog";
import { SubmitButton } from "./submit-button";

/**
 * Sends its form after asking once. Without JavaScript it sends at once, which is why what it does must be undoable.
 * Stands inside the form it sends.
 */
export function ConfirmButton({
  children,
  question,
  details,
  confirmWords,
  tone = "danger",
  name,
  value,
}: {
  children: ReactNode;
  question: string;
  /** What will happen and how to undo it. */
  details?: ReactNode;
  /** Repeats the act: "Xóa bản", not "Có". */
  confirmWords: string;
  tone?: ButtonTone;
  name?: string;
  value?: string;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  function ask(event: MouseEvent) {
    event.preventDefault();
    box.current?.showModal();
  }
  return (
    <>
      <button type="submit" name={name} value={value} onClick={ask} aria-haspopup="dialog" className={buttonLook(tone)}>
        {children}
      </button>
      <dialog ref={box} aria-labelledby={titleId} className={DIALOG_LOOK}>
        <h2 id={titleId} className="text-xl">
          {question}
        </h2>
        {details ? <div className="mt-2 text-muted">{details}</div> : null}
        <div className="mt-5 flex flex-wrap gap-3">
          <SubmitButton tone={tone} name={name} value={value} onClick={() => box.current?.close()}>
            {confirmWords}
          </SubmitButton>
          <Button onClick={() => box.current?.close()}>Không, giữ lại</Button>
        </div>
      </dialog>
    </>
  );
}
