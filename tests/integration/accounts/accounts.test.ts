import { beforeEach, describe, expect, test } from "vitest";
import { openSession } from "@/lib/access/sign-in";
import { choosePassword, createAccount, editAccount, resetPassword, setAccountClosed } from "@/lib/accounts/commands";
import { listAccounts, readAccount } from "@/lib/accounts/queries";
import { newAccountSchema } from "@/lib/accounts/schema";
import type { Actor } from "@/lib/kernel/actor";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { stopClockAt } from "@/lib/platform/clock";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";

const database = useDatabase();
let administrator: Actor;
let clerk: Actor;

beforeEach(async () => {
  await database.truncateAll();
  stopClockAt(null);
  const { communeId } = await givenCommune();
  administrator = givenActor(communeId, ["quan-tri"]);
  clerk = givenActor(communeId, ["van-thu"]);
});

const account = (loginName: string, roles: string | string[] = "van-thu", more: Record<string, string> = {}) =>
  newAccountSchema.parse({ loginName, displayName: "Lò Văn A", roles, ...more });

async function given(loginName: string, roles: string | string[] = "van-thu") {
  const made = await createAccount(administrator, account(loginName, roles));
  if (!made.ok) throw new Error(made.refusal.words);
  return made.value;
}

async function signedIn(loginName: string, secret: string): Promise<Actor> {
  const opened = await openSession(loginName, secret, null);
  if (!opened) throw new Error("not let in");
  return givenActor(administrator.communeId, ["van-thu"], { accountId: opened.accountId, sessionId: opened.sessionId });
}

const lastAction = async () =>
  (await database.superuserQuery<{ action: string }>("select action from audit_line order by id desc limit 1"))[0]
    ?.action;
const openSessions = async () => (await database.superuserQuery("select 1 from session where ended_at is null")).length;

