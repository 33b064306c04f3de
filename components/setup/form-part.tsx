import { type ReactNode, useId } from "react";

/** A part of a long form under its own heading. */
export function FormPart({ title, intro, children }: { title: string; intro?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-5 border-line border-t pt-5">
      <div>
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {intro ? <p className="text-muted">{intro}</p> : null}
      </div>
      {children}
    </section>
  );
}
