import type { ReactNode } from "react";

/** Acts on what stands under it: add, export, print. */
export function Toolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; these are separate acts.
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2 print:hidden">
      {children}
    </div>
  );
}
