import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { readDocument } from "@/lib/documents/queries/documents";
import { exportOutgoing } from "@/lib/documents/queries/outgoing";
import type { Actor } from "@/lib/kernel/actor";
import { canonicalJson } from "@/lib/kernel/canonical-json";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";

const ISSUERS = 50;
const numbers = Array.from({ length: ISSUERS }, (_, index) => index + 1);
const database = useDatabase();

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

/** A finished letter of the committee, whose book is kept here. */
async function letter(actor: Actor, about: string): Promise<string> {
  const { id } = must(await draftPaper(actor, { kind: "cong-van", issuer: { code: "ban-chi-dao", unitId: null } }));
  const table = await readPaperTable(actor, id);
  if (!table) throw new Error("no draft");
  const { content } = table;
  const blocks = content.blocks.map((block) =>
    "text" in block ? { ...block, text: block.text.replaceAll("…", "theo kế hoạch") } : block,
  );
  const saved = await savePaper(actor, {
    ...{ id, version: 1 },
    content: { ...content, subject: about, addressees: ["Trưởng các bản"], blocks },
  });
  if (saved.status !== "saved") throw new Error("not saved");
  return id;
}

describe("fifty people who issue at once in one book kept here", () => {
  let actor: Actor;

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await loadSampleCommittee(actor);
  }, 60_000);

  it("get 1 to 50, each once, each frozen with its own words and files, each in the register", async () => {
    const ids: string[] = [];
    for (const number of numbers) ids.push(await letter(actor, `việc thứ ${number}`));

    const results = await Promise.all(
      // Everyone saw the same next number.
      ids.map((id) =>
        issueDecision(actor, {
          id,
          version: 2,
          number: 1,
          issuedOn: TEST_DAY,
          confirmOrder: undefined,
          confirmBases: "on",
        }),
      ),
    );

    expect(results.flatMap((result) => (result.ok ? [] : [result.refusal.words]))).toEqual([]);
    const rows = await inCommune(actor.communeId, (tx) => tx.document.findMany({ where: { id: { in: ids } } }));
    expect(rows.map(({ number }) => number).sort((a, b) => Number(a) - Number(b))).toEqual(numbers);
    for (const row of rows) {
      const { state, sha256, pdfSha256, docxSha256, frozenFacts: facts } = row;
      expect(state).toBe("issued");
      const model = (await readDocument(actor, row.id))?.frozenModel;
      expect(Number(model?.header.number.number)).toBe(row.number);
      const title = (row.content as { subject?: string } | null)?.subject;
      expect(model?.subject).toBe(title);
      expect(sha256).toBe(createHash("sha256").update(canonicalJson({ model, facts })).digest("hex"));
      expect([pdfSha256, docxSha256]).toEqual([expect.any(String), expect.any(String)]);
    }
    expect(new Set(rows.map(({ pdfSha256 }) => pdfSha256)).size).toBe(ISSUERS);

    const register = await exportOutgoing(actor, { query: "", year: 2026, series: "CV-BCĐ" });
    expect(register.map(({ id, code }) => `${id} ${Number.parseInt(code, 10)}`).sort()).toEqual(
      rows.map(({ id, number }) => `${id} ${number}`).sort(),
    );
  }, 180_000);
});
