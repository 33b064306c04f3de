import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { transact } from "@/lib/audit/transact";
import { draftDecision, saveDraft, trashDraft } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { bodiesSeatedBy, readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { readDocument } from "@/lib/documents/queries/documents";
import { beginBodyIn, openTeamIn } from "@/lib/governance/commands/bodies";
import {
  addEntry,
  EMPTY_PLACE,
  openDraftIn,
  removeEntry,
  startFromCurrent,
} from "@/lib/governance/commands/roster-draft";
import type { BodyKind, BodyRole } from "@/lib/governance/core/kinds";
import { readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { sampleTeams } from "@/prisma/seed/sample-people";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { wordsOf } from "../../support/given-decision";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.words}`);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const words = (result: Result<unknown>) => (result.ok ? "" : result.refusal.words);

describe("decisions about every body", () => {
  let actor: Actor;
  let communeId: string;
  let number = 0;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    number = 0;
    await inCommune(communeId, async (tx) => {
      const person = {
        communeId,
        fullName: "Đoàn Trung Nam",
        honorific: "ong",
        sortKey: nameSortKey("Nam"),
        folded: "nam",
      };
      const { id } = await tx.person.create({ data: person });
      await tx.post.create({ data: { communeId, personId: id, title: "Chủ tịch UBND xã", signing: "chu-tich" } });
    });
  }, 60_000);

  interface Seat {
    readonly fullName: string;
    readonly role: BodyRole;
    readonly positionTitle: string;
  }

  /** A working roster of a body with these people, as an import leaves it. */
  async function propose(bodyId: string, seats: readonly Seat[]): Promise<void> {
    value(
      await transact(actor, async (act) => {
        const draftId = await openDraftIn(act, actor, { bodyId });
        if (!draftId) throw new Error("the body has ended");
        const rows = seats.map((seat, index) => ({ ...seat, id: crypto.randomUUID(), position: index + 1 }));
        await act.tx.person.createMany({
          data: rows.map(({ id, fullName }) => ({
            ...{ communeId, id, fullName, honorific: "ong", sortKey: nameSortKey(fullName) },
            folded: fullName.toLocaleLowerCase("vi"),
          })),
        });
        await act.tx.rosterEntry.createMany({
          data: rows.map(({ id, role, position, positionTitle }) => ({
            ...{ communeId, draftId, personId: id, role, position, positionTitle, duty: "" },
          })),
        });
        await act.audit({ action: "roster.proposed", entityType: "roster-draft", entityId: draftId, words: "Lập" });
        return ok({});
      }),
    );
  }

  /** Teams of the first so many bản, each with a working roster of five. */
  async function givenTeams(count: number): Promise<readonly string[]> {
    const ids = await inCommune(communeId, async (tx) => {
      const hamlets = await tx.hamlet.findMany({ where: { communeId }, orderBy: { number: "asc" }, take: count });
      const bodies: string[] = [];
      for (const hamlet of hamlets) bodies.push((await openTeamIn(tx, actor, hamlet.id)).id);
      return bodies;
    });
    const teams = sampleTeams(count);
    for (const [index, bodyId] of ids.entries()) await propose(bodyId, teams[index] ?? []);
    return ids;
  }

  async function givenBody(kind: BodyKind, seats: readonly Seat[]): Promise<string> {
    const { id } = await inCommune(communeId, (tx) => beginBodyIn(tx, actor, { kind }));
    await propose(id, seats);
    return id;
  }

  async function issue(id: string, issuedOn: CivilDate = TEST_DAY) {
    number += 1;
    const version = (await readDocument(actor, id))?.version ?? 1;
    return issueDecision(actor, { id, version, number, issuedOn, confirmOrder: undefined, confirmBases: undefined });
  }

  const establish = (bodyIds: readonly string[], each = false) =>
    draftDecision(actor, { kind: "qd-thanh-lap-to-cnscd", bodyIds, each });
  const counts = async (ids: readonly string[], day: CivilDate) =>
    Promise.all(ids.map(async (bodyId) => (await rosterOn(actor, { bodyId }, day)).length));
  const openIds = async (ids: readonly string[]) =>
    Promise.all(ids.map(async (bodyId) => (await readOpenDraft(actor, { bodyId }))?.proposedInId ?? "free"));

  it("brings 35 teams into force by one decision on its day, and puts all of them back when revoked", async () => {
    const ids = await givenTeams(35);
    const { id } = value(await establish(ids));
    const table = await readDraftingTable(actor, id);
    if (!table) throw new Error("no draft");
    const effectiveFrom = addDays(TEST_DAY, 3);
    const content: DecisionContent = { ...table.content, effectiveFrom };
    expect((await saveDraft(actor, { id, version: 1, content })).status).toBe("saved");
    const issued = value(await issue(id));
    expect(issued).toMatchObject({ memberCount: 175, effectiveFrom });
    expect(issued.bodyNames).toHaveLength(35);
    expect(await counts(ids, addDays(effectiveFrom, -1))).toEqual(ids.map(() => 0));
    expect(await counts(ids, effectiveFrom)).toEqual(ids.map(() => 5));
    expect(await bodiesSeatedBy(actor, id)).toHaveLength(35);
    const read = await readModel(actor, id, { draftMark: false });
    expect(read ? wordsOf(read.model) : "").toContain("Thành lập 35 Tổ công nghệ số cộng đồng");
    value(await revokeDecision(actor, { id, reason: "Sai thẩm quyền" }));
    expect(await counts(ids, effectiveFrom)).toEqual(ids.map(() => 0));
    expect(await openIds(ids)).toEqual(ids.map(() => "free"));
    const again = value(await establish(ids));
    expect(value(await issue(again.id)).memberCount).toBe(175);
  }, 120_000);

  it("writes nothing when one of the teams cannot be seated", async () => {
    const ids = await givenTeams(3);
    const { id } = value(await establish(ids));
    const [first] = (await readOpenDraft(actor, { bodyId: ids[2] ?? "" }))?.members ?? [];
    value(await removeEntry(actor, { id: first?.id ?? "" }));
    const refused = await issue(id);
    expect(code(refused)).toBe("roster-not-ready");
    expect(await counts(ids, TEST_DAY)).toEqual([0, 0, 0]);
    expect((await readDocument(actor, id))?.state).toBe("draft");
    const { rosterFindings } = (await readDraftingTable(actor, id)) ?? { rosterFindings: [] };
    expect(rosterFindings.filter(({ severity }) => severity === "error").map(({ bodyId }) => bodyId)).toEqual([ids[2]]);
  });

  it("draws one decision for each team by choice, and says by which it is signed", async () => {
    const ids = await givenTeams(3);
    const { ids: drafts } = value(await establish(ids, true));
    expect(drafts).toHaveLength(3);
    const [first, second] = drafts;
    value(await issue(first ?? ""));
    expect(await counts(ids, TEST_DAY)).toEqual([5, 0, 0]);
    const read = await readModel(actor, second ?? "", { draftMark: false });
    expect(read?.model.annexes).toEqual([]);
    expect(read?.model.authorityLine).toBe("ỦY BAN NHÂN DÂN XÃ BÌNH LƯ");
  });

  it("amends several teams by one decision that leaves out the unchanged, with yesterday as it was", async () => {
    const ids = await givenTeams(4);
    value(await issue(value(await establish(ids)).id, addDays(TEST_DAY, -10)));
    const before = await rosterOn(actor, { bodyId: ids[0] ?? "" }, addDays(TEST_DAY, -1));
    for (const bodyId of ids) value(await startFromCurrent(actor, { body: { bodyId } }));
    for (const bodyId of ids.slice(0, 2)) {
      const last = (await readOpenDraft(actor, { bodyId }))?.members.at(-1);
      value(await removeEntry(actor, { id: last?.id ?? "" }));
    }
    const newcomer = { ...EMPTY_PLACE, vacant: true, role: "thanh-vien" as const, positionTitle: "Y tế bản", duty: "" };
    value(await addEntry(actor, { ...newcomer, body: { bodyId: ids[0] ?? "" } }));
    const drafted = value(await draftDecision(actor, { kind: "qd-kien-toan-to-cnscd", bodyIds: ids }));
    expect(drafted.unchanged).toHaveLength(2);
    expect(await openIds(ids.slice(2))).toEqual(["free", "free"]);
    const text = wordsOf((await readModel(actor, drafted.id, { draftMark: false }))?.model ?? never());
    expect(text).toContain("Kiện toàn 02 Tổ");
    expect(text).toContain("Căn cứ Quyết định số 01/QĐ-UBND");
    value(await issue(drafted.id));
    expect(await counts(ids, TEST_DAY)).toEqual([5, 4, 5, 5]);
    expect(await rosterOn(actor, { bodyId: ids[0] ?? "" }, addDays(TEST_DAY, -1))).toEqual(
      before.map((member) =>
        expect.objectContaining({ fullName: member.fullName, positionTitle: member.positionTitle }),
      ),
    );
    value(await revokeDecision(actor, { id: drafted.id, reason: "Nhầm người" }));
    expect(await counts(ids, TEST_DAY)).toEqual([5, 5, 5, 5]);
    expect(code(await draftDecision(actor, { kind: "qd-kien-toan-to-cnscd", bodyIds: ids.slice(2) }))).toBe(
      "no-changes",
    );
  }, 60_000);

  it("says what it replaces: the whole of a former decision, or the teams of it that it is about", async () => {
    const ids = await givenTeams(3);
    value(await issue(value(await establish(ids)).id, addDays(TEST_DAY, -10)));
    for (const bodyId of ids) value(await startFromCurrent(actor, { body: { bodyId } }));
    const said = async (bodyIds: readonly string[]) => {
      const { id } = value(await establish(bodyIds));
      const { model } = (await readModel(actor, id, { draftMark: false })) ?? never();
      return wordsOf(model).match(/Quyết định này thay thế .*/u)?.[0];
    };
    expect(await said(ids.slice(0, 1))).toMatch(
      /^Quyết định này thay thế phần Tổ công nghệ số cộng đồng [^,]* của Quyết định số 01\/QĐ-UBND ngày /u,
    );
    value(await trashDraft(actor, { id: (await openIds(ids))[0] ?? "" }));
    expect(await said(ids)).toMatch(/^Quyết định này thay thế Quyết định số 01\/QĐ-UBND ngày /u);
  });

  it("refuses a kiện toàn that leaves a team without its head", async () => {
    const ids = await givenTeams(2);
    value(await issue(value(await establish(ids)).id, addDays(TEST_DAY, -10)));
    const [bodyId = ""] = ids;
    value(await startFromCurrent(actor, { body: { bodyId } }));
    value(await removeEntry(actor, { id: (await readOpenDraft(actor, { bodyId }))?.members[0]?.id ?? "" }));
    const { id } = value(await draftDecision(actor, { kind: "qd-kien-toan-to-cnscd", bodyIds: [bodyId] }));
    const refused = await issue(id);
    expect(code(refused)).toBe("roster-not-ready");
    expect(words(refused)).toContain("Tổ trưởng");
    expect(await counts(ids, TEST_DAY)).toEqual([5, 5]);
  });

  it("lets a roster be in one draft at a time, whoever asks and whatever they ask for", async () => {
    const ids = await givenTeams(3);
    const [one, two, three] = ids;
    const asked = await Promise.all([establish(ids), establish(ids), establish([...ids].reverse())]);
    const drafts = new Set(asked.map((result) => value(result).id));
    expect(drafts.size).toBe(1);
    const [id = ""] = drafts;
    expect(value(await draftDecision(actor, { kind: "qd-kien-toan-to-cnscd", bodyIds: [two ?? ""] })).id).toBe(id);
    expect(code(await trashDraft(actor, { id }))).toBe("ok");
    expect(await openIds(ids)).toEqual(["free", "free", "free"]);
    value(await establish([one ?? ""]));
    const partly = await establish(ids);
    expect(code(partly)).toBe("already-drafted");
    expect(words(partly)).toMatch(/^Tổ công nghệ số cộng đồng .* đang nằm trong dự thảo khác/);
    expect(value(await establish([two ?? "", three ?? ""])).ids).toHaveLength(1);
    const rows = await database.superuserQuery("select 1 from document where state = 'draft' and deleted_at is null");
    expect(rows).toHaveLength(2);
  });

  it("makes and amends a body of its own kind, signed by the Chủ tịch where the head of the committee chooses it", async () => {
    const seats: Seat[] = [
      { fullName: "Lò Văn Inh", role: "to-truong", positionTitle: "Phó Chủ tịch UBND xã" },
      { fullName: "Tao Thị Éo", role: "thanh-vien", positionTitle: "Công chức" },
    ];
    const bodyId = await givenBody("to-giup-viec", seats);
    const amend = () => draftDecision(actor, { kind: "qd-kien-toan-to", bodyIds: [bodyId] });
    expect(code(await amend())).toBe("before-body");
    const { id } = value(await draftDecision(actor, { kind: "qd-thanh-lap-to", bodyIds: [bodyId] }));
    const table = await readDraftingTable(actor, id);
    expect(table?.content).toMatchObject({ issuer: "chu-tich-ubnd", annex: "none" });
    value(await issue(id, addDays(TEST_DAY, -2)));
    expect(await counts([bodyId], TEST_DAY)).toEqual([2]);
    value(await startFromCurrent(actor, { body: { bodyId } }));
    expect(code(await amend())).toBe("no-changes");
    value(await removeEntry(actor, { id: (await readOpenDraft(actor, { bodyId }))?.members[1]?.id ?? "" }));
    value(await issue(value(await amend()).id));
    expect(await counts([bodyId], addDays(TEST_DAY, -1))).toEqual([2]);
    expect(await counts([bodyId], TEST_DAY)).toEqual([1]);
  });

  it("says in words what cannot be drafted", async () => {
    const [teamId = ""] = await givenTeams(2);
    const group = await givenBody("group", [
      { fullName: "Lò Văn Inh", role: "truong-group", positionTitle: "Công chức" },
    ]);
    const board = await inCommune(communeId, (tx) => beginBodyIn(tx, actor, { kind: "ban-truyen-thong" }));
    const asked = (kind: "qd-thanh-lap-to" | "qd-thanh-lap-to-cnscd", ...bodyIds: string[]) =>
      draftDecision(actor, { kind, bodyIds });
    expect(code(await asked("qd-thanh-lap-to", teamId))).toBe("wrong-kind");
    expect(words(await asked("qd-thanh-lap-to-cnscd", group))).toContain("không dùng cho Group");
    expect(code(await asked("qd-thanh-lap-to", crypto.randomUUID()))).toBe("not-found");
    expect(words(await asked("qd-thanh-lap-to", board.id))).toContain("Chưa có danh sách dự kiến của Ban Truyền thông");
    expect(code(await asked("qd-thanh-lap-to", group, board.id))).toBe("one-body");
    expect(code(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] }))).toBe("no-roster");
    const reader = givenActor(communeId, ["chi-xem"]);
    expect(code(await draftDecision(reader, { kind: "qd-thanh-lap-to", bodyIds: [group] }))).toBe("forbidden");
    expect(await database.superuserQuery("select 1 from document")).toEqual([]);
  });
});

function never(): never {
  throw new Error("there is such a document");
}
