import { type DocumentRow, listDocuments } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { foldedWords } from "@/lib/kernel/folding";
import { bareHamletName } from "@/lib/organization/core/hamlet-name";
import { type HamletView, listHamlets } from "@/lib/organization/queries/hamlets";
import { listPeople, type PersonRow } from "@/lib/organization/queries/people";
import { listUnits, type UnitView } from "@/lib/organization/queries/units";

export interface Found<Row> {
  readonly rows: readonly Row[];
  /** All that fit, of which the first are shown. */
  readonly total: number;
}

export interface SearchView {
  readonly people: Found<PersonRow>;
  readonly hamlets: Found<HamletView>;
  readonly units: Found<UnitView>;
  readonly documents: Found<DocumentRow>;
  readonly total: number;
}

const SHOWN = 10;

function first<Row>(rows: readonly Row[], total = rows.length): Found<Row> {
  return { rows: rows.slice(0, SHOWN), total };
}

/** Finds people, bản, units and documents by words in any order, without marks; each by its own policy. */
export async function searchEverywhere(actor: Actor, query: string): Promise<SearchView | null> {
  if (foldedWords(query).join("").length < 2) return null;
  const [people, hamlets, units, documents] = await Promise.all([
    listPeople(actor, { query, unitId: null, sort: "ten", page: 1 }),
    // Their names are kept without "bản" before them, which people do type.
    listHamlets(actor, { query: bareHamletName(query), sort: "so" }),
    listUnits(actor, { query, kind: null }),
    listDocuments(actor, { query, state: null, page: 1 }),
  ]);
  return {
    people: first(people.rows, people.total),
    hamlets: first(hamlets),
    units: first(units),
    documents: first(documents.rows, documents.total),
    total: people.total + hamlets.length + units.length + documents.total,
  };
}
