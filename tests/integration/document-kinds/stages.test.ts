import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision, saveDraft, trashDraft } from "@/lib/document-kinds/commands/draft-decision";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import { takeStep } from "@/lib/document-kinds/commands/take-step";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { readDraftWay } from "@/lib/document-kinds/queries/draft-way";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import type { StepAct } from "@/lib/documents/core/stages";
import { readDocument } from "@/lib/documents/queries/documents";
import { startFromCurrent } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import type { Actor, Role } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { listNotices } from "@/lib/notices/queries";
import { inCommune } from "@/lib/platform/db";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("a draft on its way to be issued", () => {
  let system: Actor;
  let communeId: string;
  let id: string;
  let office: Actor;
  let clerk: Actor;
  let leader: Actor;

  const as = (role: Role, name: string) => givenActor(communeId, [role], { name });

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor: system, communeId } = await givenCommune());
    await loadSampleCommittee(system);
    office = as("van-hoa-xa-hoi", "Trịnh Thị Hường");
    clerk = as("van-thu", "Lò Thị Mai");
    leader = as("lanh-dao", "Đoàn Trung Nam");
    value(await startFromCurrent(system, { body: COMMITTEE }));
    ({ id } = value(await draftDecision(system, { kind: "qd-thanh-lap-bcd", bodyIds: [], each: false })));
  }, 60_000);

  const version = async () => (await readDocument(system, id))?.version ?? 0;
  const step = async (actor: Actor, act: StepAct, other: { reason?: string; confirmErrors?: string } = {}) =>
    takeStep(actor, {
      ...{ id, version: await version(), act, reason: other.reason ?? "" },
      confirmErrors: other.confirmErrors ?? (act === "submit" || act === "check" ? "on" : undefined),
    });
  const issue = async (actor: Actor = clerk) =>
    issueDecision(actor, {
      ...{ id, version: await version(), number: 41, issuedOn: TEST_DAY },
      ...{ confirmOrder: undefined, confirmBases: "on" },
    });
  const askAll = () =>
    inCommune(communeId, (tx) => tx.commune.update({ where: { id: communeId }, data: { paperFlow: "full" } }));
  const content = async () => (await readDocument(system, id))?.content as DecisionContent;
  const save = async (actor: Actor, subject: string) =>
    saveDraft(actor, { id, version: await version(), content: { ...(await content()), subject } });
  async function allTheWay() {
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    value(await step(clerk, "check"));
    value(await step(leader, "sign"));
  }

  it("goes from hand to hand, each by who may, and keeps who did what when", async () => {
    await askAll();
    expect(code(await issue())).toBe("not-signed");
    expect(code(await step(office, "approve"))).toBe("forbidden");
    await allTheWay();
    expect(code(await issue())).toBe("ok");
    const way = await readDraftWay(clerk, id);
    expect(way?.steps.map(({ act, name }) => `${act} ${name}`).reverse()).toEqual([
      "submit Trịnh Thị Hường",
      "approve Đoàn Trung Nam",
      "check Lò Thị Mai",
      "sign Đoàn Trung Nam",
      "issue Lò Thị Mai",
    ]);
    value(await revokeDecision(leader, { id, reason: "Ban hành nhầm dự thảo" }));
    const [last] = (await readDraftWay(clerk, id))?.steps ?? [];
    expect(last).toMatchObject({ act: "revoke", reason: "Ban hành nhầm dự thảo" });
  });

  it("is issued straight away where the commune's papers go round on paper", async () => {
    expect(await readDraftWay(clerk, id)).toMatchObject({ flow: "short", mayIssue: true, stage: "drafting" });
    expect(code(await issue())).toBe("ok");
  });

  it("takes no words and is not thrown away while others have it", async () => {
    value(await step(office, "submit"));
    expect(await save(office, "Sửa sau khi trình")).toMatchObject({ status: "refused" });
    expect(code(await trashDraft(office, { id }))).toBe("not-a-draft");
    expect(code(await issue())).toBe("not-signed");
    value(await step(office, "withdraw"));
    expect(await save(office, "Sửa sau khi rút")).toMatchObject({ status: "saved" });
  });

  it("is returned with a reason, which its drafter is told", async () => {
    const personal = givenActor(communeId, ["van-hoa-xa-hoi"], {
      name: "Trịnh Thị Hường",
      accountId: crypto.randomUUID(),
    });
    value(await step(personal, "submit"));
    expect(code(await step(leader, "return"))).toBe("no-reason");
    value(await step(leader, "return", { reason: "Thiếu nhiệm vụ của Phó Trưởng ban" }));
    const told = await listNotices(personal, { page: 1 });
    expect(told.rows.map(({ words }) => words).join()).toContain("Thiếu nhiệm vụ của Phó Trưởng ban");
    expect(await readDraftWay(personal, id)).toMatchObject({ stage: "returned", mayEdit: true, acts: ["submit"] });
  });

  it("lets the clerk mend its form, and says so to who signs", async () => {
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    const approved = await version();
    expect(await save(office, "Sửa lén")).toMatchObject({ status: "refused" });
    expect(await save(clerk, "Thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư")).toMatchObject({ status: "saved" });
    expect(await readDraftWay(leader, id)).toMatchObject({ changedSince: approved });
  });

  it("goes back to who approves where the clerk changed words, and on where only the form was mended", async () => {
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    expect((await readDraftWay(clerk, id))?.acts).toEqual(["check", "return"]);
    const approved = await content();
    const to = (text: string, name: string) => ({ type: "to" as const, id: name, text });
    const [first, ...lines] = approved.recipients.lines;
    if (!first) throw new Error("given wrongly");
    const put = async (changed: DecisionContent) =>
      expect(await saveDraft(clerk, { id, version: await version(), content: changed })).toMatchObject({
        status: "saved",
      });
    const spelt = (text: string) => ({
      ...approved,
      articles: approved.articles.map((article) => ({
        ...article,
        blocks: article.blocks.map((block) => ("text" in block ? { ...block, text: `${block.text}${text}` } : block)),
      })),
    });
    await put(spelt(", trong năm 2027"));
    expect(code(await step(clerk, "check"))).toBe("words-changed");
    await put({
      ...approved,
      recipients: { ...approved.recipients, lines: [...approved.recipients.lines, to("Báo Lai Châu", "bao")] },
    });
    expect(code(await step(clerk, "check"))).toBe("words-changed");
    await put({ ...approved, recipients: { ...approved.recipients, lines: [...lines, first] } });
    expect((await readDraftWay(clerk, id))?.acts).toEqual(["check", "submit", "return"]);
    value(await step(clerk, "check"));
    value(await step(clerk, "return", { reason: "Thử lại đường khác" }));
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    await put(spelt(", trong năm 2027"));
    value(await step(clerk, "submit"));
    expect(code(await step(clerk, "check"))).not.toBe("ok");
    value(await step(leader, "approve"));
    value(await step(clerk, "check"));
    value(await step(leader, "sign"));
  });

  it("goes back to who approves where only the roster it is drawn from changed", async () => {
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    expect(await readDraftWay(clerk, id)).toMatchObject({ drawnAnew: false, acts: ["check", "return"] });
    await inCommune(communeId, async (tx) => {
      const entry = await tx.rosterEntry.findFirstOrThrow({ where: { communeId, personId: { not: null } } });
      await tx.person.update({
        where: { communeId_id: { communeId, id: entry.personId ?? "" } },
        data: { fullName: "Tên Đã Đổi" },
      });
    });
    expect(code(await step(clerk, "check"))).toBe("words-changed");
    expect(await readDraftWay(clerk, id)).toMatchObject({ drawnAnew: true, acts: ["check", "submit", "return"] });
    expect(await readDraftWay(office, id)).toMatchObject({ acts: [] });
    value(await step(clerk, "submit"));
    value(await step(leader, "approve"));
    value(await step(clerk, "check"));
  });

  it("mended by a press is not changed, as misspelt words put right", async () => {
    await save(office, "Thành lập Ban Chỉ đạo sử lý hồ sơ");
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    await save(clerk, "Thành lập Ban Chỉ đạo xử lý hồ sơ");
    value(await step(clerk, "check"));
  });

  it("is signed only as it was examined, and issued only as it was signed", async () => {
    await askAll();
    value(await step(office, "submit"));
    value(await step(leader, "approve"));
    value(await step(clerk, "check"));
    const rename = (fullName: string) =>
      inCommune(communeId, async (tx) => {
        const entry = await tx.rosterEntry.findFirstOrThrow({ where: { communeId, personId: { not: null } } });
        await tx.person.update({
          where: { communeId_id: { communeId, id: entry.personId ?? "" } },
          data: { fullName },
        });
        return entry.personId;
      });
    await rename("Tên Đã Đổi");
    expect(code(await step(leader, "sign"))).toBe("changed");
    value(await step(leader, "return", { reason: "Tên một thành viên vừa đổi" }));
    await allTheWay();
    await rename("Tên Đổi Lần Nữa");
    expect(code(await issue())).toBe("not-signed");
  });

  it("is approved once of two leaders at once, and never loses a save that came first", async () => {
    value(await step(office, "submit"));
    const both = await Promise.all([step(leader, "approve"), step(as("lanh-dao", "Phó Chủ tịch"), "approve")]);
    expect(both.map(code).sort()).toEqual(["ok", "wrong-stage"]);
    value(await step(leader, "return", { reason: "Cần sửa lại trích yếu" }));
    const [saved, submitted] = await Promise.all([save(office, "Trích yếu mới"), step(office, "submit")]);
    const now = await readDocument(system, id);
    if (saved.status === "saved") expect(now?.subject).toBe("Trích yếu mới");
    else expect(now?.stage).toBe("submitted");
    if (!submitted.ok) expect(submitted.refusal.code).toBe("stale");
  });

  it("with gaps is submitted by nobody, with errors only knowingly", async () => {
    const paper = value(await draftPaper(office, { kind: "cong-van", issuer: { code: "ubnd", unitId: null } }));
    const table = await readPaperTable(office, paper.id);
    if (!table) throw new Error("no draft");
    const gaps = { ...table.content, subject: "triển khai …" };
    await savePaper(office, { id: paper.id, version: 1, content: gaps });
    const submit = (confirmErrors?: string) =>
      takeStep(office, { id: paper.id, version: 2, act: "submit", reason: "", confirmErrors });
    expect(code(await submit("on"))).toBe("not-ready");
    value(await step(office, "submit"));
    value(await step(office, "withdraw"));
    await save(office, "");
    expect(code(await step(office, "submit", { confirmErrors: "" }))).toBe("has-errors");
  });

  it("shows nothing of itself to who may not read drafts", async () => {
    expect(await readDraftWay(as("chi-xem", "Tỉnh"), id)).toBeNull();
    expect(code(await step(as("chi-xem", "Tỉnh"), "submit"))).toBe("forbidden");
    const other = givenActor(crypto.randomUUID(), ["lanh-dao"]);
    expect(code(await takeStep(other, { id, version: 1, act: "submit", reason: "", confirmErrors: "on" }))).toBe(
      "not-found",
    );
  });
});
