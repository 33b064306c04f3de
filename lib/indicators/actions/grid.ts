"use server";

import { fieldWords } from "@/lib/access/form-action";
import { requireActor } from "@/lib/access/require-actor";
import { type GridRowResult, saveGridRows, sendGridRows } from "../commands/grid-rows";
import { type GridRows, gridRows } from "../schema";

type Answer = readonly GridRowResult[];

async function withRows(
  typed: unknown,
  command: (actor: Awaited<ReturnType<typeof requireActor>>, rows: GridRows) => Promise<Answer>,
): Promise<Answer> {
  const actor = await requireActor();
  const rows = gridRows.safeParse(typed);
  if (rows.success) return command(actor, rows.data);
  const words = Object.values(fieldWords(rows.error))[0] ?? "Số liệu không đọc được.";
  return [{ key: "", ok: false, words, fields: {} }];
}

export async function saveGridAction(typed: unknown): Promise<Answer> {
  return withRows(typed, saveGridRows);
}

export async function sendGridAction(typed: unknown): Promise<Answer> {
  return withRows(typed, sendGridRows);
}
