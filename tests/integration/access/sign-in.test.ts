import { beforeEach, expect, test } from "vitest";
import { hashPassword } from "@/lib/access/password-hash";
import { readPortalStage } from "@/lib/access/portal-stage";
import { issueSetupCode, setupCodeFits, spendSetupCode } from "@/lib/access/setup-code";
import { endSession, openSession } from "@/lib/access/sign-in";
import { acrossCommunes } from "@/lib/platform/db";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";

const database = useDatabase();
let communeId: string;
const passwordHash = hashPassword("mưa rừng 2026");

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
});

async function givenAccount(loginName: string, closedAt: Date | null = null): Promise<string> {
  const data = {
    communeId,
    loginName,
    displayName: "x",
    roles: ["chi-xem"],
    passwordHash: await passwordHash,
    closedAt,
  };
  return (await acrossCommunes((tx) => tx.account.create({ data }))).id;
}

test("a name and its password open a session; nothing else does", async () => {
  const accountId = await givenAccount("vanthu");
  await givenAccount("dakhoa", new Date());
  expect(await openSession(" VanThu", "mưa rừng 2026", "Chrome")).toMatchObject({ accountId });
  for (const [name, secret] of [
    ["vanthu", "mưa rừng 2027"],
    ["vanthu", ""],
    ["aiđó", "mưa rừng 2026"],
    ["dakhoa", "mưa rừng 2026"],
    ["vanthu' or '1'='1", "x"],
    ["van\u0000thu", "x\u0000"],
  ] as const) {
    expect(await openSession(name, secret, null)).toBeNull();
  }
  const sessions = await database.superuserQuery("select account_id, user_agent, ended_at from session");
  expect(sessions).toEqual([{ account_id: accountId, user_agent: "Chrome", ended_at: null }]);
});

test("a password is the same however its marks were typed", async () => {
  await givenAccount("vanthu");
  expect(await openSession("vanthu", "mưa rừng 2026".normalize("NFD"), null)).not.toBeNull();
});

test("a session ends once and stays ended", async () => {
  await givenAccount("vanthu");
  const opened = await openSession("vanthu", "mưa rừng 2026", null);
  await endSession(opened?.sessionId ?? "");
  const [first] = await database.superuserQuery("select ended_at from session");
  expect(first?.ended_at).not.toBeNull();
  await endSession(opened?.sessionId ?? "");
  expect(await database.superuserQuery("select ended_at from session")).toEqual([first]);
});

test("of set-up codes the last one fits, once", async () => {
  const first = (await issueSetupCode()) ?? "";
  const code = (await issueSetupCode()) ?? "";
  expect(await setupCodeFits(first)).toBe(false);
  expect(await setupCodeFits(code.toLowerCase().replaceAll("-", " "))).toBe(true);
  const spent = await Promise.all([1, 2, 3].map(() => acrossCommunes((tx) => spendSetupCode(tx, code))));
  expect(spent.filter(Boolean).length).toBe(1);
  expect(await setupCodeFits(code)).toBe(false);
});

test("a portal with a living commune gives no set-up code and is called live", async () => {
  expect((await readPortalStage()).stage).toBe("unset");
  await givenOtherCommune();
  await database.superuserQuery("update commune set state = 'training' where id = $1", [communeId]);
  expect(await readPortalStage()).toMatchObject({ stage: "training", communeId });
  await database.superuserQuery("update commune set state = 'live' where id = $1", [communeId]);
  expect(await readPortalStage()).toMatchObject({ stage: "live", communeId });
  expect(await issueSetupCode()).toBeNull();
});
