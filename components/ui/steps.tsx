import { CheckIcon } from "./icons";

/** Where one is in a task of several pages: "Bước 2/4". `current` counts from 1. */
export function Steps({ steps, current }: { steps: readonly string[]; current: number }) {
  return (
    <nav aria-label="Các bước" className="print:hidden">
      <p className="font-semibold sm:sr-only">{`Bước ${current}/${steps.length}: ${steps[current - 1] ?? ""}`}</p>
      <ol className="hidden gap-x-2 gap-y-3 sm:flex sm:flex-wrap">
        {steps.map((step, index) => {
          const number = index + 1;
          const done = number < current;
          const active = number === current;
          return (
            <li key={step} aria-current={active ? "step" : undefined} className="flex items-center gap-2">
              <span
                className={`flex size-8 items-center justify-center rounded-full border-2 font-semibold ${
                  active
                    ? "border-accent bg-accent text-on-accent"
                    : done
                      ? "border-accent text-accent"
                      : "border-line-strong text-muted"
                }`}
              >
                {done ? <CheckIcon /> : number}
              </span>
              <span className={active ? "font-semibold" : "text-muted"}>
                {step}
                {done ? <span className="sr-only"> (đã xong)</span> : null}
              </span>
              {number < steps.length ? <span aria-hidden="true" className="mx-1 h-px w-6 bg-line-strong" /> : null}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
