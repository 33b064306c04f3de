import { expect, test } from "vitest";
import { getBlob, putBlob } from "@/lib/platform/blobs";
import { acrossCommunes, inCommune, violates } from "@/lib/platform/db";
import { PatientClient } from "@/lib/platform/patient-client";
import { useDatabase } from "../../support/database";

const database = useDatabase();
const HERE = "0190a000-0000-7000-8000-000000000001";
const THERE = "0190a000-0000-7000-8000-000000000002";

async function refusalOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error("the database took what it should refuse");
}

function createHamlet(communeId: string, number: number, folded: string) {
  return inCommune(communeId, (tx) =>
    tx.hamlet.create({ data: { communeId, number, name: `Bản ${folded}`, folded: `ban ${folded}` } }),
  );
}

test("a commune sees its own rows and can write no other's", async () => {
  await createHamlet(HERE, 1, "mot");
  await createHamlet(THERE, 1, "mot");

  const seen = await inCommune(HERE, (tx) => tx.hamlet.findMany());
  expect(seen.map(({ communeId }) => communeId)).toEqual([HERE]);
  const foreign = inCommune(HERE, (tx) =>
    tx.hamlet.create({ data: { communeId: THERE, number: 2, name: "Bản hai", folded: "ban hai" } }),
  );
  await expect(foreign).rejects.toThrow(/row-level security/);
});

test("a transaction that has not said its commune sees nothing, also right after one that has", async () => {
  await inCommune(HERE, (tx) => tx.hamlet.count());
  for (let turn = 0; turn < 8; turn++) expect(await acrossCommunes((tx) => tx.hamlet.count())).toBe(0);
});

test("a transaction that throws leaves nothing behind", async () => {
  const before = await inCommune(HERE, (tx) => tx.person.count());
  const work = inCommune(HERE, async (tx) => {
    await tx.person.create({ data: { communeId: HERE, fullName: "Lò Thị A", sortKey: "A", folded: "lo thi a" } });
    throw new Error("half way");
  });
  await expect(work).rejects.toThrow("half way");
  expect(await inCommune(HERE, (tx) => tx.person.count())).toBe(before);
});

test("questions asked at once in a transaction are put one after another, and a fault in one does not hold the next up", async () => {
  const client = new PatientClient({ connectionString: database.appUrl });
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  await client.connect();
  const answers = await Promise.allSettled([
    client.query("select pg_sleep(0.02), 1 as n"),
    client.query("select 1 / 0"),
    client.query("select 3 as n"),
  ]);
  await client.end();
  process.off("warning", note);
  expect(answers.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(answers.map((answer) => (answer.status === "fulfilled" ? answer.value.rows[0]?.n : null))).toEqual([
    1,
    null,
    3,
  ]);
  expect(warnings).toEqual([]);
});

test("a violated constraint is told by its name, whatever its kind", async () => {
  await database.ownerQuery(`
    alter table hamlet add constraint hamlet_probe_excl exclude using gist (commune_id with =, number with =)
      where (folded like 'probe%')`);
  const write = (number: number, folded: string) =>
    inCommune(HERE, (tx) => tx.hamlet.create({ data: { communeId: HERE, number, name: "x", folded } }));
  await write(50, "probe a");

  const unique = await refusalOf(() => write(51, "probe a"));
  expect(violates(unique, "hamlet_name_key")).toBe(true);
  expect(violates(unique, "hamlet_probe_excl")).toBe(false);
  expect(violates(await refusalOf(() => write(50, "probe b")), "hamlet_probe_excl")).toBe(true);

  const check = await refusalOf(() =>
    inCommune(HERE, (tx) =>
      tx.hamlet.updateMany({ data: { validFrom: new Date("2026-02-01"), validTo: new Date("2026-01-01") } }),
    ),
  );
  expect(violates(check, "hamlet_span_check")).toBe(true);

  const account = { communeId: THERE, loginName: "nobody", displayName: "x", roles: [] };
  const foreign = await refusalOf(() => acrossCommunes((tx) => tx.account.create({ data: account })));
  expect(violates(foreign, "account_commune_id_fkey")).toBe(true);
  expect(violates(new Error("other"), "hamlet_name_key")).toBe(false);
  expect(violates("hamlet_name_key", "hamlet_name_key")).toBe(false);
});

test("bytes are kept once a commune under their SHA-256 and come back as they were", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 251);
  const [first, again] = await inCommune(HERE, async (tx) => [
    await putBlob(tx, HERE, bytes, "application/pdf"),
    await putBlob(tx, HERE, bytes, "application/pdf"),
  ]);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(again).toBe(first);

  const kept = await inCommune(HERE, (tx) => getBlob(tx, HERE, first ?? ""));
  expect(kept?.mediaType).toBe("application/pdf");
  expect(kept?.size).toBe(70_000);
  expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
  expect(await inCommune(THERE, (tx) => getBlob(tx, HERE, first ?? ""))).toBeNull();
});

test("bytes that no longer match their SHA-256 are a fault", async () => {
  const sha256 = await inCommune(HERE, (tx) => putBlob(tx, HERE, Buffer.from("nguyên bản"), "text/plain"));
  await database.superuserQuery("update blob set bytes = 'x' where sha256 = $1", [sha256]);
  await expect(inCommune(HERE, (tx) => getBlob(tx, HERE, sha256))).rejects.toThrow(/not what was kept/);
});
