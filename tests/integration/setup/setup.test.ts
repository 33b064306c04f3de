import { beforeEach, describe, expect, test } from "vitest";
import { systemActor } from "@/lib/access/actor-mint";
import { readPortalStage } from "@/lib/access/portal-stage";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from "@/lib/access/sample-accounts";
import { issueSetupCode, setupCodeFits } from "@/lib/access/setup-code";
import { openSession } from "@/lib/access/sign-in";
import { missingScope } from "@/lib/accounts/core/role-needs";
import { listAccounts } from "@/lib/accounts/queries";
import type { Actor } from "@/lib/kernel/actor";
import { readCommune } from "@/lib/organization/queries/commune";
import { listHamlets } from "@/lib/organization/queries/hamlets";
import { signersOn } from "@/lib/organization/queries/people";
import { beginForReal, setUpCommune, startTraining } from "@/lib/setup/commands";
import { type SetUp, setUpSchema } from "@/lib/setup/schema";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";

const database = useDatabase();
let communeId: string;
let founder: Actor;
let trained: Actor | null = null;

/** Opens the training, and keeps the database for the tests that begin with it. */
async function train() {
  const started = await startTraining(founder);
  await database.keep();
  trained = founder;
  return started;
}

/** A commune with the sample loaded, from what was kept where a test has loaded it before. */
async function givenTraining(): Promise<void> {
  if (!trained) return void (await train());
  await database.putBack();
  founder = trained;
  ({ communeId } = founder);
}

beforeEach(async () => {
  await database.truncateAll();
  ({ communeId } = await givenCommune());
  founder = systemActor("thiet-lap", communeId, TEST_DAY);
});

const typed = {
  unitType: "phường",
  name: "Tân Phong",
  provinceName: "tỉnh Lai Châu",
  hamletWord: "tổ dân phố",
  hamletCount: "12",
  chairName: "Lò Văn Một",
  deputyHonorific1: "ba",
  deputyName1: "Vàng Thị Hai",
  adminName: "Tẩn A Ba",
  loginName: "tanaba",
  password: "mưa rừng 2026",
  again: "mưa rừng 2026",
};
const wanted = (changes: Partial<typeof typed> = {}): SetUp => setUpSchema.parse({ ...typed, ...changes });

/** Every row of every table that belongs to a commune, by table. */
async function rowsOf(id: string): Promise<Record<string, number>> {
  const tables = await database.superuserQuery<{ name: string }>(
    `select table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where table_schema = 'public' and column_name = 'commune_id' and table_type = 'BASE TABLE' order by 1`,
  );
  expect(tables.length).toBeGreaterThan(15);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await database.superuserQuery<{ n: number }>(
      `select count(*)::int n from "${name}" where commune_id = $1`,
      [id],
    );
    if (row && row.n > 0) counts[name] = row.n;
  }
  const [commune] = await database.superuserQuery<{ n: number }>("select count(*)::int n from commune where id = $1", [
    id,
  ]);
  if (commune && commune.n > 0) counts.commune = commune.n;
  return counts;
}

const livePeople = () =>
  database.superuserQuery<{ full_name: string }>("select full_name from person order by full_name");

describe("training", () => {
  test("opens an account for every role, each with the scope it needs and the password that is shown", async () => {
    expect(await train()).toMatchObject({ ok: true, value: { communeId } });
    expect(await readPortalStage()).toMatchObject({ stage: "training", communeId });
    const accounts = await listAccounts(givenActor(communeId, ["quan-tri"]));
    expect(accounts.map(({ loginName }) => loginName).sort()).toEqual(
      SAMPLE_ACCOUNTS.map((one) => one.loginName).sort(),
    );
    for (const account of accounts) expect([account.loginName, missingScope(account)]).toEqual([account.loginName, {}]);
    expect(await openSession("vanthu", SAMPLE_PASSWORD, null)).not.toBeNull();
  });

  test("opens once, also of two at once, and not by hand of someone signed in", async () => {
    const clerk = givenActor(communeId, ["quan-tri"], { accountId: "0190a000-0000-7000-8000-000000000001" });
    expect(await startTraining(clerk)).toMatchObject({ ok: false, refusal: { code: "forbidden" } });
    const race = await Promise.all([startTraining(founder), startTraining(founder)]);
    expect(race.filter((started) => started.ok).length).toBe(1);
    expect(race.find((started) => !started.ok)).toMatchObject({ refusal: { code: "already" } });
  });
});

