import { beforeEach, describe, expect, test } from "vitest";
import { saveBaseFigures, withdrawBaseFigure } from "@/lib/indicators/commands/base-figures";
import { commitBaseImport, startBaseImport, undoBaseImport } from "@/lib/indicators/commands/import-base-figures";
import { baseFigureHistory, readBaseFigures } from "@/lib/indicators/queries/base-figures";
import { readBaseImport } from "@/lib/indicators/queries/base-import";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { code, value } from "../governance/given-list";
import { hamletReporter } from "./given-reports";

const database = useDatabase();
let office: Actor;
let other: Actor;
let communeId: string;
let first: string;
let second: string;

const day = civilDate("2026-11-01");
const source = "Công an xã";
const box = (hamletId: string | null, figure: number | null, seen: number | null = null) => ({
  ...{ field: `v.${hamletId ?? "xa"}`, kind: "adults" as const, hamletId, value: figure, seen },
});
const adultsOn = async (on: string, hamletId: string | null) =>
  (await readBaseFigures(office, civilDate(on))).of.get("adults")?.get(hamletId)?.value;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  office = await givenAccount(database, communeId, ["van-hoa-xa-hoi"], { name: "Cán bộ văn hóa" });
  other = await givenAccount(database, communeId, ["quan-tri"], { name: "Quản trị" });
  [first, second] = [(await hamletReporter(office, 1)).id, (await hamletReporter(office, 2)).id];
});

describe("base figures typed in", () => {
  test("hold from their day until the next, and a correction of the same day leaves the former to be seen", async () => {
    value(await saveBaseFigures(office, { day, source, typed: [box(first, 200), box(second, null)] }));
    const later = { day: civilDate("2026-11-20"), source: "Rà soát", typed: [box(first, 210, 200)] };
    value(await saveBaseFigures(office, later));
    expect(await adultsOn("2026-10-31", first)).toBeUndefined();
    expect([await adultsOn("2026-11-19", first), await adultsOn("2026-11-20", first)]).toEqual([200, 210]);
    expect(await adultsOn("2026-11-20", second)).toBeUndefined();
    value(await saveBaseFigures(other, { ...later, typed: [box(first, 215, 210)] }));
    expect(await adultsOn("2026-11-20", first)).toBe(215);
    const told = (await baseFigureHistory(office, "adults")).map((one) => [
      one.value,
      one.createdName,
      !one.supersededAt,
    ]);
    expect(told).toEqual([
      [215, "Quản trị", true],
      [210, "Cán bộ văn hóa", false],
      [200, "Cán bộ văn hóa", true],
    ]);
  });

  test("of two who fill one box, one is told; other boxes of his are not written either", async () => {
    const both = await Promise.all([
      saveBaseFigures(office, { day, source, typed: [box(first, 200)] }),
      saveBaseFigures(other, { day, source, typed: [box(first, 300), box(second, 5)] }),
    ]);
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    expect(await adultsOn("2026-11-22", second)).toBe(both[1].ok ? 5 : undefined);
  });

  test("put in the wrong place are taken back: what held before holds again", async () => {
    value(await saveBaseFigures(office, { day, source, typed: [box(first, 200)] }));
    const later = { day: civilDate("2026-11-10"), source, typed: [box(first, 2000, 200)] };
    value(await saveBaseFigures(office, later));
    const [wrong] = await baseFigureHistory(office, "adults");
    value(await withdrawBaseFigure(office, { id: wrong?.id ?? "" }));
    expect(await adultsOn("2026-11-22", first)).toBe(200);
    expect(code(await withdrawBaseFigure(office, { id: wrong?.id ?? "" }))).toBe("not-found");
  });

  test("are refused from a day to come, of a bản not there, and from who may not", async () => {
    const input = { day, source, typed: [box(first, 200)] };
    expect(code(await saveBaseFigures(office, { ...input, day: civilDate("2026-11-23") }))).toBe("bad-day");
    const unknown = [box(crypto.randomUUID(), 1)];
    expect(code(await saveBaseFigures(office, { ...input, typed: unknown }))).toBe("unknown-hamlet");
    const head = givenActor(communeId, ["truong-ban", "tai-chinh", "uy-vien"]);
    expect(code(await saveBaseFigures(head, input))).toBe("forbidden");
    expect(code(await withdrawBaseFigure(head, { id: first }))).toBe("forbidden");
  });
});

describe("a table of base figures", () => {
  const rows = [
    ["STT", "Bản", "Số hộ", "Dân số", "Người trưởng thành"],
    ["1", "Bản số 01", "90", "1.200", "200"],
    ["2", "Bản số 02", "80", "350", "-"],
    ["3", "Bản Xa Lạ", "1", "2", "3"],
    ["Cộng", "", "171", "1552", "203"],
  ];
  const grid = readPastedTable(rows.map((row) => row.join("\t")).join("\n"));
  const start = () => startBaseImport(office, { fileName: "Dán vào", grid, day, source });

  test("is read by its head, written whole, rows in doubt only left out on request, and undone whole", async () => {
    value(await saveBaseFigures(office, { day, source: "Sổ cũ", typed: [box(first, 190)] }));
    const { id } = value(await start());
    const view = await readBaseImport(office, id);
    expect(view?.plan.kinds).toEqual(["households", "people", "adults"]);
    expect(view?.plan.rows.map(({ problem }) => problem !== null)).toEqual([false, false, true]);
    const commit = { id, version: view?.version ?? 0 };
    expect(code(await commitBaseImport(office, { ...commit, leaveOutWrong: false }))).toBe("not-ready");
    expect(value(await commitBaseImport(office, { ...commit, leaveOutWrong: true })).count).toBe(5);
    const known = await readBaseFigures(office, day);
    expect(known.of.get("people")?.get(first)?.value).toBe(1200);
    expect([await adultsOn("2026-11-01", first), await adultsOn("2026-11-01", second)]).toEqual([200, undefined]);
    value(await undoBaseImport(office, { id }));
    expect([await adultsOn("2026-11-01", first), (await readBaseFigures(office, day)).of.get("people")]).toEqual([
      190,
      undefined,
    ]);
    expect(code(await undoBaseImport(office, { id }))).toBe("not-committed");
  });

  test("that has no base figure in its head is refused, and none is started by who may not", async () => {
    const strange = readPastedTable("Họ và tên\tChức vụ\nLê Văn A\tTrưởng bản");
    expect(code(await startBaseImport(office, { fileName: "Dán vào", grid: strange, day, source }))).toBe("no-rows");
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(code(await startBaseImport(viewer, { fileName: "Dán vào", grid, day, source }))).toBe("forbidden");
    expect(await readBaseImport(viewer, value(await start()).id)).toBeNull();
  });
});
