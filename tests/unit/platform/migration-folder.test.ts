import fc from "fast-check";
import { expect, test } from "vitest";
import { type AppliedMigration, checksumOf, matchesChecksum, planMigrations } from "@/lib/platform/migration-folder";
import { parsePostmasterPid } from "@/lib/platform/postgres/postmaster";

const first = { name: "20261122000000_first", sql: "create table a ();\n" };
const second = { name: "20261123000000_second", sql: "create table b ();\n" };

function applied(migration: { name: string; sql: string }, change: Partial<AppliedMigration> = {}): AppliedMigration {
  return { name: migration.name, checksum: checksumOf(migration.sql), finished: true, ...change };
}

test("the checksum is Prisma's: SHA-256 of the script", () => {
  expect(checksumOf("select 1;\n")).toBe("4a45092ccf992ea92250053a80b931b787924ba61648f420555511b84f10ab6c");
});

test("line ends never make a migration look edited; any other change does", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z ;]*$/)), (lines) => {
      const [unix, windows] = [lines.join("\n"), lines.join("\r\n")];
      expect(matchesChecksum(unix, checksumOf(windows))).toBe(true);
      expect(matchesChecksum(windows, checksumOf(unix))).toBe(true);
      expect(matchesChecksum(`${unix} `, checksumOf(unix))).toBe(false);
    }),
  );
});

test("a new database gets all, a current one nothing", () => {
  expect(planMigrations([first, second], [])).toEqual({ kind: "apply", pending: [first, second] });
  expect(planMigrations([first, second], [applied(first)])).toEqual({ kind: "apply", pending: [second] });
  expect(planMigrations([first, second], [applied(first), applied(second)])).toEqual({ kind: "apply", pending: [] });
});

test("what must not be touched is named", () => {
  expect(planMigrations([first], [applied(first, { checksum: "0" })])).toEqual({ kind: "edited", name: first.name });
  expect(planMigrations([first], [applied(first, { finished: false })])).toEqual({ kind: "failed", name: first.name });
  expect(planMigrations([], [applied(first)])).toEqual({ kind: "unknown", name: first.name });
  const late = planMigrations([first, second], [applied(second)]);
  expect(late).toEqual({ kind: "out-of-order", name: first.name, after: second.name });
});

test("a postmaster's pid file is read by its lines; a torn or foreign one is none", () => {
  const whole = "812\n/data/postgres\n1790000000\n5433\n\n127.0.0.1\n  2154580        11\nready   \n";
  expect(parsePostmasterPid(whole)).toEqual({ pid: 812, port: 5433 });
  expect(parsePostmasterPid("-812\n/data\n1790000000\n5433\n")).toEqual({ pid: 812, port: 5433 });
  for (const torn of ["", "812", "812\n/data/postgres\n1790000000\n", "abc\n\n\nxyz\n"]) {
    expect(parsePostmasterPid(torn)).toBeNull();
  }
});
