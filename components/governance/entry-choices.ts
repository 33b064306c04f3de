import type { DraftView, StandardPositionView } from "@/lib/governance/queries/roster";
import type { HamletView } from "@/lib/organization/queries/hamlets";
import type { EntryFormFacts } from "./entry-form";
import type { PersonChoice } from "./person-and-post";

/** What the form of one row offers; people already on the list are left out, save the one it is about. */
export function entryChoices(
  draft: DraftView | null,
  people: readonly PersonChoice[],
  positions: readonly StandardPositionView[],
  hamlets: readonly HamletView[],
  entryId?: string,
): EntryFormFacts {
  const others = (draft?.members ?? []).filter(({ id }) => id !== entryId);
  const listed = new Set(others.map(({ personId }) => personId));
  const chargedWith = (id: string) =>
    others.filter((member) => member.hamlets.some((hamlet) => hamlet.id === id)).map(({ fullName }) => fullName);
  return {
    people: people.filter(({ id }) => !listed.has(id)),
    titles: [...new Set(positions.map(({ title }) => title))],
    hamlets: hamlets
      .filter(({ inForce }) => inForce)
      .map(({ id, name }) => ({ id, name, others: chargedWith(id).filter(Boolean).join(", ") })),
  };
}
