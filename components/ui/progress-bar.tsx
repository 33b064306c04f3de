import { useId } from "react";

/** How far long work has come, in figures too. Without `done` it only says that it goes on. */
export function ProgressBar({
  label,
  done,
  total,
  noun,
}: {
  label: string;
  done?: number;
  total: number;
  noun: string;
}) {
  const id = useId();
  const count = (value: number) => value.toLocaleString("vi-VN");
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <span className="tabular-nums">{done === undefined ? "" : `${count(done)}/${count(total)} ${noun}`}</span>
      </div>
      <progress id={id} className="progress" value={done} max={total} />
    </div>
  );
}
