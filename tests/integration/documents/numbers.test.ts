import { beforeEach, describe, expect, it } from "vitest";
import { closeYear, saveSeries } from "@/lib/documents/commands/number-series";
import { listSeries, nextNumber } from "@/lib/documents/queries/number-series";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenDraft, givenIssued, issueDraft } from "./given-draft";

const database = useDatabase();
const HERE = { series: "QĐ-BCĐ" };
const ELSEWHERE = { series: "QĐ-UBND" };
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const settled = { title: "Quyết định", year: 2026, startNumber: 1, version: 0 } as const;

describe("numbers of documents", () => {
  let actor: Actor;
  let communeId: string;
  let clerk: Actor;

  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    clerk = givenActor(communeId, ["van-thu"]);
  });

  it("gives 50 who issue at once 50 numbers without a gap, a refused act leaving none", async () => {
    const ids = await Promise.all(Array.from({ length: 51 }, () => givenDraft(actor, HERE)));
    const asked = { number: 1, issuedOn: TEST_DAY };
    // One of them fails after its number was given: its row is issued already, so the trigger throws the act away.
    const [broken = "", ...good] = ids;
    await database.superuserQuery(
      `update document set state = 'recorded', issued_on = '2026-11-01', effective_from = '2026-11-01' where id = $1`,
      [broken],
    );
    const all = await Promise.allSettled([
      ...good.map((id) => issueDraft(clerk, id, asked, HERE)),
      issueDraft(clerk, broken, asked, HERE),
    ]);
    expect(all.at(-1)?.status).toBe("rejected");
    const numbers = all.flatMap((one) => (one.status === "fulfilled" && one.value.ok ? [one.value.value.number] : []));
    expect(numbers.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await nextNumber(clerk, HERE.series, 2026)).toMatchObject({ number: 51, mode: "here" });
  }, 60_000);

  it("gives the next where another took the shown one, says so, and never skips", async () => {
    const asked = { number: 1, issuedOn: TEST_DAY };
    const first = await issueDraft(clerk, await givenDraft(actor, HERE), asked, HERE);
    const second = await issueDraft(clerk, await givenDraft(actor, HERE), asked, HERE);
    expect([first, second]).toMatchObject([
      { value: { number: 1, moved: false } },
      { value: { number: 2, moved: true } },
    ]);
    const ahead = await issueDraft(clerk, await givenDraft(actor, HERE), { ...asked, number: 9 }, HERE);
    expect(code(ahead)).toBe("number-gap");
  });

  it("begins a year where it is told to, each year anew, and not once numbers are given", async () => {
    expect(code(await saveSeries(clerk, { ...settled, symbol: HERE.series, mode: "here", startNumber: 40 }))).toBe(
      "ok",
    );
    const id = await givenDraft(actor, HERE);
    expect(await issueDraft(clerk, id, { number: 40, issuedOn: TEST_DAY }, HERE)).toMatchObject({
      value: { number: 40, moved: false },
    });
    const again = { ...settled, symbol: HERE.series, mode: "here", startNumber: 10, version: 2 } as const;
    expect(code(await saveSeries(clerk, again))).toBe("numbers-given");
    const january = civilDate("2027-01-04");
    const later = { ...clerk, today: january };
    const next = await issueDraft(later, await givenDraft(actor, HERE), { number: 1, issuedOn: january }, HERE);
    expect(next).toMatchObject({ value: { number: 1 } });
  });

  it("takes a number from elsewhere once, with gaps, and asks about numbers against their days", async () => {
    const issue = async (number: number, day: string, confirmOrder?: string) =>
      code(
        await issueDraft(
          clerk,
          await givenDraft(actor, ELSEWHERE),
          { number, issuedOn: civilDate(day), confirmOrder },
          ELSEWHERE,
        ),
      );
    expect(await issue(12, "2026-11-10")).toBe("ok");
    expect(await issue(30, "2026-11-20")).toBe("ok");
    expect(await issue(12, "2026-11-10")).toBe("number-used");
    expect(await issue(31, "2026-11-09")).toBe("out-of-order");
    expect(await issue(20, "2026-11-21")).toBe("out-of-order");
    expect(await issue(20, "2026-11-21", "on")).toBe("ok");
  });

  it("takes a number into a year that is over only knowingly, with a reason that is kept", async () => {
    const asked = { number: 12, issuedOn: civilDate("2025-12-31") };
    const issue = async (other: object, series: typeof HERE) =>
      issueDraft(clerk, await givenDraft(actor, series), { ...asked, ...other }, series);
    expect(await issue({}, ELSEWHERE)).toMatchObject({
      refusal: { code: "year-over", fields: { confirmYear: expect.stringContaining("2025") } },
    });
    expect(code(await issue({ confirmYear: "on", yearReason: "" }, ELSEWHERE))).toBe("year-over");
    expect(code(await issue({ number: 1 }, HERE))).toBe("year-over");
    const yearReason = "Ký ngày 31/12, văn thư nghỉ Tết";
    expect(code(await issue({ confirmYear: "on", yearReason }, ELSEWHERE))).toBe("ok");
    const kept = await inCommune(communeId, (tx) => tx.auditLine.findFirst({ where: { action: "number.given-late" } }));
    expect(kept?.words).toBe(`Cấp số 12 vào sổ QĐ-UBND năm 2025 sau khi hết năm: ${yearReason}`);
  });

  it("closes a year only when it is over, gives nothing in it then, and opens it again", async () => {
    const close = { symbol: HERE.series, year: 2026, closed: true };
    expect(code(await closeYear(clerk, close))).toBe("year-not-over");
    const later = { ...clerk, today: civilDate("2027-01-02") };
    expect(code(await closeYear(later, close))).toBe("ok");
    expect(code(await closeYear(later, close))).toBe("stale");
    const issue = async (day: string) => {
      const asked = { number: 1, issuedOn: civilDate(day), confirmYear: "on", yearReason: "Văn bản ký ngày cuối năm" };
      return code(await issueDraft(later, await givenDraft(actor, HERE), asked, HERE));
    };
    expect(await issue("2026-12-31")).toBe("year-closed");
    expect(await issue("2027-01-02")).toBe("ok");
    expect(code(await closeYear(later, { ...close, closed: false }))).toBe("ok");
    expect(await issue("2026-12-31")).toBe("ok");
  });

  it("is settled by the clerk and the administrator alone, over nobody's later change", async () => {
    const input = { ...settled, symbol: "KH-BCĐ", mode: "here" } as const;
    for (const role of ["lanh-dao", "van-hoa-xa-hoi", "truong-ban", "chi-xem"] as const) {
      const other = givenActor(communeId, [role]);
      expect(code(await saveSeries(other, input))).toBe("forbidden");
      expect(code(await closeYear(other, { symbol: "KH-BCĐ", year: 2025, closed: true }))).toBe("forbidden");
      expect(await listSeries(other)).toEqual([]);
    }
    const two = await Promise.all([saveSeries(clerk, input), saveSeries(clerk, { ...input, title: "Kế hoạch" })]);
    expect(two.map(code).toSorted()).toEqual(["ok", "stale"]);
    expect(code(await saveSeries(clerk, { ...input, symbol: "QĐ UBND!" }))).toBe("bad-symbol");
    expect(
      code(
        await issueDraft(
          givenActor(communeId, ["van-hoa-xa-hoi"]),
          await givenDraft(actor, HERE),
          { number: 1, issuedOn: TEST_DAY },
          HERE,
        ),
      ),
    ).toBe("forbidden");
  });

  it("lists the series in use, settled or not, with what each year gave", async () => {
    await givenIssued(clerk, { number: 7, issuedOn: TEST_DAY }, ELSEWHERE);
    await givenDraft(actor, { series: "KH-UBND" });
    const listed = await listSeries(clerk);
    expect(listed).toMatchObject([
      {
        symbol: "QĐ-UBND",
        mode: "elsewhere",
        title: "Quyết định của Ủy ban nhân dân",
        years: [{ year: 2026, last: 7, count: 1 }],
      },
      { symbol: "KH-UBND", id: null, version: 0, years: [{ year: 2026, last: null }] },
    ]);
  });
});
