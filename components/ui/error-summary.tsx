"use client";
import { useEffect, useRef } from "react";
import { DangerIcon } from "./icons";

/**
 * What stands in the way, above the form: focus moves here on every refusal (`attempt` changes), each line leads to its
 * field, and the words are the same as beside it. `autoFocus` does it where scripts do not run.
 */
export function ErrorSummary({
  words,
  lines,
  attempt,
}: {
  words: string;
  lines: readonly { readonly href: string; readonly words: string }[];
  attempt?: unknown;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt moves the focus anew.
  useEffect(() => {
    box.current?.focus();
  }, [attempt]);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refusal the reader must be brought to what went wrong.
      autoFocus
      className="rounded-lg border-2 border-danger bg-danger-soft p-4"
    >
      <h2 className="flex gap-2 font-semibold text-danger text-lg">
        <DangerIcon className="mt-0.5" />
        {words}
      </h2>
      {lines.length === 0 ? null : (
        <ul className="mt-2 ml-7 flex list-disc flex-col gap-1 pl-4">
          {lines.map((line) => (
            <li key={line.href + line.words}>
              <a href={line.href} className="font-semibold text-danger underline underline-offset-4">
                {line.words}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
