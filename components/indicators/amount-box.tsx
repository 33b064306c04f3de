"use client";
import { classNames } from "@/components/ui/class-names";
import { useField } from "@/components/ui/form-context";

/** A box for one number in a table: its label is for those who listen, its refusal stands under it. */
export function AmountBox({
  name,
  label,
  value = "",
  placeholder,
  wide = false,
}: {
  name: string;
  label: string;
  value?: string;
  placeholder?: string;
  wide?: boolean;
}) {
  const field = useField(name, { value });
  return (
    <>
      <input
        id={field.id}
        name={name}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={field.value}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.describedBy}
        className={classNames("control px-2! text-right tabular-nums", wide ? "w-28" : "w-20")}
      />
      {field.error ? (
        <span id={field.errorId} className="mt-1 block max-w-40 text-danger">
          {field.error}
        </span>
      ) : null}
    </>
  );
}

/** Done or not, as a box of such a table. */
export function YesBox({ name, label, yes }: { name: string; label: string; yes: boolean }) {
  const field = useField(name, { value: yes ? "1" : "" });
  return (
    <select id={field.id} name={name} aria-label={label} defaultValue={field.value} className="control w-24 px-2!">
      <option value="">–</option>
      <option value="1">Có</option>
    </select>
  );
}
