import type { ComponentProps } from "react";
import type { Choice } from "./choice";

/** A list to narrow by, for FilterBar: drawn on the server alone, so that lists of people ship no form script. */
export function FilterSelect({
  label,
  choices,
  empty = "Tất cả",
  ...rest
}: Omit<ComponentProps<"select">, "children"> & {
  label: string;
  name: string;
  choices: readonly Choice[];
  empty?: string;
}) {
  return (
    <label className="flex min-w-0 basis-48 flex-col gap-1.5 font-semibold">
      {label}
      <select {...rest} className="control font-normal">
        <option value="">{empty}</option>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
