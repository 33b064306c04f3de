import { beforeEach, describe, expect, it } from "vitest";
import { draftPaper } from "@/lib/document-kinds/commands/draft-paper";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { plainText } from "@/lib/documents/core/plain-text";
import { readRating } from "@/lib/indicators/queries/rating";
import type { Actor } from "@/lib/kernel/actor";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { aDefinitionRow } from "./given-figures";

const database = useDatabase();

describe("inputs for the yearly rating", () => {
  let actor: Actor;
  let hamlets: { id: string; name: string }[];

  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    const indicatorId = await aDefinitionRow(database, actor, { code: "THU-03" });
    hamlets = await database.ownerQuery(
      "select id, name from hamlet where commune_id = $1 and deleted_at is null order by number",
      [actor.communeId],
    );
    await database.ownerQuery(
      `insert into target (commune_id, id, indicator_id, year, value_centi, created_name, created_at)
       values ($1, gen_random_uuid(), $2, 2026, 5000, 'Ai đó', now())`,
      [actor.communeId, indicatorId],
    );
    // The first bản reports every month in time, the second late and with little.
    for (const [index, day, numerator] of [
      [0, "05", 80],
      [1, "27", 10],
    ] as const) {
      await database.ownerQuery(
        `with months as (select to_char(m, 'YYYY-MM') as key from generate_series(date '2026-01-01', date '2026-11-01', interval '1 month') m),
         made as (
           insert into report (commune_id, id, period_key, hamlet_id, submission_key, state, via, sender_name, submitted_at,
             decided_name, decided_at, created_at, updated_at)
           select $1, gen_random_uuid(), key, $2, gen_random_uuid(), 'approved', 'phone', 'Ai đó',
             (key || '-' || $3 || ' 08:00+07')::timestamptz, 'Ai đó', now(), now(), now() from months returning id)
         insert into report_value (commune_id, report_id, indicator_id, numerator, denominator)
         select $1, id, $4, $5, 100 from made`,
        [actor.communeId, hamlets[index]?.id, day, indicatorId, numerator],
      );
    }
  }, 60_000);

  it("counts each month once, in time or late, and what was reached", async () => {
    const rating = await readRating(actor, 2026);
    const [first, second, third] = ["0", "1", "2"].map((at) =>
      rating?.rows.find(({ key }) => key === `hamlet:${hamlets[Number(at)]?.id}`),
    );
    expect(first).toMatchObject({
      asked: rating?.months,
      inTime: rating?.months,
      late: 0,
      missing: 0,
      met: 1,
      judged: 1,
    });
    expect(second).toMatchObject({ inTime: 0, late: rating?.months, met: 0, judged: 1 });
    expect(third).toMatchObject({ inTime: 0, late: 0, missing: rating?.months, met: 0 });
  });

  it("is not for everybody", async () => {
    for (const role of ["truong-ban", "chi-xem", "van-thu"] as const) {
      expect(await readRating(givenActor(actor.communeId, [role]), 2026)).toBeNull();
    }
  });

  it("goes into the proposal of rewards as a list a person edits, with the criteria and all figures", async () => {
    const issuer = { code: "ban-chi-dao", unitId: null } as const;
    const drafted = await draftPaper(actor, { kind: "de-nghi-khen-thuong", issuer });
    if (!drafted.ok) throw new Error(drafted.refusal.words);
    const read = await readModel(actor, drafted.value.id, { draftMark: true });
    const words = read ? plainText(read.model) : [];
    expect(words.join("\n")).toContain("Tiêu chí xem xét: gửi đủ 100%");
    expect(words.filter((unit) => unit === hamlets[0]?.name)).toHaveLength(2);
    expect(words.filter((unit) => unit === hamlets[1]?.name)).toHaveLength(1);
  });
});
