import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { trailOf } from "@/lib/audit/queries";
import { closeWorkFile, handWorkFile, reopenWorkFile } from "@/lib/documents/commands/close-work-file";
import { addIncoming, finishIncoming } from "@/lib/documents/commands/incoming";
import { attachSignedCopy } from "@/lib/documents/commands/signed-copies";
import { addFileItem, binFileItem, moveFileItem, noteFileItem } from "@/lib/documents/commands/work-file-items";
import { createWorkFile, editWorkFile } from "@/lib/documents/commands/work-files";
import {
  exportWorkFiles,
  filesOfPaper,
  listWorkFiles,
  openFilesToChoose,
  papersToAdd,
  proposedNotation,
  readFilePackage,
  readWorkFile,
} from "@/lib/documents/queries/work-files";
import { makePdf } from "@/lib/documents/render/pdf";
import { incomingSchema, newWorkFileSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate, toDbDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import type { Result } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import { plainPdf } from "@/prisma/seed/sample-signature";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { makeScan } from "../../support/signed-pdf";
import { ensureWorkers } from "../../support/workers";
import { sampleDecision } from "../../unit/documents/sample-decision";
import { givenDraft } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const model = sampleDecision({}, 5);
const all = { query: "", year: null, state: null };
const DECISION_DAY = civilDate("2026-11-03");

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

const form = (fields: Record<string, string> = {}) =>
  newWorkFileSchema.parse({
    ...{ notation: "01/CĐS", title: "Kiện toàn Ban Chỉ đạo", retention: "Vĩnh viễn", startedOn: "01/11/2026" },
    ...fields,
  });
const outgoing = (documentId: string) => ({ documentId, incomingId: null });
const came = (incomingId: string) => ({ documentId: null, incomingId });

describe("the file of a matter", () => {
  let clerk: Actor;
  let office: Actor;
  let viewer: Actor;
  let words: Uint8Array;
  let scan: Uint8Array;
  let fileId: string;
  let decision: string;
  let letter: string;

  beforeAll(async () => {
    await ensureWorkers();
    words = makePdf(model);
    scan = await makeScan(2);
  }, 60_000);

  beforeEach(async () => {
    await database.truncateAll();
    const { communeId } = await givenCommune();
    clerk = givenActor(communeId, ["van-thu"]);
    office = givenActor(communeId, ["to-giup-viec"]);
    viewer = givenActor(communeId, ["chi-xem"]);
    fileId = must(await createWorkFile(clerk, form())).id;
    decision = await issued(5);
    const fields = incomingSchema.parse({
      ...{ receivedOn: "05/11/2026", issuer: "Sở Khoa học và Công nghệ", code: "15/SKHCN-CĐS", issuedOn: "03/11/2026" },
      ...{ type: "Công văn", subject: "Đôn đốc báo cáo", dueOn: "20/11/2026" },
    });
    letter = must(await addIncoming(clerk, { ...fields, scan })).id;
  });

  async function issued(number: number, subject = model.subject): Promise<string> {
    const id = await givenDraft(clerk, { series: "QĐ-UBND", subject });
    const { communeId } = clerk;
    await inCommune(communeId, async (tx) =>
      tx.document.update({
        where: { communeId_id: { communeId, id } },
        data: {
          ...{
            state: "issued",
            number,
            year: 2026,
            signerName: "Đoàn Trung Nam",
            folded: fold(`0${number}/QĐ-UBND ${subject}`),
          },
          ...{ issuedOn: toDbDate(DECISION_DAY), effectiveFrom: toDbDate(DECISION_DAY) },
          ...{ frozenModel: toJson(model), frozenFacts: {}, sha256: "0".repeat(64) },
          pdfSha256: await putBlob(tx, communeId, words, "application/pdf"),
        },
      }),
    );
    return id;
  }

  const version = async () => (await readWorkFile(clerk, fileId))?.version ?? 0;
  const close = async (actor: Actor, reason: string | null = null, endedOn = "2026-11-20") =>
    closeWorkFile(actor, { id: fileId, version: await version(), endedOn: civilDate(endedOn), reason });
  const codes = async () => (await readWorkFile(clerk, fileId))?.items.map((item) => item.code);
  const addBoth = async () => {
    must(await addFileItem(clerk, { fileId, paper: outgoing(decision) }));
    must(await addFileItem(clerk, { fileId, paper: came(letter) }));
  };
  const complete = async () => {
    await addBoth();
    must(await attachSignedCopy(clerk, { id: decision, file: { name: "ky.pdf", bytes: await plainPdf(words) } }));
    must(await finishIncoming(clerk, { id: letter, version: 1, done: true }));
  };

  it("is kept by who keeps registers or drafts, and by nobody else; its number is used once a year", async () => {
    expect(code(await createWorkFile(viewer, form({ notation: "02/CĐS" })))).toBe("forbidden");
    expect(code(await createWorkFile(givenActor(clerk.communeId, ["tai-chinh"]), form()))).toBe("forbidden");
    expect(code(await createWorkFile(office, form()))).toBe("notation-taken");
    expect(await proposedNotation(office, 2026)).toBe("02/CĐS");
    expect(await proposedNotation(office, 2027)).toBe("01/CĐS");
    expect(code(await createWorkFile(office, form({ startedOn: "01/03/2025" })))).toBe("ok");
    const doors = [
      addFileItem(viewer, { fileId, paper: outgoing(decision) }),
      binFileItem(viewer, { id: fileId, gone: true }),
      moveFileItem(viewer, { id: fileId, step: 1 }),
      noteFileItem(viewer, { id: fileId, sheets: 1, note: null }),
      closeWorkFile(viewer, { id: fileId, version: 1, endedOn: TEST_DAY, reason: null }),
      handWorkFile(viewer, { id: fileId, version: 1, handedOn: TEST_DAY, handedTo: "x", handedBy: "y" }),
      reopenWorkFile(viewer, { id: fileId, version: 1, reason: "x" }),
      editWorkFile(viewer, { ...form(), id: fileId, version: 1, base: {} }),
    ];
    expect((await Promise.all(doors)).map(code)).toEqual(doors.map(() => "forbidden"));
    expect(await openFilesToChoose(viewer)).toEqual([]);
    expect(await papersToAdd(viewer, fileId, "05")).toEqual([]);
  });

  it("is found without diacritics, by year and by state, those overdue too", async () => {
    must(await createWorkFile(office, form({ startedOn: "01/03/2025", title: "Hồ sơ năm trước" })));
    const titles = async (filter: Partial<Parameters<typeof listWorkFiles>[1]>) =>
      (await listWorkFiles(viewer, { ...all, ...filter }, 1)).rows.map(({ title }) => title);
    expect(await titles({ query: "kien toan ban" })).toEqual(["Kiện toàn Ban Chỉ đạo"]);
    expect(await titles({ year: 2025 })).toEqual(["Hồ sơ năm trước"]);
    expect(await titles({ state: "overdue" })).toEqual(["Hồ sơ năm trước"]);
    expect(await titles({ state: "closed" })).toEqual([]);
    expect(await titles({})).toEqual(["Kiện toàn Ban Chỉ đạo", "Hồ sơ năm trước"]);
  });

  it("takes issued papers and those that came in, by words, once each, and in several files", async () => {
    const draft = await givenDraft(clerk, { series: "QĐ-UBND" });
    const found = await papersToAdd(office, fileId, "05 qd-ubnd");
    expect(found.map(({ paper }) => paper)).toEqual([`document:${decision}`]);
    expect((await papersToAdd(office, fileId, "don doc")).map(({ paper }) => paper)).toEqual([`incoming:${letter}`]);
    await addBoth();
    expect(code(await addFileItem(office, { fileId, paper: outgoing(decision) }))).toBe("there-already");
    expect(code(await addFileItem(office, { fileId, paper: outgoing(draft) }))).toBe("unknown-paper");
    expect(await papersToAdd(office, fileId, "05 qd-ubnd")).toEqual([]);
    const other = must(await createWorkFile(office, { ...form({ notation: "02/CĐS" }), first: outgoing(decision) }));
    expect((await filesOfPaper(viewer, outgoing(decision))).map(({ notation }) => notation)).toEqual([
      ...["01/CĐS", "02/CĐS"],
    ]);
    expect((await readWorkFile(clerk, other.id))?.papers).toBe(1);
    // Sheets are the pages of what is kept: those of the frozen words, those of the scan.
    const view = await readWorkFile(clerk, fileId);
    expect(view?.items.map(({ sheets }) => sheets)).toEqual([expect.any(Number), 2]);
    expect(view?.items.map(({ gaps }) => gaps)).toEqual([["no-signed-copy"], ["not-done"]]);
  });

  it("shows a viewer which paper came in by its number only", async () => {
    await addBoth();
    const [ours, theirs] = (await readWorkFile(viewer, fileId))?.items ?? [];
    expect(ours).toMatchObject({ isShown: true, code: "05/QĐ-UBND" });
    expect(theirs).toMatchObject({ isShown: false, code: "Số đến 1/2026", issuer: "", gaps: [] });
    expect(JSON.stringify(theirs)).not.toContain("Đôn đốc");
  });

  it("keeps an order one can change; a paper taken out comes back to its place", async () => {
    const third = await issued(6, "Về việc khác");
    await addBoth();
    must(await addFileItem(clerk, { fileId, paper: outgoing(third) }));
    const [first, second] = (await readWorkFile(clerk, fileId))?.items ?? [];
    if (!first || !second) throw new Error("no items");
    must(await moveFileItem(office, { id: first.id, step: 1 }));
    expect(await codes()).toEqual(["15/SKHCN-CĐS", "05/QĐ-UBND", "06/QĐ-UBND"]);
    must(await moveFileItem(office, { id: second.id, step: -1 }));
    must(await binFileItem(office, { id: first.id, gone: true }));
    expect(await codes()).toEqual(["15/SKHCN-CĐS", "06/QĐ-UBND"]);
    expect((await readWorkFile(clerk, fileId))?.removed.map(({ id }) => id)).toEqual([first.id]);
    must(await binFileItem(clerk, { id: first.id, gone: false }));
    expect(await codes()).toEqual(["15/SKHCN-CĐS", "05/QĐ-UBND", "06/QĐ-UBND"]);
    expect(code(await binFileItem(clerk, { id: first.id, gone: false }))).toBe("not-found");
    must(await noteFileItem(clerk, { id: first.id, sheets: 7, note: "Bản sao y" }));
    expect((await readWorkFile(clerk, fileId))?.items[1]).toMatchObject({ sheets: 7, note: "Bản sao y" });
  });

  it("merges two edits of different fields and asks only where both changed the same", async () => {
    const base = { title: "Kiện toàn Ban Chỉ đạo", note: null, retention: "Vĩnh viễn" };
    must(await editWorkFile(clerk, { ...form({ title: "Tiêu đề mới" }), id: fileId, version: 1, base }));
    must(await editWorkFile(office, { ...form({ note: "Ghi chú" }), id: fileId, version: 1, base }));
    expect(await readWorkFile(clerk, fileId)).toMatchObject({ title: "Tiêu đề mới", note: "Ghi chú" });
    const again = await editWorkFile(office, { ...form({ title: "Tên khác" }), id: fileId, version: 1, base });
    expect(code(again)).toBe("stale");
    expect(again.ok ? {} : again.refusal.fields).toHaveProperty("title");
    must(
      await editWorkFile(clerk, { ...form({ endedOn: "30/11/2026" }), id: fileId, version: await version(), base: {} }),
    );
    const later = { ...form({ endedOn: "15/12/2026" }), id: fileId, version: 1, base: { endedOn: null } };
    const dayAgain = await editWorkFile(office, { ...later, title: "Kiện toàn Ban Chỉ đạo" });
    expect(dayAgain.ok ? null : dayAgain.refusal.fields?.endedOn).toBe("Người khác vừa sửa thành: 30/11/2026");
  });

  it("is closed with its gaps named or with a reason; closed, nothing in it changes", async () => {
    expect(code(await close(clerk))).toBe("empty");
    await addBoth();
    const refused = await close(clerk);
    expect(code(refused)).toBe("gaps");
    expect(code(await close(clerk, null, "2026-10-01"))).toBe("bad-day");
    expect(code(await close(clerk, null, "2026-11-02"))).toBe("bad-day");
    expect(code(await close(clerk, null, "2026-12-01"))).toBe("bad-day");
    must(await close(clerk, "Bản ký lưu ở e-office"));
    const view = await readWorkFile(clerk, fileId);
    expect(view).toMatchObject({ state: "closed", closedName: clerk.name, closedReason: "Bản ký lưu ở e-office" });
    const [line] = await trailOf(clerk, "work-file", fileId);
    expect(line?.words).toBe("Đóng hồ sơ 01/CĐS với 2 văn bản, còn 2 văn bản thiếu, lý do: Bản ký lưu ở e-office");
    const [item] = view?.items ?? [];
    expect(code(await addFileItem(clerk, { fileId, paper: outgoing(await issued(6)) }))).toBe("closed");
    expect(code(await binFileItem(clerk, { id: item?.id ?? "", gone: true }))).toBe("closed");
    expect(code(await editWorkFile(clerk, { ...form(), id: fileId, version: await version(), base: {} }))).toBe(
      "closed",
    );
    expect(code(await close(clerk))).toBe("not-open");
    expect((await openFilesToChoose(clerk)).length).toBe(0);
  });

  it("becomes one package whose every digest holds and whose bytes are the same a second time", async () => {
    await complete();
    const { communeId } = clerk;
    await inCommune(communeId, (tx) => tx.commune.update({ where: { id: communeId }, data: { organId: "H35.12.34" } }));
    expect(must(await close(clerk)).gaps).toBe(0);
    const first = await readWorkFile(clerk, fileId);
    const kept = await readFilePackage(office, fileId);
    expect(await readFilePackage(viewer, fileId)).toBeNull();
    expect(
      createHash("sha256")
        .update(kept?.bytes ?? "")
        .digest("hex"),
    ).toBe(first?.packageSha256);
    const parts = unzipSync(kept?.bytes ?? new Uint8Array());
    const told = new TextDecoder().decode(parts["manifest-sha256.txt"]).trim().split("\n");
    const digests = Object.fromEntries(told.map((one) => one.split("  ").reverse()));
    expect(Object.keys(digests).sort()).toEqual(
      Object.keys(parts)
        .filter((name) => !/^manifest/.test(name))
        .sort(),
    );
    for (const [name, sha256] of Object.entries(digests)) {
      expect(
        createHash("sha256")
          .update(parts[name] ?? "")
          .digest("hex"),
        name,
      ).toBe(sha256);
    }
    expect(Object.keys(digests).filter((name) => name.startsWith("van-ban/"))).toEqual([
      "van-ban/001-05-QD-UBND-2026-11-03.pdf",
      "van-ban/001-05-QD-UBND-2026-11-03-ban-ky.pdf",
      "van-ban/002-15-SKHCN-CDS-2026-11-03-ban-chup.pdf",
    ]);
    expect(Buffer.from(parts["van-ban/001-05-QD-UBND-2026-11-03.pdf"] ?? []).equals(Buffer.from(words))).toBe(true);
    const data = JSON.parse(new TextDecoder().decode(parts["metadata.json"]));
    expect(data).toMatchObject({
      FileCode: "H35.12.34.2026.01/CĐS",
      OrganId: "H35.12.34",
      Maintenance: "Vĩnh viễn",
      EndDate: "20/11/2026",
      TotalDoc: 2,
    });
    expect(data.Documents).toMatchObject([
      { DocOrdinal: 1, TypeName: "Quyết định", CodeNumber: "05", CodeNotation: "QĐ-UBND", IssuedDate: "03/11/2026" },
      { DocOrdinal: 2, TypeName: "Công văn", CodeNumber: "15", PageAmount: 2, DueDate: "20/11/2026" },
    ]);
    expect(data.Documents[0].PageAmount).toBe(first?.items[0]?.sheets);
    expect(new TextDecoder().decode(parts["metadata.xml"])).toContain("<CodeNotation>SKHCN-CĐS</CodeNotation>");
    must(await reopenWorkFile(clerk, { id: fileId, version: await version(), reason: "Xem lại" }));
    expect(await readFilePackage(clerk, fileId)).toBeNull();
    must(await close(office));
    expect((await readWorkFile(clerk, fileId))?.packageSha256).toBe(first?.packageSha256);
  });

  it("is handed over once closed, and goes back one step at a time, each with its reason", async () => {
    await complete();
    const hand = async (handedOn: string) =>
      handWorkFile(clerk, {
        ...{ id: fileId, version: await version(), handedOn: civilDate(handedOn) },
        ...{ handedTo: "Bà Lò Thị Mai, lưu trữ xã", handedBy: "Văn thư" },
      });
    expect(code(await hand("2026-11-22"))).toBe("not-closed");
    must(await close(clerk));
    expect(code(await hand("2026-11-19"))).toBe("bad-day");
    expect(code(await hand("2026-11-23"))).toBe("bad-day");
    must(await hand("2026-11-22"));
    expect(await readWorkFile(viewer, fileId)).toMatchObject({
      state: "handed",
      handedTo: "Bà Lò Thị Mai, lưu trữ xã",
    });
    const back = async (given?: number) =>
      reopenWorkFile(clerk, { id: fileId, version: given ?? (await version()), reason: "Thiếu một văn bản" });
    expect(code(await back(1))).toBe("stale");
    expect(must(await back()).isOpen).toBe(false);
    expect(await readWorkFile(clerk, fileId)).toMatchObject({ state: "closed", handedOn: null });
    expect(must(await back()).isOpen).toBe(true);
    expect(code(await back())).toBe("not-closed");
    const [row] = await exportWorkFiles(clerk, all);
    expect(row).toMatchObject({ state: "open", closedAt: null, packageSha256: null });
  });

  it("keeps both of two papers added at once, and one of the same paper added twice", async () => {
    const others = await Promise.all([6, 7].map((number) => issued(number, `Về việc số ${number}`)));
    const both = await Promise.all(others.map((id) => addFileItem(office, { fileId, paper: outgoing(id) })));
    expect(both.map(code)).toEqual(["ok", "ok"]);
    const twice = await Promise.all(
      [clerk, office].map((actor) => addFileItem(actor, { fileId, paper: came(letter) })),
    );
    expect(twice.map(code).sort()).toEqual(["ok", "there-already"]);
    expect((await readWorkFile(clerk, fileId))?.papers).toBe(3);
  });

  it("is closed or added to, never both, when the two meet", async () => {
    await complete();
    const more = await issued(6, "Về việc thêm");
    const [closing, adding] = await Promise.all([close(clerk), addFileItem(office, { fileId, paper: outgoing(more) })]);
    const view = await readWorkFile(clerk, fileId);
    if (closing.ok) {
      expect(code(adding)).toBe("closed");
      expect(view).toMatchObject({ state: "closed", papers: 2 });
    } else {
      expect([code(closing), code(adding)]).toEqual(["stale", "ok"]);
      expect(view).toMatchObject({ state: "open", papers: 3 });
    }
    // One who looked before the last paper was added closes nothing unseen.
    if (view?.state === "open") {
      const seen = { id: fileId, version: view.version - 1, endedOn: TEST_DAY, reason: "x" };
      expect(code(await closeWorkFile(clerk, seen))).toBe("stale");
    }
  });

  it("is of its commune alone", async () => {
    const stranger = givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(await readWorkFile(stranger, fileId)).toBeNull();
    expect((await listWorkFiles(stranger, all, 1)).total).toBe(0);
    expect(code(await addFileItem(stranger, { fileId, paper: outgoing(decision) }))).toBe("not-found");
    expect(code(await closeWorkFile(stranger, { id: fileId, version: 1, endedOn: TEST_DAY, reason: "x" }))).toBe(
      "not-found",
    );
  });
});
