import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginActing } from "@/lib/document-kinds/commands/begin-acting";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import type { Amendment } from "@/lib/document-kinds/core/papers/paper-content";
import { readConsolidated } from "@/lib/document-kinds/queries/consolidated";
import { bodiesSeatedBy } from "@/lib/document-kinds/queries/establishment";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { relate, unrelate } from "@/lib/documents/commands/relations";
import { plainText } from "@/lib/documents/core/plain-text";
import { listDocuments, readDocument } from "@/lib/documents/queries/documents";
import { forcesOn, readRelationGraph, readRelations, searchRelatable } from "@/lib/documents/queries/relations";
import { startFromCurrent } from "@/lib/governance/commands/roster-draft";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate, civilDate } from "@/lib/kernel/civil-date";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { loadSampleBodies } from "@/prisma/seed/sample-bodies";
import { loadSampleRelations } from "@/prisma/seed/sample-relations";
import { written } from "@/prisma/seed/sample-writing";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { ensureWorkers } from "../../support/workers";
import { code, value } from "../governance/given-list";

const database = useDatabase();
const BOARD = { code: "ban-chi-dao", unitId: null } as const;
const AMENDED = civilDate("2026-09-21");
const REPLACED = civilDate("2026-10-12");

describe("what documents do to each other", () => {
  let actor: Actor;
  let clerk: Actor;
  let reader: Actor;
  /** Documents of the sample by their number. */
  let id: (wanted: string) => string;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    const given = await givenCommune();
    actor = given.actor;
    await loadSampleCommittee(actor);
    await loadSampleRelations(actor);
    clerk = await givenActor(given.communeId, ["van-thu"]);
    reader = await givenActor(given.communeId, ["chi-xem"]);
    const { rows } = await listDocuments(actor, { query: "", state: null, page: 1 });
    id = (wanted) => rows.find((row) => row.code === wanted)?.id ?? "";
  }, 120_000);

  const statusOn = async (documentId: string, day: CivilDate) =>
    (await forcesOn(actor, [documentId], day)).get(documentId)?.status;

  it("answers of any day which decision holds: the old one to the day before, the new one from its day", async () => {
    const old = id("03/QĐ-BCĐ");
    expect(await statusOn(old, addDays(REPLACED, -1))).toBe("in-force");
    expect(await statusOn(old, REPLACED)).toBe("replaced");
    const held = await listDocuments(reader, { query: "QĐ-BCĐ", state: null, page: 1, inForceOn: TEST_DAY });
    expect(held.rows.map((row) => row.code).sort()).toEqual(["01/QĐ-BCĐ", "02/QĐ-BCĐ", "04/QĐ-BCĐ"]);
    expect(held.ended).toBe(1);
    const before = await listDocuments(reader, {
      query: "QĐ-BCĐ",
      state: null,
      page: 1,
      inForceOn: addDays(REPLACED, -1),
    });
    expect(before.rows.map((row) => row.code)).toContain("03/QĐ-BCĐ");
    const words = plainText((await readDocument(actor, id("04/QĐ-BCĐ")))?.frozenModel ?? raise()).join("\n");
    expect(words).toContain("Quyết định này thay thế Quyết định số 03/QĐ-BCĐ ngày 25 tháng 9 năm 2026");
  });

  it("writes by itself that a decision on rosters replaces the one its body sat by, and puts that back when revoked", async () => {
    const first = id("18/QĐ-UBND");
    const second = id("05/QĐ-UBND");
    const relations = await readRelations(actor, second);
    expect(relations?.actsOn).toMatchObject([{ kind: "replaces", toId: first, part: null, counts: true }]);
    expect(await statusOn(first, civilDate("2026-08-09"))).toBe("in-force");
    expect(await statusOn(first, civilDate("2026-08-10"))).toBe("replaced");
    value(await revokeDecision(actor, { id: second, reason: "Ban hành nhầm" }));
    expect(await statusOn(first, TEST_DAY)).toBe("in-force");
    expect(await statusOn(second, TEST_DAY)).toBe("revoked");
  });

  it("puts a quy chế together as of a day, says by which decision, and undoes it with that decision", async () => {
    const rules = id("01/QĐ-BCĐ");
    const read = async (day: CivilDate, by = actor) => {
      const view = await readConsolidated(by, rules, day);
      return { view, words: view ? plainText(view.model).join("\n") : "" };
    };
    const before = await read(addDays(AMENDED, -1));
    expect(before.words).not.toContain("7a");
    expect(before.words).toContain("Bản hợp nhất để tra cứu, không thay bản gốc");
    const { view, words } = await read(AMENDED, reader);
    const plain = words.replaceAll("\u00a0", " ");
    expect(plain).toContain("Điều 7. Chế độ họp [1]\n1. Ban Chỉ đạo họp định kỳ hằng tháng");
    expect(plain).toContain("Điều 7a. Họp với các Tổ công nghệ số cộng đồng [2]");
    expect(plain).toContain("Điều 8. Chế độ làm việc, báo cáo");
    expect(plain).toContain("[1] Điều này được sửa đổi, bổ sung theo khoản 1 Điều 1 Quyết định số 02/QĐ-BCĐ");
    expect(view?.turns).toEqual([AMENDED]);
    const [acted] = (await readRelations(actor, id("02/QĐ-BCĐ")))?.actsOn ?? [];
    expect(acted).toMatchObject({ kind: "amends", toId: rules, part: "Điều 7, Điều 7a" });
    value(await revokeDecision(actor, { id: id("02/QĐ-BCĐ"), reason: "Sai thẩm quyền" }));
    const again = (await read(TEST_DAY)).view;
    expect(again?.notes).toEqual([]);
    expect(again?.articles).toEqual(before.view?.articles);
  });

  it("goes on from the text as amended when it is amended again, and tells what could not be put in", async () => {
    const rules = id("01/QĐ-BCĐ");
    const { href } = value(await beginActing(actor, { id: rules, act: "amend" }));
    const draftId = href.split("/").at(-1) ?? "";
    const table = await readPaperTable(actor, draftId);
    const added = table?.amendable.find(({ label }) => label === "7a");
    if (!table?.content.amendments || !added) throw new Error("no text to amend");
    const of = { articleId: added.id, articleLabel: "7a" };
    const changes: Amendment[] = [{ ...of, id: "bo-7a", act: "repeal", label: null, title: "", blocks: [] }];
    const content = { ...table.content, amendments: { ...table.content.amendments, changes } };
    expect(await savePaper(actor, { id: draftId, version: 1, content })).toMatchObject({ status: "saved" });
    value(
      await issueDecision(actor, {
        id: draftId,
        version: 2,
        number: 5,
        issuedOn: TEST_DAY,
        confirmOrder: undefined,
        confirmBases: "on",
      }),
    );
    const ended = await readConsolidated(actor, rules, TEST_DAY);
    expect(
      plainText(ended?.model ?? raise())
        .join("\n")
        .replaceAll("\u00a0", " "),
    ).toContain("Điều 7a. (được bãi bỏ) [2][3]");
    expect(ended?.articles.some(({ label }) => label === "7a")).toBe(false);
    value(await revokeDecision(actor, { id: id("02/QĐ-BCĐ"), reason: "Sai thẩm quyền" }));
    const left = await readConsolidated(actor, rules, TEST_DAY);
    expect(plainText(left?.model ?? raise()).join("\n")).toContain(
      "Chưa đưa vào: khoản 1 Điều 1 Quyết định số 05/QĐ-BCĐ",
    );
  });

  it("refuses a circle, a later document and one that is not issued, in words", async () => {
    const act = (fromId: string, toId: string) =>
      relate(clerk, { fromId, toId, kind: "replaces", part: null, note: "Theo Điều 3" });
    expect(code(await act(id("03/QĐ-BCĐ"), id("04/QĐ-BCĐ")))).toBe("circle");
    expect(code(await act(id("01/QĐ-BCĐ"), id("03/QĐ-BCĐ")))).toBe("later");
    expect(code(await act(id("04/QĐ-BCĐ"), id("04/QĐ-BCĐ")))).toBe("itself");
    const draft = await written(actor, "cong-van", { code: "ubnd", unitId: null }, (content) => content);
    expect(code(await act(id("04/QĐ-BCĐ"), draft))).toBe("not-issued");
    const found = await searchRelatable(actor, draft, "03 bcd");
    expect(found.map((one) => one.code)).toEqual(["03/QĐ-BCĐ"]);
  });

  it("is written of an issued document only by the clerk and with a reason, and taken back the same way", async () => {
    const input = { fromId: id("04/QĐ-BCĐ"), toId: id("01/QĐ-BCĐ"), kind: "ends", part: "Điều 9", note: null } as const;
    expect(code(await relate(reader, { ...input, note: "Theo Điều 3" }))).toBe("forbidden");
    expect(code(await relate(clerk, input))).toBe("no-reason");
    const { id: relationId } = value(await relate(clerk, { ...input, note: "Theo Điều 3" }));
    expect(code(await relate(clerk, { ...input, note: "Theo Điều 3" }))).toBe("known");
    expect(await statusOn(id("01/QĐ-BCĐ"), TEST_DAY)).toBe("in-force");
    expect(code(await unrelate(reader, { id: relationId, reason: "Nhầm" }))).toBe("forbidden");
    expect(code(await unrelate(clerk, { id: relationId, reason: null }))).toBe("no-reason");
    value(await unrelate(clerk, { id: relationId, reason: "Ghi nhầm điều" }));
    expect(code(await unrelate(clerk, { id: relationId, reason: "Lần nữa" }))).toBe("not-found");
  });

  it("of two who write a circle at the same moment lets one pass and tells the other", async () => {
    const issued = await written(actor, "qd-phan-cong", BOARD, (content) => content);
    const twin = await written(actor, "qd-phan-cong", BOARD, (content) => content);
    for (const [index, draftId] of [issued, twin].entries()) {
      value(
        await issueDecision(actor, {
          id: draftId,
          version: 2,
          number: 5 + index,
          issuedOn: TEST_DAY,
          confirmOrder: undefined,
          confirmBases: "on",
        }),
      );
    }
    const note = "Theo Điều 3";
    const codes = await Promise.all([
      relate(clerk, { fromId: issued, toId: twin, kind: "amends", part: null, note }),
      relate(clerk, { fromId: twin, toId: issued, kind: "amends", part: null, note }),
    ]);
    expect(codes.map(code).sort()).toEqual(["circle", "ok"]);
  });

  it("is not issued against what was revoked meanwhile, or signed after it", async () => {
    const { href } = value(await beginActing(actor, { id: id("04/QĐ-BCĐ"), act: "end" }));
    const draftId = href.split("/").at(-1) ?? "";
    const table = await readPaperTable(actor, draftId);
    expect(table?.content.subject).toBe("Bãi bỏ Quyết định số 04/QĐ-BCĐ ngày 12 tháng 10 năm 2026");
    const issue = (issuedOn: CivilDate) =>
      issueDecision(actor, { id: draftId, version: 1, number: 5, issuedOn, confirmOrder: "on", confirmBases: "on" });
    expect(code(await issue(addDays(REPLACED, -1)))).toBe("later");
    value(await revokeDecision(actor, { id: id("04/QĐ-BCĐ"), reason: "Ban hành nhầm" }));
    expect(code(await issue(TEST_DAY))).toBe("not-issued");
    expect(await statusOn(id("03/QĐ-BCĐ"), TEST_DAY)).toBe("in-force");
  });

  it("begins each act only for those who draft, from what still stands, and reopens no other commune's papers", async () => {
    expect(code(await beginActing(reader, { id: id("04/QĐ-BCĐ"), act: "end" }))).toBe("forbidden");
    expect(code(await beginActing(actor, { id: id("04/QĐ-BCĐ"), act: "amend" }))).toBe("ok");
    const stranger = await givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(code(await beginActing(stranger, { id: id("04/QĐ-BCĐ"), act: "end" }))).toBe("not-found");
    expect(await readRelations(stranger, id("04/QĐ-BCĐ"))).toBeNull();
    expect(await readRelationGraph(stranger, id("04/QĐ-BCĐ"))).toBeNull();
    expect(await readConsolidated(stranger, id("01/QĐ-BCĐ"), TEST_DAY)).toBeNull();
  });

  it("shows a draft that is to act only to those who draft", async () => {
    value(await beginActing(actor, { id: id("04/QĐ-BCĐ"), act: "correct" }));
    expect((await readRelations(actor, id("04/QĐ-BCĐ")))?.actedOnBy).toMatchObject([
      { kind: "corrects", counts: false },
    ]);
    expect((await readRelations(reader, id("04/QĐ-BCĐ")))?.actedOnBy).toEqual([]);
    expect((await readRelationGraph(reader, id("04/QĐ-BCĐ")))?.documents).toHaveLength(2);
  });

  it("says of a decision recorded late what came after it", async () => {
    const { href } = value(await beginActing(actor, { id: id("05/QĐ-UBND"), act: "amend" }));
    expect(href).toBe("/ban-chi-dao/du-kien");
    const late = value(
      await recordDecision(actor, {
        ...{ number: "09/QĐ-UBND", issuedOn: civilDate("2026-01-10"), effectiveFrom: null, scan: null },
        ...{ issuerName: "Ủy ban nhân dân xã Bình Lư", signerName: null },
        subject: "Về việc thành lập lại Ban Chỉ đạo chuyển đổi số xã Bình Lư",
      }),
    );
    const relations = await readRelations(actor, late.id);
    expect(relations?.actsOn).toMatchObject([{ kind: "replaces", toId: id("18/QĐ-UBND") }]);
    expect(relations?.actedOnBy).toMatchObject([{ kind: "replaces", fromId: id("05/QĐ-UBND") }]);
    expect(await statusOn(id("18/QĐ-UBND"), civilDate("2026-01-10"))).toBe("replaced");
    expect(await statusOn(late.id, civilDate("2026-08-10"))).toBe("replaced");
  });
});