describe("setting up for real", () => {
  test("names the commune, its places, its signers and its administrator, and uses the code up", async () => {
    const code = (await issueSetupCode()) ?? "";
    expect(await setUpCommune(founder, { ...wanted(), code })).toMatchObject({ ok: true, value: { communeId } });
    const administrator = givenActor(communeId, ["quan-tri"]);
    expect(await readCommune(administrator)).toMatchObject({
      state: "live",
      agencyLines: ["ỦY BAN NHÂN DÂN", "PHƯỜNG TÂN PHONG"],
      code: "",
    });
    const places = await listHamlets(administrator);
    expect([places.length, places[0]?.name, places[0]?.placeholder]).toEqual([12, "Tổ dân phố số 01", true]);
    expect((await signersOn(administrator, TEST_DAY)).map(({ fullName, title }) => [fullName, title])).toEqual([
      ["Lò Văn Một", "Chủ tịch UBND phường"],
      ["Vàng Thị Hai", "Phó Chủ tịch UBND phường"],
    ]);
    expect(await openSession("tanaba", "mưa rừng 2026", null)).not.toBeNull();
    expect(await setupCodeFits(code)).toBe(false);
    expect(await database.superuserQuery("select action, actor_name from audit_line")).toEqual([
      { action: "setup.live", actor_name: "Thiết lập ban đầu" },
    ]);
  });

  test("writes nothing without the code, with a weak password, or for someone signed in", async () => {
    const code = (await issueSetupCode()) ?? "";
    const before = await rowsOf(communeId);
    expect(await setUpCommune(founder, { ...wanted(), code: "AAAA-BBBB-CCCC" })).toMatchObject({
      refusal: { code: "bad-code" },
    });
    const weak = wanted({ password: "tanaba-123", again: "tanaba-123" });
    expect(await setUpCommune(founder, { ...weak, code })).toMatchObject({ refusal: { code: "weak-password" } });
    const clerk = givenActor(communeId, ["van-thu"]);
    expect(await setUpCommune(clerk, { ...wanted(), code })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await rowsOf(communeId)).toEqual(before);
    expect((await readPortalStage()).stage).toBe("unset");
    expect(await setupCodeFits(code)).toBe(true);
  });

  test("happens once, of two at once", async () => {
    const code = (await issueSetupCode()) ?? "";
    const race = await Promise.all(
      ["mot.quantri", "hai.quantri"].map((loginName) => setUpCommune(founder, { ...wanted({ loginName }), code })),
    );
    expect(race.filter((done) => done.ok).length).toBe(1);
    expect((await database.superuserQuery("select 1 from account")).length).toBe(1);
    expect((await livePeople()).length).toBe(2);
  });

  test("over a sample wipes it whole in the same act, or not at all", async () => {
    await givenTraining();
    const code = (await issueSetupCode()) ?? "";
    const before = await rowsOf(communeId);
    expect(await setUpCommune(founder, { ...wanted(), code: "AAAA-BBBB-CCCC" })).toMatchObject({
      refusal: { code: "bad-code" },
    });
    expect(await rowsOf(communeId)).toEqual(before);
    const done = await setUpCommune(founder, { ...wanted({ loginName: "quantri" }), code });
    expect(done).toMatchObject({ ok: true });
    expect(await rowsOf(communeId)).toEqual({});
    expect((await livePeople()).map((row) => row.full_name)).toEqual(["Lò Văn Một", "Vàng Thị Hai"]);
    expect(await openSession("quantri", SAMPLE_PASSWORD, null)).toBeNull();
  });
});

describe("beginning for real", () => {
  const teacher = (roles: Actor["roles"] = ["quan-tri"]) =>
    givenActor(communeId, roles, { training: true, name: "Nguyễn Công Hoan" });

  test("leaves no row of the sample, new reference data and a code that opens the set-up", async () => {
    const fresh = await rowsOf(communeId);
    await givenTraining();
    await openSession("vanthu", SAMPLE_PASSWORD, null);
    const begun = await beginForReal(teacher());
    expect(begun).toMatchObject({ ok: true });
    expect(await setupCodeFits(begun.ok ? (begun.value.code ?? "") : "")).toBe(true);
    expect(await rowsOf(communeId)).toEqual({});
    const { stage, communeId: next } = await readPortalStage();
    expect(stage).toBe("unset");
    expect(await rowsOf(next ?? "")).toEqual({ ...fresh, audit_line: 1 });
    expect(await database.superuserQuery("select words from audit_line")).toEqual([
      { words: "Nguyễn Công Hoan kết thúc tập huấn, xóa dữ liệu mẫu" },
    ]);
  });

  test("is for administrators of a training commune, once", async () => {
    await givenTraining();
    expect(await beginForReal(teacher(["lanh-dao"]))).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await beginForReal(givenActor(communeId, ["quan-tri"]))).toMatchObject({ refusal: { code: "forbidden" } });
    const race = await Promise.all([beginForReal(teacher()), beginForReal(teacher())]);
    expect(race.filter((begun) => begun.ok).length).toBe(1);
    expect(race.find((begun) => !begun.ok)).toMatchObject({ refusal: { code: "not-training" } });
  });

  test("never touches a commune that is live, even if a token still says training", async () => {
    const code = (await issueSetupCode()) ?? "";
    await setUpCommune(founder, { ...wanted(), code });
    const before = await rowsOf(communeId);
    expect(await beginForReal(teacher())).toMatchObject({ refusal: { code: "not-training" } });
    expect(await rowsOf(communeId)).toEqual(before);
  });
});
