import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import {
  type BatchRefusal,
  commitBatchIn,
  dropBatchIn,
  openBatchIn,
  saveBatchIn,
  startBatchIn,
} from "@/lib/organization/commands/import-batch";
import { readSourceIn } from "@/lib/organization/queries/import-batches";
import { holdCommune } from "@/lib/platform/hold-commune";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { Written } from "../core/import-written";
import { LIST_FORMS, LIST_KINDS, type ListForm, type ListKind, listKindOf } from "../core/list-forms";
import { type ImportPlan, type ImportSource, nameNumberedHamlets, planImport } from "../core/plan-import";
import { canPrepareRoster } from "../policy";
import { knownWorldIn } from "../queries/import-roster";
import type { ImportChange } from "../schema";
import { writePeopleIn } from "./import-people";
import { writeHamletsIn, writeRostersIn } from "./import-rosters";

export type ImportRefusal = BatchRefusal | "forbidden" | "not-ready" | "no-table";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập danh sách.");

/** Takes a sheet in for checking; nothing but the batch itself is written. */
export async function startRosterImport(
  actor: Actor,
  input: {
    readonly fileName: string;
    readonly grid: SheetGrid;
    readonly otherSheets?: readonly string[];
    readonly kind?: ListKind;
  },
): Promise<Result<{ id: string }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  if (input.grid.rows.length === 0) return refuse("no-table", "Trang tính này không có dòng nào.");
  const source: ImportSource = {
    format: 1,
    grid: input.grid,
    otherSheets: input.otherSheets ?? [],
    mapping: null,
    corrections: [],
    omittedRows: [],
    people: {},
    hamlets: {},
  };
  const { fileName, kind = "bcd-roster" } = input;
  return transact(actor, async (act) => ok({ id: await startBatchIn(act, actor, { kind, fileName, source }) }));
}

interface OpenList {
  readonly form: ListForm;
  readonly fileName: string;
  readonly source: ImportSource;
}

async function openList(
  act: Act,
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<OpenList, ImportRefusal>> {
  const batch = await openBatchIn(act, actor, { ...input, kinds: LIST_KINDS });
  if (!batch.ok) return batch;
  const form = LIST_FORMS[listKindOf(batch.value.kind) ?? "bcd-roster"];
  const source = await readSourceIn<ImportSource>(act.tx, actor, input.id);
  return ok({ form, fileName: batch.value.fileName, source });
}

function applyChange(
  source: ImportSource,
  change: ImportChange,
  plan: () => ImportPlan,
  hamlets: Parameters<typeof nameNumberedHamlets>[1],
): ImportSource {
  switch (change.type) {
    case "map":
      return { ...source, mapping: change.mapping };
    case "correct": {
      const others = source.corrections.filter((one) => one.row !== change.row || one.field !== change.field);
      return { ...source, corrections: [...others, { row: change.row, field: change.field, text: change.text }] };
    }
    case "omit":
      return { ...source, omittedRows: [...new Set([...source.omittedRows, change.row])] };
    case "keep":
      return { ...source, omittedRows: source.omittedRows.filter((row) => row !== change.row) };
    case "person":
      return { ...source, people: { ...source.people, [String(change.row)]: change.choice } };
    case "hamlet":
      return { ...source, hamlets: { ...source.hamlets, [change.key]: change.choice } };
    case "name-numbered":
      return { ...source, hamlets: { ...source.hamlets, ...nameNumberedHamlets(plan(), hamlets) } };
  }
}

/** One correction made in place in the dry run. */
export async function changeRosterImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number; readonly change: ImportChange },
): Promise<Result<{ version: number; kind: ListKind }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  return transact(actor, async (act) => {
    const open = await openList(act, actor, input);
    if (!open.ok) return open;
    const world = await knownWorldIn(act.tx, actor);
    const { source, form } = open.value;
    const changed = applyChange(source, input.change, () => planImport(source, world, form), world.hamlets);
    await saveBatchIn(act, actor, input.id, changed);
    act.alreadyTold();
    return ok({ version: input.version + 1, kind: form.kind });
  });
}

/** Writes the whole list or nothing: people, posts, names of bản, teams, and the working rosters in the list's order. */
export async function commitRosterImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ count: number; newPeople: number; rosters: number; kind: ListKind }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  return transact(actor, async (act) => {
    // Two lists at once would each read what is known before the other has written: one waits.
    await holdCommune(act.tx, actor.communeId);
    const open = await openList(act, actor, input);
    if (!open.ok) return open;
    const { form, fileName, source } = open.value;
    const plan = planImport(source, await knownWorldIn(act.tx, actor), form);
    if (!plan.ready) {
      const errors = plan.problems.filter((one) => one.severity === "error").length;
      return refuse("not-ready" as const, `Còn ${errors} chỗ phải sửa trước khi ghi.`);
    }
    const { personOf, personIds, filled } = await writePeopleIn(act, actor, plan.rows);
    const { hamletOf, named, addedHamletIds } = await writeHamletsIn(act, actor, plan);
    const rosters = await writeRostersIn(act, actor, plan, form, { personOf, hamletOf });
    const written: Written = { rosters, personIds, filled, named, addedHamletIds };
    await commitBatchIn(act, actor, input.id, written);
    const teams = form.oneTeamAHamlet ? `${rosters.length} Tổ, ` : "";
    const words = `Ghi danh sách “${fileName}”: ${teams}${plan.rows.length} người, ${personIds.length} người mới`;
    await act.audit({ action: "import.committed", entityType: "import", entityId: input.id, words });
    return ok({ count: plan.rows.length, newPeople: personIds.length, rosters: rosters.length, kind: form.kind });
  });
}

/** Puts a list aside that will not be written. */
export async function dropRosterImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string; kind: ListKind }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  return transact(actor, async (act) => {
    const dropped = await dropBatchIn(act, actor, { id: input.id, kinds: LIST_KINDS });
    if (!dropped) return refuse("not-open" as const, "Lần nhập này đã kết thúc.");
    return ok({ fileName: dropped.fileName, kind: listKindOf(dropped.kind) ?? "bcd-roster" });
  });
}
