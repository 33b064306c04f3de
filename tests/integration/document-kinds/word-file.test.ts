import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision, saveDraft } from "@/lib/document-kinds/commands/draft-decision";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { restoreVersion } from "@/lib/document-kinds/commands/restore-version";
import { dropWordFile, startWordFile, takeOverWordFile } from "@/lib/document-kinds/commands/word-file";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { compareDocuments } from "@/lib/document-kinds/queries/compare-documents";
import { listDraftVersions } from "@/lib/document-kinds/queries/draft-versions";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { listWordFiles, readWordFileReview } from "@/lib/document-kinds/queries/word-file";
import { changesOf } from "@/lib/documents/core/diff/diff-documents";
import { summaryOf } from "@/lib/documents/core/diff/summary";
import { readDocument } from "@/lib/documents/queries/documents";
import { makeDocx } from "@/lib/documents/render/docx";
import { startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { editDocx } from "../../support/edit-docx";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("a decision, its saves and its Word file", () => {
  let actor: Actor;
  let communeId: string;
  let id: string;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSampleCommittee(actor);
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    ({ id } = value(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [], each: false })));
  }, 60_000);

  const document = async () => {
    const found = await readDocument(actor, id);
    if (!found) throw new Error("no draft");
    return found;
  };
  const content = async () => (await document()).content as DecisionContent;
  const reworded = async (from: string, to: string) => {
    const now = await content();
    const text = JSON.stringify(now);
    if (!text.includes(from)) throw new Error(`the draft does not say ${from}`);
    return JSON.parse(text.replace(from, to)) as DecisionContent;
  };
  const save = async (next: DecisionContent, by = actor) => {
    const saved = await saveDraft(by, { id, version: (await document()).version, content: next });
    if (saved.status !== "saved") throw new Error(saved.status);
  };
  const file = async (change: (xml: string) => string = (xml) => xml) => {
    const read = await readModel(actor, id, { draftMark: false });
    if (!read) throw new Error("no model");
    return editDocx(await makeDocx(read.model), change);
  };
  const start = async (bytes: Uint8Array, by = actor) =>
    startWordFile(by, { id, fileName: "du-thao-da-sua.docx", bytes });
  const compare = async (from: number, by = actor) => compareDocuments(by, { id, from, to: "now", otherId: null });

  const threeEdits = (xml: string) =>
    xml
      .replace("có hiệu lực kể từ", "có giá trị kể từ")
      .replace("chịu trách nhiệm thi hành", "có trách nhiệm thi hành")
      .replace("Căn cứ Luật", "Căn cứ vào Luật");

  it("is compared with what it was at an earlier save, in words and part by part", async () => {
    await save(await reworded("chịu trách nhiệm thi hành", "có trách nhiệm tổ chức thi hành"));
    const comparison = await compare(1);
    expect(comparison && summaryOf(comparison.diff)).toBe("Sửa 1 điều.");
    expect(comparison?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(comparison?.versions[0]?.changed.join()).toContain("Điều");
    const same = await compareDocuments(actor, { id, from: 2, to: "now", otherId: null });
    expect(same && changesOf(same.diff)).toEqual([]);
    expect(await compare(99)).toBeNull();
  });

  it("is compared once issued with its last draft: only number and day are new", async () => {
    const issued = { number: 7, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" };
    value(await issueDecision(actor, { id, version: (await document()).version, ...issued }));
    const comparison = await compareDocuments(actor, { id, from: null, to: null, otherId: null });
    expect(comparison?.from).toBe(1);
    expect(comparison && changesOf(comparison.diff)).toEqual([]);
  });

  it("takes an earlier save back as a new one, and that back again", async () => {
    const first = await content();
    await save(await reworded("chịu trách nhiệm", "có trách nhiệm"));
    const second = await content();
    value(await restoreVersion(actor, { id, version: 2, restored: 1 }));
    expect(await content()).toEqual(first);
    expect((await document()).version).toBe(3);
    expect(code(await restoreVersion(actor, { id, version: 2, restored: 2 }))).toBe("stale");
    value(await restoreVersion(actor, { id, version: 3, restored: 2 }));
    expect(await content()).toEqual(second);
    expect(code(await restoreVersion(actor, { id, version: 4, restored: 9 }))).toBe("not-found");
  });

  it("finds nothing to take in its own file", async () => {
    const { batchId } = value(await start(await file()));
    const review = await readWordFileReview(actor, id, batchId);
    expect(review?.changes).toEqual([]);
    expect(review?.alike).toBe(1);
  });

  it("takes two of three changes as one version, and keeps the file for the third", async () => {
    const { batchId } = value(await start(await file(threeEdits)));
    const review = await readWordFileReview(actor, id, batchId);
    expect(review?.changes.map(({ place, untaken }) => [place, untaken])).toEqual([
      ["Căn cứ", null],
      [expect.stringMatching(/^Điều \d$/u), "facts"],
      [expect.stringMatching(/^Điều \d$/u), null],
    ]);
    const [basis, effect, doers] = review?.changes ?? [];
    if (!basis || !effect || !doers) throw new Error("three changes are wanted");
    // What is drawn from facts is not taken, whatever a form sends.
    const version = (await document()).version;
    expect(code(await takeOverWordFile(actor, { id, batchId, version, chosen: [effect.id] }))).toBe("stale");
    expect(code(await takeOverWordFile(actor, { id, batchId, version, chosen: [] }))).toBe("nothing");
    const taken = value(await takeOverWordFile(actor, { id, batchId, version, chosen: [doers.id] }));
    expect(taken).toEqual({ count: 1, left: 1 });
    expect((await document()).version).toBe(version + 1);
    const text = JSON.stringify(await content());
    expect(text).toContain("có trách nhiệm thi hành");
    expect(text).toMatch(/\{\{dieu:/u);
    expect(text).not.toContain("Căn cứ vào Luật");
    expect((await listWordFiles(actor, id)).map(({ fileName }) => fileName)).toEqual(["du-thao-da-sua.docx"]);
    const left = await readWordFileReview(actor, id, batchId);
    const chosen = left?.changes.flatMap((change) => (change.untaken === null ? [change.id] : [])) ?? [];
    value(await takeOverWordFile(actor, { id, batchId, version: version + 1, chosen }));
    expect(await listWordFiles(actor, id)).toEqual([]);
    expect(code(await takeOverWordFile(actor, { id, batchId, version: version + 2, chosen }))).toBe("not-open");
  });

  it("is told of a draft saved meanwhile, loses nothing, and knows old words from new", async () => {
    const bytes = await file(threeEdits);
    await save(await reworded("các ông, bà có tên", "những người có tên"));
    const { batchId } = value(await start(bytes));
    const review = await readWordFileReview(actor, id, batchId);
    const version = (await document()).version;
    const taking = review?.changes.filter(({ untaken }) => untaken === null) ?? [];
    const chosen = taking.map((change) => change.id);
    await save(await reworded("những người có tên", "những vị có tên"));
    const late = await takeOverWordFile(actor, { id, batchId, version, chosen });
    expect(code(late)).toBe("stale");
    expect(JSON.stringify(await content())).toContain("những vị có tên");
    expect(await listWordFiles(actor, id)).toHaveLength(1);
  });

  it("leaves what the draft says newer than the file unticked", async () => {
    const bytes = await file((xml) => xml.replace("Căn cứ Luật", "Căn cứ vào Luật"));
    await save(await reworded("Trưởng phòng Văn hóa - Xã hội", "Trưởng phòng Văn hóa và Xã hội"));
    const { batchId } = value(await start(bytes));
    const review = await readWordFileReview(actor, id, batchId);
    expect(review?.changes.map(({ place, old }) => [place, old])).toContainEqual(["Căn cứ", false]);
    expect(review?.changes.some(({ old }) => old)).toBe(true);
  });

  it("of two who take from it at once lets one win and tells the other", async () => {
    const { batchId } = value(await start(await file(threeEdits)));
    const review = await readWordFileReview(actor, id, batchId);
    const [first] = review?.changes.filter(({ untaken }) => untaken === null) ?? [];
    const chosen = first ? [first.id] : [];
    const version = (await document()).version;
    const both = await Promise.all([0, 1].map(() => takeOverWordFile(actor, { id, batchId, version, chosen })));
    expect(both.map(code).sort()).toEqual(["ok", "stale"]);
    expect((await document()).version).toBe(version + 1);
  });

  it("refuses what is no Word file, in words that help", async () => {
    const words = async (bytes: Uint8Array) => {
      const started = await start(bytes);
      return started.ok ? "ok" : started.refusal.words;
    };
    const text = (given: string) => new TextEncoder().encode(given);
    expect(await words(new Uint8Array())).toMatch(/Chọn tệp Word/u);
    expect(await words(text("%PDF-1.7 ..."))).toMatch(/tệp PDF/u);
    expect(await words(text("{\\rtf1 x}"))).toMatch(/\.rtf/u);
    expect(await words(text("không phải tệp"))).toMatch(/không phải tệp văn bản \.docx/u);
    expect(await words((await file()).slice(0, 900))).toMatch(/hỏng|không phải/u);
    const locked = Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...[..."EncryptedPackage"].flatMap((one) => [one.charCodeAt(0), 0]),
    ]);
    expect(await words(locked)).toMatch(/mật khẩu/u);
    expect(await listWordFiles(actor, id)).toEqual([]);
  });

  it("warns of the file of another paper", async () => {
    const other = value(await draftPaper(actor, { kind: "ke-hoach", issuer: { code: "ubnd", unitId: null } }));
    const read = await readModel(actor, other.id, { draftMark: false });
    if (!read) throw new Error("no model");
    const { batchId } = value(await start(await makeDocx(read.model)));
    const review = await readWordFileReview(actor, id, batchId);
    expect(review?.otherType).toBe("KẾ HOẠCH");
    expect(review?.alike).toBeLessThan(0.35);
    // A file kept for one draft is no way into another.
    expect(await readWordFileReview(actor, other.id, batchId)).toBeNull();
    expect(code(await takeOverWordFile(actor, { id: other.id, batchId, version: 1, chosen: ["0-x"] }))).toBe(
      "not-found",
    );
  });

  it("is for who drafts, in the commune, while the draft may be edited", async () => {
    const { batchId } = value(await start(await file(threeEdits)));
    const reader = givenActor(communeId, ["chi-xem"]);
    const stranger = givenActor(await givenOtherCommune(), ["quan-tri"]);
    for (const by of [reader, stranger]) {
      expect(await compare(1, by)).toBeNull();
      expect(await readWordFileReview(by, id, batchId)).toBeNull();
      expect(await listWordFiles(by, id)).toEqual([]);
    }
    expect(await listDraftVersions(reader, id)).toBeNull();
    expect(code(await start(await file(), reader))).toBe("forbidden");
    expect(code(await takeOverWordFile(reader, { id, batchId, version: 1, chosen: ["0-x"] }))).toBe("forbidden");
    expect(code(await restoreVersion(reader, { id, version: 1, restored: 1 }))).toBe("forbidden");
    expect(code(await dropWordFile(reader, { id, batchId }))).toBe("forbidden");
    value(await dropWordFile(actor, { id, batchId }));
    expect(code(await takeOverWordFile(actor, { id, batchId, version: 1, chosen: ["0-x"] }))).toBe("not-open");
    const issued = { number: 7, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: "on" };
    const bytes = await file();
    value(await issueDecision(actor, { id, version: 1, ...issued }));
    expect(code(await start(bytes))).toBe("not-found");
    // An issued paper is for everyone; its drafts are not.
    expect((await compareDocuments(reader, { id, from: null, to: null, otherId: null }))?.versions).toEqual([]);
    expect(await compare(1, reader)).toBeNull();
  });

  it("lays two papers of one kind beside each other, and not of two kinds", async () => {
    const paper = async (subject: string) => {
      const made = value(await draftPaper(actor, { kind: "ke-hoach", issuer: { code: "ubnd", unitId: null } }));
      const drafted = (await readDocument(actor, made.id))?.content as PaperContent;
      await savePaper(actor, { id: made.id, version: 1, content: { ...drafted, subject } });
      return made.id;
    };
    const [old, now] = [await paper("Chuyển đổi số năm 2025"), await paper("Chuyển đổi số năm 2026")];
    const both = await compareDocuments(actor, { id: now, from: null, to: null, otherId: old });
    expect(both && summaryOf(both.diff)).toBe("Sửa trích yếu.");
    expect(both?.others.map((one) => one.id)).toEqual([old]);
    expect(await compareDocuments(actor, { id: now, from: null, to: null, otherId: id })).toBeNull();
  });
});
