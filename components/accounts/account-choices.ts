import type { Choice } from "@/components/ui/choice";

/** What an account may be tied to. */
export interface AccountChoices {
  readonly people: readonly Choice[];
  readonly hamlets: readonly Choice[];
  readonly units: readonly Choice[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function accountChoices(
  people: readonly { readonly id: string; readonly fullName: string; readonly title: string | null }[],
  hamlets: readonly Named[],
  units: readonly Named[],
): AccountChoices {
  const named = ({ id, name }: Named) => ({ value: id, label: name });
  return {
    people: people.map(({ id, fullName, title }) => {
      return { value: id, label: title ? `${fullName} – ${title}` : fullName };
    }),
    hamlets: hamlets.map(named),
    units: units.map(named),
  };
}

interface Tied {
  readonly id: string;
  readonly personId: string | null;
  readonly hamletId: string | null;
  readonly unitId: string | null;
}

/** Account id → whom or what it stands for, in words. */
export function scopesInWords(accounts: readonly Tied[], choices: AccountChoices): ReadonlyMap<string, string> {
  const labelOf = (list: readonly Choice[], id: string | null) => list.find(({ value }) => value === id)?.label;
  return new Map(
    accounts.map(({ id, personId, hamletId, unitId }) => [
      id,
      [labelOf(choices.people, personId), labelOf(choices.hamlets, hamletId), labelOf(choices.units, unitId)]
        .filter(Boolean)
        .join("; "),
    ]),
  );
}
