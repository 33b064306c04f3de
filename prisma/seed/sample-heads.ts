import { paperUnits } from "@/lib/document-kinds/queries/paper-table";
import type { Actor } from "@/lib/kernel/actor";
import { addPerson } from "@/lib/organization/commands/people";
import { SAMPLE_HEADS } from "./sample-people";
import { must } from "./sample-writing";

/** The heads of the offices, who sign what these issue. */
export async function loadSampleHeads(actor: Actor): Promise<void> {
  const units = await paperUnits(actor);
  const unknown = { phone: null, email: null, birthYear: null, ethnicity: null, note: null };
  for (const { unit, ...head } of SAMPLE_HEADS) {
    const unitId = units.find(({ abbreviation }) => abbreviation === unit)?.id;
    if (!unitId) throw new Error(`the sample has no office ${unit}`);
    must(await addPerson(actor, { ...unknown, ...head, unitId, confirmNew: "on" }));
  }
}
