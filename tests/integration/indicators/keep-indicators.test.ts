import { beforeEach, describe, expect, test } from "vitest";
import {
  addIndicator,
  correctDefinition,
  redefineIndicator,
  withdrawDefinition,
} from "@/lib/indicators/commands/definitions";
import { removeIndicator, restoreIndicator, retireIndicator } from "@/lib/indicators/commands/retire-indicator";
import type { TypedDefinition } from "@/lib/indicators/core/settle-definition";
import { listDefinitions } from "@/lib/indicators/queries/definitions";
import { ALL_INDICATORS, listIndicators, readIndicator } from "@/lib/indicators/queries/indicators";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import { filled, givenBaseFigure, givenReport, hamletReporter, indicatorOf, submissionOf } from "./given-reports";

const database = useDatabase();
let office: Actor;
let communeId: string;

const typed: TypedDefinition = {
  ...{ name: "Hộ có mã QR", pillar: "khac", measure: "ratio", timing: "state", unit: null },
  ...{ numeratorWords: "Hộ đã dán mã QR", denominatorWords: null, denominator: "base", bases: ["households"] },
  ...{ fixed: null, comparator: "at-least", reporter: { kind: "hamlet" }, frequency: "month" },
  ...{ source: null, note: null },
};
const from = civilDate("2026-01-01");

async function viewOf(id: string) {
  const view = await readIndicator(office, id);
  if (!view) throw new Error("no such indicator");
  return view;
}

/** KTS-01 with an approved report of November, whose period ends on 14/11. */
async function givenUsed(): Promise<string> {
  const id = await indicatorOf(office, "KTS-01");
  const hamlet = await hamletReporter(office, 1);
  await givenBaseFigure(office, { hamletId: hamlet.id, kind: "producers", figure: 200 });
  const head = await givenAccount(database, communeId, ["truong-ban"], { hamletId: hamlet.id });
  const values = [filled(id, { numerator: 100, denominator: 200 })];
  await givenReport(head, submissionOf(hamlet, "2026-11", values), { office });
  return id;
}

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
});

describe("an indicator of the commune's own", () => {
  test("is added with all it means, found without diacritics, and its code is taken only once", async () => {
    const { id } = value(await addIndicator(office, { code: "QR-01", validFrom: from, typed }));
    const found = await listIndicators(office, { ...ALL_INDICATORS, query: "qr-01 ho co ma" });
    expect(found.map((row) => row.id)).toEqual([id]);
    const again = await addIndicator(office, { code: "QR-01", validFrom: from, typed });
    expect(code(again)).toBe("code-taken");
    expect(again.ok ? {} : again.refusal.fields).toHaveProperty("code");
  });

  test("is refused beside the field what does not hold together, and an office that is not there", async () => {
    const refused = await addIndicator(office, {
      ...{ code: "QR-02", validFrom: from },
      typed: { ...typed, reporter: { kind: "unit", unitId: crypto.randomUUID() } },
    });
    expect(refused.ok ? {} : refused.refusal.fields).toHaveProperty("reporter");
    const none = await addIndicator(office, { code: "QR-03", validFrom: from, typed: { ...typed, bases: [] } });
    expect(none.ok ? {} : none.refusal.fields).toHaveProperty("bases");
  });

  test("is kept only by the culture-society office and the leaders, and of one commune", async () => {
    const head = givenActor(communeId, ["truong-ban", "uy-vien", "chi-xem", "van-thu"]);
    expect(code(await addIndicator(head, { code: "QR-04", validFrom: from, typed }))).toBe("forbidden");
    const { id } = value(await addIndicator(office, { code: "QR-05", validFrom: from, typed }));
    const other = givenActor(await givenOtherCommune(), ["van-hoa-xa-hoi"]);
    expect(await readIndicator(other, id)).toBeNull();
    expect(code(await retireIndicator(other, { id, version: 1, day: from }))).toBe("not-found");
  });
});

