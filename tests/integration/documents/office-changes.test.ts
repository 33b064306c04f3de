import { beforeEach, expect, test } from "vitest";
import {
  addOfficeChange,
  binOfficeChange,
  confirmOfficeChange,
  editOfficeChange,
} from "@/lib/documents/commands/office-changes";
import { checkPaper } from "@/lib/documents/queries/check-paper";
import { listOfficeChanges, readOfficeChanges } from "@/lib/documents/queries/office-changes";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { loadReferenceData } from "@/prisma/seed/load-reference";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
};
const FAIR = {
  formerName: "Ban Quản lý chợ; BQL chợ",
  successorName: "Hợp tác xã chợ",
  since: civilDate("2026-01-01"),
  source: "Quyết định số 9/QĐ-UBND",
  note: null,
};
let clerk: Actor;
let viewer: Actor;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  viewer = givenActor(communeId, ["chi-xem"]);
});

async function said(text: string): Promise<string[]> {
  const report = must(await checkPaper(clerk, { file: null, pasted: text }));
  return [...report.general, ...report.lines.flatMap(({ findings }) => findings)]
    .filter(({ rule }) => rule === "abolished-names")
    .map(({ words }) => words);
}

test("every commune begins with the known mergers, one made earlier gets them too, and all wait for a person", async () => {
  const seeded = await listOfficeChanges(clerk, "thong tin truyen thong");
  expect(seeded.map(({ successorName }) => successorName)).toContain("Sở Khoa học và Công nghệ");
  expect(seeded.every(({ confirmed }) => !confirmed)).toBe(true);
  await database.superuserQuery("delete from office_change", []);
  await loadReferenceData();
  expect((await readOfficeChanges(clerk)).length).toBeGreaterThan(10);
  await loadReferenceData();
  const names = (await readOfficeChanges(clerk)).map(({ formerName }) => formerName);
  expect(new Set(names).size).toBe(names.length);
});

test("what the commune enters is looked for at once, in each of its spellings; what it takes off is not", async () => {
  expect(await said("Giao BQL chợ thực hiện.")).toEqual([]);
  const { id } = must(await addOfficeChange(clerk, FAIR));
  const [words = ""] = await said("Giao BQL  chợ thực hiện.");
  expect(words).toContain("Nay là: Hợp tác xã chợ");
  expect(words).toContain("cần xác nhận");
  must(await confirmOfficeChange(clerk, { id, version: 1 }));
  expect((await said("Giao Ban Quản lý chợ thực hiện."))[0]).not.toContain("cần xác nhận");
  must(await binOfficeChange(clerk, { id, gone: true }));
  expect(await said("Giao BQL chợ thực hiện.")).toEqual([]);
  must(await binOfficeChange(clerk, { id, gone: false }));
  expect(await said("Giao BQL chợ thực hiện.")).toHaveLength(1);
});

test("confirming names the person and the day; a change of the facts asks for it anew", async () => {
  const { id } = must(await addOfficeChange(clerk, FAIR));
  must(await confirmOfficeChange(clerk, { id, version: 1 }));
  const [confirmed] = await listOfficeChanges(clerk, "ban quan ly cho");
  expect(confirmed).toMatchObject({ confirmedBy: clerk.name, confirmedOn: clerk.today, version: 2 });
  must(await editOfficeChange(clerk, { ...FAIR, note: "Họp dân ngày 5/1", id, version: 2 }));
  expect((await listOfficeChanges(clerk, "ban quan ly cho"))[0]?.confirmed).toBe(true);
  must(await editOfficeChange(clerk, { ...FAIR, successorName: "Phòng Kinh tế", id, version: 3 }));
  expect((await listOfficeChanges(clerk, "ban quan ly cho"))[0]?.confirmed).toBe(false);
});

test("refusals: who may not, twice the same, two at once", async () => {
  expect(code(await addOfficeChange(viewer, FAIR))).toBe("forbidden");
  const { id } = must(await addOfficeChange(clerk, FAIR));
  expect(code(await addOfficeChange(clerk, FAIR))).toBe("known");
  expect(code(await confirmOfficeChange(viewer, { id, version: 1 }))).toBe("forbidden");
  expect(code(await binOfficeChange(viewer, { id, gone: true }))).toBe("forbidden");
  must(await editOfficeChange(clerk, { ...FAIR, note: "x", id, version: 1 }));
  expect(code(await editOfficeChange(clerk, { ...FAIR, note: "y", id, version: 1 }))).toBe("stale");
  expect(code(await confirmOfficeChange(clerk, { id, version: 1 }))).toBe("stale");
});
