"use client";
import { useFormFacts } from "@/components/ui/form-context";

/** Chooses one team for a decision; what was ticked stays so after a refusal, also without JavaScript. */
export function TeamTick({ bodyId, name, ticked }: { bodyId: string; name: string; ticked: boolean }) {
  const { values } = useFormFacts();
  return (
    <label className="-my-2 inline-flex size-11 items-center justify-center">
      <input
        // Anew when "chọn cả" is pressed: the box keeps what it was first drawn with.
        key={String(ticked)}
        type="checkbox"
        name="bodyIds"
        value={bodyId}
        defaultChecked={values ? (values.bodyIds ?? "").split(",").includes(bodyId) : ticked}
        className="size-5 accent-accent"
      />
      <span className="sr-only">{`Chọn ${name}`}</span>
    </label>
  );
}