describe("a definition", () => {
  test("no report has used is put right; the same form of a second editor is refused", async () => {
    const { id } = value(await addIndicator(office, { code: "QR-01", validFrom: from, typed }));
    const { version, definitions } = await viewOf(id);
    const input = {
      id,
      version,
      definitionId: definitions[0]?.id ?? "",
      code: "QR-01",
      validFrom: civilDate("2026-02-01"),
    };
    const both = await Promise.all(
      ["Hộ dùng mã QR", "Hộ có máy quét"].map((name) =>
        correctDefinition(office, { ...input, typed: { ...typed, name } }),
      ),
    );
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    expect((await viewOf(id)).definitions.map(({ definition }) => definition.validFrom)).toEqual(["2026-02-01"]);
  });

  test("that judged a report is never rewritten: its change is another, from a day after the report's period", async () => {
    const id = await givenUsed();
    const { version, definitions, reportedUntil } = await viewOf(id);
    expect(reportedUntil).toBe("2026-11-14");
    const first = definitions[0];
    if (!first) throw new Error("no definition");
    const words = { ...typed, name: "Người trưởng thành có kỹ năng số" };
    const correction = { id, version, definitionId: first.id, code: "KTS-01", validFrom: null, typed: words };
    expect(code(await correctDefinition(office, correction))).toBe("used");
    const change = { id, version, typed: words };
    const early = await redefineIndicator(office, { ...change, validFrom: civilDate("2026-11-14") });
    expect(code(early)).toBe("bad-day");
    value(await redefineIndicator(office, { ...change, validFrom: civilDate("2026-11-15") }));
    const nameOn = async (day: string) =>
      (await listDefinitions(office, civilDate(day))).find((one) => one.code === "KTS-01")?.name;
    expect(await nameOn("2026-11-14")).toBe(first.definition.name);
    expect(await nameOn("2026-11-15")).toBe(words.name);
  });

  test("new and unused is taken back; the former goes on", async () => {
    const id = await givenUsed();
    const before = await viewOf(id);
    value(await redefineIndicator(office, { id, version: before.version, validFrom: civilDate("2027-01-01"), typed }));
    const { version, definitions } = await viewOf(id);
    const [first, second] = definitions;
    const taken = { id, version, definitionId: first?.id ?? "" };
    expect(code(await withdrawDefinition(office, taken))).toBe("not-found");
    value(await withdrawDefinition(office, { ...taken, definitionId: second?.id ?? "" }));
    expect((await viewOf(id)).definitions.map(({ definition }) => definition.validTo)).toEqual([null]);
  });
});

describe("an indicator no longer wanted", () => {
  test("is asked no more from a day after its last report, and taken back from another", async () => {
    const id = await givenUsed();
    const { version } = await viewOf(id);
    const early = await retireIndicator(office, { id, version, day: civilDate("2026-11-01") });
    expect(code(early)).toBe("bad-day");
    value(await retireIndicator(office, { id, version, day: civilDate("2026-12-01") }));
    const isAsked = async (day: string) =>
      (await listDefinitions(office, civilDate(day))).some((one) => one.code === "KTS-01");
    expect([await isAsked("2026-11-30"), await isAsked("2026-12-01")]).toEqual([true, false]);
    value(await restoreIndicator(office, { id, version: version + 1, day: civilDate("2027-03-01") }));
    expect([await isAsked("2027-02-28"), await isAsked("2027-03-01")]).toEqual([false, true]);
  });

  test("is not retired while another takes its figures", async () => {
    const sourceId = value(await addIndicator(office, { code: "QR-01", validFrom: from, typed })).id;
    const same: TypedDefinition = { ...typed, reporter: { kind: "same", sameAsId: sourceId } };
    value(await addIndicator(office, { code: "QR-02", validFrom: from, typed: same }));
    const day = civilDate("2027-01-01");
    expect(code(await retireIndicator(office, { id: sourceId, version: 1, day }))).toBe("in-use");
  });

  test("goes for good only when nothing was ever reported or assigned for it, and comes back with its code", async () => {
    const { id } = value(await addIndicator(office, { code: "QR-01", validFrom: from, typed }));
    value(await removeIndicator(office, { id, version: 1 }));
    expect(await listIndicators(office, { ...ALL_INDICATORS, query: "QR-01" })).toEqual([]);
    expect(await listIndicators(office, { ...ALL_INDICATORS, query: "QR-01", past: true })).toHaveLength(1);
    const twin = value(await addIndicator(office, { code: "QR-01", validFrom: from, typed }));
    const back = { id, version: 2, day: from };
    expect(code(await restoreIndicator(office, back))).toBe("code-taken");
    value(await removeIndicator(office, { id: twin.id, version: 1 }));
    value(await restoreIndicator(office, back));
    const seeded = await viewOf(await indicatorOf(office, "XHS-01"));
    expect(code(await removeIndicator(office, { id: seeded.id, version: seeded.version }))).toBe("in-use");
  });
});
