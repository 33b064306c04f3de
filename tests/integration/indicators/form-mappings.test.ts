import { writeXlsx } from "hucre/xlsx";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type CellChoice,
  chooseCell,
  confirmProposals,
  dropCell,
  keepForm,
  setMappingRemoved,
  undoMapping,
} from "@/lib/indicators/commands/form-mappings";
import { listMappings, readFilledForm, readMapping } from "@/lib/indicators/queries/form-mappings";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { cellAt } from "@/lib/spreadsheets/core/sheet-grid";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { aDefinitionRow } from "./given-figures";

const database = useDatabase();
const NOV = "2026-11";

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("a form of an upper level", () => {
  let actor: Actor;
  let indicatorId: string;
  let names: string[];

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    indicatorId = await aDefinitionRow(database, actor, { code: "THU-02" });
    const hamlets = await database.ownerQuery<{ id: string; name: string }>(
      "select id, name from hamlet where commune_id = $1 and deleted_at is null order by number limit 3",
      [actor.communeId],
    );
    names = hamlets.map(({ name }) => name);
    for (const [index, hamlet] of hamlets.slice(0, 2).entries()) {
      await database.ownerQuery(
        `with made as (
           insert into report (commune_id, id, period_key, hamlet_id, submission_key, state, via, sender_name, submitted_at,
             decided_name, decided_at, created_at, updated_at)
           values ($1, gen_random_uuid(), '${NOV}', $2, gen_random_uuid(), 'approved', 'phone', 'Ai đó', now(), 'Ai đó',
             now(), now(), now()) returning id)
         insert into report_value (commune_id, report_id, indicator_id, numerator, denominator)
         select $1, id, $3, $4, 100 from made`,
        [actor.communeId, hamlet.id, indicatorId, 40 + index],
      );
    }
  }, 60_000);

  /** Rows of bản with a sum of the form's own below. */
  async function kept(): Promise<string> {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "Biểu 02",
          cells: new Map([
            ["0,0", { value: "Đơn vị" }],
            ["0,1", { value: "Số đạt" }],
            ...names.map((name, row) => [`${row + 1},0`, { value: name }] as const),
            [`${names.length + 1},1`, { type: "formula" as const, formula: "SUM(B2:B4)", formulaResult: 0 }],
            [`${names.length + 2},1`, { value: "cũ" }],
          ]),
        },
      ],
    });
    const grids = value(await readWorkbook(bytes));
    return value(await keepForm(actor, { name: "Biểu 02", fileName: "bieu-02.xlsx", bytes, grids })).id;
  }

  const choice = (id: string, version: number, changes: Partial<CellChoice> = {}): CellChoice => ({
    ...{ id, version, sheet: "Biểu 02", row: 1, column: 1, indicatorId, what: "numerator", scope: "rows" },
    ...changes,
  });

  it("is filled by one choice for all bản, its formulas kept, missing figures blank and listed, another month by one press", async () => {
    const id = await kept();
    value(await chooseCell(actor, choice(id, 1)));
    value(await chooseCell(actor, choice(id, 2, { row: 5, scope: "commune", what: "percent" })));
    value(await chooseCell(actor, choice(id, 3, { row: 4, scope: "commune" })));
    const filled = value(await readFilledForm(actor, id, NOV));
    expect(filled.fileName).toBe("bieu-02-2026-11.xlsx");
    const [sheet] = value(await readWorkbook(filled.bytes));
    if (!sheet) throw new Error("no sheet");
    const numbers = [1, 2, 3, 5].map((row) => cellAt(sheet, row, 1));
    expect(numbers).toMatchObject([...[{ value: 40 }, { value: 41 }, { kind: "empty" }, { value: 40.5 }]]);
    expect(cellAt(sheet, 4, 1).formula).toBe(true);
    expect(filled.entries.map(({ state }) => state).sort()).toEqual([
      "filled",
      "filled",
      "filled",
      "formula",
      "missing",
    ]);
    const october = value(await readFilledForm(actor, id, "2026-10"));
    expect(october.entries.every(({ state }) => state !== "filled")).toBe(true);
  });

  it("is changed by one person at a time, undone, taken out and back", async () => {
    const id = await kept();
    value(await chooseCell(actor, choice(id, 1)));
    expect(code(await chooseCell(actor, choice(id, 1, { what: "target" })))).toBe("stale");
    const both = await Promise.all([
      chooseCell(actor, choice(id, 2, { what: "target" })),
      chooseCell(actor, choice(id, 2, { what: "denominator" })),
    ]);
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    value(await dropCell(actor, { id, version: 3, sheet: "Biểu 02", row: 1, column: 1 }));
    expect((await readMapping(actor, id, NOV))?.cells).toBe(0);
    value(await undoMapping(actor, { id, version: 4 }));
    expect((await readMapping(actor, id, NOV))?.cells).toBe(1);
    value(await setMappingRemoved(actor, { id, version: 5, removed: true }));
    expect(await readMapping(actor, id, NOV)).toBeNull();
    expect((await listMappings(actor))?.removed.map((row) => row.id)).toEqual([id]);
    value(await setMappingRemoved(actor, { id, version: 6, removed: false }));
    expect((await listMappings(actor))?.kept.map((row) => row.id)).toEqual([id]);
    expect(code(await confirmProposals(actor, { id, version: 7 }))).toBe("nothing");
  });

  it("is changed by who keeps reports, read by who reads figures, and by nobody of another commune", async () => {
    const id = await kept();
    const viewer = givenActor(actor.communeId, ["chi-xem"]);
    expect(code(await chooseCell(viewer, choice(id, 1)))).toBe("forbidden");
    expect((await readMapping(viewer, id, NOV))?.name).toBe("Biểu 02");
    const head = givenActor(actor.communeId, ["truong-ban"]);
    expect(await readMapping(head, id, NOV)).toBeNull();
    expect(await listMappings(head)).toBeNull();
    const stranger = givenActor(crypto.randomUUID(), ["quan-tri"]);
    expect(code(await chooseCell(stranger, choice(id, 1)))).toBe("not-found");
  });
});
