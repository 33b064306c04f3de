import { distribute, markReceived } from "@/lib/documents/commands/distribution";
import { addIncoming, answerIncoming, cancelIncoming, finishIncoming } from "@/lib/documents/commands/incoming";
import { readDistribution } from "@/lib/documents/queries/distribution";
import { exportOutgoing } from "@/lib/documents/queries/outgoing";
import { incomingSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays } from "@/lib/kernel/civil-date";
import { listUnits } from "@/lib/organization/queries/units";
import papers from "./data/sample-incoming.json";
import { must } from "./sample-writing";

const LETTER = "ra soat danh sach To cong nghe so cong dong tai cac ban";
const COMMITTEE = "thanh lap Ban Chi dao chuyen doi so";

async function issuedAbout(actor: Actor, query: string) {
  const [row] = await exportOutgoing(actor, { query, year: 2026, series: null });
  return row ?? null;
}

/** What came in since August: some done, one answered, some late, one entered twice and struck out. */
async function enterPapers(actor: Actor): Promise<void> {
  const units = await listUnits(actor);
  const letter = await issuedAbout(actor, LETTER);
  for (const { unit, cancelled, done, ...paper } of papers) {
    const office = units.find(({ abbreviation }) => unit !== null && abbreviation === unit);
    const fields = incomingSchema.parse({
      ...{ ...paper, dueOn: paper.dueOn ?? "", note: paper.note ?? "" },
      ...{ givenTo: office ? `unit:${office.id}` : "", handedOn: office ? paper.receivedOn : "" },
      confirmDuplicate: cancelled ? "co" : "",
    });
    const { id } = must(await addIncoming(actor, { ...fields, scan: null }));
    if (cancelled) must(await cancelIncoming(actor, { id, version: 1, reason: cancelled }));
    if (done) must(await finishIncoming(actor, { id, version: 1, done: true }));
    if (letter && paper.code.startsWith("812/")) {
      must(await answerIncoming(actor, { id, version: 1, answeredBy: letter.id }));
    }
  }
}

/** How the letter of September and the committee's decision went out, and who has signed for them. */
async function sendOut(actor: Actor): Promise<void> {
  for (const query of [LETTER, COMMITTEE]) {
    const row = await issuedAbout(actor, query);
    const found = row ? await readDistribution(actor, row.id) : null;
    if (!row || !found || found.waiting.length === 0) continue;
    const sentOn = addDays(row.issuedOn, 1);
    const lines = found.waiting.map(({ name, copies }) => ({ recipient: name, copies }));
    must(await distribute(actor, { documentId: row.id, channel: "paper", sentOn, note: null, lines }));
    const sent = (await readDistribution(actor, row.id))?.rows ?? [];
    for (const { id, version } of sent.slice(0, -1)) {
      must(await markReceived(actor, { id, version, receivedOn: addDays(sentOn, 1), receivedName: null }));
    }
  }
}

/** The registers of the sample: what came in, and how what was issued went out. */
export async function loadSampleRegisters(actor: Actor): Promise<void> {
  await enterPapers(actor);
  await sendOut(actor);
}
