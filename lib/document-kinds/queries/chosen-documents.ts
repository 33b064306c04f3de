import { DOCUMENTS_PAGE, listDocuments } from "@/lib/documents/queries/documents";
import { exportOutgoing } from "@/lib/documents/queries/outgoing";
import type { Actor } from "@/lib/kernel/actor";
import { MOST_IN_BUNDLE } from "../core/bundle-lines";
import type { ChosenBundle } from "../schema";

/** The documents a bundle is asked of: those ticked, or all that fit the list's filter, in the list's order. */
export async function chosenDocuments(actor: Actor, asked: ChosenBundle): Promise<readonly string[]> {
  if (!asked.all) return asked.ids;
  const { q: query, state, inForceOn, year, series } = asked;
  if (asked.list === "so-di") return (await exportOutgoing(actor, { query, year, series })).map(({ id }) => id);
  const ids: string[] = [];
  for (let page = 1; ids.length <= MOST_IN_BUNDLE; page++) {
    const { rows } = await listDocuments(actor, { query, state, inForceOn, page });
    ids.push(...rows.map(({ id }) => id));
    if (rows.length < DOCUMENTS_PAGE) break;
  }
  return ids;
}
