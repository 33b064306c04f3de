"use client";
import { useId, useRef } from "react";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { CopyIcon } from "./icons";

/** Text to take elsewhere: one press copies it; without scripts it is selected and copied by hand. */
export function CopyBox({ label, text, action }: { label: string; text: string; action: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="flex flex-col items-start gap-3">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        ref={box}
        id={id}
        readOnly
        value={text}
        rows={12}
        className="control field-sizing-content max-h-[32rem] min-h-48 resize-y bg-surface! text-ink!"
      />
      <Button tone="primary" onClick={() => copyText(box.current)} className="noscript:hidden">
        <CopyIcon />
        {action}
      </Button>
    </div>
  );
}
