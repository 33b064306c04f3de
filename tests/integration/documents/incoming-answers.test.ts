import { beforeEach, expect, test } from "vitest";
import { incomingSheet, progressSheet } from "@/components/documents/register-sheets";
import {
  addIncoming,
  answerIncoming,
  cancelIncoming,
  editIncoming,
  finishIncoming,
} from "@/lib/documents/commands/incoming";
import {
  answersToChoose,
  exportIncoming,
  incomingAnsweredBy,
  incomingWork,
  listIncoming,
  readIncoming,
} from "@/lib/documents/queries/incoming";
import { exportOutgoing } from "@/lib/documents/queries/outgoing";
import { incomingSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenDraft, givenIssued } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
};
const all = { query: "", year: 2026, state: null };
const form = (fields: Record<string, string> = {}) => ({
  ...incomingSchema.parse({
    ...{ receivedOn: "05/11/2026", issuer: "Sở Khoa học và Công nghệ", code: "15/SKHCN-CĐS", issuedOn: "03/11/2026" },
    ...{ type: "Công văn", subject: "Đôn đốc báo cáo", dueOn: "10/11/2026", ...fields },
  }),
  scan: null,
});
const LETTER = { series: "UBND", subject: "Trả lời công văn số 15" };
let clerk: Actor;
let office: Actor;
let other: Actor;
let incomingId: string;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  office = givenActor(communeId, ["van-hoa-xa-hoi"]);
  other = givenActor(communeId, ["tai-chinh"]);
  const unit = await inCommune(communeId, (tx) =>
    tx.unit.findFirstOrThrow({ where: { communeId, abbreviation: "VHXH" } }),
  );
  incomingId = must(await addIncoming(clerk, form({ givenTo: `unit:${unit.id}` }))).id;
});

test("an entry struck out keeps its number and its line, is nobody's work, and may be entered anew", async () => {
  expect(code(await cancelIncoming(office, { id: incomingId, version: 1, reason: "x" }))).toBe("forbidden");
  expect((await incomingWork(office)).map(({ id }) => id)).toEqual([incomingId]);
  must(await cancelIncoming(clerk, { id: incomingId, version: 1, reason: "Vào sổ hai lần" }));
  expect(await incomingWork(office)).toEqual([]);
  const [row] = await exportIncoming(clerk, all);
  expect(row).toMatchObject({ number: 1, cancelledReason: "Vào sổ hai lần" });
  expect(incomingSheet([...(row ? [row] : [])], all, TEST_DAY).rows[0]?.at(-1)).toContain("Đã hủy: Vào sổ hai lần");
  for (const state of ["open", "overdue", "done"] as const) {
    expect((await listIncoming(clerk, { ...all, state }, 1)).total).toBe(0);
  }
  expect((await listIncoming(clerk, { ...all, state: "cancelled" }, 1)).total).toBe(1);
  expect(code(await editIncoming(clerk, { ...form(), id: incomingId, version: 2 }))).toBe("cancelled");
  expect(code(await finishIncoming(clerk, { id: incomingId, version: 2, done: true }))).toBe("cancelled");
  expect(code(await answerIncoming(clerk, { id: incomingId, version: 2, answeredBy: null }))).toBe("cancelled");
  expect(must(await addIncoming(clerk, form())).number).toBe(2);
  expect(code(await cancelIncoming(clerk, { id: incomingId, version: 1, reason: null }))).toBe("stale");
  must(await cancelIncoming(clerk, { id: incomingId, version: 2, reason: null }));
  expect((await incomingWork(office)).map(({ id }) => id)).toEqual([incomingId]);
});

test("a document of ours answers it: chosen of those issued since, done with it, shown from both sides", async () => {
  const early = await givenIssued(clerk, { number: 1, issuedOn: civilDate("2026-11-01") }, LETTER);
  const letter = await givenIssued(clerk, { number: 2, issuedOn: civilDate("2026-11-09") }, LETTER);
  const draft = await givenDraft(clerk, LETTER);
  const offered = (await answersToChoose(office, civilDate("2026-11-05"))).map(({ id }) => id);
  expect(offered).toEqual([letter]);
  const answer = (actor: Actor, answeredBy: string | null, version = 1) =>
    answerIncoming(actor, { id: incomingId, version, answeredBy });
  expect(code(await answer(other, letter))).toBe("forbidden");
  expect(code(await answer(office, draft))).toBe("unknown-answer");
  expect(code(await answer(office, early))).toBe("unknown-answer");
  must(await answer(office, letter));
  expect(code(await answer(clerk, null))).toBe("stale");
  expect(await readIncoming(clerk, incomingId)).toMatchObject({
    ...{ doneOn: TEST_DAY, doneBy: office.name },
    answeredBy: { id: letter, code: "02/UBND" },
  });
  expect((await incomingAnsweredBy(other, letter)).map(({ number }) => number)).toEqual([1]);
  expect(await incomingAnsweredBy(givenActor(clerk.communeId, ["chi-xem"]), letter)).toEqual([]);
  const sheet = progressSheet(await exportIncoming(clerk, all), all, TEST_DAY);
  expect(sheet.columns).toHaveLength(7);
  expect(sheet.rows[0]?.slice(3, 6)).toEqual(["2026-11-10", "Đã xong 22/11/2026", "02/UBND"]);
  must(await answer(clerk, null, 2));
  expect(await readIncoming(clerk, incomingId)).toMatchObject({ answeredBy: null, doneOn: TEST_DAY });
});

test("decisions of the commune from before the portal stand in the register of what went out; those of others do not", async () => {
  const { communeId } = clerk;
  const recorded = (issuerName: string, symbol: string) => ({
    ...{ communeId, kind: "ghi-nhan", state: "recorded", issuerName, subject: "Về việc thành lập Ban Chỉ đạo", symbol },
    ...{ series: "ngoai-cong", year: 2025, folded: "thanh lap ban chi dao" },
    ...{ issuedOn: new Date("2025-07-15"), effectiveFrom: new Date("2025-07-15") },
  });
  await inCommune(communeId, (tx) =>
    tx.document.createMany({
      data: [
        recorded("Ủy ban nhân dân xã Bình Lư", "18/QĐ-UBND"),
        recorded("Hội đồng nhân dân xã Bình Lư", "3/NQ-HĐND"),
        recorded("Ủy ban nhân dân tỉnh Lai Châu", "900/QĐ-UBND"),
      ],
    }),
  );
  const rows = await exportOutgoing(clerk, { query: "", year: 2025, series: null });
  expect(rows.map(({ code: one, recorded: noted }) => [one, noted])).toEqual([["18/QĐ-UBND", true]]);
});
