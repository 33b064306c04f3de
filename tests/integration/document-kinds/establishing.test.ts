import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision, saveDraft } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { readDocument, readKeptFile } from "@/lib/documents/queries/documents";
import { nextNumber } from "@/lib/documents/queries/number-series";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { leaveLooseEnds, loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

async function openDraftId(actor: Actor): Promise<string> {
  return value(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] })).id;
}

/** Mends what the sample leaves loose, so that the draft may be issued. */
async function mendSampleRoster(): Promise<void> {
  await database.superuserQuery(`update roster_entry e set duty = 'Nhiệm vụ được giao' where duty = ''`);
  await database.superuserQuery(
    `update roster_entry e set person_id = p.id from person p
      where e.person_id is null and p.full_name = 'Đoàn Sỹ Điệp' and p.commune_id = e.commune_id`,
  );
}

describe("an establishing decision", () => {
  let actor: Actor;
  let communeId: string;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await leaveLooseEnds(actor, await loadSampleCommittee(actor));
  }, 60_000);

  it("answers who sat on any day from the sample's history", async () => {
    const counts = ["2025-07-14", "2025-07-15", "2026-08-09", "2026-08-10", "2030-01-01"].map(civilDate);
    const rosters = await Promise.all(counts.map((day) => rosterOn(actor, COMMITTEE, day)));
    expect(rosters.map((roster) => roster.length)).toEqual([0, 20, 20, 25, 25]);
    const today = rosters[3] ?? [];
    expect(today[0]).toMatchObject({ fullName: "Đoàn Trung Nam", role: "truong-ban", position: 1 });
    expect(today.find((member) => member.fullName === "Lê Thị Chinh")?.hamlets.map((one) => one.name)).toEqual([
      "Hải Nạp",
    ]);
  });

  it("is refused while a member has no duty or a duty has no member, and nothing is written", async () => {
    const id = await openDraftId(actor);
    const issued = await issueDecision(actor, {
      id,
      version: 2,
      number: 6,
      issuedOn: TEST_DAY,
      confirmOrder: undefined,
      confirmBases: "on",
    });
    expect(code(issued)).toBe("roster-not-ready");
    expect((await readDocument(actor, id))?.state).toBe("draft");
    expect(await database.superuserQuery("select 1 from term where valid_from = $1", [TEST_DAY])).toEqual([]);
  });

  it("freezes words, facts and files, and the roster holds from the day of signing", async () => {
    await mendSampleRoster();
    const id = await openDraftId(actor);
    const issued = value(
      await issueDecision(actor, {
        id,
        version: 2,
        number: 6,
        issuedOn: TEST_DAY,
        confirmOrder: undefined,
        confirmBases: "on",
      }),
    );
    expect(issued).toMatchObject({ code: "06/QĐ-UBND", effectiveFrom: TEST_DAY, memberCount: 25 });
    expect(await rosterOn(actor, COMMITTEE, addDays(TEST_DAY, -1))).toHaveLength(25);
    const now = await rosterOn(actor, COMMITTEE, TEST_DAY);
    expect(now.every((member) => member.begunByDocumentId === id)).toBe(true);
    const before = await rosterOn(actor, COMMITTEE, addDays(TEST_DAY, -1));
    expect(before.every((member) => member.begunByDocumentId !== id && member.to === TEST_DAY)).toBe(true);
    const pdf = await readKeptFile(actor, id, "pdf");
    expect(
      Buffer.from(pdf?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await readDocument(actor, id))?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const inCommune = `set app.commune_id = '${communeId}';`;
    const meddling = [
      `update document set subject = 'khác' where id = '${id}'`,
      `delete from document where id = '${id}'`,
      `update term set duty = 'khác' where begun_by_document_id = '${id}'`,
      "update audit_line set words = 'khác'",
      "delete from audit_line",
    ];
    for (const sql of meddling) {
      await expect(database.appQuery(`${inCommune} ${sql}`)).rejects.toThrow(
        /frozen|never rewritten|permission denied/,
      );
    }
    expect((await readDocument(actor, id))?.subject).toContain("thành lập Ban Chỉ đạo");
  });

  it("is put back exactly by revoking, and its number stays used", async () => {
    await mendSampleRoster();
    const id = await openDraftId(actor);
    const day = (at: typeof TEST_DAY) => rosterOn(actor, COMMITTEE, at);
    const plainly = (roster: Awaited<ReturnType<typeof day>>) =>
      roster.map(({ fullName, duty, from, to, hamlets, role }) => ({ fullName, duty, from, to, hamlets, role }));
    const before = plainly(await day(TEST_DAY));
    value(
      await issueDecision(actor, {
        id,
        version: 2,
        number: 6,
        issuedOn: TEST_DAY,
        confirmOrder: undefined,
        confirmBases: "on",
      }),
    );
    value(await revokeDecision(actor, { id, reason: "Ghi nhầm danh sách" }));
    expect(plainly(await day(TEST_DAY))).toEqual(before);
    expect((await readDocument(actor, id))?.state).toBe("revoked");
    expect((await readOpenDraft(actor, COMMITTEE))?.members).toHaveLength(25);
    expect((await nextNumber(actor, "QĐ-UBND", 2026)).number).toBe(7);
    const again = await openDraftId(actor);
    const reused = await issueDecision(actor, {
      ...{ id: again, version: 1, number: 6, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" },
    });
    expect(code(reused)).toBe("number-used");
  });

  it("cannot be revoked once a later document built on it", async () => {
    const [first] = await database.superuserQuery<{ id: string }>("select id from document where state = 'recorded'");
    expect(code(await revokeDecision(actor, { id: first?.id ?? "", reason: "Thử thu hồi" }))).toBe("later-document");
    expect((await readDocument(actor, first?.id ?? ""))?.state).toBe("recorded");
  });

  it("gives a number once, however many issue at the same moment", async () => {
    await mendSampleRoster();
    const id = await openDraftId(actor);
    const input = { id, version: 2, number: 6, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" };
    const outcomes = await Promise.all([1, 2, 3].map(() => issueDecision(actor, input)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await database.superuserQuery("select 1 from document where number = 6")).toHaveLength(1);
  });

  it("asks about a number whose day lies before the number before it", async () => {
    await mendSampleRoster();
    const id = await openDraftId(actor);
    const input = { id, version: 2, number: 6, issuedOn: civilDate("2026-08-07") };
    expect(code(await issueDecision(actor, { ...input, confirmOrder: undefined, confirmBases: "on" }))).toBe(
      "out-of-order",
    );
    expect(
      code(
        await issueDecision(actor, {
          ...input,
          issuedOn: addDays(TEST_DAY, 1),
          confirmOrder: "on",
          confirmBases: "on",
        }),
      ),
    ).toBe("future-day");
  });

  it("points out a legal basis that has fallen by the day of signing", async () => {
    await mendSampleRoster();
    const id = await openDraftId(actor);
    const input = { id, version: 2, number: 6, issuedOn: TEST_DAY, confirmOrder: undefined };
    const issued = await issueDecision(actor, { ...input, confirmBases: undefined });
    expect(code(issued)).toBe("fallen-basis");
    expect(issued.ok ? "" : issued.refusal.words).toContain("Luật Công nghệ thông tin");
  });

  it("is issued, revoked and recorded only by those who may", async () => {
    const id = await openDraftId(actor);
    const office = givenActor(communeId, ["van-hoa-xa-hoi"]);
    const input = { id, version: 2, number: 6, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" };
    expect(code(await issueDecision(office, input))).toBe("forbidden");
    expect(code(await revokeDecision(office, { id, reason: "không được" }))).toBe("forbidden");
    const paper = {
      number: "1/QĐ",
      issuedOn: TEST_DAY,
      effectiveFrom: null,
      issuerName: "x",
      subject: "y",
      signerName: null,
    };
    expect(code(await recordDecision(office, { ...paper, scan: null }))).toBe("forbidden");
    expect(
      code(await draftDecision(givenActor(communeId, ["chi-xem"]), { kind: "qd-thanh-lap-bcd", bodyIds: [] })),
    ).toBe("forbidden");
    expect(await readDraftingTable(givenActor(communeId, ["truong-ban"]), id)).toBeNull();
  });

  it("refuses a scan that is not what it says", async () => {
    const paper = {
      number: "1/QĐ",
      issuedOn: TEST_DAY,
      effectiveFrom: null,
      issuerName: "x",
      subject: "y",
      signerName: null,
    };
    const scan = new TextEncoder().encode("<html>không phải PDF</html>");
    expect(code(await recordDecision(actor, { ...paper, scan }))).toBe("bad-scan");
  });

  it("refuses a stale save with what changed and by whom, and merges what does not clash", async () => {
    const id = await openDraftId(actor);
    const table = await readDraftingTable(actor, id);
    const content = table?.content as DecisionContent;
    const office = givenActor(communeId, ["van-hoa-xa-hoi"], { name: "Trịnh Thị Hường" });
    const theirs = { ...content, subject: `${content.subject} giai đoạn 2026 - 2030` };
    expect(await saveDraft(office, { id, version: 2, content: theirs })).toEqual({ status: "saved", version: 3 });
    const mine = { ...content, annexTitle: "PHÂN CÔNG NHIỆM VỤ" };
    const outcome = await saveDraft(actor, { id, version: 2, content: mine });
    expect(outcome).toMatchObject({ status: "stale", version: 3, conflicts: [] });
    if (outcome.status !== "stale") return;
    expect(outcome.words).toBe("Trịnh Thị Hường đã sửa dự thảo này trước bạn: Trích yếu.");
    expect(outcome.merged).toMatchObject({ subject: theirs.subject, annexTitle: mine.annexTitle });
    expect((await readDocument(actor, id))?.subject).toBe(theirs.subject);
  });

  it("keeps one of two saves made at the same moment and tells the other", async () => {
    const id = await openDraftId(actor);
    const content = (await readDraftingTable(actor, id))?.content as DecisionContent;
    const saves = ["A", "B"].map((mark) =>
      saveDraft(actor, { id, version: 2, content: { ...content, subject: mark } }),
    );
    const outcomes = (await Promise.all(saves)).map((outcome) => outcome.status).sort();
    expect(outcomes).toEqual(["saved", "stale"]);
  });

  it("of another commune is not there", async () => {
    const id = await openDraftId(actor);
    const stranger = givenActor("00000000-0000-4000-8000-000000000001", ["quan-tri", "lanh-dao", "van-thu"]);
    expect(await readDocument(stranger, id)).toBeNull();
    const input = { id, version: 2, number: 9, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" };
    expect(code(await issueDecision(stranger, input))).toBe("not-found");
  });
});
