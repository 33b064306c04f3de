import { readXlsx } from "hucre/xlsx";
import { NextRequest } from "next/server";
import { beforeEach, expect, test } from "vitest";
import { contactsWorkbook } from "@/app/(portal)/to-chuc/contacts-workbook";
import { SHOWN_COMMITTEE } from "@/components/governance/shown-body";
import type { Actor, Role } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenPeople, givenRecorded } from "./given-roster";

const database = useDatabase();
let communeId: string;
let actor: Actor;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor } = await givenCommune());
  const people = await givenPeople(actor, ["Lò Văn An"]);
  const personId = people.get("Lò Văn An") ?? "";
  await database.superuserQuery("update person set phone = '0912345678' where id = $1", [personId]);
  await givenRecorded(actor, "01/QĐ", civilDate("2026-01-01"), [{ personId }]);
});

/** The cells of the file this role gets, and what the trail tells of it. */
async function takenAs(role: Role, day: string) {
  const request = new NextRequest(`http://localhost/ban-chi-dao/danh-ba/xuat?ngay=${day}`);
  const answer = await contactsWorkbook(givenActor(communeId, [role]), SHOWN_COMMITTEE, request);
  const { sheets } = await readXlsx(new Uint8Array(await answer.arrayBuffer()));
  const told = await database.superuserQuery<{ words: string }>(
    "select words from audit_line where action = 'contacts.taken'",
  );
  return { text: JSON.stringify(sheets[0]?.rows), told: told.map(({ words }) => words) };
}

test("the file of contacts gives numbers to who may have them, and the trail tells of it", async () => {
  const { text, told } = await takenAs("van-thu", "2026-02-01");
  expect(text).toContain("Ông Lò Văn An");
  expect(text).toContain("0912 345 678");
  expect(told).toEqual(["Lấy danh bạ Ban Chỉ đạo chuyển đổi số ngày 01/02/2026 có 1 số điện thoại ra Excel"]);
});

test.each([
  ["chi-xem", "0912 ••• 678"],
  ["truong-ban", null],
] as const)("to %s it gives %s and nothing is told", async (role, shown) => {
  const { text, told } = await takenAs(role, "2026-02-01");
  expect(text).toContain("Ông Lò Văn An");
  expect(text).not.toContain("345");
  expect(text.includes("Số điện thoại")).toBe(shown !== null);
  if (shown) expect(text).toContain(shown);
  expect(told).toEqual([]);
});

test("on a day nobody sat it holds nobody and no number was taken", async () => {
  const { text, told } = await takenAs("van-thu", "2025-12-31");
  expect(text).not.toContain("Lò Văn An");
  expect(told).toEqual([]);
});
