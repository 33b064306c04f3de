import { unzipSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startBundle, stepBundle } from "@/lib/document-kinds/commands/bundles";
import { BLOB_COLUMNS } from "@/lib/document-kinds/commands/clear-bundles";
import { draftPaper } from "@/lib/document-kinds/commands/draft-paper";
import { IN_ONE_STEP, MOST_IN_BUNDLE } from "@/lib/document-kinds/core/bundle-lines";
import { listBundles, readBundle, readBundleFile } from "@/lib/document-kinds/queries/bundles";
import { chosenDocuments } from "@/lib/document-kinds/queries/chosen-documents";
import { startBundleSchema } from "@/lib/document-kinds/schema";
import { makeDocx } from "@/lib/documents/render/docx";
import { makePdf } from "@/lib/documents/render/pdf";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, toDbDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { putBlob } from "@/lib/platform/blobs";
import { inCommune } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import { readXlsx } from "@/lib/spreadsheets/read-xlsx";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenAccount } from "../../support/given-account";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { makePng } from "../../support/signed-pdf";
import { ensureWorkers } from "../../support/workers";
import { sampleDecision } from "../../unit/documents/sample-decision";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

describe("several documents as one file", () => {
  let actor: Actor;
  const model = sampleDecision({}, 5);
  let pdf: Uint8Array;
  let docx: Uint8Array;

  beforeAll(async () => {
    await ensureWorkers();
    pdf = makePdf(model);
    docx = await makeDocx(model);
  }, 60_000);

  beforeEach(async () => {
    await database.truncateAll();
    const given = await givenCommune();
    actor = await givenAccount(database, given.communeId, given.actor.roles);
  }, 60_000);

  /** Issued documents with kept files, numbered from one. */
  async function issued(count: number): Promise<string[]> {
    const { communeId } = actor;
    return inCommune(communeId, async (tx) => {
      const pdfSha256 = await putBlob(tx, communeId, pdf, "application/pdf");
      const docxSha256 = await putBlob(tx, communeId, docx, DOCX);
      const ids: string[] = [];
      for (let number = 1; number <= count; number++) {
        const row = await tx.document.create({
          data: {
            ...{ communeId, kind: "qd-thanh-lap-bcd", issuerName: "Ủy ban nhân dân xã", symbol: "QĐ-UBND" },
            ...{ series: "QĐ-THỬ", subject: `Về việc thứ ${number}`, folded: `thu ${number}`, state: "issued" },
            ...{ number, year: 2026, issuedOn: toDbDate(TEST_DAY), effectiveFrom: toDbDate(TEST_DAY) },
            ...{ frozenModel: toJson(model), frozenFacts: {}, sha256: "0".repeat(64), pdfSha256, docxSha256 },
          },
        });
        ids.push(row.id);
      }
      return ids;
    });
  }

  async function recorded(scan: { readonly bytes: Uint8Array; readonly mediaType: string } | null): Promise<string> {
    const { communeId } = actor;
    return inCommune(communeId, async (tx) => {
      const scanSha256 = scan ? await putBlob(tx, communeId, scan.bytes, scan.mediaType) : null;
      const row = await tx.document.create({
        data: {
          ...{ communeId, kind: "ghi-nhan", state: "recorded", issuerName: "UBND xã", symbol: "12/QĐ-UBND" },
          ...{ series: "ngoai-cong", subject: "Quyết định giấy", folded: "giay", scanSha256 },
          ...{ issuedOn: toDbDate(TEST_DAY), effectiveFrom: toDbDate(TEST_DAY) },
        },
      });
      return row.id;
    });
  }

  async function started(ids: readonly string[], form: "zip" | "print" = "zip", onOddPages = false): Promise<string> {
    return value(await startBundle(actor, { form, ids: [...ids], onOddPages })).id;
  }

  async function finished(id: string): Promise<number> {
    for (let steps = 1; steps < 100; steps++) if (value(await stepBundle(actor, id)).finished) return steps;
    throw new Error("never finished");
  }

  it("is made ten at a step and can be left and gone on with; the ZIP holds every file and what was left out", async () => {
    await loadSampleCommittee(actor);
    const draft = value(await draftPaper(actor, { kind: "giay-moi", issuer: { code: "ubnd", unitId: null } }));
    const broken = value(await draftPaper(actor, { kind: "bien-ban", issuer: { code: "ubnd", unitId: null } }));
    await inCommune(actor.communeId, (tx) =>
      tx.document.update({
        where: { communeId_id: { communeId: actor.communeId, id: broken.id } },
        data: { content: { format: "paper", blocks: "hỏng" } },
      }),
    );
    const ids = [
      ...(await issued(12)),
      await recorded({ bytes: makePng(), mediaType: "image/png" }),
      await recorded(null),
      ...[draft.id, broken.id],
    ];
    const id = await started(ids);
    expect(value(await stepBundle(actor, id))).toEqual({ done: IN_ONE_STEP, total: 16, finished: false });
    expect(await readBundle(actor, id)).toMatchObject({ total: 16, finished: false });
    expect(await readBundleFile(actor, id)).toBeNull();
    expect(value(await stepBundle(actor, id)).done).toBe(16);
    expect(value(await stepBundle(actor, id))).toEqual({ done: 16, total: 16, finished: true });

    const file = await readBundleFile(actor, id);
    const entries = unzipSync(file?.bytes ?? new Uint8Array());
    const day = TEST_DAY;
    expect(Object.keys(entries).slice(0, 5)).toEqual([
      "muc-luc.xlsx",
      `01-QD-UBND-${day}.pdf`,
      `01-QD-UBND-${day}.docx`,
      `02-QD-UBND-${day}.pdf`,
      `02-QD-UBND-${day}.docx`,
    ]);
    expect(Object.keys(entries)).toHaveLength(1 + 24 + 1 + 2);
    expect(Object.keys(entries).every((name) => /^[\w.-]+$/.test(name))).toBe(true);
    expect(Buffer.from(entries[`12-QD-UBND-${day}.pdf`] ?? []).equals(Buffer.from(pdf))).toBe(true);
    expect(Object.keys(entries).filter((name) => name.startsWith("DU-THAO"))).toHaveLength(2);
    const lines = (await readBundle(actor, id))?.lines ?? [];
    expect(lines.filter(({ skipped }) => skipped).map(({ skipped }) => skipped)).toEqual([
      "Văn bản ghi nhận chưa có bản chụp.",
      "Dự thảo này chưa dựng được: mở ra sửa rồi lập lại gói.",
    ]);
    const index = await readXlsx(entries["muc-luc.xlsx"] ?? new Uint8Array());
    expect(JSON.stringify(index)).toContain("Văn bản ghi nhận chưa có bản chụp.");
  });

  it("gives the same bytes when it is made again", async () => {
    const ids = await issued(3);
    const files: Buffer[] = [];
    for (const form of ["zip", "zip", "print", "print"] as const) {
      const id = await started(ids, form);
      await finished(id);
      files.push(Buffer.from((await readBundleFile(actor, id))?.bytes ?? []));
    }
    expect(files[0]?.equals(files[1] ?? Buffer.alloc(0))).toBe(true);
    expect(files[2]?.equals(files[3] ?? Buffer.alloc(0))).toBe(true);
  });

  it("to print is one PDF of all pages, and on odd pages each begins a sheet of its own", async () => {
    const pages = (await PDFDocument.load(pdf)).getPageCount();
    const ids = [
      ...(await issued(3)),
      await recorded({ bytes: makePng(), mediaType: "image/png" }),
      await recorded({ bytes: new TextEncoder().encode("%PDF-1.4 hỏng"), mediaType: "application/pdf" }),
    ];
    const plain = await started(ids, "print");
    await finished(plain);
    const joined = await PDFDocument.load((await readBundleFile(actor, plain))?.bytes ?? new Uint8Array());
    expect(joined.getPageCount()).toBe(3 * pages + 1);
    expect((await readBundle(actor, plain))?.lines.map(({ skipped }) => skipped !== null)).toEqual([
      ...[false, false, false, false],
      true,
    ]);
    const odd = await started(ids, "print", true);
    await finished(odd);
    const sheets = await PDFDocument.load((await readBundleFile(actor, odd))?.bytes ?? new Uint8Array());
    expect(sheets.getPageCount()).toBe(3 * (pages + (pages % 2)) + 1);
  });

  it("stepped twice at once counts once", async () => {
    const id = await started(await issued(25));
    for (let round = 0; round < 4; round++) await Promise.all([stepBundle(actor, id), stepBundle(actor, id)]);
    const bundle = await readBundle(actor, id);
    expect(bundle?.finished).toBe(true);
    expect(new Set(bundle?.lines.map((line) => line.id)).size).toBe(25);
    expect(bundle?.lines).toHaveLength(25);
  });

  it("takes only what one may read, is its maker's alone, and is refused without any or with too many", async () => {
    const draft = await inCommune(actor.communeId, (tx) =>
      tx.document.create({
        data: {
          ...{ communeId: actor.communeId, kind: "giay-moi", issuerName: "UBND xã", symbol: "GM-UBND" },
          ...{ series: "GM-UBND", subject: "Dự thảo", folded: "du thao" },
        },
      }),
    );
    const [open = ""] = await issued(1);
    const viewer = await givenAccount(database, actor.communeId, ["truong-ban"]);
    const ofViewer = value(await startBundle(viewer, { form: "zip", ids: [draft.id, open], onOddPages: false }));
    expect(ofViewer.count).toBe(1);
    expect(code(await startBundle(viewer, { form: "zip", ids: [draft.id], onOddPages: false }))).toBe("none-chosen");
    expect(await readBundle(actor, ofViewer.id)).toBeNull();
    expect(code(await stepBundle(actor, ofViewer.id))).toBe("not-found");
    expect(await listBundles(actor)).toEqual([]);
    const many = Array.from({ length: MOST_IN_BUNDLE + 1 }, () => crypto.randomUUID());
    expect(code(await startBundle(actor, { form: "zip", ids: many, onOddPages: false }))).toBe("too-many");
    expect(code(await startBundle(actor, { form: "zip", ids: [], onOddPages: false }))).toBe("none-chosen");
  });

  it("is asked of the rows ticked or of all that fit the filter", async () => {
    const ids = await issued(60);
    const chosen = (fields: Record<string, string | string[]>) =>
      chosenDocuments(actor, startBundleSchema.parse({ form: "zip", ...fields }));
    expect(await chosen({ ids: ids[3] ?? "" })).toEqual([ids[3]]);
    expect(new Set(await chosen({ all: "co", list: "van-ban" }))).toEqual(new Set(ids));
    expect(await chosen({ all: "co", list: "van-ban", q: "thu 17" })).toEqual([ids[16]]);
    expect(await chosen({ all: "co", list: "so-di", year: "2026", series: "QĐ-THỬ" })).toEqual(ids);
    expect(await chosen({ all: "co", list: "van-ban", inForceOn: "2020-01-01" })).toEqual([]);
    expect(await chosen({ all: "co", list: "van-ban", inForceOn: TEST_DAY })).toHaveLength(60);
    expect(await chosen({ all: "co", list: "so-di", year: "2025" })).toEqual([]);
  });

  it("goes after its days with the bytes only it kept", async () => {
    const ids = await issued(2);
    const old = await started(ids);
    await finished(old);
    const blobs = () => inCommune(actor.communeId, (tx) => tx.blob.count());
    expect(await blobs()).toBe(3);
    await inCommune(actor.communeId, (tx) =>
      tx.documentBundle.updateMany({ data: { createdAt: toDbDate(addDays(actor.today, -8)) } }),
    );
    expect(await readBundle(actor, old)).toBeNull();
    await started(ids);
    expect(await blobs()).toBe(2);
    expect(await inCommune(actor.communeId, (tx) => tx.documentBundle.count())).toBe(1);
  });

  it("knows every column that names kept bytes, so that clearing takes none that is needed", async () => {
    const rows = await inCommune(
      actor.communeId,
      (tx) => tx.$queryRaw<{ name: string }[]>`
        select table_name || '.' || column_name as name from information_schema.columns
        where table_schema = 'public' and column_name like '%sha256' and table_name <> 'blob'`,
    );
    // A document's own sha256 is that of its words.
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...BLOB_COLUMNS.map(([table, column]) => `${table}.${column}`), "document.sha256"].sort(),
    );
  });

  it("of a hundred documents is made in eleven steps and sane memory", async () => {
    const ids = await issued(100);
    const before = process.memoryUsage().rss;
    for (const form of ["zip", "print"] as const) {
      const id = await started(ids, form);
      expect(await finished(id)).toBe(11);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });
});
