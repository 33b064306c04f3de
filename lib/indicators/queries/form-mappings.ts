import type { Actor } from "@/lib/kernel/actor";
import { type CivilDate, dayOf } from "@/lib/kernel/civil-date";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { getBlob } from "@/lib/platform/blobs";
import { inCommune, type Tx } from "@/lib/platform/db";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import { fillWorkbook, readWorkbook } from "@/lib/spreadsheets/read-workbook";
import type { FormMapping } from "@/prisma/generated/client";
import type { Definition } from "../core/definition";
import { type HamletSpan, hamletsIn } from "../core/figures/figure-book";
import type { MonthSpan } from "../core/figures/month-number";
import { type FormCell, type FormEntry, formEntries, keptCells } from "../core/out/form-mapping";
import { type PaperPeriod, paperPeriod } from "../core/out/paper-period";
import { definedIn } from "../core/out/report-rows";
import { canReadFigures } from "../policy";
import { figuresIn } from "./figures";
import { lastReportedIn } from "./report-figures";

export interface MappingRow {
  readonly id: string;
  readonly name: string;
  readonly fileName: string;
  readonly version: number;
  readonly cells: number;
  readonly doubtful: number;
  readonly createdName: string;
  readonly createdOn: CivilDate;
}

function toRow(row: FormMapping): MappingRow {
  const { cells } = keptCells(row);
  const doubtful = cells.filter((cell) => cell.doubtful).length;
  return {
    ...{ id: row.id, name: row.name, fileName: row.fileName, version: row.version, createdName: row.createdName },
    ...{ cells: cells.length - doubtful, doubtful, createdOn: dayOf(row.createdAt) },
  };
}

/** The forms of upper levels that are filled from here, and those taken out; null for who may not read figures. */
export async function listMappings(
  actor: Actor,
): Promise<{ readonly kept: readonly MappingRow[]; readonly removed: readonly MappingRow[] } | null> {
  if (!canReadFigures(actor)) return null;
  return inCommune(actor.communeId, async (tx) => {
    const rows = await tx.formMapping.findMany({
      where: { communeId: actor.communeId },
      orderBy: { createdAt: "desc" },
    });
    const own = rows.filter((row) => keptCells(row).formerOf === null);
    return {
      kept: own.filter(({ deletedAt }) => deletedAt === null).map(toRow),
      removed: own.filter(({ deletedAt }) => deletedAt !== null).map(toRow),
    };
  });
}

/** The former states of a mapping, the newest first. */
export async function formersIn(tx: Tx, actor: Actor, id: string): Promise<readonly FormMapping[]> {
  const { communeId } = actor;
  const rows = await tx.formMapping.findMany({
    where: { communeId, deletedAt: { not: null } },
    orderBy: [{ deletedAt: "desc" }, { id: "desc" }],
  });
  return rows.filter((row) => keptCells(row).formerOf === id);
}

export interface MappingView extends MappingRow {
  readonly chosen: readonly FormCell[];
  readonly grids: readonly SheetGrid[];
  readonly entries: readonly FormEntry[];
  readonly period: PaperPeriod;
  readonly indicators: readonly Definition[];
  readonly hamlets: readonly HamletSpan[];
  /** Is there a former state to go back to? */
  readonly hasFormer: boolean;
}

async function mappingIn(tx: Tx, { communeId }: Actor, id: string): Promise<FormMapping | null> {
  const row = await tx.formMapping.findUnique({ where: { communeId_id: { communeId, id } } });
  return row && row.deletedAt === null && keptCells(row).formerOf === null ? row : null;
}

async function periodIn(tx: Tx, actor: Actor, key: string): Promise<PaperPeriod> {
  const asked = paperPeriod(key);
  if (asked) return asked;
  const month = await lastReportedIn(tx, actor);
  const found = paperPeriod(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
  if (!found) throw new Error("a month that is none");
  return found;
}

/** A form with what goes where, and the figures of a period in its cells; null where there is none to see. */
export async function readMapping(actor: Actor, id: string, periodKey: string): Promise<MappingView | null> {
  if (!canReadFigures(actor)) return null;
  const found = await inCommune(actor.communeId, async (tx) => {
    const row = await mappingIn(tx, actor, id);
    const blob = row && (await getBlob(tx, actor.communeId, row.sha256));
    if (!row || !blob) return null;
    const period = await periodIn(tx, actor, periodKey);
    return { row, blob, period, book: await figuresIn(tx, actor), former: await formersIn(tx, actor, id) };
  });
  if (!found) return null;
  const grids = await readWorkbook(new Uint8Array(found.blob.bytes));
  if (!grids.ok) throw new Error(`a kept form is no longer read: ${grids.refusal.code}`);
  const { book, period, row } = found;
  const chosen = keptCells(row).cells;
  return {
    ...{ ...toRow(row), chosen, grids: grids.value, period },
    entries: formEntries(book, grids.value, chosen, period.span),
    indicators: definedIn(book, period.span),
    hamlets: hamletsIn(book, period.span.to),
    hasFormer: found.former.length > 0,
  };
}

export interface FilledForm {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly entries: readonly FormEntry[];
}

/** What goes into a workbook: missing figures leave their cell empty, the form's own formulas stay. */
function fillingOf(entries: readonly FormEntry[]) {
  const sheets = [...new Set(entries.map(({ sheet }) => sheet))];
  return sheets.map((name) => ({
    name,
    cells: entries
      .filter(({ sheet, state }) => sheet === name && state !== "formula")
      .map(({ row, column, value }) => ({ row, column, value })),
  }));
}

/** The form filled with the figures of a period, its own look kept. */
export async function readFilledForm(actor: Actor, id: string, periodKey: string): Promise<Result<FilledForm, string>> {
  const view = await readMapping(actor, id, periodKey);
  if (!view) return refuse("not-found", "Không tìm thấy biểu mẫu này.");
  const blob = await inCommune(actor.communeId, async (tx) => {
    const row = await mappingIn(tx, actor, id);
    return row && getBlob(tx, actor.communeId, row.sha256);
  });
  if (!blob) return refuse("not-found", "Không tìm thấy biểu mẫu này.");
  const filled = await fillWorkbook({ bytes: new Uint8Array(blob.bytes), sheets: fillingOf(view.entries) });
  if (!filled.ok) return filled;
  const fileName = `${view.fileName.replace(/\.xlsx$/iu, "")}-${view.period.key}.xlsx`;
  return ok({ fileName, bytes: filled.value, entries: view.entries });
}

/** What proposals are made from: the indicators and bản of the month last reported. */
export async function mappingBasicsIn(
  tx: Tx,
  actor: Actor,
): Promise<{
  readonly indicators: readonly Definition[];
  readonly hamlets: readonly HamletSpan[];
  readonly span: MonthSpan;
}> {
  const month = await lastReportedIn(tx, actor);
  const span = { from: month, to: month };
  const book = await figuresIn(tx, actor);
  return { indicators: definedIn(book, span), hamlets: hamletsIn(book, month), span };
}
