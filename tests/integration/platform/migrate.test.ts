import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { migrate } from "@/lib/platform/migrate";
import { assertRuntimeRole } from "@/lib/platform/postgres/roles";
import { queryOnce, useDatabase, withDatabase } from "../../support/database";

const migrated = useDatabase();
const NAME = "migrate_probe";
const url = withDatabase(inject("postgres").ownerUrl, NAME);
let folder = "";

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
  await queryOnce(inject("postgres").superuserUrl, `drop database if exists ${NAME} with (force)`);
  await queryOnce(inject("postgres").superuserUrl, `create database ${NAME} owner portal_owner`);
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await queryOnce(inject("postgres").superuserUrl, `drop database if exists ${NAME} with (force)`);
});

function writeMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

test("the portal's own migrations run from zero, and a second run has nothing to do", async () => {
  const applied = await migrate(url);
  expect(applied.length).toBeGreaterThan(0);
  expect(await migrate(url)).toEqual([]);
  const ledger = await queryOnce(url, "select * from _prisma_migrations where finished_at is null");
  expect(ledger).toEqual([]);
});

test("two starts at once apply each migration once", async () => {
  writeMigration("1_hamlet", "select pg_sleep(0.1); create table hamlet_probe (id int)");
  writeMigration("2_person", "create table person_probe (id int)");
  const both = await Promise.all([migrate(url, folder), migrate(url, folder)]);
  expect(both.flat().sort()).toEqual(["1_hamlet", "2_person"]);
});

test("a migration that fails leaves no trace of itself and keeps those before it", async () => {
  writeMigration("1_good", "create table good (id int)");
  writeMigration("2_bad", "create table half (id int); insert into nowhere values (1)");
  await expect(migrate(url, folder)).rejects.toMatchObject({ code: "migration-failed" });
  const tables = await queryOnce(url, "select tablename from pg_tables where schemaname = 'public' order by 1");
  expect(tables.map(({ tablename }) => tablename)).toEqual(["_prisma_migrations", "good"]);

  writeMigration("2_bad", "create table whole (id int)");
  expect(await migrate(url, folder)).toEqual(["2_bad"]);
});

test("a migration edited after it was applied is refused by its name", async () => {
  writeMigration("1_good", "create table good (id int)");
  await migrate(url, folder);
  writeMigration("1_good", "create table good (id bigint)");
  await expect(migrate(url, folder)).rejects.toMatchObject({
    code: "migration-edited",
    words: expect.stringContaining("1_good"),
  });
});

test("a database of a newer version is refused", async () => {
  writeMigration("1_good", "create table good (id int)");
  writeMigration("2_newer", "create table newer (id int)");
  await migrate(url, folder);
  rmSync(join(folder, "2_newer"), { recursive: true });
  await expect(migrate(url, folder)).rejects.toMatchObject({ code: "migration-unknown" });
});

test("the owner is told which SQL to have run when it may not make the group role", async () => {
  const superuser = inject("postgres").superuserUrl;
  await queryOnce(superuser, "alter role portal_runtime rename to portal_runtime_hidden");
  try {
    await expect(migrate(url, folder)).rejects.toMatchObject({
      code: "no-runtime-group",
      words: expect.stringContaining("CREATE ROLE portal_runtime NOLOGIN;"),
    });
  } finally {
    await queryOnce(superuser, "alter role portal_runtime_hidden rename to portal_runtime");
  }
});

test("the program's role owns nothing, is no superuser and may not change the schema", async () => {
  await assertRuntimeRole(migrated.appUrl);
  await expect(assertRuntimeRole(migrated.ownerUrl)).rejects.toMatchObject({ code: "runtime-role-too-mighty" });
  const forbidden = [
    "create table mine (id int)",
    "alter table person add column mine int",
    "alter table person disable row level security",
    "drop table audit_line",
    "truncate person",
    "delete from audit_line",
    "update audit_line set words = ''",
    "delete from _prisma_migrations",
    "create role mine",
    "create extension citext",
    "set role portal_owner",
  ];
  for (const sql of forbidden) {
    await expect(migrated.appQuery(sql), sql).rejects.toMatchObject({ code: "42501" });
  }
});
