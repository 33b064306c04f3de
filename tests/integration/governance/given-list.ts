import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changeRosterImport, commitRosterImport, startRosterImport } from "@/lib/governance/commands/import-roster";
import { type ImportView, readRosterImport } from "@/lib/governance/queries/import-roster";
import type { ImportChange } from "@/lib/governance/schema";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { readWorkbook } from "@/lib/spreadsheets/read-workbook";

const FIXTURES = join(import.meta.dirname, "../../support/spreadsheet-fixtures");

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.words}`);
  return result.value;
}

export const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

/** A file put up for checking, as the upload does it. */
export async function givenUploaded(actor: Actor, fixture: string): Promise<string> {
  const [grid] = value(await readWorkbook(fixtureBytes(fixture)));
  if (!grid) throw new Error("the fixture has no sheet");
  return value(await startRosterImport(actor, { fileName: fixture, grid })).id;
}

/** Rows as they are pasted: name, post, role, duty, bản, phone. */
export async function givenPasted(actor: Actor, rows: readonly (readonly string[])[]): Promise<string> {
  const head = ["Họ và tên", "Chức vụ", "Chức vụ trong Ban", "Nhiệm vụ", "Phụ trách bản", "Số điện thoại"];
  const grid = readPastedTable([head, ...rows].map((row) => row.join("\t")).join("\n"));
  return value(await startRosterImport(actor, { fileName: "Danh sách dán vào", grid })).id;
}

export async function viewOf(actor: Actor, id: string): Promise<ImportView> {
  const view = await readRosterImport(actor, id);
  if (!view) throw new Error("no such import");
  return view;
}

export async function change(actor: Actor, id: string, one: ImportChange): Promise<ImportView> {
  const { version } = await viewOf(actor, id);
  value(await changeRosterImport(actor, { id, version, change: one }));
  return viewOf(actor, id);
}

export async function commit(actor: Actor, id: string) {
  const { version } = await viewOf(actor, id);
  return commitRosterImport(actor, { id, version });
}
