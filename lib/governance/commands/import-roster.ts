import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { bareHamletName, hamletKey } from "@/lib/organization/core/hamlet-name";
import { toJson } from "@/lib/platform/json";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import type { ReplacedEntry, Written } from "../core/import-written";
import {
  type ImportPlan,
  type ImportSource,
  nameNumberedHamlets,
  type PlannedRow,
  planImport,
} from "../core/plan-import";
import { canPrepareRoster } from "../policy";
import { COMMITTEE } from "../queries/bodies";
import { knownWorldIn, ROSTER_IMPORT, readSourceIn } from "../queries/import-roster";
import type { ImportChange } from "../schema";
import { fillKnownPeople, insertEntries, insertPeople, insertPosts, type NewPerson } from "./import-rows";
import { openDraftIn } from "./roster-draft";

export type ImportRefusal = "forbidden" | "not-found" | "not-open" | "stale" | "not-ready" | "no-table";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập danh sách.");
const notFound = refuse("not-found" as const, "Không tìm thấy lần nhập này.");

/** Takes a sheet in for checking; nothing but the batch itself is written. */
export async function startRosterImport(
  actor: Actor,
  input: { readonly fileName: string; readonly grid: SheetGrid },
): Promise<Result<{ id: string }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  if (input.grid.rows.length === 0) return refuse("no-table", "Trang tính này không có dòng nào.");
  const source: ImportSource = {
    format: 1,
    grid: input.grid,
    mapping: null,
    corrections: [],
    omittedRows: [],
    people: {},
    hamlets: {},
  };
  const id = crypto.randomUUID();
  const fileName = input.fileName.slice(0, 200);
  const createdBy = actor.accountId ?? "00000000-0000-0000-0000-000000000000";
  return transact(actor, async ({ tx, audit }) => {
    await tx.$executeRaw`
      insert into import_batch (commune_id, id, kind, file_name, reading, created_by)
      values (${actor.communeId}::uuid, ${id}::uuid, ${ROSTER_IMPORT}, ${fileName}, ${JSON.stringify(source)}::jsonb,
        ${createdBy}::uuid)`;
    const words = `Đưa danh sách “${fileName}” vào kiểm tra`;
    await audit({ action: "import.started", entityType: "import", entityId: id, words });
    return ok({ id });
  });
}

