import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "@/lib/document-kinds/commands/draft-decision";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { PaperContent, PaperIssuer } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperKindCode } from "@/lib/document-kinds/core/papers/paper-kinds";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readModel } from "@/lib/document-kinds/queries/read-model";
import { plainText } from "@/lib/documents/core/plain-text";
import { readDocument, readKeptFile } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { fillGaps } from "../../support/fill-gaps";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();
const UBND: PaperIssuer = { code: "ubnd", unitId: null };
const BOARD: PaperIssuer = { code: "ban-chi-dao", unitId: null };

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("a paper of any kind", () => {
  let actor: Actor;
  let communeId: string;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSampleCommittee(actor);
  }, 60_000);

  async function drafted(kind: PaperKindCode, issuer: PaperIssuer = UBND) {
    const { id } = value(await draftPaper(actor, { kind, issuer }));
    const table = await readPaperTable(actor, id);
    if (!table) throw new Error("no draft");
    return { id, content: table.content, table };
  }

  const issue = (id: string, version: number, number: number, other: object = {}) =>
    issueDecision(actor, {
      ...{ id, version, number, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: undefined, ...other },
    });

  const words = async (id: string) => {
    const read = await readModel(actor, id, { draftMark: true });
    return read ? plainText(read.model).join("\n") : "";
  };

  it("is drawn with one press from who sits, signs and drafts today", async () => {
    const { id, table } = await drafted("thong-bao-ket-luan", BOARD);
    expect(table.document).toMatchObject({ code: "TB-BCĐ", issuerName: "Ban Chỉ đạo chuyển đổi số xã Bình Lư" });
    const text = await words(id);
    expect(text).toContain("UBND XÃ BÌNH LƯ\nBAN CHỈ ĐẠO\nCHUYỂN ĐỔI SỐ");
    expect(text).toContain("Đoàn Trung Nam, Chủ tịch");
    expect(text).toMatch(/TRƯỞNG BAN\nCHỦ TỊCH[^\n]*\nĐoàn Trung Nam/u);
  });

  it("counts the bản, the Tổ and the committee of today, and nobody types them", async () => {
    const { id } = await drafted("bao-cao-quy");
    expect(await words(id)).toContain("Toàn xã có 35 bản, đã thành lập 00 Tổ công nghệ số cộng đồng");
    expect(await words(id)).toContain("25 thành viên Ban Chỉ đạo");
  });

  it("is saved, refused when stale with what changed, and merged part by part", async () => {
    const { id, content } = await drafted("cong-van");
    const office = givenActor(communeId, ["van-hoa-xa-hoi"], { name: "Trịnh Thị Hường" });
    const written = (text: string, at: number): PaperContent => ({
      ...content,
      blocks: content.blocks.map((block, index) =>
        index === at ? { ...block, text } : block,
      ) as PaperContent["blocks"],
    });
    expect(await savePaper(office, { id, version: 1, content: written("Rà soát danh sách Tổ.", 1) })).toMatchObject({
      status: "saved",
      version: 2,
    });
    const outcome = await savePaper(actor, { id, version: 1, content: written("Gửi báo cáo tháng.", 2) });
    if (outcome.status !== "stale") throw new Error(outcome.status);
    expect(outcome).toMatchObject({ version: 2, conflicts: [] });
    expect(outcome.words).toBe("Trịnh Thị Hường đã sửa dự thảo này trước bạn: khoản 1.");
    expect(JSON.stringify(outcome.merged.blocks)).toContain("Rà soát danh sách Tổ.");
    expect(JSON.stringify(outcome.merged.blocks)).toContain("Gửi báo cáo tháng.");
    const same = await savePaper(actor, { id, version: 1, content: written("Việc khác.", 1) });
    expect(same).toMatchObject({ status: "stale", conflicts: ["khoản 1"] });
  });

  it("follows its issuer and drafting office with symbol and series when it is saved", async () => {
    const { id, content } = await drafted("cong-van");
    expect((await readDocument(actor, id))?.code).toBe("UBND-VHXH");
    const recipients = { ...content.recipients, archive: ["VT", "KT"] };
    await savePaper(actor, { id, version: 1, content: { ...content, recipients } });
    expect((await readDocument(actor, id))?.code).toBe("UBND-KT");
    const board = { ...content, issuer: BOARD, signerId: null };
    await savePaper(actor, { id, version: 2, content: board });
    const [row] = await database.superuserQuery<{ symbol: string; series: string }>(
      `select symbol, series from document where id = '${id}'`,
    );
    expect(row).toEqual({ symbol: "BCĐ-VHXH", series: "CV-BCĐ" });
  });

  it("is issued with a number of its own series, frozen with its files, and taken back", async () => {
    const first = await drafted("cong-van");
    const issued = value(await issue(first.id, await fillGaps(actor, first.id), 15));
    expect(issued).toMatchObject({ code: "15/UBND-VHXH", typeName: "Công văn", memberCount: 0, bodyNames: [] });
    const kept = await readKeptFile(actor, first.id, "pdf");
    expect(
      Buffer.from(kept?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect((await readDocument(actor, first.id))?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await savePaper(actor, { id: first.id, version: 3, content: first.content })).toMatchObject({
      status: "refused",
    });
    const inCommune = `set app.commune_id = '${communeId}';`;
    await expect(
      database.appQuery(`${inCommune} update document set subject = 'khác' where id = '${first.id}'`),
    ).rejects.toThrow(/frozen|permission denied/);
    const second = await drafted("cong-van");
    await fillGaps(actor, second.id);
    expect(code(await issue(second.id, 2, 15))).toBe("number-used");
    const report = await drafted("bao-cao-thang");
    expect(value(await issue(report.id, await fillGaps(actor, report.id), 15)).code).toBe("15/BC-UBND");
    expect(value(await revokeDecision(actor, { id: first.id, reason: "Ban hành nhầm nội dung" }))).toEqual({
      typeName: "Công văn",
      code: "15/UBND-VHXH",
    });
    expect(code(await issue(second.id, 2, 15))).toBe("number-used");
    const terms = await database.superuserQuery(
      `select 1 from term where written_by_document_id in ('${first.id}', '${report.id}')`,
    );
    expect(terms).toEqual([]);
  });

  it("is not issued without who signs, nor a biên bản without who wrote it", async () => {
    const letter = await drafted("cong-van");
    await savePaper(actor, { id: letter.id, version: 1, content: { ...letter.content, signerId: null } });
    expect(code(await issue(letter.id, 2, 1))).toBe("no-signer");
    const minutes = await drafted("bien-ban", BOARD);
    expect(code(await issue(minutes.id, 1, 1))).toBe("no-signer");
    const content = { ...minutes.content, secretary: "Trịnh Thị Hường" };
    await savePaper(actor, { id: minutes.id, version: 1, content });
    const complete = await fillGaps(actor, minutes.id);
    expect(value(await issue(minutes.id, complete, 1)).code).toBe("01/BB-BCĐ");
    expect(await words(minutes.id)).toContain("Thư ký (người ghi biên bản): Trịnh Thị Hường.");
  });

  it("that is marked secret is given no number, and none is used up", async () => {
    const { id } = await drafted("cong-van");
    const version = await fillGaps(actor, id);
    const content = (await readDocument(actor, id))?.content as PaperContent;
    const blocks = content.blocks.map((block, index) => (index === 0 ? { ...block, text: "TỐI MẬT" } : block));
    await savePaper(actor, { id, version, content: { ...content, blocks: blocks as PaperContent["blocks"] } });
    const refused = await issue(id, version + 1, 16);
    expect(refused).toMatchObject({ ok: false, refusal: { code: "secret" } });
    await savePaper(actor, { id, version: version + 1, content });
    expect(value(await issue(id, version + 2, 16)).code).toBe("16/UBND-VHXH");
  });

  it("with a letter the fonts do not have is refused in words, and issued once it is gone", async () => {
    const { id } = await drafted("cong-van");
    const version = await fillGaps(actor, id);
    const content = (await readDocument(actor, id))?.content as PaperContent;
    await savePaper(actor, { id, version, content: { ...content, subject: "rà soát 😀 danh sách" } });
    const refused = await issue(id, version + 1, 17);
    expect(refused).toMatchObject({ ok: false, refusal: { code: "unprintable" } });
    if (!refused.ok) expect(refused.refusal.words).toContain("😀");
    await savePaper(actor, { id, version: version + 1, content });
    expect(value(await issue(id, version + 2, 17)).code).toBe("17/UBND-VHXH");
  });

  it("is not issued with a gap left, whatever is confirmed, and the refusal names the gaps", async () => {
    const { id } = await drafted("to-trinh");
    const refused = await issue(id, 1, 1, { confirmOrder: "on", confirmBases: "on" });
    expect(code(refused)).toBe("gaps");
    const said = refused.ok ? "" : refused.refusal.words;
    expect(said).toContain("Trích yếu: “Về việc …”");
    expect(said).toMatch(/Còn 10 chỗ để trống.*; Mục I: “Thời gian qua, …/u);
    expect(refused.ok ? null : refused.refusal.fields).toBeUndefined();
    expect((await readDocument(actor, id))?.state).toBe("draft");
    expect(code(await issue(id, await fillGaps(actor, id), 1))).toBe("ok");
  });

  it("may be an annex on its own, which says whose annex it is and has no head", async () => {
    const { id, content } = await drafted("phu-luc");
    expect(code(await issue(id, 1, 1))).toBe("gaps");
    const document = "Quyết định số 05/QĐ-UBND ngày 10 tháng 8 năm 2026 của Ủy ban nhân dân xã Bình Lư";
    const annexOf = { label: "Phụ lục II", orientation: "landscape", document } as const;
    expect(await savePaper(actor, { id, version: 1, content: { ...content, annexOf } })).toMatchObject({
      status: "saved",
    });
    expect(value(await issue(id, 2, 1)).code).toBe("01/PL-UBND");
    const said = (await words(id)).replaceAll("\u00a0", " ");
    expect(said).toMatch(
      /^Phụ lục II\nDANH SÁCH CÁC TỔ CÔNG NGHỆ SỐ CỘNG ĐỒNG XÃ BÌNH LƯ\n\(Kèm theo Quyết định số 05/u,
    );
    expect(said).not.toContain("CỘNG HÒA");
    expect(said).not.toContain("Nơi nhận");
  });

  it("is drafted and issued only by those who may, and never for the Party", async () => {
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(code(await draftPaper(viewer, { kind: "cong-van", issuer: UBND }))).toBe("forbidden");
    const party = await draftPaper(actor, { kind: "cong-van", issuer: "party" });
    expect(code(party)).toBe("party-paper");
    expect(party.ok ? "" : party.refusal.words).toContain("05-HD/VPTW");
    expect(
      code(await draftPaper(actor, { kind: "chuong-trinh-cong-tac", issuer: { code: "phong", unitId: null } })),
    ).toBe("wrong-issuer");
    const { id, content } = await drafted("ke-hoach");
    expect(await savePaper(viewer, { id, version: 1, content })).toMatchObject({ status: "refused" });
    expect(await readPaperTable(givenActor(communeId, ["truong-ban"]), id)).toBeNull();
    const office = givenActor(communeId, ["van-hoa-xa-hoi"]);
    const input = { id, version: 1, number: 1, issuedOn: TEST_DAY, confirmOrder: undefined, confirmBases: undefined };
    expect(code(await issueDecision(office, input))).toBe("forbidden");
    const stranger = givenActor("00000000-0000-4000-8000-000000000001", ["quan-tri", "lanh-dao", "van-thu"]);
    expect(await readPaperTable(stranger, id)).toBeNull();
    expect(await savePaper(stranger, { id, version: 1, content })).toMatchObject({ status: "refused" });
  });

  it("takes no content of another shape", async () => {
    const { id } = await drafted("cong-van");
    const foreign = { subject: "Về việc khác" } as DecisionContent;
    expect(await saveDraft(actor, { id, version: 1, content: foreign })).toMatchObject({ status: "refused" });
  });
});
