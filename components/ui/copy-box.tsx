"use client";
import { useId, useRef } from "react";
import { Button } from "./button";
import { CopyIcon } from "./icons";
import { showToast } from "./show-toast";

/** Text to take elsewhere: one press copies it; without scripts it is selected and copied by hand. */
export function CopyBox({ label, text, action }: { label: string; text: string; action: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  async function copy() {
    box.current?.select();
    // An office network without HTTPS has no clipboard to write to; the older command still copies what is selected.
    const copied = navigator.clipboard
      ? await navigator.clipboard.writeText(text).then(
          () => true,
          () => document.execCommand("copy"),
        )
      : document.execCommand("copy");
    await showToast(copied ? "Đã sao chép." : "Chưa sao chép được: bấm Ctrl + C để chép phần đang chọn.");
  }
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
      <Button tone="primary" onClick={copy} className="noscript:hidden">
        <CopyIcon />
        {action}
      </Button>
    </div>
  );
}
