import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { plainText } from "@/lib/documents/core/plain-text";
import {
  addEntry,
  EMPTY_PLACE,
  editEntry,
  removeEntry,
  startFromCurrent,
} from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposedChanges } from "@/lib/governance/queries/body-day";
import { readEntry, readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addDays } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { addPerson } from "@/lib/organization/commands/people";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { COMMITTEE_PLACE } from "../governance/given-roster";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("a kiện toàn", () => {
  let actor: Actor;
  let communeId: string;
  const issued = { number: 6, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: undefined };
  const rosterText = async (day: typeof TEST_DAY) =>
    (await rosterOn(actor, COMMITTEE, day)).map(({ fullName, role, duty, from, hamlets }) => ({
      ...{ fullName, role, duty, from },
      hamlets: hamlets.map((hamlet) => hamlet.name),
    }));

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSampleCommittee(actor);
  }, 60_000);

  async function entryOf(name: string): Promise<string> {
    const draft = await readOpenDraft(actor, COMMITTEE);
    const entry = draft?.members.find((member) => member.fullName === name);
    if (!entry) throw new Error(`${name} is not proposed`);
    return entry.id;
  }

  /** One goes and is replaced, one goes, one comes, one is given another bản: four changes. */
  async function changeFour(): Promise<void> {
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    value(await removeEntry(actor, { id: await entryOf("Lê Thị Chinh") }));
    value(await removeEntry(actor, { id: await entryOf("Mai Quang Kìn") }));
    const empty = {
      phone: null,
      email: null,
      birthYear: null,
      ethnicity: null,
      note: null,
      unitId: null,
      confirmNew: "on",
    };
    for (const [fullName, title, duty] of [
      ["Lò Thị Mới", "Bí thư Đoàn xã", "Tuyên truyền đoàn viên"],
      ["Tẩn A Sơn", "Giám đốc Bưu điện xã", "Phối hợp chuyển phát"],
    ] as const) {
      const person = value(await addPerson(actor, { ...empty, honorific: "ba", fullName, title }));
      const fields = { personId: person.id, role: "uy-vien" as const, positionTitle: title, duty };
      value(await addEntry(actor, { ...COMMITTEE_PLACE, ...fields }));
    }
    const entry = await readEntry(actor, await entryOf("Nguyễn Thị Hà"));
    if (!entry) throw new Error("no entry");
    const { id, version, personId, role, positionTitle } = entry;
    const fields = { id, version, personId, role, positionTitle, duty: "Giám sát" };
    value(await editEntry(actor, { ...EMPTY_PLACE, ...fields }));
  }

  it("says what changes and what it leaves open before anything is drafted", async () => {
    await changeFour();
    const proposed = await readProposedChanges(actor, COMMITTEE);
    expect(proposed?.changes.map((change) => change.type).sort()).toEqual(["added", "changed", "relieved", "replaced"]);
    expect(proposed?.uncovered.map((hamlet) => hamlet.name)).toEqual([]);
  });

  it("drafts exactly the changes and the whole list after them", async () => {
    await changeFour();
    const { id } = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }));
    const read = await readModel(actor, id, { draftMark: true });
    const words = read ? plainText(read.model).join("\n").replaceAll("\u00a0", " ") : "";
    expect(words).toContain("Về việc kiện toàn Ban Chỉ đạo chuyển đổi số xã Bình Lư");
    expect(words).toContain("Căn cứ Quyết định số 05/QĐ-UBND ngày 10 tháng 8 năm 2026");
    expect(words).toMatch(/Cho thôi thành viên.*\na\) Ông Mai Quang Kìn/);
    expect(words).toContain("a) Bà Lò Thị Mới, Bí thư Đoàn xã, Ủy viên, thay Bà Lê Thị Chinh.");
    expect(words).toMatch(/Bổ sung thành viên.*\na\) Bà Tẩn A Sơn/);
    expect(words).toContain("thay đổi nhiệm vụ, địa bàn phụ trách");
    expect((await readDraftingTable(actor, id))?.facts.bodies.map(({ members }) => members.length)).toEqual([25]);
  });

  it("touches only what it changes; yesterday is as it was; revoking puts everything back", async () => {
    const yesterday = await rosterText(addDays(TEST_DAY, -1));
    await changeFour();
    const { id } = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }));
    value(await issueDecision(actor, { ...issued, id, version: 1 }));
    const now = await rosterOn(actor, COMMITTEE, TEST_DAY);
    expect(now).toHaveLength(25);
    const byNew = now.filter((member) => member.begunByDocumentId === id).map((member) => member.fullName);
    expect(byNew.sort()).toEqual(["Lò Thị Mới", "Nguyễn Thị Hà", "Tẩn A Sơn"].sort());
    expect(now.map((member) => member.position)).toEqual(now.map((_, index) => index + 1));
    const [seats] = await database.superuserQuery<{ same: boolean }>(
      `select count(distinct t.seat_id) = 1 as same from term t join person p on p.id = t.person_id
        where p.full_name in ('Lò Thị Mới', 'Lê Thị Chinh') and t.superseded_at is null and t.valid_from >= '2026-08-10'`,
    );
    expect(seats?.same).toBe(true);
    expect(await rosterText(addDays(TEST_DAY, -1))).toEqual(yesterday);
    value(await revokeDecision(actor, { id, reason: "Ghi nhầm" }));
    expect(await rosterText(TEST_DAY)).toEqual(yesterday);
  });

  it("stands in the way of revoking the decision it builds on, even when it only adds someone", async () => {
    const [standing] = await database.superuserQuery<{ id: string }>("select id from document where number = 5");
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    const person = value(
      await addPerson(actor, {
        ...{ honorific: "ong", fullName: "Lù A Thêm", title: "Bưu điện", unitId: null, confirmNew: "on" },
        ...{ phone: null, email: null, birthYear: null, ethnicity: null, note: null },
      }),
    );
    const fields = { personId: person.id, role: "uy-vien" as const, positionTitle: "Bưu điện", duty: "Phối hợp" };
    value(await addEntry(actor, { ...COMMITTEE_PLACE, ...fields }));
    const { id } = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }));
    value(await issueDecision(actor, { ...issued, id, version: 1 }));
    expect(code(await revokeDecision(actor, { id: standing?.id ?? "", reason: "Thử thu hồi" }))).toBe("later-document");
    expect(await rosterOn(actor, COMMITTEE, TEST_DAY)).toHaveLength(26);
    value(await revokeDecision(actor, { id, reason: "Thu hồi trước" }));
    value(await revokeDecision(actor, { id: standing?.id ?? "", reason: "Thu hồi sau" }));
    expect(await rosterOn(actor, COMMITTEE, TEST_DAY)).toHaveLength(20);
  });

  it("is refused when nothing changes, and by those who may not", async () => {
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    expect(code(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }))).toBe("no-changes");
    expect(code(await startFromCurrent(actor, { body: COMMITTEE }))).toBe("already-listed");
    expect(code(await startFromCurrent(givenActor(communeId, ["chi-xem"]), { body: COMMITTEE }))).toBe("forbidden");
  });
});
