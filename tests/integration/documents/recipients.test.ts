import { beforeEach, expect, test } from "vitest";
import {
  addRecipientGroup,
  binRecipientGroup,
  moveRecipientGroup,
  renameRecipientGroup,
} from "@/lib/documents/commands/recipient-groups";
import {
  addRecipient,
  binRecipient,
  editRecipient,
  endRecipient,
  moveRecipient,
} from "@/lib/documents/commands/recipients";
import {
  listRecipientGroups,
  offeredGroups,
  readRecipient,
  trashedRecipients,
} from "@/lib/documents/queries/recipients";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
};
let clerk: Actor;
let drafter: Actor;
let viewer: Actor;
let groupId: string;

const place = (name: string, more: object = {}) => ({
  ...{ groupId, name, purpose: "none" as const, copies: 1, unitId: null, from: null, to: null },
  ...more,
});

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  drafter = givenActor(communeId, ["to-giup-viec"]);
  viewer = givenActor(communeId, ["chi-xem"]);
  groupId = must(await addRecipientGroup(clerk, { name: "Nhóm thử" })).id;
});

const groupOf = async (actor = clerk) => (await listRecipientGroups(actor)).find(({ id }) => id === groupId);
const offered = async () => (await offeredGroups(drafter)).find(({ id }) => id === groupId);

test("a commune begins with the usual groups, and those who draft are offered their lines with marks", async () => {
  const groups = await offeredGroups(drafter);
  const superiors = groups.find(({ name }) => name === "Cấp trên để báo cáo");
  expect(superiors?.lines.map(({ text }) => text)).toContain("Sở Khoa học và Công nghệ tỉnh (b/c)");
  expect(await offeredGroups(viewer)).toEqual([]);
  expect(await listRecipientGroups(viewer)).toEqual([]);
});

test("only who keeps the lists writes in them", async () => {
  for (const actor of [drafter, viewer]) {
    expect(code(await addRecipientGroup(actor, { name: "Khác" }))).toBe("forbidden");
    expect(code(await addRecipient(actor, place("Sở Nội vụ")))).toBe("forbidden");
  }
  const { id } = must(await addRecipient(clerk, place("Sở Nội vụ")));
  const version = 1;
  expect(code(await editRecipient(drafter, { ...place("X"), id, version }))).toBe("forbidden");
  expect(code(await endRecipient(drafter, { id, version, from: TEST_DAY, successor: null }))).toBe("forbidden");
  expect(code(await moveRecipient(drafter, { id, step: 1 }))).toBe("forbidden");
  expect(code(await binRecipient(drafter, { id, gone: true }))).toBe("forbidden");
  expect(code(await binRecipientGroup(drafter, { id: groupId, gone: true }))).toBe("forbidden");
  expect((await groupOf())?.recipients.map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
});

test("another commune has groups of its own and cannot reach these", async () => {
  const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
  const { id } = must(await addRecipient(clerk, place("Sở Nội vụ")));
  expect(await readRecipient(stranger, id)).toBeNull();
  expect(await groupOf(stranger)).toBeUndefined();
  expect(code(await editRecipient(stranger, { ...place("X"), id, version: 1 }))).toBe("not-found");
  expect(code(await addRecipient(stranger, place("X")))).toBe("not-found");
});

test("two people in one recipient: the second is told, nothing is written over", async () => {
  const { id } = must(await addRecipient(clerk, place("Sở Nội vụ")));
  must(await editRecipient(clerk, { ...place("Sở Nội vụ tỉnh", { copies: 2 }), id, version: 1 }));
  expect(code(await editRecipient(clerk, { ...place("Sở Tài chính"), id, version: 1 }))).toBe("stale");
  expect(await readRecipient(clerk, id)).toMatchObject({ name: "Sở Nội vụ tỉnh", copies: 2, version: 2 });
});

test("a recipient ends on a day and its successor stands in its place from that day", async () => {
  const first = must(await addRecipient(clerk, place("Sở Thông tin và Truyền thông tỉnh", { purpose: "report" })));
  must(await addRecipient(clerk, place("Công an xã")));
  const from = addDays(TEST_DAY, 10);
  expect((await groupOf())?.recipients[0]?.ended).toMatchObject({ successorName: "Sở Khoa học và Công nghệ" });
  must(await endRecipient(clerk, { id: first.id, version: 1, from, successor: "Sở Khoa học và Công nghệ tỉnh" }));
  const late = { ...drafter, today: from };
  const before = await offered();
  const after = (await offeredGroups(late)).find(({ id }) => id === groupId);
  expect(before?.lines.map(({ text }) => text)).toEqual(["Sở Thông tin và Truyền thông tỉnh (b/c)", "Công an xã"]);
  expect(after?.lines.map(({ text }) => text)).toEqual(["Sở Khoa học và Công nghệ tỉnh (b/c)", "Công an xã"]);
});

test("an end before the beginning is refused", async () => {
  const { id } = must(await addRecipient(clerk, place("Sở Nội vụ", { from: civilDate("2026-01-01") })));
  const input = { id, version: 1, from: civilDate("2026-01-01"), successor: null };
  expect(code(await endRecipient(clerk, input))).toBe("bad-day");
});

test("the order is kept, and what is taken away comes back where it was", async () => {
  const ids: string[] = [];
  for (const name of ["A", "B", "C"]) ids.push(must(await addRecipient(clerk, place(name))).id);
  const [, b = "", c = ""] = ids;
  must(await moveRecipient(clerk, { id: c, step: -1 }));
  must(await moveRecipient(clerk, { id: c, step: -1 }));
  must(await moveRecipient(clerk, { id: c, step: -1 }));
  expect((await offered())?.lines.map(({ text }) => text)).toEqual(["C", "A", "B"]);
  must(await binRecipient(clerk, { id: b, gone: true }));
  expect((await trashedRecipients(clerk)).map(({ id }) => id)).toEqual([b]);
  expect(code(await binRecipient(clerk, { id: b, gone: true }))).toBe("not-found");
  must(await binRecipient(clerk, { id: b, gone: false }));
  expect((await offered())?.lines.map(({ text }) => text)).toEqual(["C", "A", "B"]);
});

test("groups have names of their own, an order, and a way back", async () => {
  expect(code(await addRecipientGroup(clerk, { name: "Nhóm thử" }))).toBe("name-taken");
  must(await moveRecipientGroup(clerk, { id: groupId, step: -1 }));
  const order = (await listRecipientGroups(clerk)).map(({ name }) => name);
  expect(order.at(-2)).toBe("Nhóm thử");
  must(await binRecipientGroup(clerk, { id: groupId, gone: true }));
  expect(await groupOf()).toBeUndefined();
  const other = must(await addRecipientGroup(clerk, { name: "Nhóm thử" }));
  expect(code(await binRecipientGroup(clerk, { id: groupId, gone: false }))).toBe("name-taken");
  must(await renameRecipientGroup(clerk, { id: other.id, version: 1, name: "Nhóm khác" }));
  expect(code(await renameRecipientGroup(clerk, { id: other.id, version: 1, name: "Lần nữa" }))).toBe("stale");
  must(await binRecipientGroup(clerk, { id: groupId, gone: false }));
  expect(await groupOf()).toMatchObject({ name: "Nhóm thử" });
});
