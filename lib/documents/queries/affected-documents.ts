import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, fromDbDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { basisName } from "../core/basis-validity";
import type { DocumentModel } from "../core/model";
import { padNumber } from "../core/number";
import { typeAndSubject } from "../core/register-words";
import { type LegalBasisView, listLegalBasesIn } from "./legal-bases";
import { whereInForceIn } from "./relations";

/** A basis that no longer holds, with what came after it. */
export interface FallenBasis {
  readonly id: string;
  readonly name: string;
  /** The first day it no longer held. */
  readonly since: CivilDate;
  readonly supersededBy: string | null;
  /** The entry of the register that may be cited instead. */
  readonly instead: { readonly id: string; readonly name: string } | null;
  /** Its dates were held against the original. */
  readonly confirmed: boolean;
}

export interface AffectedDocument {
  readonly id: string;
  readonly code: string;
  readonly issuedOn: CivilDate | null;
  readonly typeAndSubject: string;
  readonly fallen: readonly FallenBasis[];
  /** How many bases it cites in all. */
  readonly bases: number;
}

function fallenOn(register: readonly LegalBasisView[], day: CivilDate): ReadonlyMap<string, FallenBasis> {
  const over = register.flatMap((basis): [string, FallenBasis][] => {
    const { id, effectiveTo: since, supersededBy, validity, confirmedOn } = basis;
    if (!since || since > day) return [];
    const instead = !validity.citable && validity.instead ? validity.instead : null;
    const named = instead ? { id: instead.legalBasisId, name: instead.name } : null;
    return [[id, { id, name: basisName(basis), since, supersededBy, instead: named, confirmed: confirmedOn !== null }]];
  });
  return new Map(over);
}

/**
 * Our documents in force on a day that rest on a basis over by then, the most shaken first. A document does not fall with
 * its basis; a person looks at it. Every role may read issued documents.
 */
export async function listAffectedDocuments(actor: Actor, day: CivilDate): Promise<readonly AffectedDocument[]> {
  const { communeId } = actor;
  return inCommune(communeId, async (tx) => {
    const register = await listLegalBasesIn(tx, actor, { query: "", day, citableOnly: false });
    const fallen = fallenOn(register, day);
    if (fallen.size === 0) return [];
    const rows = await tx.document.findMany({
      where: { communeId, deletedAt: null, AND: [await whereInForceIn(tx, actor, day)] },
      select: { id: true, symbol: true, number: true, issuedOn: true, subject: true, frozenModel: true },
      orderBy: [{ issuedOn: "desc" }, { id: "asc" }],
    });
    const affected = rows.flatMap(({ id, symbol, number, issuedOn, subject, frozenModel }): AffectedDocument[] => {
      const model = frozenModel as DocumentModel | null;
      const bases = (model?.bases ?? []).filter(({ type }) => type === "basis");
      const over = bases.flatMap(({ legalBasisId }) => (legalBasisId ? (fallen.get(legalBasisId) ?? []) : []));
      if (!model || over.length === 0) return [];
      return [
        {
          ...{ id, fallen: over, bases: bases.length },
          code: number === null ? symbol : `${padNumber(number)}/${symbol}`,
          issuedOn: issuedOn ? fromDbDate(issuedOn) : null,
          typeAndSubject: typeAndSubject(model.typeName, subject),
        },
      ];
    });
    return affected.sort((one, other) => other.fallen.length - one.fallen.length);
  });
}
