import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import {
  keepReadTemplate,
  restoreTemplateVersion,
  retireTemplate,
  saveDraftAsTemplate,
} from "@/lib/document-kinds/commands/templates";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import type { PaperKindCode } from "@/lib/document-kinds/core/papers/paper-kinds";
import { sampleTemplateModel } from "@/lib/document-kinds/core/templates/sample-template";
import { isPaperTemplate } from "@/lib/document-kinds/core/templates/template-content";
import { readTemplateOfDraft } from "@/lib/document-kinds/queries/made-template";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readTemplateFile } from "@/lib/document-kinds/queries/read-template-file";
import {
  compareTemplateVersions,
  listTemplates,
  readTemplateModel,
  readTemplateView,
  templateChoices,
  templateOfDocument,
} from "@/lib/document-kinds/queries/templates";
import { plainText } from "@/lib/documents/core/plain-text";
import { readDocument } from "@/lib/documents/queries/documents";
import { renderDocx } from "@/lib/documents/render/render-document";
import { removeEntry, startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { fillGaps } from "../../support/fill-gaps";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { givenOtherCommune } from "../../support/given-other-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();
const UBND = { code: "ubnd", unitId: null } as const;

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);
const nothing = { templateId: null, note: null };

describe("the commune's own templates", () => {
  let actor: Actor;
  let communeId: string;
  let clerk: Actor;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSampleCommittee(actor);
    clerk = givenActor(communeId, ["van-thu"], { name: "Chảo A Páo" });
  }, 60_000);

  async function drafted(kind: PaperKindCode, templateId: string | null = null) {
    const { id, template } = value(await draftPaper(actor, { kind, issuer: UBND, templateId }));
    const table = await readPaperTable(actor, id);
    if (!table) throw new Error("no draft");
    return { id, template, content: table.content };
  }

  async function wordings(id: string, version: number, change: (content: PaperContent) => PaperContent) {
    const table = await readPaperTable(actor, id);
    if (!table) throw new Error("no draft");
    const saved = await savePaper(actor, { id, version, content: change(table.content) });
    if (saved.status !== "saved") throw new Error(saved.words);
  }

  const asked = (id: string, words: string) =>
    wordings(id, 1, (content) => ({
      ...content,
      blocks: content.blocks.map((block, at) =>
        at === 1 ? { ...block, text: words } : block,
      ) as PaperContent["blocks"],
    }));

  async function kept(name = "Công văn giục việc") {
    const { id } = await drafted("cong-van");
    await asked(id, "Việc của tháng 11 năm 2026: rà soát danh sách Tổ trước ngày 25 tháng 11 năm 2026.");
    return { documentId: id, ...value(await saveDraftAsTemplate(clerk, { documentId: id, ...nothing, name })) };
  }

  it("keeps a draft's wording without its signer and period, and draws the next draft of today from it", async () => {
    const { id, no } = await kept();
    expect(no).toBe(1);
    const { content, template } = await drafted("cong-van", id);
    expect(template).toEqual({ name: "Công văn giục việc", no: 1, fallen: [] });
    expect(content.signerId).not.toBeNull();
    expect(content.blocks[1]).toMatchObject({
      text: "Việc của tháng 11 năm 2026: rà soát danh sách Tổ trước ngày 25 tháng 11 năm 2026.",
    });
    const [row] = await database.superuserQuery<{ content: unknown }>("select content from document_template_version");
    const stored = JSON.stringify(row?.content);
    expect(stored).toContain("Việc của {{mau:ky-thang}}: rà soát danh sách Tổ trước ngày 25 tháng 11 năm 2026.");
    expect(stored).toContain('"signerId":null');
    const december = givenActor(communeId, ["van-thu"], { today: "2026-12-03" as Actor["today"] });
    const later = value(await draftPaper(december, { kind: "cong-van", issuer: UBND, templateId: id }));
    expect(JSON.stringify((await readPaperTable(december, later.id))?.content)).toContain("Việc của tháng 12 năm 2026");
  });

  it("is frozen by name and number with what is issued, and later versions change nothing of it", async () => {
    const { id } = await kept();
    const made = await drafted("cong-van", id);
    expect(await templateOfDocument(actor, made.id)).toEqual({ id, name: "Công văn giục việc", no: 1 });
    await asked(made.id, "Gửi báo cáo về Phòng Văn hóa - Xã hội.");
    value(await saveDraftAsTemplate(clerk, { documentId: made.id, templateId: id, name: "", note: "Thêm nơi gửi" }));
    value(
      await issueDecision(actor, {
        ...{ id: made.id, version: await fillGaps(actor, made.id), number: 300, issuedOn: TEST_DAY },
        ...{ confirmOrder: "on", confirmBases: undefined },
      }),
    );
    const [row] = await database.superuserQuery<{ template_version: string }>(
      `select template_version from document where id = '${made.id}'`,
    );
    expect(row?.template_version).toBe("mau-xa:Công văn giục việc@1");
    expect(await templateOfDocument(givenActor(communeId, ["chi-xem"]), made.id)).toMatchObject({ no: 1 });
    const own = await drafted("cong-van");
    expect(await templateOfDocument(actor, own.id)).toBeNull();
  });

  it("cites each basis as the register has it today, and leaves out one that fell", async () => {
    const { id: documentId, content } = await drafted("ke-hoach");
    expect(content.bases.length).toBeGreaterThan(1);
    const { id } = value(await saveDraftAsTemplate(clerk, { documentId, ...nothing, name: "Kế hoạch năm" }));
    const [number] =
      value(await draftPaper(actor, { kind: "ke-hoach", issuer: UBND, templateId: id })).template?.fallen ?? [];
    expect(number).toBeUndefined();
    const [{ number: fell } = { number: "" }] = await database.superuserQuery<{ number: string }>(
      `update legal_basis set effective_to = '2026-11-01' where id = '${content.bases[0]?.legalBasisId}' returning number`,
    );
    const again = await drafted("ke-hoach", id);
    expect(again.template?.fallen).toEqual([fell]);
    expect(again.content.bases.map(({ legalBasisId }) => legalBasisId)).not.toContain(content.bases[0]?.legalBasisId);
    expect(again.content.bases).toHaveLength(content.bases.length - 1);
  });

  it("loses no version when two people save the next at once", async () => {
    const { id } = await kept();
    const drafts = [await drafted("cong-van"), await drafted("cong-van"), await drafted("cong-van")];
    for (const [at, draft] of drafts.entries()) await asked(draft.id, `Lời văn thứ ${at + 1}.`);
    const saved = await Promise.all(
      drafts.map((draft, at) =>
        saveDraftAsTemplate(at % 2 === 0 ? clerk : actor, {
          documentId: draft.id,
          templateId: id,
          name: "",
          note: null,
        }),
      ),
    );
    expect(saved.map((one) => value(one).no).sort()).toEqual([2, 3, 4]);
    const view = await readTemplateView(actor, id);
    expect(view?.versions.map(({ no }) => no)).toEqual([4, 3, 2, 1]);
    const stored = await database.superuserQuery<{ content: unknown }>("select content from document_template_version");
    for (const at of [1, 2, 3]) expect(JSON.stringify(stored)).toContain(`Lời văn thứ ${at}.`);
  });

  it("takes an earlier version up again as a new one, tells what differs, and refuses what changes nothing", async () => {
    const { id } = await kept();
    const other = await drafted("cong-van");
    await asked(other.id, "Việc khác hẳn.");
    value(await saveDraftAsTemplate(clerk, { documentId: other.id, templateId: id, name: "", note: "Gọn hơn" }));
    expect(code(await saveDraftAsTemplate(clerk, { documentId: other.id, templateId: id, name: "", note: null }))).toBe(
      "unchanged",
    );
    const diff = await compareTemplateVersions(actor, { id, from: 1, to: 2 });
    expect(JSON.stringify(diff)).toContain("Việc khác hẳn");
    expect(value(await restoreTemplateVersion(clerk, { id, no: 1 })).no).toBe(3);
    expect(code(await restoreTemplateVersion(clerk, { id, no: 9 }))).toBe("not-found");
    const model = await readTemplateModel(actor, id, 3);
    expect(model && plainText(model).join("\n")).toContain("Việc của tháng 11 năm 2026");
    expect((await readTemplateView(actor, id))?.versions[0]).toMatchObject({
      madeFrom: "restored",
      savedName: "Chảo A Páo",
    });
  });

  it("goes out of use and back, and its name is free meanwhile", async () => {
    const { id, documentId } = await kept();
    expect(code(await saveDraftAsTemplate(clerk, { documentId, ...nothing, name: "Công văn giục việc" }))).toBe(
      "name-taken",
    );
    value(await retireTemplate(clerk, { id, retired: true }));
    expect(code(await draftPaper(actor, { kind: "cong-van", issuer: UBND, templateId: id }))).toBe("no-template");
    expect((await templateChoices(actor)).get("cong-van")).toBeUndefined();
    value(await saveDraftAsTemplate(clerk, { documentId, ...nothing, name: "Công văn giục việc" }));
    expect(code(await retireTemplate(clerk, { id, retired: false }))).toBe("name-taken");
  });

  it("is offered first when the last paper of the kind was drawn from it", async () => {
    const { id } = await kept();
    expect((await templateChoices(actor)).get("cong-van")).toMatchObject({ usual: null, templates: [{ id, no: 1 }] });
    await drafted("cong-van", id);
    expect((await templateChoices(actor)).get("cong-van")?.usual).toBe(id);
  });

  it("is of one kind: another kind is refused, for drafting and for a next version", async () => {
    const { id } = await kept();
    expect(code(await draftPaper(actor, { kind: "to-trinh", issuer: UBND, templateId: id }))).toBe("no-template");
    const report = await drafted("bao-cao-thang");
    const to = { documentId: report.id, templateId: id, name: "", note: null };
    expect(code(await saveDraftAsTemplate(clerk, to))).toBe("wrong-kind");
    expect(code(await draftPaper(actor, { kind: "cong-van", issuer: UBND, templateId: crypto.randomUUID() }))).toBe(
      "no-template",
    );
  });

  it("is kept by the office, the clerk and the administrator only; whoever drafts draws from it, no one else sees it", async () => {
    const { id, documentId } = await kept();
    for (const role of ["lanh-dao", "to-giup-viec", "uy-vien", "truong-group", "chi-xem"] as const) {
      const someone = givenActor(communeId, [role]);
      expect(code(await saveDraftAsTemplate(someone, { documentId, ...nothing, name: role }))).toBe("forbidden");
      expect(code(await restoreTemplateVersion(someone, { id, no: 1 }))).toBe("forbidden");
      expect(code(await retireTemplate(someone, { id, retired: true }))).toBe("forbidden");
      expect(await readTemplateOfDraft(someone, documentId)).toBeNull();
    }
    const helper = givenActor(communeId, ["to-giup-viec"]);
    expect(code(await draftPaper(helper, { kind: "cong-van", issuer: UBND, templateId: id }))).toBe("ok");
    const viewer = givenActor(communeId, ["chi-xem"]);
    expect(await listTemplates(viewer)).toEqual([]);
    expect(await readTemplateModel(viewer, id, 1)).toBeNull();
    const elsewhere = await givenOtherCommune();
    const other = givenActor(elsewhere, ["quan-tri", "van-thu"]);
    expect(await listTemplates(other)).toEqual([]);
    expect(code(await restoreTemplateVersion(other, { id, no: 1 }))).toBe("not-found");
  });

  it("keeps a decision's wording: its lists stay facts, its former decisions are drawn anew", async () => {
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    const leaving = (await readOpenDraft(actor, COMMITTEE))?.members.find(
      ({ fullName }) => fullName === "Lê Thị Chinh",
    );
    value(await removeEntry(actor, { id: leaving?.id ?? "" }));
    const { id: documentId } = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }));
    const seen = await readTemplateOfDraft(clerk, documentId);
    expect(seen?.made.opened.map(({ name }) => name)).toContain("quyet-dinh-cu");
    expect(seen?.made.template.bases.map(({ type }) => type)).toContain("standing");
    const { id } = value(await saveDraftAsTemplate(clerk, { documentId, ...nothing, name: "Kiện toàn gọn" }));
    const model = await readTemplateModel(actor, id, 1);
    expect(model && plainText(model).join("\n")).toContain("Kiện toàn Ban Chỉ đạo chuyển đổi số xã Bình Lư");
    await database.superuserQuery(
      `update roster_draft set proposed_in_id = null where proposed_in_id = '${documentId}'`,
    );
    const again = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [], templateId: id }));
    const before = (await readDocument(actor, documentId))?.content as DecisionContent;
    const after = (await readDocument(actor, again.id))?.content as DecisionContent;
    expect(after.articles).toEqual(before.articles);
    expect(after.bases).toEqual(before.bases);
    expect(after.signerPostId).toBe(before.signerPostId);
    const paper = value(
      await saveDraftAsTemplate(clerk, { documentId: (await drafted("cong-van")).id, ...nothing, name: "Thường" }),
    );
    await database.superuserQuery(`update roster_draft set proposed_in_id = null where proposed_in_id = '${again.id}'`);
    const wrong = await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [], templateId: paper.id });
    expect(code(wrong)).toBe("no-template");
  });

  it("reads a Word file, shows it before anything is kept, and keeps it as it was shown", async () => {
    const bytes = await renderDocx(sampleTemplateModel());
    const read = value(await readTemplateFile(clerk, { kind: "bao-cao-thang", name: "mau.docx", bytes }));
    expect(await listTemplates(actor)).toEqual([]);
    expect(plainText(read.model).join("\n")).toContain("35 bản");
    const { template } = read.reading;
    if (!isPaperTemplate(template)) throw new Error("no paper");
    const given = { kind: "bao-cao-thang" as const, content: template, ...nothing, name: "Báo cáo tháng gọn" };
    const { id } = value(await keepReadTemplate(clerk, given));
    expect((await readTemplateView(actor, id))?.versions).toMatchObject([{ no: 1, madeFrom: "docx" }]);
    const { content } = await drafted("bao-cao-thang", id);
    expect(JSON.stringify(content)).toContain("{{so:so-ban}}");
    expect(content.subject).toBe("Kết quả thực hiện nhiệm vụ chuyển đổi số tháng 11 năm 2026");
    const helper = givenActor(communeId, ["to-giup-viec"]);
    expect(code(await readTemplateFile(helper, { kind: "bao-cao-thang", name: "mau.docx", bytes }))).toBe("forbidden");
    expect(code(await keepReadTemplate(helper, given))).toBe("forbidden");
    const pdf = new TextEncoder().encode("%PDF-1.7");
    expect(code(await readTemplateFile(clerk, { kind: "bao-cao-thang", name: "mau.pdf", bytes: pdf }))).toBe("pdf");
  });
});