describe("a replacement begun with one press", () => {
  let actor: Actor;

  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await loadSampleBodies(actor, await loadSampleCommittee(actor));
    await loadSampleRelations(actor);
  }, 120_000);

  const wordsOf = async (draftId: string) => {
    const { model } = (await readModel(actor, draftId, { draftMark: true })) ?? raise();
    return plainText(model).join("\n").replaceAll("\u00a0", " ");
  };

  it("says in its text what it replaces, once, be it a paper or a decision on a list", async () => {
    const { rows } = await listDocuments(actor, { query: "", state: null, page: 1, inForceOn: null });
    const of = (code: string) => rows.find((row) => row.code === code)?.id ?? raise();
    for (const [code, day] of [
      ["04/QĐ-BCĐ", "12 tháng 10 năm 2026"],
      ["26/QĐ-UBND", "05 tháng 9 năm 2025"],
    ]) {
      const { href } = value(await beginActing(actor, { id: of(code ?? ""), act: "replace" }));
      const words = await wordsOf(href.split("/").at(-1) ?? "");
      expect(words.match(/Quyết định này thay thế[^.]*/gu)).toEqual([
        expect.stringContaining(`Quyết định số ${code} ngày ${day}`),
      ]);
      expect(words).not.toContain("03/QĐ-BCĐ");
    }
  });

  it("does not say so of a decision of the Party, which is not ours to replace", async () => {
    const { rows } = await listDocuments(actor, { query: "02-QĐ/ĐU", state: null, page: 1, inForceOn: null });
    const [team] = await bodiesSeatedBy(actor, rows[0]?.id ?? raise());
    value(await startFromCurrent(actor, { body: { bodyId: team?.id ?? raise() } }));
    const { id } = value(await draftDecision(actor, { kind: "qd-thanh-lap-to", bodyIds: [team?.id ?? ""] }));
    expect(await wordsOf(id)).not.toContain("thay thế");
  });
});

function raise(): never {
  throw new Error("nothing to read");
}
