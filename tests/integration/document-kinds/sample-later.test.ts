import { beforeAll, describe, expect, it } from "vitest";
import { civilDate } from "@/lib/kernel/civil-date";
import { inCommune } from "@/lib/platform/db";
import { loadSample } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

describe("the sample", () => {
  beforeAll(ensureWorkers, 60_000);

  it("is sown in a later year too, its numbers into the books of their own year", async () => {
    await database.truncateAll();
    const { actor, communeId } = await givenCommune(civilDate("2028-02-03"));
    await loadSample(actor);
    const years = await inCommune(communeId, (tx) =>
      tx.document.findMany({ where: { state: "issued" }, distinct: ["year"], select: { year: true } }),
    );
    expect(years).toEqual([{ year: 2026 }]);
  }, 180_000);
});
