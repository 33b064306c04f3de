import type { ChoiceGroup } from "@/components/ui/choice";

/** Whom a paper can be given to, as one list: units, then people by name with their posts. */
export function receiverChoices(
  units: readonly { readonly id: string; readonly name: string }[],
  people: readonly { readonly id: string; readonly fullName: string; readonly title: string | null }[],
): readonly ChoiceGroup[] {
  const groups = [
    { label: "Cơ quan, đơn vị", choices: units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })) },
    {
      label: "Cán bộ",
      choices: people.map(({ id, fullName, title }) => ({
        value: `person:${id}`,
        label: title ? `${fullName}, ${title}` : fullName,
      })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}
