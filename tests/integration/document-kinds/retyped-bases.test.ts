import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { plain } from "@/lib/documents/core/inline";
import { readDocument } from "@/lib/documents/queries/documents";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import type { Actor } from "@/lib/kernel/actor";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { fillGaps } from "../../support/fill-gaps";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const database = useDatabase();

describe("a basis whose words are retyped", () => {
  let actor: Actor;
  let id: string;
  const entries = new Map<string, string>();

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await loadSampleCommittee(actor);
    for (const { id: basis, number } of await listLegalBases(actor, { query: "", day: TEST_DAY, citableOnly: false })) {
      if (number) entries.set(number, basis);
    }
    const drafted = await draftPaper(actor, { kind: "cong-van", issuer: { code: "ubnd", unitId: null } });
    if (!drafted.ok) throw new Error(drafted.refusal.words);
    ({ id } = drafted.value);
  }, 60_000);

  async function retyped(words: string): Promise<string | null | undefined> {
    const stored = await readDocument(actor, id);
    if (!stored) throw new Error("no draft");
    const legalBasisId = entries.get("148/2025/QH15") ?? null;
    const bases = [{ id: "b", type: "basis" as const, text: plain(words), legalBasisId }];
    const content = { ...(stored.content as unknown as PaperContent), bases };
    const saved = await savePaper(actor, { id, version: stored.version, content });
    expect(saved.status).toBe("saved");
    const kept = (await readDocument(actor, id))?.content as PaperContent | undefined;
    return kept?.bases[0]?.legalBasisId;
  }

  it("is kept under the entry its words name, or under none", async () => {
    expect(await retyped("Căn cứ Luật Chuyển đổi số ngày 11 tháng 12 năm 2025")).toBe(entries.get("148/2025/QH15"));
    expect(await retyped("Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006")).toBe(entries.get("67/2006/QH11"));
    expect(await retyped("Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016")).toBeNull();
  });

  it("is refused a number where the law it names now has fallen", async () => {
    await retyped("Căn cứ Luật Công nghệ thông tin ngày 29 tháng 6 năm 2006");
    const issued = await issueDecision(actor, {
      ...{ id, version: await fillGaps(actor, id), number: 7, issuedOn: TEST_DAY },
      ...{ confirmOrder: undefined, confirmBases: undefined },
    });
    expect(issued.ok ? "ok" : issued.refusal.code).toBe("fallen-basis");
  });
});
