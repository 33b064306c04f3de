import { beforeEach, describe, expect, test } from "vitest";
import { transact } from "@/lib/audit/transact";
import type { Actor, Role } from "@/lib/kernel/actor";
import { ok } from "@/lib/kernel/result";
import { markAllNoticesRead, markNoticeRead, type NewNotice, notifyIn } from "@/lib/notices/commands";
import { latestUnreadNotices, listNotices, unreadNoticeCount } from "@/lib/notices/queries";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { code, value } from "../governance/given-list";
import { givenPeople } from "../governance/given-roster";

const database = useDatabase();
let office: Actor;
let communeId: string;
let an: string;

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId, actor: office } = await givenCommune());
  an = (await givenPeople(office, ["Lò Văn An"])).get("Lò Văn An") ?? "";
});

const leave = (to: NewNotice["to"], words: string) =>
  transact(office, async (act) => {
    await notifyIn(act, office, { kind: "term-begun", to, words, href: "/ban-chi-dao" });
    await act.audit({ action: "notice.left", entityType: "notice", entityId: null, words: "Báo" });
    return ok(null);
  });

const signsIn = (roles: readonly Role[], facts: { personId?: string; madeAt?: string } = {}) =>
  givenAccount(database, communeId, roles, facts);

const wordsFor = async (actor: Actor) => (await listNotices(actor, { page: 1 })).rows.map(({ words }) => words);

describe("whose notices", () => {
  test("a person's and those of the duty, the newest first; nobody else's, no other commune's", async () => {
    await leave({ personId: an }, "Một");
    await leave({ role: "lanh-dao" }, "Hai");
    const head = await signsIn(["truong-ban"], { personId: an });
    const leader = await signsIn(["lanh-dao"]);
    const both = await signsIn(["lanh-dao"], { personId: an });
    const stranger = await signsIn(["uy-vien"]);
    expect(await wordsFor(head)).toEqual(["Một"]);
    expect(await wordsFor(leader)).toEqual(["Hai"]);
    expect(await wordsFor(both)).toEqual(["Hai", "Một"]);
    expect(await wordsFor(stranger)).toEqual([]);
    const elsewhere = givenActor(await givenOtherCommune(), ["lanh-dao"], {
      accountId: leader.accountId,
      personId: an,
    });
    expect(await wordsFor(elsewhere)).toEqual([]);
  });

  test("one account's, which may be nobody's as a person; no other account of the duty reads it", async () => {
    const head = await signsIn(["truong-ban"]);
    const other = await signsIn(["truong-ban"]);
    await leave({ accountId: head.accountId ?? "" }, "Riêng tài khoản này");
    expect(await wordsFor(head)).toEqual(["Riêng tài khoản này"]);
    expect(await wordsFor(other)).toEqual([]);
    expect(value(await markAllNoticesRead(other)).count).toBe(0);
    const [notice] = (await listNotices(head, { page: 1 })).rows;
    expect(code(await markNoticeRead(other, { id: notice?.id ?? "" }))).toBe("not-found");
    expect(code(await markNoticeRead(head, { id: notice?.id ?? "" }))).toBe("ok");
    expect(await unreadNoticeCount(head)).toBe(0);
  });

  test("a person finds what came before there was an account; a duty's old notices are nothing to a newcomer", async () => {
    await leave({ personId: an }, "Cho người");
    await leave({ role: "truong-ban" }, "Cho vai trò");
    const later = await signsIn(["truong-ban"], { personId: an, madeAt: "2099-01-01T00:00:00Z" });
    expect(await wordsFor(later)).toEqual(["Cho người"]);
    expect(await unreadNoticeCount(later)).toBe(1);
  });
});

describe("reading", () => {
  test("one is read by the account that opened it, not by the others of the duty", async () => {
    await leave({ role: "lanh-dao" }, "Một");
    await leave({ role: "lanh-dao" }, "Hai");
    const first = await signsIn(["lanh-dao"]);
    const second = await signsIn(["lanh-dao"]);
    const [newest] = await latestUnreadNotices(first, 5);
    expect(value(await markNoticeRead(first, { id: newest?.id ?? "" }))).toEqual({ href: "/ban-chi-dao" });
    expect(code(await markNoticeRead(first, { id: newest?.id ?? "" }))).toBe("ok");
    expect([await unreadNoticeCount(first), await unreadNoticeCount(second)]).toEqual([1, 2]);
    expect((await listNotices(first, { page: 1 })).rows.map(({ read }) => read)).toEqual([true, false]);
  });

  test("a notice of someone else is not found, and stays unread", async () => {
    await leave({ personId: an }, "Riêng");
    const owner = await signsIn(["truong-ban"], { personId: an });
    const stranger = await signsIn(["lanh-dao"]);
    const [own] = await latestUnreadNotices(owner, 1);
    expect(code(await markNoticeRead(stranger, { id: own?.id ?? "" }))).toBe("not-found");
    value(await markAllNoticesRead(stranger));
    expect(await unreadNoticeCount(owner)).toBe(1);
  });

  test("all at once, also when two presses meet", async () => {
    for (const words of ["Một", "Hai", "Ba"]) await leave({ personId: an }, words);
    const owner = await signsIn(["truong-ban"], { personId: an });
    const counts = await Promise.all([markAllNoticesRead(owner), markAllNoticesRead(owner)]);
    expect(counts.map((one) => value(one).count).reduce((a, b) => a + b)).toBe(3);
    expect(await unreadNoticeCount(owner)).toBe(0);
    expect(code(await markAllNoticesRead(office))).toBe("forbidden");
  });

  test("the runtime role can neither change nor take back a notice", async () => {
    await expect(database.appQuery("update notice set words = 'khác'")).rejects.toThrow(/permission denied/);
    await expect(database.appQuery("delete from notice")).rejects.toThrow(/permission denied/);
  });
});
