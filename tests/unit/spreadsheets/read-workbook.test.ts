import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";
import { bundleProgram } from "../../../scripts/bundle-program.mjs";

const FIXTURES = join(import.meta.dirname, "../../support/spreadsheet-fixtures");
const home = process.cwd();
let folder = "";
let bundle = "";

beforeAll(async () => {
  folder = mkdtempSync(join(home, "node_modules", ".probe-"));
  bundle = join(folder, ".build", "workers", "spreadsheets.mjs");
  mkdirSync(join(folder, ".build", "workers"), { recursive: true });
  await bundleProgram("lib/spreadsheets/worker.ts", bundle);
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test("a workbook is read in a thread of its own, and comes back as grids", async () => {
  const result = await readWorkbook(readFileSync(join(FIXTURES, "yen-hoa-libreoffice.xlsx")));
  expect(result).toMatchObject({ ok: true, value: [{ name: "Danh sách", hidden: false }] });
});

test("a damaged file is refused in words", async () => {
  const result = await readWorkbook(readFileSync(join(FIXTURES, "damaged.xlsx")));
  expect(result).toMatchObject({ ok: false, refusal: { code: "damaged", words: expect.stringContaining("hỏng") } });
});

test("a reader that dies on a file is a refusal too, and the next file is read", async () => {
  const honest = readFileSync(bundle, "utf8");
  writeFileSync(bundle, "process.exit(3);");
  const result = await readWorkbook(new Uint8Array([1, 2, 3]));
  expect(result).toMatchObject({ ok: false, refusal: { code: "reading-failed" } });
  writeFileSync(bundle, honest);
  expect((await readWorkbook(new Uint8Array())).ok).toBe(false);
  expect((await readWorkbook(readFileSync(join(FIXTURES, "yen-hoa-excel-like.xlsx")))).ok).toBe(true);
});
