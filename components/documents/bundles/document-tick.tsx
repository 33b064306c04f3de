"use client";
import { useFormFacts } from "@/components/ui/form-context";

/** Chooses one document for a bundle; what was ticked stays so after a refusal, also without JavaScript. */
export function DocumentTick({ id, name }: { id: string; name: string }) {
  const { values } = useFormFacts();
  return (
    <label className="-my-2 inline-flex size-11 items-center justify-center">
      <input
        type="checkbox"
        name="ids"
        value={id}
        defaultChecked={(values?.ids ?? "").split(",").includes(id)}
        className="size-5 accent-accent"
      />
      <span className="sr-only">{`Chọn ${name}`}</span>
    </label>
  );
}
