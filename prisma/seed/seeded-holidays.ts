import { now } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db";
import holidays from "./data/holidays.json";

/** The days off of years a commune has none of, in use or taken out, each to be confirmed by a person. */
export async function topUpHolidays(tx: Tx, communeId: string): Promise<void> {
  const rows = await tx.holiday.findMany({ where: { communeId }, select: { day: true } });
  const known = new Set(rows.map(({ day }) => day.getUTCFullYear()));
  const createdAt = now();
  await tx.holiday.createMany({
    data: holidays
      .filter(({ day }) => !known.has(Number(day.slice(0, 4))))
      .map(({ day, name, source }) => ({
        ...{ communeId, day: new Date(`${day}T00:00:00Z`), name, kind: "off", source, createdAt },
      })),
  });
}
