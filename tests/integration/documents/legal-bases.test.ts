import { beforeEach, describe, expect, it } from "vitest";
import {
  changeBasisImport,
  commitBasisImport,
  dropBasisImport,
  startBasisImport,
  undoBasisImport,
} from "@/lib/document-kinds/commands/import-bases";
import { listBasisImports, readBasisImport } from "@/lib/document-kinds/queries/bases-import";
import { addLegalBasis, confirmLegalBasis, editLegalBasis } from "@/lib/documents/commands/legal-bases";
import { plain } from "@/lib/documents/core/inline";
import { listAffectedDocuments } from "@/lib/documents/queries/affected-documents";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { newBasisSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { readPastedTable } from "@/lib/spreadsheets/core/pasted-table";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenDraft, givenIssued } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const must = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
};
let clerk: Actor;
let viewer: Actor;

beforeEach(async () => {
  await database.truncateAll();
  const { communeId } = await givenCommune();
  clerk = givenActor(communeId, ["van-thu"]);
  viewer = givenActor(communeId, ["chi-xem"]);
});

const HEAD = "Loại văn bản\tSố và ký hiệu\tTên gọi hoặc trích yếu\tCơ quan ban hành\tHết hiệu lực từ\tGhi chú";
const NEW_ROW = "Nghị quyết\t9/2026/NQ-HĐND\tViệc thử nhập\tHội đồng nhân dân tỉnh\t\t";
const start = (...lines: readonly string[]) =>
  startBasisImport(clerk, { fileName: "can-cu.xlsx", grid: readPastedTable([HEAD, ...lines].join("\n")) });
const find = async (query: string) => (await listLegalBases(clerk, { query, day: TEST_DAY, citableOnly: false }))[0];

describe("a list of legal bases", () => {
  it("writes nothing in the dry run, all at once when told, and is taken back exactly", async () => {
    const known = await find("30/2020/NĐ-CP");
    if (!known) throw new Error("the register lacks the decree");
    must(await confirmLegalBasis(clerk, { id: known.id, version: known.version }));
    const { id } = must(await start(NEW_ROW, "\t30/2020/NĐ-CP\t\t\t\tXem lại Phụ lục I"));
    expect((await readBasisImport(clerk, id))?.plan.rows.map(({ plan }) => plan.kind)).toEqual(["add", "differs"]);
    expect(await find("9/2026/NQ-HĐND")).toBeUndefined();
    must(await changeBasisImport(clerk, { id, version: 1, row: 3, choice: "update" }));
    expect(must(await commitBasisImport(clerk, { id, version: 2 }))).toEqual({ added: 1, updated: 1 });
    expect(await find("9/2026/NQ-HĐND")).toMatchObject({ issuer: "Hội đồng nhân dân tỉnh", confirmedOn: null });
    expect(await find("30/2020/NĐ-CP")).toMatchObject({ note: "Xem lại Phụ lục I", confirmedOn: null });
    expect(code(await commitBasisImport(clerk, { id, version: 3 }))).toBe("not-open");
    expect(must(await undoBasisImport(clerk, { id }))).toEqual({ removed: 1, restored: 1, kept: 0 });
    expect(await find("9/2026/NQ-HĐND")).toBeUndefined();
    expect(await find("30/2020/NĐ-CP")).toMatchObject({
      ...{ title: known.title, note: known.note },
      ...{ confirmedOn: TEST_DAY, confirmedBy: clerk.name },
    });
    expect(code(await undoBasisImport(clerk, { id }))).toBe("not-committed");
  });

  it("with one wrong row is not written at all", async () => {
    const { id } = must(await start(NEW_ROW, "\t7/XYZ\t\t\t\t"));
    expect(code(await commitBasisImport(clerk, { id, version: 1 }))).toBe("not-ready");
    expect(await find("9/2026/NQ-HĐND")).toBeUndefined();
    must(await changeBasisImport(clerk, { id, version: 1, row: 3, choice: "skip" }));
    must(await commitBasisImport(clerk, { id, version: 2 }));
    expect(await find("9/2026/NQ-HĐND")).toBeDefined();
  });

  it("keeps what is cited by now when it is taken back", async () => {
    const { id } = must(await start(NEW_ROW));
    must(await commitBasisImport(clerk, { id, version: 1 }));
    const added = await find("9/2026/NQ-HĐND");
    const draft = await givenDraft(clerk, { series: "QĐ-BCĐ" });
    await inCommune(clerk.communeId, (tx) =>
      tx.document.update({
        where: { communeId_id: { communeId: clerk.communeId, id: draft } },
        data: { content: { bases: [{ legalBasisId: added?.id ?? "" }] } },
      }),
    );
    expect(must(await undoBasisImport(clerk, { id }))).toEqual({ removed: 0, restored: 0, kept: 1 });
    expect(await find("9/2026/NQ-HĐND")).toBeDefined();
  });

  it("two lists with the same number: the second sees what the first wrote", async () => {
    const one = must(await start(NEW_ROW));
    const other = must(await start(NEW_ROW));
    const results = await Promise.all([
      commitBasisImport(clerk, { id: one.id, version: 1 }),
      commitBasisImport(clerk, { id: other.id, version: 1 }),
    ]);
    expect(results.map(code).sort()).toEqual(["not-ready", "ok"]);
  });

  it("is only for who keeps the register, and what cannot be read is refused", async () => {
    const grid = readPastedTable([HEAD, NEW_ROW].join("\n"));
    expect(code(await startBasisImport(viewer, { fileName: "x", grid }))).toBe("forbidden");
    expect(code(await start(""))).toBe("no-rows");
    const { id } = must(await start(NEW_ROW));
    expect(await readBasisImport(viewer, id)).toBeNull();
    expect(await listBasisImports(viewer)).toEqual([]);
    expect(code(await commitBasisImport(viewer, { id, version: 1 }))).toBe("forbidden");
    expect(code(await undoBasisImport(viewer, { id }))).toBe("forbidden");
    must(await dropBasisImport(clerk, { id }));
    expect(code(await commitBasisImport(clerk, { id, version: 2 }))).toBe("not-open");
  });
});

