import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { changeImportAction } from "@/lib/governance/actions/import";

export interface ImportVersion {
  readonly id: string;
  readonly version: number;
}

/** One decision about a list being checked, as a form of its own: it works without scripts and keeps its place. */
export function ImportChange({
  batch,
  name,
  fields,
  className,
  children,
}: {
  batch: ImportVersion;
  /** Tells this form from the others of the page. */
  name: string;
  fields: Readonly<Record<string, string | number>>;
  className?: string;
  children: ReactNode;
}) {
  return (
    <ActionForm action={changeImportAction} id={name} doneWords={false} className={className}>
      <input type="hidden" name="id" value={batch.id} />
      <input type="hidden" name="version" value={batch.version} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
    </ActionForm>
  );
}
