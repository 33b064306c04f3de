"use client";
import { useId, useRef } from "react";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { CopyIcon } from "./icons";

/** One line to take elsewhere: one press copies it; without scripts it is selected and copied by hand. */
export function CopyLine({ label, text, action }: { label: string; text: string; action: string }) {
  const id = useId();
  const line = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={line}
          id={id}
          readOnly
          value={text}
          className="control min-w-0 max-w-md flex-1 basis-64 bg-surface! text-ink!"
        />
        <Button onClick={() => copyText(line.current)} className="noscript:hidden">
          <CopyIcon />
          {action}
        </Button>
      </div>
    </div>
  );
}
