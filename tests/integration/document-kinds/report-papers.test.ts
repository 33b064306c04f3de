import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftPaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { plainText } from "@/lib/documents/core/plain-text";
import { figureWords } from "@/lib/indicators/core/figures/figure-words";
import { monthNumberOfKey } from "@/lib/indicators/core/figures/month-number";
import { COMMUNE } from "@/lib/indicators/core/figures/parts";
import { rollUp } from "@/lib/indicators/core/roll-up";
import { readFigures } from "@/lib/indicators/queries/figures";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { fillGaps } from "../../support/fill-gaps";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { aDefinitionRow } from "../indicators/given-figures";

const database = useDatabase();
const UBND = { code: "ubnd", unitId: null } as const;

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

describe("a report paper", () => {
  let actor: Actor;
  let indicatorId: string;
  let hamlets: { id: string; name: string }[];

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await loadSampleCommittee(actor);
    indicatorId = await aDefinitionRow(database, actor, { code: "THU-01" });
    hamlets = await database.ownerQuery(
      "select id, name from hamlet where commune_id = $1 and deleted_at is null order by number",
      [actor.communeId],
    );
  }, 60_000);

  async function reported(
    at: number,
    month: string,
    given: { numerator: number; denominator: number; sent: string; difficulties?: string; no?: number; state?: string },
  ): Promise<void> {
    const hamlet = hamlets[at];
    await database.ownerQuery(
      `with made as (
         insert into report (commune_id, id, period_key, hamlet_id, no, submission_key, state, via, sender_name,
           difficulties, submitted_at, decided_name, decided_at, created_at, updated_at)
         values ($1, gen_random_uuid(), $2, $3, $8, gen_random_uuid(), $9, 'phone', 'Lò Thị Hoa', $4, $5::timestamptz,
           'Phòng Văn hóa', now(), now(), now()) returning id)
       insert into report_value (commune_id, report_id, indicator_id, numerator, denominator)
       select $1, id, $6, split_part($7, '/', 1)::int, split_part($7, '/', 2)::int from made`,
      [
        ...[actor.communeId, month, hamlet?.id, given.difficulties ?? null, given.sent, indicatorId],
        ...[`${given.numerator}/${given.denominator}`, given.no ?? 1, given.state ?? "approved"],
      ],
    );
  }

  async function wordsOf(id: string): Promise<string[]> {
    const read = await readModel(actor, id, { draftMark: false });
    return read ? plainText(read.model) : [];
  }

  it("says the sums the screen says, who was late, and what was hard without naming anybody", async () => {
    await reported(0, "2026-10", { numerator: 40, denominator: 100, sent: "2026-10-15T08:00+07" });
    await reported(0, "2026-11", { numerator: 50, denominator: 100, sent: "2026-11-15T08:00+07" });
    const hard = "Nhà ông Lò Văn Nam không có sóng, gọi 0987654321.";
    await reported(1, "2026-11", { numerator: 31, denominator: 60, sent: "2026-11-21T08:00+07", difficulties: hard });
    const { id } = value(await draftPaper(actor, { kind: "bao-cao-thang", issuer: UBND, reportPeriod: "2026-11" }));
    const words = await wordsOf(id);
    const month = monthNumberOfKey("2026-11");
    const book = await readFigures(actor);
    const figure = rollUp(book, { indicatorId, scope: COMMUNE, span: { from: month, to: month } });
    expect([figure.numerator, figure.denominator]).toEqual([81, 160]);
    const shown = figureWords(figure).replace(/\s?%/u, "");
    expect(shown).toBe("50,6");
    const row = words.indexOf("Chỉ tiêu THU-01");
    expect(words.slice(row, row + 4)).toContain(shown);
    expect(words.slice(row, row + 8)).toContain("40,0");
    const all = words.join("\n");
    expect(all).toContain("Kết quả thực hiện nhiệm vụ chuyển đổi số tháng 11 năm 2026");
    expect(all).toContain("Nhà một ông không có sóng, gọi (số) (01 đơn vị báo cáo).");
    expect(all).not.toMatch(/Lò Văn Nam|0987654321/u);
    expect(all).toMatch(/trễ \d+ ngày/u);
    expect(all.replace(/\u00a0/gu, " ")).toContain("trước ngày 20 tháng 12 năm 2026");
    const sentences =
      /có (\d+) lượt báo cáo số liệu phải gửi: (\d+) lượt đúng hạn, (\d+) lượt trễ hạn, (\d+) lượt chưa gửi/u;
    const [, asked, ...counted] = (sentences.exec(all.replace(/\u00a0/gu, " ")) ?? []).map(Number);
    const offices = await database.ownerQuery(
      "select distinct unit_id from indicator_definition where commune_id = $1 and unit_id is not null and frequency = 'month'",
      [actor.communeId],
    );
    expect(asked).toBe(hamlets.length + offices.length);
    expect(counted.slice(0, 2)).toEqual([1, 1]);
  });

  it("keeps the figures it was issued with, whatever is corrected afterwards", async () => {
    await reported(0, "2026-11", { numerator: 50, denominator: 100, sent: "2026-11-15T08:00+07" });
    const { id } = value(await draftPaper(actor, { kind: "bao-cao-thang", issuer: UBND, reportPeriod: "2026-11" }));
    const table = await readPaperTable(actor, id);
    if (!table) throw new Error("no draft");
    expect(table.content.reportPeriod).toBe("2026-11");
    const version = await fillGaps(actor, id);
    value(
      await issueDecision(actor, {
        ...{ id, version, number: 1, issuedOn: TEST_DAY },
        ...{ confirmOrder: undefined, confirmBases: "co" },
      }),
    );
    const before = await wordsOf(id);
    expect(before).toContain("50,0");
    await reported(1, "2026-11", { numerator: 99, denominator: 100, sent: "2026-11-16T08:00+07" });
    expect(await wordsOf(id)).toEqual(before);
    const [row] = await database.ownerQuery<{ period: string }>(
      "select frozen_facts->'report'->>'period' as period from document where id = $1",
      [id],
    );
    expect(row?.period).toBe("2026-11");
  });

  it("is refused a period of another kind, and to who may not draft", async () => {
    const wrong = await draftPaper(actor, { kind: "bao-cao-quy", issuer: UBND, reportPeriod: "2026-11" });
    expect(wrong.ok ? "" : wrong.refusal.code).toBe("wrong-period");
    const letter = await draftPaper(actor, { kind: "cong-van", issuer: UBND, reportPeriod: "2026-11" });
    expect(letter.ok ? "" : letter.refusal.code).toBe("wrong-period");
    const head = givenActor(actor.communeId, ["truong-ban"]);
    const refused = await draftPaper(head, { kind: "bao-cao-thang", issuer: UBND, reportPeriod: "2026-11" });
    expect(refused.ok ? "" : refused.refusal.code).toBe("forbidden");
  });
});
