import { transact } from "@/lib/audit/transact";
import { draftDecision, saveDraft } from "@/lib/document-kinds/commands/draft-decision";
import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { recordDecision } from "@/lib/document-kinds/commands/record-decision";
import type { DecisionContent } from "@/lib/document-kinds/core/content";
import { readDraftingTable } from "@/lib/document-kinds/queries/establishment";
import { plain } from "@/lib/documents/core/inline";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { insertEntries, type NewEntry } from "@/lib/governance/commands/import-rows";
import { openDraftIn } from "@/lib/governance/commands/roster-draft";
import { COMMITTEE } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";
import { civilDate } from "@/lib/kernel/civil-date";
import { fold } from "@/lib/kernel/folding";
import { nameSortKey } from "@/lib/kernel/names";
import { ok, type Result } from "@/lib/kernel/result";
import { arrangeHamlets } from "@/lib/organization/commands/hamlet-changes";
import { hamletKey } from "@/lib/organization/core/hamlet-name";
import type { Tx } from "@/lib/platform/db";
import { AFTER_ITS_YEAR } from "./after-its-year";
import committee from "./data/sample-committee.json";
import { loadSampleBodies } from "./sample-bodies";
import { loadSampleCampaign } from "./sample-campaign";
import { loadSamplePapers } from "./sample-desk-papers";
import { loadSampleHeads } from "./sample-heads";
import { loadSampleModels } from "./sample-models";
import { loadSampleRegisters } from "./sample-registers";
import { loadSampleRelations } from "./sample-relations";
import { loadSampleReports } from "./sample-reports";
import { loadSampleSignedCopies } from "./sample-signed-copies";
import { loadSampleStages } from "./sample-stages";
import { loadSampleTemplates } from "./sample-templates";
import { loadSampleUpperForm } from "./sample-upper-form";
import { loadSampleWorkFiles } from "./sample-work-files";

type Member = (typeof committee.members)[number];

/** The first committee of the sample had no one from the schools and the cooperatives. */
const FIRST_COMMITTEE = 20;
/** What makes one member of the next roster answer for more bản than one can. */
const TOO_MANY = ["Lạc Hiền", "Thổ Hoàng", "Trinh Nữ 1", "Đông Trại", "Liên Trì 1"];
const SIGNS: Readonly<Record<string, "chu-tich" | "pho-chu-tich">> = {
  "Đoàn Trung Nam": "chu-tich",
  "Hoàng Văn Cảnh": "pho-chu-tich",
};

function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`the sample was refused: ${result.refusal.words}`);
  return result.value;
}

async function nameHamlets(tx: Tx, communeId: string): Promise<Map<string, string>> {
  const names = [...new Set(committee.members.flatMap((member) => (member.hamlet ? [member.hamlet] : [])))];
  const numbered = await tx.hamlet.findMany({ where: { communeId }, orderBy: { number: "asc" }, take: names.length });
  const idOf = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const hamlet = numbered[index];
    if (!hamlet) break;
    idOf.set(name, hamlet.id);
    // The last keeps its number: a resolution gives it its name, from a day.
    const named = index < names.length - 1 ? { name, folded: hamletKey(name), placeholder: false } : {};
    await tx.hamlet.update({
      where: { communeId_id: { communeId, id: hamlet.id } },
      data: { ...named, sample: true },
    });
  }
  return idOf;
}

async function addPeople(tx: Tx, communeId: string): Promise<Map<string, string>> {
  const people = committee.members.map((member) => ({
    communeId,
    id: crypto.randomUUID(),
    fullName: member.fullName,
    honorific: member.honorific,
    sortKey: nameSortKey(member.fullName),
    folded: fold(`${member.fullName} ${member.title}`),
    sample: true,
  }));
  await tx.person.createMany({ data: people });
  const idOf = new Map(people.map((person) => [person.fullName, person.id]));
  await tx.post.createMany({
    data: committee.members.flatMap((member) => {
      const personId = idOf.get(member.fullName);
      return personId ? [{ communeId, personId, title: member.title, signing: SIGNS[member.fullName] ?? null }] : [];
    }),
  });
  return idOf;
}

/** The last of the named bản had only its number until a resolution of the past summer: it shows what a renaming keeps. */
async function renameByResolution(actor: Actor, hamlets: ReadonlyMap<string, string>): Promise<void> {
  const [name, hamletId] = [...hamlets].at(-1) ?? [];
  if (!name || !hamletId) throw new Error("the sample names no bản");
  must(
    await arrangeHamlets(actor, {
      ...{ kind: "rename", day: civilDate("2026-07-01"), hamletIds: [hamletId], keptId: null, names: [name] },
      document: {
        number: "12/NQ-HĐND",
        day: civilDate("2026-06-18"),
        issuer: "Hội đồng nhân dân xã Bình Lư",
      },
    }),
  );
}

interface World {
  readonly people: ReadonlyMap<string, string>;
  readonly hamlets: ReadonlyMap<string, string>;
}

interface Row extends Omit<Member, "fullName" | "hamlet"> {
  readonly fullName: string | null;
  readonly hamlet: string | null;
  /** Bản beside the one of the list. */
  readonly further?: readonly string[];
}

