import type { Choice } from "@/components/ui/choice";
import type { DraftView, StandardPositionView } from "@/lib/governance/queries/roster";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import type { UnitView } from "@/lib/organization/queries/units";
import type { DutyChoice } from "./duty-fields";
import type { HamletChoice } from "./hamlet-ticks";
import type { PersonChoice } from "./holder-fields";

/** What the form of one row offers. */
export interface EntryFormFacts {
  readonly people: readonly PersonChoice[];
  readonly postsInForce: readonly string[];
  readonly titles: readonly string[];
  readonly library: readonly DutyChoice[];
  readonly hamlets: readonly HamletChoice[];
  readonly units: readonly Choice[];
}

/** What the form of one row is made from. */
export interface EntrySources {
  readonly draft: DraftView | null;
  readonly people: readonly PersonChoice[];
  readonly positions: readonly StandardPositionView[];
  readonly hamlets: readonly HamletView[];
  readonly units: readonly UnitView[];
}

const IN_CHARGE: readonly UnitView["kind"][] = ["truong-hoc", "hop-tac-xa"];

/** What the form of one row offers; people already on the list are left out, save the one it is about. */
export function entryChoices(
  { draft, people, positions, hamlets, units }: EntrySources,
  entryId?: string,
): EntryFormFacts {
  const others = (draft?.members ?? []).filter(({ id }) => id !== entryId);
  const listed = new Set(others.flatMap(({ personId, exOfficio }) => (personId && !exOfficio ? [personId] : [])));
  const chargedWith = (id: string) =>
    others
      .filter((member) => member.hamlets.some((hamlet) => hamlet.id === id && !hamlet.supporting))
      .map(({ fullName }) => fullName);
  return {
    people: people.filter(({ id }) => !listed.has(id)),
    postsInForce: [...new Set(people.flatMap(({ title }) => title ?? []))],
    titles: [...new Set(positions.map(({ title }) => title))],
    library: positions.filter(({ duty }) => duty !== "").map(({ title, duty }) => ({ title, duty })),
    hamlets: hamlets
      .filter(({ inForce }) => inForce)
      .map(({ id, name }) => ({ id, name, others: chargedWith(id).filter(Boolean).join(", ") })),
    units: units.filter(({ kind }) => IN_CHARGE.includes(kind)).map(({ id, name }) => ({ value: id, label: name })),
  };
}
