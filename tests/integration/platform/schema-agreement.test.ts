import { expect, test } from "vitest";
import { useDatabase } from "../../support/database";
import { diffAgainstSchema } from "../../support/prisma-diff";

const database = useDatabase();

// Indexes for searching and ordering that Prisma's language cannot say (trigram, covering) live in migrations alone.
const isSearchIndex = (statement: string) => /^DROP INDEX "[a-z_]+_idx"$/.test(statement);

test("the migrated database is what the Prisma schema says", async () => {
  const differences = await diffAgainstSchema(database.ownerUrl);
  expect(differences.filter((statement) => !isSearchIndex(statement))).toEqual([]);
});

test("a column, a default, a key or a table that drifts apart is seen", async () => {
  await database.ownerQuery("alter table person drop column ethnicity");
  await database.ownerQuery("alter table hamlet alter column placeholder drop default");
  await database.ownerQuery("alter table post drop constraint post_commune_id_person_id_fkey");
  await database.ownerQuery("drop index account_login_name_key");
  await database.ownerQuery("create table stray (id int primary key)");
  const differences = (await diffAgainstSchema(database.ownerUrl)).join("\n");
  expect(differences).toContain('ADD COLUMN     "ethnicity"');
  expect(differences).toContain('"placeholder" SET DEFAULT false');
  expect(differences).toContain("post_commune_id_person_id_fkey");
  expect(differences).toContain('CREATE UNIQUE INDEX "account_login_name_key"');
  expect(differences).toContain('DROP TABLE "stray"');
});
