import { fold } from "@/lib/kernel/folding";
import { hamletKey, placeholderName } from "@/lib/organization/core/hamlet-name";
import { now } from "@/lib/platform/clock";
import { acrossCommunes, type Tx } from "@/lib/platform/db";
import commune from "./data/commune.json";
import legalBases from "./data/legal-bases.json";
import officeChanges from "./data/office-changes.json";
import recipientGroups from "./data/recipient-groups.json";
import positions from "./data/standard-positions.json";
import teamRules from "./data/team-rule-sets.json";
import units from "./data/units.json";
import { topUpHolidays } from "./seeded-holidays";
import { topUpIndicators } from "./seeded-indicators";
import { topUpModels } from "./seeded-models";

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
  await topUp(tx, communeId);
}

/** The offices that ended, to be confirmed by a person; a commune that keeps any keeps its own list. */
async function topUpOffices(tx: Tx, communeId: string): Promise<void> {
  if ((await tx.officeChange.count({ where: { communeId } })) > 0) return;
  await tx.officeChange.createMany({
    data: officeChanges.map(({ since, ...change }) => ({
      ...{ communeId, ...change, folded: fold(change.formerName) },
      ...{ since: new Date(`${since}T00:00:00Z`), createdAt: now() },
    })),
  });
}

interface SeededRecipient {
  readonly name: string;
  readonly purpose: string;
  readonly copies?: number;
  /** The abbreviation of the commune's own unit. */
  readonly unit?: string;
  /** One copy for each bản. */
  readonly hamlets?: boolean;
}

/** The usual groups of recipients; a commune that has any, in the trash or not, keeps its own. */
async function topUpRecipients(tx: Tx, communeId: string): Promise<void> {
  if ((await tx.recipientGroup.count({ where: { communeId } })) > 0) return;
  const own = await tx.unit.findMany({
    where: { communeId, deletedAt: null },
    select: { id: true, abbreviation: true },
  });
  const hamlets = await tx.hamlet.count({ where: { communeId, deletedAt: null, validTo: null } });
  const createdAt = now();
  for (const [position, group] of recipientGroups.entries()) {
    const { id: groupId } = await tx.recipientGroup.create({
      data: { communeId, name: group.name, position, createdAt },
    });
    await tx.recipient.createMany({
      data: group.recipients.map((row: SeededRecipient, place) => ({
        ...{ communeId, groupId, name: row.name, purpose: row.purpose, position: place, createdAt },
        copies: row.hamlets ? Math.max(hamlets, 1) : (row.copies ?? 1),
        unitId: own.find(({ abbreviation }) => row.unit !== undefined && abbreviation === row.unit)?.id ?? null,
      })),
    });
  }
}

/**
 * Gives a commune the reference data it lacks, as one does that was made by an earlier version: the positions of kinds of
 * body it has none of, the rule sets it does not know, the set in force where none was chosen, offices that ended, groups
 * of recipients. What it has stays.
 */
async function topUp(tx: Tx, communeId: string): Promise<void> {
  await topUpOffices(tx, communeId);
  await topUpRecipients(tx, communeId);
  await topUpIndicators(tx, communeId);
  await topUpModels(tx, communeId);
  await topUpHolidays(tx, communeId);
  const known = await tx.standardPosition.findMany({
    where: { communeId },
    distinct: ["bodyKind"],
    select: { bodyKind: true },
  });
  const kinds = new Set(known.map(({ bodyKind }) => bodyKind));
  const lacking = positions.filter(({ bodyKind }) => !kinds.has(bodyKind));
  await tx.standardPosition.createMany({ data: lacking.map((position) => ({ communeId, ...position })) });
  await tx.teamRuleSet.createMany({
    data: teamRules.sets.map((set) => ({ communeId, ...set })),
    skipDuplicates: true,
  });
  if ((await tx.teamRuleChoice.count({ where: { communeId } })) > 0) return;
  const { code, from, by: chosenBy } = teamRules.choice;
  const set = await tx.teamRuleSet.findUnique({ where: { communeId_code: { communeId, code } } });
  if (!set) throw new Error(`no rule set ${code}`);
  const validFrom = new Date(`${from}T00:00:00Z`);
  await tx.teamRuleChoice.create({ data: { communeId, ruleSetId: set.id, validFrom, chosenBy } });
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

/**
 * Gives an empty database its commune, not yet set up, with the reference data; communes that are there get what they
 * lack of it.
 */
export async function loadReferenceData(): Promise<void> {
  await acrossCommunes(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(20261122)`;
    const communes = await tx.commune.findMany({ select: { id: true } });
    for (const { id } of communes) {
      await tx.$queryRaw`select set_config('app.commune_id', ${id}, true)`;
      await topUp(tx, id);
    }
    if (communes.length === 0) await createReferenceCommune(tx);
  });
}
