import type { ReactNode } from "react";

export interface Fact {
  readonly term: string;
  readonly value: ReactNode;
}

/** Facts by name: `inline` as one line of key facts, else two columns; an empty value is said, not left blank. */
export function DescriptionList({ facts, inline = false }: { facts: readonly Fact[]; inline?: boolean }) {
  return (
    <dl
      className={
        inline ? "flex flex-wrap gap-x-8 gap-y-2" : "grid gap-x-8 gap-y-3 sm:grid-cols-[minmax(10rem,auto)_1fr]"
      }
    >
      {facts.map(({ term, value }) => (
        <div key={term} className={inline ? "flex flex-wrap gap-x-2" : "contents"}>
          <dt className="text-muted">{inline ? `${term}:` : term}</dt>
          <dd className={inline ? "font-semibold" : "-mt-2 sm:mt-0"}>{value || "Chưa có"}</dd>
        </div>
      ))}
    </dl>
  );
}
