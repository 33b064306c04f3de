import { beforeEach, expect, test } from "vitest";
import { binDistribution, distribute, markReceived } from "@/lib/documents/commands/distribution";
import { listHandovers, readDistribution } from "@/lib/documents/queries/distribution";
import { exportOutgoing, readOutgoing } from "@/lib/documents/queries/outgoing";
import type { DistributeInput } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { givenDraft, givenIssued } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
};
const BCD = { series: "QĐ-BCĐ", subject: "Về việc phân công nhiệm vụ" };
const SIGNED = civilDate("2026-11-02");
let clerk: Actor;
let viewer: Actor;
let documentId: string;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  viewer = givenActor(communeId, ["chi-xem"]);
  documentId = await givenIssued(clerk, { number: 1, issuedOn: SIGNED }, BCD);
});

const sending = (more: Partial<DistributeInput> = {}): DistributeInput => ({
  ...{ documentId, channel: "paper", sentOn: civilDate("2026-11-03"), note: null },
  lines: [
    { recipient: "Như Điều 2", copies: 4 },
    { recipient: "Sở Khoa học và Công nghệ (b/c)", copies: 1 },
  ],
  ...more,
});

test("all its recipients wait; one press writes them, and the register sums them up", async () => {
  const before = await readDistribution(viewer, documentId);
  expect(before?.waiting.map(({ name }) => name)).toEqual(["Như Điều 2", "Sở Khoa học và Công nghệ (b/c)"]);
  expect((await readOutgoing(clerk, documentId))?.proposedCopies).toBe(4);
  expect(must(await distribute(clerk, sending()))).toEqual({ count: 2 });
  const sent = await readDistribution(viewer, documentId);
  expect(sent?.waiting).toEqual([]);
  expect(sent?.rows.map(({ copies, sentName }) => [copies, sentName])).toEqual([
    [4, clerk.name],
    [1, clerk.name],
  ]);
  const [row] = await exportOutgoing(viewer, { query: "", year: 2026, series: null });
  expect(row).toMatchObject({ copies: 5, handedOn: "2026-11-03", received: "" });
});

test("who received it and when is noted and corrected; a day before the sending is refused", async () => {
  must(await distribute(clerk, sending()));
  const [first] = (await readDistribution(clerk, documentId))?.rows ?? [];
  const { id = "" } = first ?? {};
  const receivedOn = civilDate("2026-11-05");
  expect(code(await markReceived(clerk, { id, version: 1, receivedOn: SIGNED, receivedName: null }))).toBe("bad-day");
  must(await markReceived(clerk, { id, version: 1, receivedOn, receivedName: "Lò Thị Hai" }));
  expect(code(await markReceived(clerk, { id, version: 1, receivedOn, receivedName: "Ai khác" }))).toBe("stale");
  const [row] = await exportOutgoing(viewer, { query: "", year: 2026, series: null });
  expect(row?.received).toBe("Lò Thị Hai (05/11/2026)");
  const [handed] = await listHandovers(viewer, { query: "lo thi hai", year: 2026, documentId: null });
  expect(handed).toMatchObject({
    recipient: "Như Điều 2",
    receivedName: "Lò Thị Hai",
    document: { code: "01/QĐ-BCĐ" },
  });
  expect(await listHandovers(viewer, { query: "", year: 2025, documentId: null })).toEqual([]);
});

test("a line written by mistake goes and comes back, and its recipient waits meanwhile", async () => {
  must(await distribute(clerk, sending()));
  const rows = (await readDistribution(clerk, documentId))?.rows ?? [];
  const { id = "" } = rows[1] ?? {};
  must(await binDistribution(clerk, { id, gone: true }));
  expect((await readDistribution(clerk, documentId))?.waiting.map(({ name }) => name)).toEqual([
    "Sở Khoa học và Công nghệ (b/c)",
  ]);
  must(await binDistribution(clerk, { id, gone: false }));
  expect((await readDistribution(clerk, documentId))?.waiting).toEqual([]);
});

test("refusals: who may not, nobody to send to, impossible days, drafts, what was taken back", async () => {
  const drafter = givenActor(clerk.communeId, ["van-hoa-xa-hoi"]);
  for (const actor of [viewer, drafter]) expect(code(await distribute(actor, sending()))).toBe("forbidden");
  expect(code(await distribute(clerk, sending({ lines: [] })))).toBe("nobody");
  expect(code(await distribute(clerk, sending({ sentOn: addDays(SIGNED, -1) })))).toBe("bad-day");
  expect(code(await distribute(clerk, sending({ sentOn: addDays(TEST_DAY, 1) })))).toBe("bad-day");
  const draft = await givenDraft(clerk, BCD);
  expect(code(await distribute(clerk, sending({ documentId: draft })))).toBe("not-found");
  await database.superuserQuery(
    "update document set state = 'revoked', revoked_reason = 'Ghi nhầm', revoked_at = now() where id = $1",
    [documentId],
  );
  expect(code(await distribute(clerk, sending()))).toBe("revoked");
});

test("another commune on the same server neither sends nor sees", async () => {
  must(await distribute(clerk, sending()));
  const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
  expect(code(await distribute(stranger, sending({ channel: "email" })))).toBe("not-found");
  expect(await readDistribution(stranger, documentId)).toBeNull();
  expect(await listHandovers(stranger, { query: "", year: 2026, documentId: null })).toEqual([]);
  const { id = "", version = 1 } = (await readDistribution(clerk, documentId))?.rows[0] ?? {};
  expect(code(await markReceived(stranger, { id, version, receivedOn: TEST_DAY, receivedName: null }))).toBe(
    "not-found",
  );
});

test("two clerks press at once: one writes, the other is told", async () => {
  const results = await Promise.all([distribute(clerk, sending()), distribute(clerk, sending())]);
  expect(results.map(code).sort()).toEqual(["ok", "sent-already"]);
  expect((await readDistribution(clerk, documentId))?.rows).toHaveLength(2);
});
