import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { draftPaper, savePaper } from "@/lib/document-kinds/commands/draft-paper";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import type { PaperContent } from "@/lib/document-kinds/core/papers/paper-content";
import { readPaperTable } from "@/lib/document-kinds/queries/paper-table";
import { saveTargets } from "@/lib/indicators/commands/targets";
import { listTargets } from "@/lib/indicators/queries/targets";
import type { Actor } from "@/lib/kernel/actor";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { code, value } from "../governance/given-list";
import { hamletReporter, indicatorOf } from "../indicators/given-reports";

const database = useDatabase();
let actor: Actor;
let vneid: string;
let hamletId: string;

async function set(figure: string, ofHamlet: boolean): Promise<void> {
  const place = { indicatorId: vneid, hamletId: ofHamlet ? hamletId : null, year: 2027 };
  const [now] = (await listTargets(actor, { ...place, years: [2027] })).filter((one) => one.year === 2027);
  const typed = [{ ...place, field: "o", value: figure, upper: "", seenId: now?.id ?? null }];
  value(await saveTargets(actor, { typed }));
}

async function contentOf(id: string): Promise<PaperContent> {
  const table = await readPaperTable(actor, id);
  if (!table) throw new Error("no draft");
  return table.content;
}

/** The letter with its gaps filled in. */
async function letter(): Promise<{ id: string; content: PaperContent }> {
  const issuer = { code: "ubnd", unitId: null } as const;
  const { id } = value(await draftPaper(actor, { kind: "cong-van-giao-chi-tieu", issuer, year: 2027 }));
  const content = await contentOf(id);
  const blocks = content.blocks.map((block) =>
    "text" in block ? { ...block, text: block.text.replaceAll("…", "31/12/2027") } : block,
  );
  const filled = { ...content, blocks };
  const saved = await savePaper(actor, { id, version: 1, content: filled });
  if (saved.status !== "saved") throw new Error("not saved");
  return { id, content: filled };
}

const issue = (id: string, number: number, version = 2) =>
  issueDecision(actor, { id, version, number, issuedOn: TEST_DAY, confirmOrder: "co", confirmBases: "co" });

const papersOf = async () =>
  (await listTargets(actor, { indicatorId: vneid, years: [2027] })).map(({ documentCode, documentDay }) => [
    documentCode,
    documentDay,
  ]);

beforeAll(ensureWorkers, 60_000);
beforeEach(async () => {
  await database.truncateAll();
  ({ actor } = await givenCommune());
  await loadSampleCommittee(actor);
  vneid = await indicatorOf(actor, "XHS-01");
  hamletId = (await hamletReporter(actor, 1)).id;
  await set("60", false);
  await set("65", true);
}, 60_000);

describe("the paper that assigns targets", () => {
  test("is drawn from the targets of its year: of the commune, and bản by indicators", async () => {
    const { content } = await letter();
    const [commune, hamlets] = content.annexes.map(({ blocks }) => blocks[0]);
    if (commune?.type !== "table" || hamlets?.type !== "table") throw new Error("no tables");
    expect(commune.rows.map(({ cells }) => cells).at(-1)).toContain("trên 60%");
    expect(hamlets.rows[0]?.cells.at(-1)).toBe("trên 65%");
    expect(hamlets.rows[1]?.cells.at(-1)).toBe("");
    expect(content.subject).toContain("2027");
  });

  test("gives its number and day to the targets when it is issued, and takes them off when it is revoked", async () => {
    const { id } = await letter();
    const issued = value(await issue(id, 201));
    expect(await papersOf()).toEqual([
      [issued.code, TEST_DAY],
      [issued.code, TEST_DAY],
    ]);
    value(await revokeDecision(actor, { id, reason: "Ban hành nhầm" }));
    expect(await papersOf()).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test("is refused while it says other figures than stand, changed here or in the paper", async () => {
    const { id, content } = await letter();
    await set("70", true);
    expect(code(await issue(id, 201))).toBe("targets-differ");
    await set("65", true);
    const annexes = content.annexes.map((annex) => ({
      ...annex,
      blocks: annex.blocks.map((block) =>
        block.type === "table"
          ? {
              ...block,
              rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell.replace("65", "95")) })),
            }
          : block,
      ),
    }));
    const saved = await savePaper(actor, { id, version: 2, content: { ...content, annexes } });
    expect(saved.status).toBe("saved");
    expect(code(await issue(id, 201, 3))).toBe("targets-differ");
    expect(await papersOf()).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});
