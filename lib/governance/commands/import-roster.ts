import { type Act, transact } from "@/lib/audit/transact";
import type { Actor } from "@/lib/kernel/actor";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result, refuse } from "@/lib/kernel/result";
import { bareHamletName, hamletKey } from "@/lib/organization/core/hamlet-name";
import { toJson } from "@/lib/platform/json";
import type { SheetGrid } from "@/lib/spreadsheets/core/sheet-grid";
import {
  type ImportPlan,
  type ImportSource,
  nameNumberedHamlets,
  type PlannedRow,
  planImport,
} from "../core/plan-import";
import { canPrepareRoster } from "../policy";
import { knownWorldIn, ROSTER_IMPORT } from "../queries/import-roster";
import type { ImportChange } from "../schema";
import { openDraftIn } from "./roster-draft";

export type ImportRefusal =
  | "forbidden"
  | "not-found"
  | "not-open"
  | "stale"
  | "not-ready"
  | "not-committed"
  | "built-on"
  | "no-table";

const forbidden = refuse("forbidden" as const, "Tài khoản của bạn không được nhập danh sách.");
const notFound = refuse("not-found" as const, "Không tìm thấy lần nhập này.");

/** What a commit wrote: undo takes back exactly this. */
interface Written {
  readonly draftId: string;
  readonly entryIds: readonly string[];
  readonly personIds: readonly string[];
  readonly filled: readonly { readonly personId: string; readonly phone: boolean; readonly birthYear: boolean }[];
  readonly named: readonly { readonly hamletId: string; readonly was: string; readonly name: string }[];
  readonly addedHamletIds: readonly string[];
  /** Rows of the working roster that the list replaced. */
  readonly replaced: readonly ReplacedEntry[];
}

interface ReplacedEntry {
  readonly personId: string | null;
  readonly role: string;
  readonly position: number;
  readonly positionTitle: string;
  readonly duty: string;
  readonly hamletIds: readonly string[];
}

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
  return transact(actor, async ({ tx, audit }) => {
    const batch = await tx.importBatch.create({
      data: {
        communeId: actor.communeId,
        kind: ROSTER_IMPORT,
        fileName: input.fileName.slice(0, 200),
        reading: toJson(source),
        createdBy: actor.accountId ?? "00000000-0000-0000-0000-000000000000",
      },
    });
    const words = `Đưa danh sách “${batch.fileName}” vào kiểm tra`;
    await audit({ action: "import.started", entityType: "import", entityId: batch.id, words });
    return ok({ id: batch.id });
  });
}

async function loadOpen({ tx }: Act, actor: Actor, id: string, version: number) {
  const { communeId } = actor;
  await tx.$queryRaw`select 1 from import_batch where commune_id = ${communeId}::uuid and id = ${id}::uuid for update`;
  const batch = await tx.importBatch.findUnique({ where: { communeId_id: { communeId, id } } });
  if (!batch || batch.kind !== ROSTER_IMPORT) return notFound;
  if (batch.state !== "open") return refuse("not-open" as const, "Lần nhập này đã kết thúc, không sửa được nữa.");
  if (batch.version !== version)
    return refuse("stale" as const, "Người khác vừa sửa bản kiểm tra này. Xem lại rồi làm tiếp.");
  return ok({ source: batch.reading as unknown as ImportSource, fileName: batch.fileName });
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
    await act.tx.importBatch.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { reading: toJson(changed), version: { increment: 1 } },
    });
    act.alreadyTold();
    return ok({ version: input.version + 1 });
  });
}

const honorificCode = { Ông: "ong", Bà: "ba" } as const;

function personData(communeId: string, row: PlannedRow) {
  const { fullName, phone, birthYear } = row;
  return {
    ...{ communeId, id: crypto.randomUUID(), fullName, phone, birthYear },
    honorific: row.honorific ? honorificCode[row.honorific] : null,
    ethnicity: row.ethnicity || null,
    note: row.note || null,
    sortKey: nameSortKey(fullName),
    folded: fold([fullName, phone ?? "", row.positionTitle].join(" ")),
  };
}

