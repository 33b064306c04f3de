import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import reference from "./data/indicators.json";

/** An indicator with its first definition and its target as seed data say them. */
export interface SeededIndicator {
  readonly code: string;
  readonly name: string;
  readonly pillar: string;
  readonly measure: string;
  readonly timing: string;
  readonly unit: string;
  readonly numeratorWords: string | null;
  readonly denominatorWords: string | null;
  readonly denominator: string;
  readonly denominatorBases: readonly string[];
  readonly comparator: string;
  readonly frequency: string;
  readonly reporter: string;
  /** The office that reports it, by its name. */
  readonly office?: string;
  /** Whose values it draws, by its code. */
  readonly sameAs?: string;
  readonly countedBy?: string;
  readonly source: string;
  readonly note: string | null;
  readonly baselineWords: string | null;
  readonly target: {
    readonly year: number;
    readonly valueCenti: number;
    readonly upperCenti: number | null;
    readonly baselineCenti: number | null;
  };
}

interface Seeding {
  readonly validFrom: string;
  readonly document: { readonly code: string; readonly day: string } | null;
  readonly indicators: readonly SeededIndicator[];
  readonly sample: boolean;
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Writes indicators with their definitions and targets after those that are there. */
export async function seedIndicators(tx: Tx, communeId: string, seeding: Seeding): Promise<void> {
  const createdAt = now();
  const validFrom = day(seeding.validFrom);
  const units = await tx.unit.findMany({ where: { communeId }, select: { id: true, name: true } });
  const unitOf = new Map(units.map(({ id, name }) => [name, id]));
  const first = await tx.indicator.count({ where: { communeId } });
  const rows = seeding.indicators.map((indicator, index) => ({
    ...{ indicator, id: crypto.randomUUID(), position: first + index },
  }));
  const idOf = new Map(rows.map(({ indicator, id }) => [indicator.code, id]));
  await tx.indicator.createMany({
    data: rows.map(({ indicator: { code }, id, position }) => ({
      ...{ communeId, id, code, position, sample: seeding.sample, createdAt },
    })),
  });
  await tx.indicatorDefinition.createMany({
    data: rows.map(({ indicator, id: indicatorId }) => {
      const { code, office, sameAs, target, baselineWords, denominatorBases, ...definition } = indicator;
      const unitId = office === undefined ? null : unitOf.get(office);
      const sameAsId = sameAs === undefined ? null : idOf.get(sameAs);
      if (unitId === undefined || sameAsId === undefined) throw new Error(`${code} is reported by nobody known`);
      return {
        ...{ communeId, indicatorId, validFrom, createdAt, ...definition },
        ...{ unitId, sameAsId, denominatorBases: [...denominatorBases] },
      };
    }),
  });
  await tx.target.createMany({
    data: rows.map(({ indicator: { target, baselineWords }, id: indicatorId }) => ({
      ...{ communeId, indicatorId, ...target, baselineWords, createdName: "Dữ liệu ban đầu", createdAt },
      documentCode: seeding.document?.code ?? null,
      documentDay: seeding.document ? day(seeding.document.day) : null,
    })),
  });
}

/** The targets of the Đề án; a commune that has any indicator, in the trash or not, keeps its own. */
export async function topUpIndicators(tx: Tx, communeId: string): Promise<void> {
  if ((await tx.indicator.count({ where: { communeId } })) > 0) return;
  await seedIndicators(tx, communeId, { ...reference, sample: false });
}
