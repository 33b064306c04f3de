import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readDocument } from "@/lib/documents/queries/documents";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { grantSigningPower, withdrawSigningPower } from "@/lib/organization/commands/signing-powers";
import { listSigningPowers, postsToChoose } from "@/lib/organization/queries/signing-powers";
import type { PowerInput } from "@/lib/organization/schema";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenActor, givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();
const code = (result: Result<unknown>) => (result.ok ? "ok" : result.refusal.code);

describe("who signs by a power", () => {
  let actor: Actor;
  let communeId: string;
  let postId: string;
  let deputyId: string;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor, communeId } = await givenCommune());
    await loadSampleCommittee(actor);
    const posts = await postsToChoose(actor);
    postId = posts.find(({ fullName }) => fullName === "Nguyễn Công Hoan")?.id ?? "";
    deputyId = posts.find(({ fullName }) => fullName === "Hoàng Văn Cảnh")?.id ?? "";
  }, 60_000);

  const power = (other: Partial<PowerInput> = {}): PowerInput => ({
    ...{ postId, form: "tl", issuers: ["ubnd"], types: ["Công văn"], note: null },
    ...{ validFrom: addDays(TEST_DAY, -10), lastDay: addDays(TEST_DAY, -1) },
    ...{ documentCode: "Quy chế làm việc", documentDay: addDays(TEST_DAY, -30) },
    ...other,
  });

  /** A công văn to be signed by this post, issued on a day. */
  async function issuedOn(signerId: string, issued: CivilDate, number: number) {
    const drafted = await draftPaper(actor, { kind: "cong-van", issuer: { code: "ubnd", unitId: null } });
    if (!drafted.ok) throw new Error(drafted.refusal.words);
    const { id } = drafted.value;
    const table = await readPaperTable(actor, id);
    if (!table) throw new Error("no draft");
    const write = (text: string) => text.replaceAll("…", "theo kế hoạch");
    const content: PaperContent = {
      ...table.content,
      signerId,
      subject: "rà soát danh sách các Tổ",
      addressees: ["Trưởng các bản"],
      blocks: table.content.blocks.map((block) => ("text" in block ? { ...block, text: write(block.text) } : block)),
    };
    await savePaper(actor, { id, version: 1, content });
    const issue = { id, version: 2, number, issuedOn: issued, confirmOrder: "on", confirmBases: "on" };
    const result = await issueDecision(actor, issue);
    const model = (await readDocument(actor, id))?.frozenModel;
    const signature = model?.signature?.type === "single" ? model.signature.signature.authority : [];
    return { code: code(result), signature };
  }

  it("signs on the days it holds and on no other, as what the person then is", async () => {
    expect(code(await grantSigningPower(actor, power()))).toBe("ok");
    expect(await issuedOn(postId, addDays(TEST_DAY, -1), 901)).toEqual({
      code: "ok",
      signature: ["TL. CHỦ TỊCH", "CÔNG CHỨC VP HĐND & UBND"],
    });
    expect((await issuedOn(postId, TEST_DAY, 902)).code).toBe("no-signer");
  });

  it("makes an acting Chủ tịch of a deputy for its time, who signs KT. after it", async () => {
    const acting = power({ postId: deputyId, form: "q", types: [] });
    expect(code(await grantSigningPower(actor, acting))).toBe("ok");
    const during = await issuedOn(deputyId, addDays(TEST_DAY, -5), 903);
    expect(during.signature).toEqual(["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]);
    const after = await issuedOn(deputyId, TEST_DAY, 904);
    expect(after.signature).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });

  it("is refused where the decree does, where it overlaps, and by who may not give it", async () => {
    expect(code(await grantSigningPower(actor, power({ form: "tuq", lastDay: null })))).toBe("bad-power");
    expect(code(await grantSigningPower(givenActor(communeId, ["van-thu"]), power()))).toBe("forbidden");
    expect(code(await grantSigningPower(givenActor(crypto.randomUUID(), ["lanh-dao"]), power()))).toBe("not-found");
    const both = await Promise.all([grantSigningPower(actor, power()), grantSigningPower(actor, power())]);
    expect(both.map(code).sort()).toEqual(["ok", "overlaps"]);
  });

  it("is taken back once, with a reason, and then signs nothing", async () => {
    expect(code(await grantSigningPower(actor, power({ lastDay: null })))).toBe("ok");
    const [given] = await listSigningPowers(actor);
    expect(given).toMatchObject({ state: "current", fullName: "Nguyễn Công Hoan" });
    const taken = { id: given?.id ?? "", version: 1, reason: "Đã chuyển công tác" };
    expect(code(await withdrawSigningPower(actor, taken))).toBe("ok");
    expect(code(await withdrawSigningPower(actor, taken))).toBe("stale");
    expect((await issuedOn(postId, TEST_DAY, 905)).code).toBe("no-signer");
    expect(await listSigningPowers(givenActor(communeId, ["truong-ban"]))).toEqual([]);
  });
});
