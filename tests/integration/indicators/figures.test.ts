import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { COMMUNE } from "@/lib/indicators/core/figures/parts";
import { rollUp } from "@/lib/indicators/core/roll-up";
import { readFigures } from "@/lib/indicators/queries/figures";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenPeople } from "../governance/given-roster";
import { givenSeats } from "../governance/given-seats";
import { aDefinitionRow, giveMonths } from "./given-figures";

const database = useDatabase();
let clerk: Actor;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["quan-tri", "lanh-dao", "van-thu"]);
});

const MONTHS = ["2026-08", "2026-09", "2026-10", "2026-11"];
const NOV = monthNumberOfKey("2026-11");

type GivenValue = {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly yes: boolean | null;
  readonly nothing: boolean;
};

const value: fc.Arbitrary<GivenValue> = fc.oneof(
  fc.record({
    numerator: fc.option(fc.oneof(fc.nat(300), fc.constant(0), fc.constant(2_000_000_000))),
    denominator: fc.option(fc.oneof(fc.nat(300), fc.constant(2_147_483_647))),
    yes: fc.constant(null),
    nothing: fc.constant(false),
  }),
  fc.record({
    numerator: fc.constant(null),
    denominator: fc.constant(null),
    yes: fc.boolean(),
    nothing: fc.constant(false),
  }),
  fc.constant({ numerator: null, denominator: null, yes: null, nothing: true }),
);

const report = fc.record({
  hamlet: fc.integer({ min: 1, max: 4 }),
  month: fc.constantFrom(...MONTHS),
  state: fc.constantFrom("approved", "approved", "approved", "submitted", "returned", "superseded", "rival"),
  values: fc.array(value, { minLength: 3, maxLength: 3 }),
});

/** The rows of the database as they are, put in words that can be compared. */
const ROWS = `
  select i.code, r.hamlet_id, r.period_key, v.numerator, v.denominator, v.yes, v.nothing
  from report_value v join report r on r.id = v.report_id join indicator i on i.id = v.indicator_id
  where r.state = 'approved' and r.campaign_id is null and i.code like 'THU-%'
  order by 1, 2, 3`;

