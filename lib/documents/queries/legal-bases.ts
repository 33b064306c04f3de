import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { foldedWords } from "@/lib/kernel/folding";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { LegalBasis } from "@/prisma/generated/client";
import { replacementsOn } from "../core/basis-replacement";
import { type Validity, validityOn } from "../core/basis-validity";
import { citeBasis } from "../core/cite-basis";
import type { Standing } from "../labels";

export interface LegalBasisView {
  readonly id: string;
  readonly type: string;
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly issuer: string;
  readonly title: string;
  readonly effectiveFrom: CivilDate | null;
  readonly effectiveTo: CivilDate | null;
  readonly standing: Standing;
  readonly statusNote: string | null;
  readonly supersededBy: string | null;
  readonly amendedBy: string | null;
  readonly partlyReplacedBy: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly confirmedOn: CivilDate | null;
  readonly confirmedBy: string | null;
  readonly version: number;
  /** "Căn cứ …" in full. */
  readonly citation: string;
  /** On the day asked for. */
  readonly validity: Validity;
}

const civil = (date: Date | null) => (date ? fromDbDate(date) : null);

function toView(row: LegalBasis, day: CivilDate): LegalBasisView {
  const { id, type, number, issuer, title, statusNote, supersededBy, source, note, confirmedBy, version } = row;
  const { amendedBy, partlyReplacedBy } = row;
  const facts = {
    ...{ id, type, number, issuer, title, statusNote, supersededBy, source, note, confirmedBy, version },
    ...{ amendedBy, partlyReplacedBy },
    issuedOn: civil(row.issuedOn),
    effectiveFrom: civil(row.effectiveFrom),
    effectiveTo: civil(row.effectiveTo),
    confirmedOn: civil(row.confirmedOn),
    standing: row.standing as Standing,
  };
  return { ...facts, citation: citeBasis(facts), validity: validityOn(facts, day) };
}

/** The register of legal bases with each one's validity on a day, latest first; every role may read it. */
export async function listLegalBases(
  actor: Actor,
  filter: { readonly query: string; readonly day: CivilDate; readonly citableOnly: boolean },
): Promise<readonly LegalBasisView[]> {
  return inCommune(actor.communeId, (tx) => listLegalBasesIn(tx, actor, filter));
}

export async function listLegalBasesIn(
  tx: Tx,
  actor: Actor,
  filter: { readonly query: string; readonly day: CivilDate; readonly citableOnly: boolean },
): Promise<readonly LegalBasisView[]> {
  const rows = await tx.legalBasis.findMany({
    where: {
      communeId: actor.communeId,
      deletedAt: null,
      AND: foldedWords(filter.query).map((word) => ({ folded: { contains: word } })),
    },
    orderBy: [{ issuedOn: "desc" }, { id: "asc" }],
  });
  const found = rows.map((row) => toView(row, filter.day));
  const replacement = replacementsOn(found, filter.day);
  const views = found.map((view) => {
    const instead = view.validity.citable ? null : replacement(view);
    return view.validity.citable || !instead ? view : { ...view, validity: { ...view.validity, instead } };
  });
  return filter.citableOnly ? views.filter((view) => view.validity.citable) : views;
}

export async function readLegalBasis(actor: Actor, id: string, day: CivilDate): Promise<LegalBasisView | null> {
  return inCommune(actor.communeId, async (tx) => {
    const row = await tx.legalBasis.findUnique({ where: { communeId_id: { communeId: actor.communeId, id } } });
    return row && !row.deletedAt ? toView(row, day) : null;
  });
}
