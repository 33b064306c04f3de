import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { trailOf } from "@/lib/audit/queries";
import { attachSignedCopy, confirmSignedCopy } from "@/lib/documents/commands/signed-copies";
import type { DocumentModel } from "@/lib/documents/core/model";
import { readSignedFile, signedCopiesOf } from "@/lib/documents/queries/signed-copies";
import { makePdf } from "@/lib/documents/render/pdf";
import type { Actor } from "@/lib/kernel/actor";
import { toDbDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { toJson } from "@/lib/platform/json";
import { makeSigner, plainPdf, type Signer, signPdf } from "@/prisma/seed/sample-signature";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { makeScan } from "../../support/signed-pdf";
import { ensureWorkers } from "../../support/workers";
import { sampleDecision } from "../../unit/documents/sample-decision";
import { givenDraft } from "./given-draft";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const file = (bytes: Uint8Array, name = "quyết định đã ký.pdf") => ({ name, bytes });
const model = sampleDecision({}, 5);

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

describe("the signed copy of an issued document", () => {
  let clerk: Actor;
  let id: string;
  let ours: Uint8Array;
  let signer: Signer;

  beforeAll(async () => {
    await ensureWorkers();
    ours = await plainPdf(makePdf(model));
    signer = await makeSigner("Đoàn Trung Nam");
  }, 60_000);

  beforeEach(async () => {
    await database.truncateAll();
    const { communeId } = await givenCommune();
    clerk = givenActor(communeId, ["van-thu"]);
    id = await issued(clerk, model);
  });

  async function issued(actor: Actor, frozenModel: DocumentModel): Promise<string> {
    const draftId = await givenDraft(actor, { series: "QĐ-UBND" });
    const where = { communeId_id: { communeId: actor.communeId, id: draftId } };
    const data = {
      ...{ state: "issued", number: 5, year: 2026, issuedOn: toDbDate(TEST_DAY), effectiveFrom: toDbDate(TEST_DAY) },
      ...{ frozenModel: toJson(frozenModel), frozenFacts: {}, sha256: "0".repeat(64) },
    };
    await inCommune(actor.communeId, (tx) => tx.document.update({ where, data }));
    return draftId;
  }

  it("is compared and read, kept as it came, and told in the trail", async () => {
    const signed = await signPdf(ours, signer);
    expect(value(await attachSignedCopy(clerk, { id, file: file(signed) }))).toEqual({
      verdict: "same",
      altered: false,
    });
    const viewer = givenActor(clerk.communeId, ["chi-xem"]);
    const [copy, ...others] = await signedCopiesOf(viewer, id);
    expect(others).toEqual([]);
    expect(copy).toMatchObject({
      ...{ fileName: "quyết định đã ký.pdf", confirmed: null, supersededAt: null },
      comparison: { verdict: "same", differences: [], additions: [] },
      signatures: [{ signer: "Đoàn Trung Nam", integrity: "intact", coversFile: true }],
    });
    const kept = await readSignedFile(viewer, id, copy?.id ?? "");
    expect(Buffer.from(kept?.bytes ?? []).equals(Buffer.from(signed))).toBe(true);
    expect((await trailOf(clerk, "document", id)).map(({ words }) => words)).toEqual([
      "Đính kèm bản ký của văn bản số 05/QĐ-UBND: lời văn giống bản đã ban hành; 1 chữ ký số (Đoàn Trung Nam)",
    ]);
  });

  it("that says other words is taken with its differences, and stands only with a reason", async () => {
    const other = makePdf({ ...model, subject: model.subject.replace("chuyển đổi số", "cải cách hành chính") });
    expect(value(await attachSignedCopy(clerk, { id, file: file(other) })).verdict).toBe("differs");
    const [copy] = await signedCopiesOf(clerk, id);
    expect(copy?.comparison.differences[0]).toMatchObject({ kind: "changed", before: model.subject });
    const confirm = (note: string | null) => confirmSignedCopy(clerk, { id, copyId: copy?.id ?? "", note });
    expect(code(await confirm(null))).toBe("no-note");
    expect(code(await confirm("Trích yếu ký nhầm, đã có văn bản đính chính"))).toBe("ok");
    expect(code(await confirm("Lần nữa"))).toBe("stale");
    expect((await signedCopiesOf(clerk, id))[0]?.confirmed).toMatchObject({ name: clerk.name });
  });

  it("that was altered after it was signed is told so first, though its words are ours", async () => {
    const other = await makeSigner("Kẻ mạo danh");
    const forged = await signPdf(ours, { certificate: signer.certificate, key: other.key });
    const attached = value(await attachSignedCopy(clerk, { id, file: file(forged) }));
    expect(attached).toEqual({ verdict: "same", altered: true });
    const [told] = await trailOf(clerk, "document", id);
    expect(told?.words).toContain("tệp đã bị sửa sau khi ký; lời văn giống");
  });

  it("that was altered is confirmed by nobody, also where a scan would be", async () => {
    const other = await makeSigner("Kẻ mạo danh");
    const forged = await signPdf(await makeScan(1), { certificate: signer.certificate, key: other.key });
    expect(value(await attachSignedCopy(clerk, { id, file: file(forged) }))).toEqual({
      verdict: "no-text",
      altered: true,
    });
    const [copy] = await signedCopiesOf(clerk, id);
    const confirmed = await confirmSignedCopy(clerk, { id, copyId: copy?.id ?? "", note: "Đã xem kỹ" });
    expect(code(confirmed)).toBe("altered");
    expect((await signedCopiesOf(clerk, id))[0]?.confirmed).toBeNull();
  });

  it("that is a scan waits for a person, who is named", async () => {
    expect(value(await attachSignedCopy(clerk, { id, file: file(await makeScan(2)) })).verdict).toBe("no-text");
    const [copy] = await signedCopiesOf(clerk, id);
    const leader = givenActor(clerk.communeId, ["lanh-dao"]);
    const input = { id, copyId: copy?.id ?? "", note: null };
    expect(code(await confirmSignedCopy(givenActor(clerk.communeId, ["van-hoa-xa-hoi"]), input))).toBe("forbidden");
    expect(code(await confirmSignedCopy(leader, input))).toBe("ok");
    expect((await signedCopiesOf(clerk, id))[0]).toMatchObject({ pages: 2, confirmed: { name: leader.name } });
  });

  it("is superseded by a later one and stays in sight; one that is the same changes nothing", async () => {
    const scan = await makeScan(1);
    value(await attachSignedCopy(clerk, { id, file: file(scan) }));
    expect(code(await attachSignedCopy(clerk, { id, file: file(scan) }))).toBe("same-file");
    value(await attachSignedCopy(clerk, { id, file: file(await signPdf(ours, signer)) }));
    const copies = await signedCopiesOf(clerk, id);
    expect(copies.map(({ comparison, supersededAt }) => [comparison.verdict, supersededAt === null])).toEqual([
      ["same", true],
      ["no-text", false],
    ]);
    const [standing, former] = copies;
    const confirm = (copyId = "") => confirmSignedCopy(clerk, { id, copyId, note: "x" });
    expect(code(await confirm(former?.id))).toBe("stale");
    expect(code(await confirm(standing?.id))).toBe("nothing-to-confirm");
  });

  it("sent twice at once stands once", async () => {
    const files = await Promise.all([makeScan(1), makeScan(2)]);
    const sent = await Promise.all(files.map((bytes) => attachSignedCopy(clerk, { id, file: file(bytes) })));
    expect(sent.map(code)).toContain("ok");
    const copies = await signedCopiesOf(clerk, id);
    expect(copies.filter(({ supersededAt }) => supersededAt === null)).toHaveLength(1);
    expect(copies).toHaveLength(sent.filter(({ ok }) => ok).length);
  });

  it("is refused for a draft, from who may not, and when it is no PDF to read", async () => {
    const attach = (actor: Actor, documentId: string, bytes: Uint8Array | null) =>
      attachSignedCopy(actor, { id: documentId, file: bytes && file(bytes) }).then(code);
    for (const role of ["quan-tri", "van-hoa-xa-hoi", "truong-ban", "chi-xem"] as const) {
      expect(await attach(givenActor(clerk.communeId, [role]), id, ours)).toBe("forbidden");
    }
    expect(await attach(clerk, await givenDraft(clerk, { series: "QĐ-UBND" }), ours)).toBe("not-found");
    expect(await attach(clerk, id, null)).toBe("bad-file");
    expect(await attach(clerk, id, new TextEncoder().encode("GIF89a"))).toBe("bad-file");
    expect(await attach(clerk, id, new TextEncoder().encode("%PDF-1.7 hỏng"))).toBe("unreadable");
    expect(await signedCopiesOf(clerk, id)).toEqual([]);
  });

  it("of another commune is neither seen nor fetched", async () => {
    value(await attachSignedCopy(clerk, { id, file: file(ours) }));
    const [copy] = await signedCopiesOf(clerk, id);
    const other = givenActor(await givenOtherCommune(), ["van-thu"]);
    expect(await signedCopiesOf(other, id)).toEqual([]);
    expect(await readSignedFile(other, id, copy?.id ?? "")).toBeNull();
    expect(code(await attachSignedCopy(other, { id, file: file(ours) }))).toBe("not-found");
  });
});
