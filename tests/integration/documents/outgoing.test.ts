import { beforeEach, expect, test } from "vitest";
import { outgoingSheet } from "@/components/documents/register-sheets";
import { saveDispatch } from "@/lib/documents/commands/outgoing";
import {
  exportOutgoing,
  listOutgoing,
  type OutgoingFilter,
  outgoingChoices,
  readOutgoing,
} from "@/lib/documents/queries/outgoing";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenDraft, givenIssued } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const all = { query: "", year: 2026, series: null };
const BCD = { series: "QĐ-BCĐ", subject: "Về việc phân công nhiệm vụ" };
const UBND = { series: "QĐ-UBND", subject: "Về việc kiện toàn Ban Chỉ đạo", signerName: "Lê Thị Chinh" };
let clerk: Actor;
let reader: Actor;
let ids: readonly string[];

beforeEach(async () => {
  await database.truncateAll();
  const { actor, communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  reader = givenActor(communeId, ["chi-xem"]);
  await givenDraft(actor, BCD);
  ids = [
    await givenIssued(clerk, { number: 1, issuedOn: civilDate("2026-11-02") }, BCD),
    await givenIssued(clerk, { number: 2, issuedOn: civilDate("2026-11-05") }, BCD),
    await givenIssued(clerk, { number: 17, issuedOn: civilDate("2026-11-06") }, UBND),
    await givenIssued(
      { ...clerk, today: civilDate("2025-12-01") },
      { number: 4, issuedOn: civilDate("2025-11-06") },
      UBND,
    ),
  ];
});

const codes = async (filter: Partial<OutgoingFilter>) =>
  (await exportOutgoing(reader, { ...all, ...filter })).map((row) => row.code);

test("the register has what was given a number, by year and series, found without diacritics; drafts are not in it", async () => {
  expect(await codes({})).toEqual(["01/QĐ-BCĐ", "02/QĐ-BCĐ", "17/QĐ-UBND"]);
  expect(await codes({ year: 2025 })).toEqual(["04/QĐ-UBND"]);
  expect(await codes({ series: "QĐ-BCĐ" })).toEqual(["01/QĐ-BCĐ", "02/QĐ-BCĐ"]);
  expect(await codes({ query: "kien toan le thi chinh" })).toEqual(["17/QĐ-UBND"]);
  expect(await codes({ query: "không có gì" })).toEqual([]);
  expect(await outgoingChoices(reader, 2026)).toEqual({ years: [2026, 2025], series: ["QĐ-BCĐ", "QĐ-UBND"] });
  const page = await listOutgoing(reader, all, 1);
  expect(page).toMatchObject({
    total: 3,
    rows: [{ recipients: "Như Điều 2; Sở Khoa học và Công nghệ (b/c)" }, {}, {}],
  });
});

test("a document taken back keeps its line, with the reason", async () => {
  await database.superuserQuery(
    "update document set state = 'revoked', revoked_reason = 'Ghi nhầm', revoked_at = now() where id = $1",
    [ids[0]],
  );
  const rows = await exportOutgoing(reader, all);
  expect(rows[0]).toMatchObject({ code: "01/QĐ-BCĐ", revokedReason: "Ghi nhầm" });
  const sheet = outgoingSheet(rows, all);
  expect(sheet.columns).toHaveLength(10);
  expect(sheet.caption).toEqual(["SỔ ĐĂNG KÝ VĂN BẢN ĐI", "Năm 2026: 3 văn bản"]);
  expect(sheet.rows[0]).toEqual([
    "01/QĐ-BCĐ",
    "2026-11-02",
    "Quyết định về việc phân công nhiệm vụ",
    "Đoàn Trung Nam",
    "Như Điều 2; Sở Khoa học và Công nghệ (b/c)",
    "VT, VHXH",
    null,
    null,
    null,
    "Đã thu hồi: Ghi nhầm",
  ]);
});

test("the clerk writes beside a frozen document, over nobody's later line, and no one else does", async () => {
  const id = ids[2] ?? "";
  const input = { id, version: 0, copies: 12, handedOn: TEST_DAY, note: "Gửi qua trục liên thông" };
  expect(code(await saveDispatch(reader, input))).toBe("forbidden");
  expect(code(await saveDispatch(clerk, { ...input, handedOn: civilDate("2026-11-05") }))).toBe("bad-day");
  expect(code(await saveDispatch(clerk, { ...input, handedOn: civilDate("2026-11-23") }))).toBe("bad-day");
  const two = await Promise.all([saveDispatch(clerk, input), saveDispatch(clerk, { ...input, copies: 5 })]);
  expect(two.map(code).toSorted()).toEqual(["ok", "stale"]);
  expect(code(await saveDispatch(clerk, { ...input, version: 1, copies: 20 }))).toBe("ok");
  expect(code(await saveDispatch(clerk, { ...input, version: 1, copies: 30 }))).toBe("stale");
  expect(await readOutgoing(reader, id)).toMatchObject({ copies: 20, handedOn: TEST_DAY, version: 2 });
  const lines = await database.superuserQuery<{ words: string }>(
    "select words from audit_line where action = 'document.dispatched' order by id",
  );
  expect(lines.at(-1)?.words).toBe(
    "Ghi sổ văn bản đi số 17/QĐ-UBND: 20 bản, chuyển ngày 22/11/2026, Gửi qua trục liên thông",
  );
});