const fields = (more: Record<string, string>) =>
  newBasisSchema.parse({ type: "Luật", title: "Thử", issuer: "Quốc hội", standing: "plain", ...more });

describe("the register of legal bases", () => {
  it("keeps who amended and partly replaced an entry, and who confirmed it when", async () => {
    const { id } = must(await addLegalBasis(clerk, fields({ number: "1/2026/QH16", amendedBy: "2/2026/QH16" })));
    expect(await find("1/2026/QH16")).toMatchObject({ amendedBy: "2/2026/QH16", partlyReplacedBy: null });
    expect(code(await confirmLegalBasis(viewer, { id, version: 1 }))).toBe("forbidden");
    must(await confirmLegalBasis(clerk, { id, version: 1 }));
    expect(await find("1/2026/QH16")).toMatchObject({ confirmedBy: clerk.name, confirmedOn: TEST_DAY });
    expect(code(await confirmLegalBasis(clerk, { id, version: 1 }))).toBe("stale");
    const edit = { ...fields({ number: "1/2026/QH16", partlyReplacedBy: "3/2026/QH16" }), id, version: 2 };
    must(await editLegalBasis(clerk, edit));
    expect(await find("1/2026/QH16")).toMatchObject({ partlyReplacedBy: "3/2026/QH16", amendedBy: null });
  });

  it("says which document in force rests on a basis over on a day, and what came after it", async () => {
    const law = must(await addLegalBasis(clerk, fields({ number: "1/2026/QH16", supersededBy: "2/2026/QH16" })));
    const next = must(await addLegalBasis(clerk, fields({ number: "2/2026/QH16" })));
    const edit = { ...fields({ number: "1/2026/QH16", supersededBy: "2/2026/QH16", effectiveTo: "20/11/2026" }) };
    must(await editLegalBasis(clerk, { ...edit, id: law.id, version: 1 }));
    const basis = { id: "b1", type: "basis" as const, text: plain("Căn cứ Luật Thử"), legalBasisId: law.id };
    const documentId = await givenIssued(
      clerk,
      { number: 1, issuedOn: civilDate("2026-11-02") },
      { series: "QĐ-BCĐ", bases: [basis] },
    );
    expect(await listAffectedDocuments(viewer, civilDate("2026-11-19"))).toEqual([]);
    const [affected] = await listAffectedDocuments(viewer, civilDate("2026-11-20"));
    expect(affected).toMatchObject({ id: documentId, code: "01/QĐ-BCĐ", bases: 1 });
    expect(affected?.fallen).toMatchObject([
      { id: law.id, since: "2026-11-20", instead: { id: next.id }, confirmed: false },
    ]);
    await database.superuserQuery(
      "update document set state = 'revoked', revoked_reason = 'x', revoked_at = now() where id = $1",
      [documentId],
    );
    expect(await listAffectedDocuments(viewer, TEST_DAY)).toEqual([]);
  });
});
