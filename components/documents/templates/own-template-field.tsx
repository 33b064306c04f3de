import { SelectField } from "@/components/ui/select-field";
import { requireActor } from "@/lib/access/require-actor";
import type { DocumentKind } from "@/lib/document-kinds/core/kinds";
import type { PaperKindCode } from "@/lib/document-kinds/core/papers/paper-kinds";
import { kindLabel } from "@/lib/document-kinds/labels";
import { type TemplateChoices, templateChoices } from "@/lib/document-kinds/queries/templates";

const PORTAL = "Mẫu của cổng";

/** The wordings one kind may be drawn from, the usual one chosen. */
export function TemplateSelect({
  choices: { templates, usual },
  className,
}: {
  choices: TemplateChoices;
  className?: string;
}) {
  return (
    <SelectField
      name="templateId"
      label="Lời văn"
      empty={PORTAL}
      defaultValue={usual ?? ""}
      className={className}
      choices={templates.map(({ id, name, no }) => ({ value: id, label: `${name} (bản ${no})` }))}
    />
  );
}

/** In the form that drafts a decision or paper: the commune's own wordings of these kinds, where it has any. Reads for itself. */
export async function OwnTemplateField({ kinds }: { kinds: readonly (DocumentKind | PaperKindCode)[] }) {
  const known = await templateChoices(await requireActor());
  const offered = kinds.flatMap((kind) => {
    const choices = known.get(kind);
    return choices ? [{ kind, choices }] : [];
  });
  const [only, ...others] = offered;
  if (!only) return null;
  if (others.length === 0) return <TemplateSelect choices={only.choices} className="sm:max-w-72" />;
  return (
    <SelectField
      name="templateId"
      label="Lời văn"
      empty={PORTAL}
      className="sm:max-w-96"
      choices={offered.map(({ kind, choices }) => ({
        label: kindLabel(kind),
        choices: choices.templates.map(({ id, name, no }) => ({ value: id, label: `${name} (bản ${no})` })),
      }))}
    />
  );
}