async function loadOpen({ tx }: Act, actor: Actor, id: string, version: number) {
  const { communeId } = actor;
  await tx.$queryRaw`select 1 from import_batch where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  const where = { communeId_id: { communeId, id } };
  const batch = await tx.importBatch.findUnique({ where, omit: { reading: true } });
  if (!batch || batch.kind !== ROSTER_IMPORT) return notFound;
  if (batch.state !== "open") return refuse("not-open" as const, "Lần nhập này đã kết thúc, không sửa được nữa.");
  if (batch.version !== version)
    return refuse("stale" as const, "Người khác vừa sửa bản kiểm tra này. Xem lại rồi làm tiếp.");
  return ok({ source: await readSourceIn(tx, actor, id), fileName: batch.fileName });
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
): Promise<Result<{ version: number }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const open = await loadOpen(act, actor, input.id, input.version);
    if (!open.ok) return open;
    const world = await knownWorldIn(act.tx, actor);
    const { source } = open.value;
    const changed = applyChange(source, input.change, () => planImport(source, world), world.hamlets);
    await act.tx.$executeRaw`
      update import_batch set reading = ${JSON.stringify(changed)}::jsonb, version = version + 1
      where commune_id = ${communeId}::uuid and id = ${input.id}::uuid`;
    act.alreadyTold();
    return ok({ version: input.version + 1 });
  });
}

const honorificCode = { Ông: "ong", Bà: "ba" } as const;

function personData(row: PlannedRow): NewPerson {
  const { fullName, phone, birthYear } = row;
  return {
    ...{ id: crypto.randomUUID(), fullName, phone, birthYear },
    honorific: row.honorific ? honorificCode[row.honorific] : null,
    ethnicity: row.ethnicity || null,
    note: row.note || null,
    sortKey: nameSortKey(fullName),
    folded: fold([fullName, phone ?? "", row.positionTitle].join(" ")),
  };
}

function titleOf(row: PlannedRow): string {
  return [row.positionTitle, row.unitName].filter(Boolean).join(", ");
}

async function writePeople({ tx }: Act, actor: Actor, rows: readonly PlannedRow[]) {
  const personOf = new Map<number, string>();
  const created = rows.flatMap((row) => {
    if (row.person.kind === "same") {
      personOf.set(row.row, row.person.personId);
      return [];
    }
    const person = personData(row);
    personOf.set(row.row, person.id);
    return [{ row, person }];
  });
  const people = created.map(({ person }) => person);
  await insertPeople(tx, actor, people);
  const posts = created.map(({ row, person }) => ({ personId: person.id, title: titleOf(row) }));
  await insertPosts(
    tx,
    actor,
    posts.filter(({ title }) => title !== ""),
  );
  const facts = rows.flatMap(({ person, phone, birthYear }) =>
    person.kind === "same" && (phone || birthYear) ? [{ personId: person.personId, phone, birthYear }] : [],
  );
  const filled = await fillKnownPeople(tx, actor, facts);
  return { personOf, personIds: people.map(({ id }) => id), filled };
}

async function writeHamlets({ tx }: Act, communeId: string, plan: ImportPlan) {
  const hamletOf = new Map<string, string>();
  const named: { hamletId: string; was: string; name: string }[] = [];
  const addedHamletIds: string[] = [];
  for (const { key, name, plan: one } of plan.hamlets) {
    if (one.kind === "known") hamletOf.set(key, one.hamletId);
    if (one.kind === "name") {
      const bare = bareHamletName(name);
      await tx.hamlet.update({
        where: { communeId_id: { communeId, id: one.hamletId } },
        data: { name: bare, folded: hamletKey(bare), placeholder: false, version: { increment: 1 } },
      });
      hamletOf.set(key, one.hamletId);
      named.push({ hamletId: one.hamletId, was: one.was, name: bare });
    }
    if (one.kind === "add") {
      const bare = bareHamletName(name);
      const last = await tx.hamlet.aggregate({ where: { communeId }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      const hamlet = await tx.hamlet.create({ data: { communeId, number, name: bare, folded: hamletKey(bare) } });
      hamletOf.set(key, hamlet.id);
      addedHamletIds.push(hamlet.id);
    }
  }
  return { hamletOf, named, addedHamletIds };
}

async function takeOffRoster({ tx }: Act, communeId: string, draftId: string): Promise<ReplacedEntry[]> {
  const entries = await tx.rosterEntry.findMany({
    where: { communeId, draftId },
    include: { hamlets: { select: { hamletId: true } } },
    orderBy: { position: "asc" },
  });
  await tx.rosterEntry.deleteMany({ where: { communeId, draftId } });
  return entries.map(({ id, personId, role, position, positionTitle, duty, version, hamlets }) => ({
    ...{ id, personId, role, position, positionTitle, duty, version },
    hamletIds: hamlets.map((link) => link.hamletId),
  }));
}

/** Writes the whole list or nothing: people, posts, names of bản, and the working roster in the list's order. */
export async function commitRosterImport(
  actor: Actor,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ count: number; newPeople: number }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async (act) => {
    const { tx, at, audit } = act;
    const open = await loadOpen(act, actor, input.id, input.version);
    if (!open.ok) return open;
    const plan = planImport(open.value.source, await knownWorldIn(tx, actor));
    if (!plan.ready) {
      const errors = plan.problems.filter((one) => one.severity === "error").length;
      return refuse("not-ready" as const, `Còn ${errors} chỗ phải sửa trước khi ghi.`);
    }
    const draftId = await openDraftIn(act, actor, COMMITTEE);
    if (!draftId) throw new Error("a kind always has a body");
    const replaced = await takeOffRoster(act, communeId, draftId);
    const { personOf, personIds, filled } = await writePeople(act, actor, plan.rows);
    const { hamletOf, named, addedHamletIds } = await writeHamlets(act, communeId, plan);
    const entries = plan.rows.map((row, index) => ({
      id: crypto.randomUUID(),
      personId: personOf.get(row.row) ?? null,
      role: row.committeeRole ?? "uy-vien",
      position: index + 1,
      positionTitle: titleOf(row),
      duty: row.dutyText,
      hamletIds: [...new Set(row.hamletNames.flatMap((name) => hamletOf.get(hamletKey(name)) ?? []))],
    }));
    await insertEntries(tx, actor, draftId, entries);
    const entryIds = entries.map((entry) => entry.id);
    const written: Written = { draftId, entryIds, personIds, filled, named, addedHamletIds, replaced };
    await tx.importBatch.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { state: "committed", committedAt: at, written: toJson(written), version: { increment: 1 } },
      select: { id: true },
    });
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id: draftId } },
      data: { version: { increment: 1 } },
    });
    const words = `Ghi danh sách “${open.value.fileName}”: ${entries.length} người, ${personIds.length} người mới`;
    await audit({ action: "import.committed", entityType: "import", entityId: input.id, words });
    return ok({ count: entries.length, newPeople: personIds.length });
  });
}

/** Puts a list aside that will not be written. */
export async function dropRosterImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ fileName: string }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  return transact(actor, async ({ tx, audit }) => {
    const dropped = await tx.importBatch.updateManyAndReturn({
      where: { communeId, id: input.id, kind: ROSTER_IMPORT, state: "open" },
      data: { state: "dropped", version: { increment: 1 } },
      select: { fileName: true },
    });
    const [batch] = dropped;
    if (!batch) return refuse("not-open" as const, "Lần nhập này đã kết thúc.");
    const words = `Bỏ danh sách “${batch.fileName}”, không ghi`;
    await audit({ action: "import.dropped", entityType: "import", entityId: input.id, words });
    return ok({ fileName: batch.fileName });
  });
}
