"use client";
import { useId, useState } from "react";
import { TextField } from "@/components/ui/text-field";

/** A password, which its owner may look at before sending: on a phone most wrong passwords are slips of the thumb. */
export function PasswordField({
  name,
  label,
  hint,
  autoComplete,
}: {
  name: string;
  label: string;
  hint?: string;
  autoComplete: "current-password" | "new-password";
}) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="flex flex-col">
      <TextField
        name={name}
        label={label}
        hint={hint}
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={500}
        required
      />
      <label htmlFor={id} className="inline-flex min-h-11 items-center gap-2 self-start noscript:hidden">
        <input
          id={id}
          type="checkbox"
          className="size-5 accent-accent"
          checked={shown}
          onChange={(event) => setShown(event.target.checked)}
        />
        Hiện mật khẩu
      </label>
    </div>
  );
}