describe("an account", () => {
  test("is made with a code that lets in once a password is chosen, and never after", async () => {
    const slip = await given("vanthu");
    expect(await lastAction()).toBe("account.created");
    const person = await signedIn("VANTHU ", slip.code.toLowerCase());
    expect(await choosePassword(person, { current: "", password: "mưa rừng 2026" })).toMatchObject({ ok: true });
    expect(await lastAction()).toBe("account.password-chosen");
    expect(await openSession("vanthu", slip.code, null)).toBeNull();
    expect(await openSession("vanthu", "mưa rừng 2026", null)).not.toBeNull();
  });

  test("keeps neither code nor password as it was given", async () => {
    const slip = await given("vanthu");
    await choosePassword(await signedIn("vanthu", slip.code), { current: "", password: "mưa rừng 2026" });
    const [row] = await database.superuserQuery("select account::text as kept from account");
    expect(String(row?.kept)).not.toContain("mưa rừng");
    expect(String(row?.kept)).not.toContain(slip.code);
    const lines = await database.superuserQuery("select audit_line::text as line from audit_line");
    expect(JSON.stringify(lines)).not.toContain(slip.code);
  });

  test("ends its code after fourteen days", async () => {
    stopClockAt(new Date("2026-11-01T00:00:00Z"));
    const slip = await given("vanthu");
    stopClockAt(new Date("2026-11-14T23:59:59Z"));
    expect(await openSession("vanthu", slip.code, null)).not.toBeNull();
    stopClockAt(new Date("2026-11-15T00:00:00Z"));
    expect(await openSession("vanthu", slip.code, null)).toBeNull();
  });

  test("is made by administrators alone, with the scope its role needs, under a name of its own", async () => {
    expect(await createAccount(clerk, account("moi"))).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    const incomplete = await createAccount(administrator, account("truongban", "truong-ban"));
    expect(incomplete).toMatchObject({
      ok: false,
      refusal: { code: "missing-scope", fields: { hamletId: expect.anything() } },
    });
    const race = await Promise.all([
      createAccount(administrator, account("vanthu")),
      createAccount(administrator, account("vanthu")),
    ]);
    expect(race.filter((made) => made.ok).length).toBe(1);
    expect(race.find((made) => !made.ok)).toMatchObject({ refusal: { code: "name-taken" } });
    const [hamlet] = await listHamlets(administrator);
    const head = account("truongban", "truong-ban", { hamletId: hamlet?.id ?? "" });
    expect(await createAccount(administrator, head)).toMatchObject({ ok: true });
    expect(await listAccounts(clerk)).toEqual([]);
    expect((await listAccounts(administrator)).map(({ loginName }) => loginName)).toEqual(["truongban", "vanthu"]);
  });

  test("is saved by whoever is first", async () => {
    const { id } = await given("quantri", "quan-tri");
    const edit = {
      id,
      version: 1,
      displayName: "Lò Văn B",
      roles: ["quan-tri" as const],
      personId: null,
      hamletId: null,
      unitId: null,
    };
    expect(await editAccount(clerk, edit)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    expect(await editAccount(administrator, edit)).toMatchObject({ ok: true });
    expect(await editAccount(administrator, edit)).toMatchObject({ ok: false, refusal: { code: "stale" } });
    expect(await lastAction()).toBe("account.edited");
  });
});

describe("the desk", () => {
  test("gives a new code, ends the old password and every session at once", async () => {
    const slip = await given("vanthu");
    await choosePassword(await signedIn("vanthu", slip.code), { current: "", password: "mưa rừng 2026" });
    expect(await openSessions()).toBe(1);
    expect(await resetPassword(clerk, { id: slip.id })).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    const reset = await resetPassword(administrator, { id: slip.id });
    expect(await openSessions()).toBe(0);
    expect(await openSession("vanthu", "mưa rừng 2026", null)).toBeNull();
    expect(await openSession("vanthu", reset.ok ? reset.value.code : "", null)).not.toBeNull();
    expect(await lastAction()).toBe("account.password-reset");
  });

  test("closes an account with its sessions and opens it again", async () => {
    await given("quantri", "quan-tri");
    const slip = await given("vanthu");
    await signedIn("vanthu", slip.code);
    expect(await setAccountClosed(clerk, { id: slip.id, closed: true })).toMatchObject({ ok: false });
    expect(await setAccountClosed(administrator, { id: slip.id, closed: true })).toMatchObject({ ok: true });
    expect(await openSessions()).toBe(0);
    expect(await openSession("vanthu", slip.code, null)).toBeNull();
    expect(await setAccountClosed(administrator, { id: slip.id, closed: false })).toMatchObject({ ok: true });
    expect(await openSession("vanthu", slip.code, null)).not.toBeNull();
    expect(await lastAction()).toBe("account.reopened");
  });

  test("always leaves one administrator, also when two lock each other out at once", async () => {
    const [first, second] = [await given("quantri1", "quan-tri"), await given("quantri2", "quan-tri")];
    const race = await Promise.all([
      setAccountClosed(administrator, { id: first.id, closed: true }),
      setAccountClosed(administrator, { id: second.id, closed: true }),
    ]);
    expect(race.filter((closed) => closed.ok).length).toBe(1);
    const left = (await listAccounts(administrator)).find(({ closed }) => !closed);
    const demoted = { displayName: "x", roles: ["chi-xem" as const], personId: null, hamletId: null, unitId: null };
    const refused = await editAccount(administrator, { ...demoted, id: left?.id ?? "", version: left?.version ?? 0 });
    expect(refused).toMatchObject({ ok: false, refusal: { code: "last-administrator" } });
    expect((await readAccount(administrator, left?.id ?? ""))?.roles).toEqual(["quan-tri"]);
  });
});

describe("one's own password", () => {
  test("is changed only with the old one, and not to a guess", async () => {
    const slip = await given("vanthu");
    const person = await signedIn("vanthu", slip.code);
    for (const weak of ["ngắn", "12345678", "aaaaaaaab", "VanThu-2026"]) {
      expect(await choosePassword(person, { current: "", password: weak })).toMatchObject({
        ok: false,
        refusal: { code: "weak-password" },
      });
    }
    await choosePassword(person, { current: "", password: "mưa rừng 2026" });
    const wrong = await choosePassword(person, { current: "khác", password: "nắng núi 2027" });
    expect(wrong).toMatchObject({ ok: false, refusal: { code: "wrong-password" } });
    expect(await choosePassword(person, { current: "mưa rừng 2026", password: "nắng núi 2027" })).toMatchObject({
      ok: true,
    });
  });
});

test("another commune's administrator meets none of these accounts", async () => {
  const { id } = await given("quantri", "quan-tri");
  const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
  const edit = {
    id,
    version: 1,
    displayName: "x",
    roles: ["quan-tri" as const],
    personId: null,
    hamletId: null,
    unitId: null,
  };
  expect(await readAccount(stranger, id)).toBeNull();
  expect(await listAccounts(stranger)).toEqual([]);
  expect(await editAccount(stranger, edit)).toMatchObject({ ok: false, refusal: { code: "not-found" } });
  expect(await resetPassword(stranger, { id })).toMatchObject({ ok: false, refusal: { code: "not-found" } });
  expect(await setAccountClosed(stranger, { id, closed: true })).toMatchObject({
    ok: false,
    refusal: { code: "not-found" },
  });
  const foreign = account("truongban", "truong-ban", { hamletId: (await listHamlets(administrator))[0]?.id ?? "" });
  expect(await createAccount(stranger, foreign)).toMatchObject({ ok: false });
});
