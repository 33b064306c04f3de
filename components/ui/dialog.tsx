"use client";
import { type ReactNode, useId, useRef } from "react";
import { Button } from "./button";
import type { ButtonTone } from "./button-look";
import { CloseIcon } from "./icons";

/** A button that opens the browser's own modal: it holds the focus, closes on Esc and gives the focus back. */
export function Dialog({
  trigger,
  tone,
  title,
  children,
}: {
  trigger: ReactNode;
  tone?: ButtonTone;
  title: string;
  children: ReactNode;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button tone={tone ?? "secondary"} onClick={() => box.current?.showModal()} aria-haspopup="dialog">
        {trigger}
      </Button>
      <dialog ref={box} aria-labelledby={titleId} className={DIALOG_LOOK}>
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl">
            {title}
          </h2>
          <Button tone="quiet" className="-mt-2 -mr-2 px-2.5" onClick={() => box.current?.close()}>
            <CloseIcon />
            <span className="sr-only">Đóng</span>
          </Button>
        </div>
        <div className="mt-3">{children}</div>
      </dialog>
    </>
  );
}

export const DIALOG_LOOK =
  "m-auto max-h-[calc(100dvh-2rem)] w-[min(36rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-ink shadow-lift";
