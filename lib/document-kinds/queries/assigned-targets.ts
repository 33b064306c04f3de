import { PILLARS } from "@/lib/indicators/core/definition";
import { pillarLabel, targetWords } from "@/lib/indicators/labels";
import { definitionsOnIn } from "@/lib/indicators/queries/definitions";
import { targetsIn } from "@/lib/indicators/queries/targets";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import type { Tx } from "@/lib/platform/db";
import type { AssignedTargets } from "../core/papers/paper-facts";

/** A year's targets in words, as the paper that assigns them says them. What is aimed at is for every role. */
export async function assignedTargetsIn(tx: Tx, actor: Actor, year: number): Promise<AssignedTargets> {
  const { communeId } = actor;
  const definitions = (await definitionsOnIn(tx, actor, actor.today)).sort(
    (a, b) => PILLARS.indexOf(a.pillar) - PILLARS.indexOf(b.pillar) || a.position - b.position,
  );
  const targets = await targetsIn(tx, actor, { years: [year] });
  const at = toDbDate(actor.today);
  const hamlets = await tx.hamlet.findMany({
    where: {
      ...{ communeId, deletedAt: null },
      AND: [
        { OR: [{ validFrom: null }, { validFrom: { lte: at } }] },
        { OR: [{ validTo: null }, { validTo: { gt: at } }] },
      ],
    },
    orderBy: [{ number: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
  const offices = await tx.unit.findMany({ where: { communeId }, select: { id: true, name: true } });
  const { hamletWord } = await tx.commune.findUniqueOrThrow({ where: { id: communeId } });
  const officeName = new Map(offices.map(({ id, name }) => [id, name]));
  const whoReports = (definition: (typeof definitions)[number]): string => {
    const { reporter } = definition;
    if (reporter.kind === "hamlet") return `Các ${hamletWord}`;
    if (reporter.kind === "unit") return officeName.get(reporter.unitId) ?? "";
    const source = reporter.kind === "same" ? definitions.find((one) => one.indicatorId === reporter.sameAsId) : null;
    return source && source.reporter.kind !== "same" ? whoReports(source) : "Tổng hợp từ hệ thống";
  };
  const find = (indicatorId: string, hamletId: string | null) =>
    targets.find((target) => target.indicatorId === indicatorId && target.hamletId === hamletId);
  const shared = definitions.filter(({ indicatorId }) => hamlets.some(({ id }) => find(indicatorId, id)));
  return {
    year,
    commune: definitions.flatMap((definition) => {
      const target = find(definition.indicatorId, null);
      if (!target) return [];
      const words = definition.measure === "yes-no" ? "Hoàn thành" : targetWords(definition, target);
      return [
        { pillar: pillarLabel[definition.pillar], name: definition.name, target: words, who: whoReports(definition) },
      ];
    }),
    columns: shared.map(({ code, name, unit, measure }) => ({ code, name, unit: measure === "yes-no" ? "có" : unit })),
    hamlets: hamlets.map(({ id, name }) => ({
      name,
      cells: shared.map((definition) => {
        const target = find(definition.indicatorId, id);
        return target ? targetWords(definition, target).replace(` ${definition.unit}`, "") : "";
      }),
    })),
  };
}
