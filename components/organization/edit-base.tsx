"use client";
import { useFormFacts } from "@/components/ui/form-context";

/**
 * Which record is edited and what the form was opened with, so that a save that comes second merges. After a refusal
 * it stays what it was then, less the fields whose newer value is shown beside them now: saving again decides those.
 */
export function EditBase({
  id,
  version,
  base,
}: {
  id: string;
  version: number;
  base: Readonly<Record<string, string | null>>;
}) {
  const { values, errors } = useFormFacts();
  const opened = values?.base ? readBase(values.base) : base;
  const undecided = Object.fromEntries(Object.entries(opened).filter(([field]) => !(field in errors)));
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={values?.version ?? version} />
      <input type="hidden" name="base" value={JSON.stringify(undecided)} />
    </>
  );
}

function readBase(text: string): Readonly<Record<string, string | null>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