test("the book holds just what approved reports say, whatever they say, and sums as SQL does", async () => {
  const ids = [1, 2, 3].map((number) => ({ code: `THU-${number}`, timing: "flow" as const }));
  const indicatorIds = await Promise.all(ids.map((given) => aDefinitionRow(database, clerk, given)));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(report, { maxLength: 14, selector: ({ hamlet, month }) => `${hamlet} ${month}` }),
      async (reports) => {
        await database.superuserQuery("truncate report cascade");
        await database.superuserQuery("update figures_stamp set version = version + 1");
        await giveMonths(database, clerk, reports);
        const book = await readFigures(clerk);
        const codes = new Map(indicatorIds.map((id, index) => [id, `THU-${index + 1}`]));
        const held = [...book.cells].flatMap(([id, own]) =>
          [...own].flatMap(([key, cells]) =>
            cells.map(({ month, ...cell }) => JSON.stringify([codes.get(id), key, month, cell])),
          ),
        );
        const rows = await database.ownerQuery<GivenValue & { code: string; hamlet_id: string; period_key: string }>(
          ROWS,
        );
        const written = rows.map(({ code, hamlet_id, period_key, ...cell }) =>
          JSON.stringify([code, `hamlet:${hamlet_id}`, monthNumberOfKey(period_key), cell]),
        );
        expect(held.sort()).toEqual(written.sort());
        const [sums] = await database.ownerQuery<{ numerator: string | null; denominator: string | null }>(
          `select sum(numerator) as numerator, sum(denominator) as denominator from report_value v
           join report r on r.id = v.report_id where r.state = 'approved' and v.indicator_id = $1
           and numerator is not null and (denominator > 0 or numerator = 0 and denominator = 0)`,
          [indicatorIds[0]],
        );
        const figure = rollUp(book, {
          ...{ indicatorId: indicatorIds[0] as string, span: { from: NOV - 3, to: NOV }, scope: COMMUNE },
        });
        expect(figure.numerator ?? 0).toBe(Number(sums?.numerator ?? 0));
        expect(figure.denominator ?? 0).toBe(Number(sums?.denominator ?? 0));
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

test("a change made by another process is seen at the next look, and only then is anything read anew", async () => {
  const indicatorId = await aDefinitionRow(database, clerk, { code: "THU-1" });
  const give = (numerator: number, month: string) => {
    const values = [{ numerator, denominator: 10, yes: null, nothing: false }];
    return giveMonths(database, clerk, [{ hamlet: 1, month, state: "approved", values }]);
  };
  await give(3, "2026-10");
  const before = await readFigures(clerk);
  expect(await readFigures(clerk)).toBe(before);
  await give(4, "2026-11");
  const after = await readFigures(clerk);
  const now = { indicatorId, span: { from: NOV, to: NOV }, scope: COMMUNE };
  expect(rollUp(before, now).numerator).toBe(3);
  expect(rollUp(after, now).numerator).toBe(4);
  // A wiped commune counts its versions from the beginning: the same version is another book then.
  await database.superuserQuery("update figures_stamp set version = version");
  expect(await readFigures(clerk)).not.toBe(after);
});

test("a hamlet head's book holds the own bản and nothing of any other; who reads all figures has the whole", async () => {
  const indicatorId = await aDefinitionRow(database, clerk, { code: "THU-1" });
  const values = [{ numerator: 1, denominator: 10, yes: null, nothing: false }];
  const reports = [1, 2].map((hamlet) => ({ hamlet, month: "2026-11", state: "approved", values }));
  await giveMonths(database, clerk, reports);
  const hamlets = await database.ownerQuery<{ id: string }>("select id from hamlet where number <= 2 order by number");
  const [own, other] = hamlets.map(({ id }) => id) as [string, string];
  await database.ownerQuery(
    `insert into target (commune_id, id, indicator_id, hamlet_id, year, value_centi, created_name, created_at)
     values ($1, gen_random_uuid(), $2, $3, 2026, 9000, '', now()), ($1, gen_random_uuid(), $2, $4, 2026, 5000, '', now())`,
    [clerk.communeId, indicatorId, own, other],
  );
  const head = givenActor(clerk.communeId, ["truong-ban"], { hamletIds: [own] });
  const book = await readFigures(head);
  const asked = (id: string) => ({ indicatorId, span: { from: NOV, to: NOV }, scope: { kind: "hamlet", id } as const });
  expect(rollUp(book, asked(own))).toMatchObject({ numerator: 1, denominator: 10, target: { valueCenti: 9000 } });
  expect(() => rollUp(book, asked(other))).toThrow();
  expect(() => rollUp(book, { ...asked(own), scope: COMMUNE })).toThrow();
  const known = JSON.stringify([
    book.hamlets,
    book.targets,
    [...book.approved],
    [...(book.cells.get(indicatorId) ?? [])],
  ]);
  expect(known).toContain(own);
  expect(known).not.toContain(other);

  const viewer = await readFigures(givenActor(clerk.communeId, ["chi-xem"]));
  expect(rollUp(viewer, { ...asked(own), scope: COMMUNE })).toMatchObject({ numerator: 2, denominator: 20 });
  const nobody = await readFigures(givenActor(clerk.communeId, []));
  expect(nobody.cells.get(indicatorId)?.size).toBe(0);
});

test("teams with a report and bản with an ambassador are counted from the rosters of the day", async () => {
  const teams = await aDefinitionRow(database, clerk, { code: "TO", countedBy: "teams-reporting" });
  const ambassadors = await aDefinitionRow(database, clerk, { code: "DS", countedBy: "hamlets-with-ambassador" });
  const hamlets = await database.ownerQuery<{ id: string }>("select id from hamlet where number <= 2 order by number");
  const [first, second] = hamlets.map(({ id }) => id) as [string, string];
  const people = await givenPeople(clerk, ["Lò Văn A", "Vàng Thị B"]);
  const [a, b] = [...people.values()] as [string, string];
  const from = civilDate("2026-10-01");
  await givenSeats(clerk, 1, from, { kind: "to-cnscd-ban", hamletId: first }, [{ personId: a, marks: ["dai-su-so"] }]);
  await givenSeats(clerk, 2, from, { kind: "to-cnscd-ban", hamletId: second }, [{ personId: b }]);
  await giveMonths(database, clerk, [{ hamlet: 2, month: "2026-11", state: "approved", values: [] }]);
  const book = await readFigures(clerk);
  const of = (indicatorId: string, month: number) =>
    rollUp(book, { indicatorId, span: { from: month, to: month }, scope: COMMUNE });
  expect(of(teams, NOV)).toMatchObject({ numerator: 1, denominator: 2 });
  const all = book.hamlets.length;
  expect(of(ambassadors, NOV)).toMatchObject({ numerator: 1, denominator: all });
  // The period of October, from the 15th of September to the 14th of October, has the teams; September's has none yet.
  expect(of(teams, NOV - 2)).toMatchObject({ numerator: null });
  expect(of(ambassadors, NOV - 2)).toMatchObject({ numerator: 0, denominator: all });
});