/** Puts rows on the open working roster, in their order. */
async function propose(actor: Actor, world: World, rows: readonly Row[]): Promise<void> {
  must(
    await transact(actor, async (act) => {
      const draftId = await openDraftIn(act, actor, COMMITTEE);
      if (!draftId) throw new Error("a kind always has a body");
      const entries = rows.map((row, index): NewEntry => {
        const names = new Set([...(row.hamlet ? [row.hamlet] : []), ...(row.further ?? [])]);
        return {
          ...{ id: crypto.randomUUID(), draftId, position: index + 1 },
          personId: row.fullName ? (world.people.get(row.fullName) ?? null) : null,
          ...{ role: row.role, positionTitle: row.title, duty: row.duty },
          marks: [],
          hamletIds: [...names].flatMap((name) => world.hamlets.get(name) ?? []),
        };
      });
      await insertEntries(act.tx, actor, entries);
      const words = `Lập danh sách dự kiến ${rows.length} người`;
      await act.audit({ action: "roster.proposed", entityType: "roster-draft", entityId: draftId, words });
      return ok({});
    }),
  );
}

/** A decision made on paper before the portal: what the commune began with. */
async function recordFirstCommittee(actor: Actor, world: World): Promise<void> {
  await propose(actor, world, committee.members.slice(0, FIRST_COMMITTEE));
  must(
    await recordDecision(actor, {
      number: "18/QĐ-UBND",
      issuedOn: civilDate("2025-07-15"),
      effectiveFrom: null,
      issuerName: "Ủy ban nhân dân xã Bình Lư",
      subject: "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã Bình Lư",
      signerName: "Đoàn Trung Nam",
      scan: null,
    }),
  );
}

/** The committee of today: drafted and issued in the portal. */
async function issueSecondCommittee(actor: Actor, world: World): Promise<void> {
  await propose(actor, world, committee.members);
  const { id } = must(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] }));
  must(
    await issueDecision(actor, {
      id,
      version: 1,
      number: 5,
      issuedOn: civilDate("2026-08-10"),
      ...AFTER_ITS_YEAR,
      confirmOrder: undefined,
    }),
  );
}

/** What lies on the desk: a new roster with loose ends, and its draft with mistakes to find. */
export async function leaveLooseEnds(actor: Actor, world: World): Promise<void> {
  const rows: Row[] = committee.members.map((member): Row => {
    if (member.fullName === "Vũ Văn Vĩ") return { ...member, duty: "" };
    if (member.fullName === "Nguyễn Duy Lộc") return { ...member, hamlet: null };
    if (member.fullName === "Lê Thị Chinh") return { ...member, further: TOO_MANY };
    if (member.fullName === "Đoàn Sỹ Điệp") return { ...member, fullName: null };
    return member;
  });
  await propose(actor, world, rows);
  const { id } = must(await draftDecision(actor, { kind: "qd-thanh-lap-bcd", bodyIds: [] }));
  const table = await readDraftingTable(actor, id);
  const [fallen] = await listLegalBases(actor, {
    query: "Luật Công nghệ thông tin",
    day: actor.today,
    citableOnly: false,
  });
  if (!table || !fallen) throw new Error("the sample found no draft or no fallen basis");
  const [law, ...others] = table.content.bases;
  const cited = {
    id: `can-cu-${fallen.id}`,
    type: "basis" as const,
    text: plain(fallen.citation),
    legalBasisId: fallen.id,
  };
  const content: DecisionContent = {
    ...table.content,
    bases: law ? [law, cited, ...others] : [cited, ...others],
    recipients: { ...table.content.recipients, archive: ["VT", "VHXX"] },
  };
  const saved = await saveDraft(actor, { id, version: 1, content });
  if (saved.status !== "saved") throw new Error("the sample draft was not saved");
}

/** The people of the sample, its bản, and the committee's history: one recorded from paper, one issued in the portal. */
export async function loadSampleCommittee(actor: Actor): Promise<World> {
  const { communeId } = actor;
  const world = must(
    await transact(actor, async ({ tx, audit }) => {
      const hamlets = await nameHamlets(tx, communeId);
      const people = await addPeople(tx, communeId);
      const words = `Nạp dữ liệu mẫu: ${committee.source}`;
      await audit({ action: "sample.loaded", entityType: "commune", entityId: communeId, words });
      return ok({ hamlets, people });
    }),
  );
  await renameByResolution(actor, world.hamlets);
  await recordFirstCommittee(actor, world);
  await issueSecondCommittee(actor, world);
  return world;
}

/**
 * Fills a training commune with a year and a half of work: the committee's history, every other body, and on the desk a
 * new roster and a draft with loose ends and mistakes to find. The same every time.
 */
export async function loadSample(actor: Actor): Promise<void> {
  const world = await loadSampleCommittee(actor);
  await loadSampleHeads(actor);
  await loadSampleBodies(actor, world);
  await loadSamplePapers(actor);
  await loadSampleRegisters(actor);
  await loadSampleRelations(actor);
  await loadSampleSignedCopies(actor);
  await loadSampleWorkFiles(actor);
  await loadSampleTemplates(actor);
  await loadSampleStages(actor);
  await loadSampleReports(actor);
  await loadSampleCampaign(actor);
  await loadSampleModels(actor);
  await loadSampleUpperForm(actor);
  await leaveLooseEnds(actor, world);
}
