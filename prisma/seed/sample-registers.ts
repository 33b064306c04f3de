import { issueDecision } from "@/lib/document-kinds/commands/issue-decision";
import { distribute, markReceived } from "@/lib/documents/commands/distribution";
import { addIncoming, answerIncoming, cancelIncoming, finishIncoming } from "@/lib/documents/commands/incoming";
import { plain } from "@/lib/documents/core/inline";
import { readDistribution } from "@/lib/documents/queries/distribution";
import { listLegalBases } from "@/lib/documents/queries/legal-bases";
import { exportOutgoing } from "@/lib/documents/queries/outgoing";
import { incomingSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays, civilDate } from "@/lib/kernel/civil-date";
import { listUnits } from "@/lib/organization/queries/units";
import { AFTER_ITS_YEAR } from "./after-its-year";
import papers from "./data/sample-incoming.json";
import { filled, must, written } from "./sample-writing";

const LETTER = "ra soat danh sach To cong nghe so cong dong tai cac ban";
const COMMITTEE = "thanh lap Ban Chi dao chuyen doi so";

async function issuedAbout(actor: Actor, query: string) {
  const [row] = await exportOutgoing(actor, { query, year: 2026, series: null });
  return row ?? null;
}

/** A công văn of last winter that rests on a law over since: our documents on fallen bases are listed. */
async function issueEarlyLetter(actor: Actor): Promise<void> {
  const issuedOn = civilDate("2026-01-20");
  const [law] = await listLegalBases(actor, { query: "67/2006/QH11", day: issuedOn, citableOnly: true });
  if (!law) throw new Error("the sample found no law to cite");
  const basis = { id: `can-cu-${law.id}`, type: "basis" as const, text: plain(law.citation), legalBasisId: law.id };
  const id = await written(actor, "cong-van", { code: "ubnd", unitId: null }, (content) => ({
    ...content,
    subject: "ứng dụng công nghệ thông tin trong các cơ quan của xã năm 2026",
    bases: [basis],
    blocks: filled(content.blocks, {
      "nd-1":
        "Để các cơ quan của xã dùng thành thạo hệ thống quản lý văn bản và điều hành, Ủy ban nhân dân xã Bình Lư đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:",
      "nd-2": "Xử lý văn bản đến trên hệ thống trong ngày làm việc.",
      "nd-3": "Ký số mọi văn bản gửi đi, trừ văn bản mật.",
      "nd-4": "Gửi khó khăn, vướng mắc về Phòng Văn hóa - Xã hội trước ngày 15 tháng 02 năm 2026 để tổng hợp.",
    }),
  }));
  must(
    await issueDecision(actor, {
      ...AFTER_ITS_YEAR,
      id,
      version: 2,
      number: 12,
      issuedOn,
      confirmOrder: "on",
      confirmBases: undefined,
    }),
  );
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
  await issueEarlyLetter(actor);
  await enterPapers(actor);
  await sendOut(actor);
}