async function writePeople({ tx }: Act, communeId: string, rows: readonly PlannedRow[]) {
  const personOf = new Map<number, string>();
  const created = rows.flatMap((row) => {
    if (row.person.kind === "same") {
      personOf.set(row.row, row.person.personId);
      return [];
    }
    const person = personData(communeId, row);
    personOf.set(row.row, person.id);
    return [{ row, person }];
  });
  await tx.person.createMany({ data: created.map(({ person }) => person) });
  await tx.post.createMany({
    data: created.flatMap(({ row, person }) =>
      row.positionTitle || row.unitName
        ? [{ communeId, personId: person.id, title: [row.positionTitle, row.unitName].filter(Boolean).join(", ") }]
        : [],
    ),
  });
  const filled: { personId: string; phone: boolean; birthYear: boolean }[] = [];
  for (const row of rows) {
    if (row.person.kind !== "same" || (!row.phone && !row.birthYear)) continue;
    const { personId } = row.person;
    const key = { communeId_id: { communeId, id: personId } };
    const known = await tx.person.findUniqueOrThrow({ where: key });
    const phone = known.phone === null && row.phone !== null;
    const birthYear = known.birthYear === null && row.birthYear !== null;
    if (!phone && !birthYear) continue;
    await tx.person.update({
      where: key,
      data: {
        ...(phone ? { phone: row.phone, folded: `${known.folded} ${row.phone ?? ""}` } : {}),
        ...(birthYear ? { birthYear: row.birthYear } : {}),
        version: { increment: 1 },
      },
    });
    filled.push({ personId, phone, birthYear });
  }
  return { personOf, personIds: created.map(({ person }) => person.id), filled };
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
  return entries.map(({ personId, role, position, positionTitle, duty, hamlets }) => ({
    ...{ personId, role, position, positionTitle, duty },
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
    const draftId = await openDraftIn(act, actor, "ban-chi-dao");
    const replaced = await takeOffRoster(act, communeId, draftId);
    const { personOf, personIds, filled } = await writePeople(act, communeId, plan.rows);
    const { hamletOf, named, addedHamletIds } = await writeHamlets(act, communeId, plan);
    const entries = plan.rows.map((row, index) => ({
      row,
      entry: {
        communeId,
        id: crypto.randomUUID(),
        draftId,
        personId: personOf.get(row.row) ?? null,
        role: row.committeeRole ?? "uy-vien",
        position: index + 1,
        positionTitle: [row.positionTitle, row.unitName].filter(Boolean).join(", "),
        duty: row.dutyText,
      },
    }));
    await tx.rosterEntry.createMany({ data: entries.map(({ entry }) => entry) });
    await tx.rosterEntryHamlet.createMany({
      data: entries.flatMap(({ row, entry }) => {
        const ids = row.hamletNames.flatMap((name) => hamletOf.get(hamletKey(name)) ?? []);
        return [...new Set(ids)].map((hamletId) => ({ communeId, entryId: entry.id, hamletId }));
      }),
    });
    const entryIds = entries.map(({ entry }) => entry.id);
    const written: Written = { draftId, entryIds, personIds, filled, named, addedHamletIds, replaced };
    await tx.importBatch.update({
      where: { communeId_id: { communeId, id: input.id } },
      data: { state: "committed", committedAt: at, written: toJson(written), version: { increment: 1 } },
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

/** Takes a written list back: its rows go, what it replaced returns, people and names it brought in go if still unused. */
export async function undoRosterImport(
  actor: Actor,
  input: { readonly id: string },
): Promise<Result<{ count: number }, ImportRefusal>> {
  if (!canPrepareRoster(actor)) return forbidden;
  const { communeId } = actor;
  const key = { communeId_id: { communeId, id: input.id } };
  return transact(actor, async (act) => {
    const { tx, at, audit } = act;
    await tx.$queryRaw`select 1 from import_batch where commune_id = ${communeId}::uuid and id = ${input.id}::uuid for update`;
    const batch = await tx.importBatch.findUnique({ where: key });
    if (!batch || batch.kind !== ROSTER_IMPORT) return notFound;
    if (batch.state !== "committed")
      return refuse("not-committed" as const, "Lần nhập này chưa ghi nên không có gì để hoàn tác.");
    const written = batch.written as unknown as Written;
    const draft = await tx.rosterDraft.findUnique({ where: { communeId_id: { communeId, id: written.draftId } } });
    if (draft?.state !== "open") {
      return refuse(
        "built-on" as const,
        "Danh sách đã có hiệu lực theo văn bản: thu hồi văn bản trước rồi mới hoàn tác được.",
      );
    }
    await tx.rosterEntry.deleteMany({ where: { communeId, id: { in: [...written.entryIds] } } });
    for (const { hamletIds, ...entry } of written.replaced) {
      const back = await tx.rosterEntry.create({ data: { communeId, draftId: written.draftId, ...entry } });
      await tx.rosterEntryHamlet.createMany({
        data: hamletIds.map((hamletId) => ({ communeId, entryId: back.id, hamletId })),
      });
    }
    for (const { hamletId, was, name } of written.named) {
      await tx.hamlet.updateMany({
        where: { communeId, id: hamletId, name, charges: { none: {} }, entries: { none: {} } },
        data: { name: was, folded: hamletKey(was), placeholder: true, version: { increment: 1 } },
      });
    }
    const unusedHamlets = {
      communeId,
      id: { in: [...written.addedHamletIds] },
      charges: { none: {} },
      entries: { none: {} },
    };
    await tx.hamlet.updateMany({ where: unusedHamlets, data: { deletedAt: at, version: { increment: 1 } } });
    for (const { personId, phone, birthYear } of written.filled) {
      const data = { ...(phone ? { phone: null } : {}), ...(birthYear ? { birthYear: null } : {}) };
      await tx.person.updateMany({ where: { communeId, id: personId }, data: { ...data, version: { increment: 1 } } });
    }
    const unused = {
      communeId,
      id: { in: [...written.personIds] },
      terms: { none: {} },
      entries: { none: {} },
      version: 1,
    };
    const gone = await tx.person.findMany({ where: unused, select: { id: true } });
    const goneIds = gone.map((person) => person.id);
    await tx.post.deleteMany({ where: { communeId, personId: { in: goneIds } } });
    await tx.person.deleteMany({ where: { communeId, id: { in: goneIds } } });
    await tx.importBatch.update({ where: key, data: { state: "undone", undoneAt: at, version: { increment: 1 } } });
    await tx.rosterDraft.update({
      where: { communeId_id: { communeId, id: written.draftId } },
      data: { version: { increment: 1 } },
    });
    const words = `Hoàn tác danh sách “${batch.fileName}”: gỡ ${written.entryIds.length} người khỏi danh sách dự kiến`;
    await audit({ action: "import.undone", entityType: "import", entityId: input.id, words });
    return ok({ count: written.entryIds.length });
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
