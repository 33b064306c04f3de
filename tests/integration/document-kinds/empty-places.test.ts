import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { draftDecision } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision, revokeDecision } from "@/lib/document-kinds/commands/issue-decision";
import {
  addEntry,
  EMPTY_PLACE,
  editEntry,
  removeEntry,
  startFromCurrent,
} from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import { readProposedChanges } from "@/lib/governance/queries/body-day";
import { readEntry, readOpenDraft, rosterOn } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, type CivilDate } from "@/lib/kernel/civil-date";
import type { Result } from "@/lib/kernel/result";
import { loadSampleCommittee } from "@/prisma/seed/load-sample";
import { useDatabase } from "../../support/database";
import { givenCommune, TEST_DAY } from "../../support/given-commune";
import { ensureWorkers } from "../../support/workers";
import { COMMITTEE_PLACE } from "../governance/given-roster";

const database = useDatabase();

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.words);
  return result.value;
}

describe("places without a holder in a kiện toàn", () => {
  let actor: Actor;
  const POST = "Cán bộ truyền thanh xã";
  const emptyOn = async (day: CivilDate) =>
    (await rosterOn(actor, COMMITTEE, day)).filter(({ vacant }) => vacant).map(({ positionTitle }) => positionTitle);
  const changeTypes = async () =>
    (await readProposedChanges(actor, COMMITTEE))?.changes.map(({ type }) => type).sort() ?? [];

  beforeAll(ensureWorkers, 60_000);
  beforeEach(async () => {
    await database.truncateAll();
    ({ actor } = await givenCommune());
    await loadSampleCommittee(actor);
  }, 60_000);

  async function amend(number: number, issuedOn: CivilDate) {
    const { id } = value(await draftDecision(actor, { kind: "qd-kien-toan-bcd", bodyIds: [] }));
    const choice = { confirmOrder: undefined, confirmBases: undefined };
    const issued = await issueDecision(actor, { ...{ id, version: 1, number, issuedOn }, ...choice });
    return { id, issued };
  }

  it("are made and closed by decisions of that alone, and made again when it is taken back", async () => {
    const before = addDays(TEST_DAY, -5);
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    const place = { ...COMMITTEE_PLACE, role: "uy-vien", positionTitle: POST, duty: "", vacant: true } as const;
    value(await addEntry(actor, place));
    expect(await changeTypes()).toEqual(["opened"]);
    value((await amend(6, before)).issued);
    expect([await emptyOn(addDays(before, -1)), await emptyOn(before)]).toEqual([[], [POST]]);
    const sitting = await rosterOn(actor, COMMITTEE, before);

    value(await startFromCurrent(actor, { body: COMMITTEE }));
    const [open] = (await readOpenDraft(actor, COMMITTEE))?.members.filter(({ vacant }) => vacant) ?? [];
    value(await removeEntry(actor, { id: open?.id ?? "" }));
    expect(await changeTypes()).toEqual(["closed"]);
    const { id, issued } = await amend(7, TEST_DAY);
    value(issued);
    expect([await emptyOn(before), await emptyOn(TEST_DAY)]).toEqual([[POST], []]);
    expect(await rosterOn(actor, COMMITTEE, TEST_DAY)).toHaveLength(sitting.length - 1);
    value(await revokeDecision(actor, { id, reason: "Vẫn cần vị trí này" }));
    expect(await emptyOn(TEST_DAY)).toEqual([POST]);
  });

  it("may not be the head's", async () => {
    value(await startFromCurrent(actor, { body: COMMITTEE }));
    const head = (await readOpenDraft(actor, COMMITTEE))?.members.find(({ role }) => role === "truong-ban");
    const entry = await readEntry(actor, head?.id ?? "");
    if (!entry) throw new Error("no head");
    const { id, version, role, positionTitle, duty } = entry;
    const fields = { id, version, role, positionTitle, duty, personId: null, vacant: true };
    value(await editEntry(actor, { ...EMPTY_PLACE, ...fields }));
    const { issued } = await amend(6, TEST_DAY);
    expect(issued).toMatchObject({ ok: false, refusal: { code: "roster-not-ready" } });
    expect(issued.ok ? "" : issued.refusal.words).toContain("Vị trí Trưởng ban đang để trống");
    expect((await rosterOn(actor, COMMITTEE, TEST_DAY))[0]).toMatchObject({ role: "truong-ban", vacant: false });
  });
});
