import { fold } from "@/lib/kernel/folding";
import { hamletKey, placeholderName } from "@/lib/organization/core/hamlet-name";
import { acrossCommunes, type Tx } from "@/lib/platform/db";
import commune from "./data/commune.json";
import legalBases from "./data/legal-bases.json";
import positions from "./data/standard-positions.json";
import units from "./data/units.json";

const day = (text: string | null) => (text ? new Date(`${text}T00:00:00Z`) : null);

/** Bản known only by number, to be renamed or imported: the project invents no names of places. */
export function placeholderHamlets(communeId: string, hamletWord: string, count: number) {
  return Array.from({ length: count }, (_, index) => {
    const name = placeholderName(hamletWord, index + 1);
    return { communeId, number: index + 1, name, placeholder: true, folded: hamletKey(name) };
  });
}

async function fill(tx: Tx, communeId: string): Promise<void> {
  await tx.unit.createMany({
    data: units.map((unit, position) => {
      const folded = fold([unit.name, unit.shortName ?? "", unit.abbreviation ?? ""].join(" "));
      return { communeId, position, folded, ...unit };
    }),
  });
  await tx.hamlet.createMany({ data: placeholderHamlets(communeId, commune.hamletWord, commune.hamletCount) });
  await tx.standardPosition.createMany({ data: positions.map((position) => ({ communeId, ...position })) });
  await tx.legalBasis.createMany({
    data: legalBases.map((basis) => ({
      ...basis,
      communeId,
      issuedOn: day(basis.issuedOn),
      effectiveFrom: day(basis.effectiveFrom),
      effectiveTo: day(basis.effectiveTo),
      folded: fold([basis.type, basis.number, basis.title, basis.issuer].join(" ")),
    })),
  });
}

/** Makes the commune the project is first for, not yet set up, with its reference data, and speaks as it from here on. */
export async function createReferenceCommune(tx: Tx, id?: string): Promise<string> {
  const { code, unitType, name, provinceName, provinceCode, hamletWord } = commune;
  const data = { code, unitType, name, provinceName, provinceCode, hamletWord };
  const created = await tx.commune.create({ data: id ? { id, ...data } : data });
  await tx.$queryRaw`select set_config('app.commune_id', ${created.id}, true)`;
  await fill(tx, created.id);
  return created.id;
}

/** Gives an empty database its commune, not yet set up, with the reference data; does nothing when one is there. */
export async function loadReferenceData(): Promise<void> {
  await acrossCommunes(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(20261122)`;
    if ((await tx.commune.count()) > 0) return;
    await createReferenceCommune(tx);
  });
}
