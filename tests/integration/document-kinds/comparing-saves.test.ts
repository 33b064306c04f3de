import { beforeEach, describe, expect, it } from "vitest";
import { draftDecision, saveDraft } from "@/lib/document-kinds/commands/draft-decision";
import { compareDocuments } from "@/lib/document-kinds/queries/compare-documents";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import type { Actor } from "@/lib/kernel/actor";
import type { Result } from "@/lib/kernel/result";
import { inCommune } from "@/lib/platform/db";
import { leaveLooseEnds, loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenCommune } from "../../support/given-commune";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

describe("two saves of a decision whose list changed between them", () => {
  let actor: Actor;
  let id: string;

  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await leaveLooseEnds(actor, await loadSampleCommittee(actor));
    ({ id } = value(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] })));
  }, 60_000);

  /** Saves the draft with other words in its subject; the version it then has. */
  async function save(subject: string): Promise<number> {
    const table = await readDraftingTable(actor, id);
    if (!table) throw new Error("no draft");
    const { version } = table.document;
    const saved = await saveDraft(actor, { id, version, content: { ...table.content, subject } });
    if (saved.status !== "saved") throw new Error("not saved");
    return saved.version;
  }

  const newDuty = () =>
    database.superuserQuery(
      `update roster_entry e set duty = 'Vận động Nhân dân dùng dịch vụ công' from person p, roster_draft d
        where p.id = e.person_id and d.id = e.draft_id and d.state = 'open' and p.full_name = 'Nguyễn Thị Hà'`,
    );

  const differing = async (from: number | "now", to: number | "now") => {
    const found = await compareDocuments(actor, { id, from, to, otherId: null });
    return (found?.diff.groups ?? []).flatMap(({ parts }) =>
      parts.flatMap(({ status, before, after }) => (status === "same" ? [] : [[before?.words, after?.words]])),
    );
  };

  const row = ["Chỉ đạo ban công tác MT thôn tuyên truyền", "Vận động Nhân dân dùng dịch vụ công"].map(
    (duty) => `Bà Nguyễn Thị Hà | Ủy viên | ${duty} | Lạc Hiền`,
  );

  it("are compared with the list each was drawn from, and the last one with the list of now", async () => {
    const first = await save("Về việc thành lập Ban Chỉ đạo, lần một");
    await newDuty();
    expect(await differing(first, "now")).toEqual([row]);
    const second = await save("Về việc thành lập Ban Chỉ đạo, lần hai");
    const subject = ["Về việc thành lập Ban Chỉ đạo, lần một", "Về việc thành lập Ban Chỉ đạo, lần hai"];
    expect(await differing(first, second)).toEqual([subject, row]);
    expect(await differing(second, "now")).toEqual([]);
  });

  it("keep what they were drawn from only where it changed", async () => {
    const first = await save("Về việc thành lập Ban Chỉ đạo, lần một");
    await save("Về việc thành lập Ban Chỉ đạo, lần hai");
    await newDuty();
    await save("Về việc thành lập Ban Chỉ đạo, lần ba");
    const rows = await inCommune(actor.communeId, (tx) =>
      tx.documentVersion.findMany({ where: { documentId: id, version: { gte: first } }, orderBy: { version: "asc" } }),
    );
    expect(rows.map(({ facts }) => facts !== null)).toEqual([false, false, true]);
  });
});
