import { closeWorkFile, handWorkFile } from "@/lib/documents/commands/close-work-file";
import { addFileItem } from "@/lib/documents/commands/work-file-items";
import { createWorkFile } from "@/lib/documents/commands/work-files";
import { latestDay } from "@/lib/documents/core/work-file";
import { listDocuments } from "@/lib/documents/queries/documents";
import { exportIncoming } from "@/lib/documents/queries/incoming";
import { readWorkFile } from "@/lib/documents/queries/work-files";
import { newWorkFileSchema } from "@/lib/documents/schema";
import type { Actor } from "@/lib/kernel/actor";
import { addDays } from "@/lib/kernel/civil-date";
import { listUnits } from "@/lib/organization/queries/units";
import { must } from "./sample-writing";

async function makeFile(actor: Actor, fields: Record<string, string>, papers: readonly string[]): Promise<string> {
  const office = (await listUnits(actor)).find(({ abbreviation }) => abbreviation === "VHXH");
  const given = newWorkFileSchema.parse({ ...fields, unitId: office?.id ?? "" });
  const { id } = must(await createWorkFile(actor, given));
  for (const paper of papers) {
    const [side, paperId = ""] = paper.split(":");
    const ref =
      side === "incoming" ? { documentId: null, incomingId: paperId } : { documentId: paperId, incomingId: null };
    must(await addFileItem(actor, { fileId: id, paper: ref }));
  }
  return id;
}

/** What the Ban Chỉ đạo works by, closed though a scan waits to be compared, and handed to the archive. */
async function handWorkingRules(actor: Actor): Promise<void> {
  const { rows } = await listDocuments(actor, { query: "", state: "issued", page: 1 });
  const papers = ["qd-quy-che-bcd", "qd-phan-cong"].map((kind) => rows.findLast((row) => row.kind === kind));
  const last = latestDay(papers.map((row) => row?.issuedOn ?? null));
  if (!last || papers.includes(undefined)) throw new Error("the sample found no papers for its file");
  const fields = {
    ...{ notation: "01/CĐS", title: "Quy chế làm việc và phân công nhiệm vụ của Ban Chỉ đạo chuyển đổi số năm 2026" },
    ...{ retention: "Vĩnh viễn", startedOn: "01/08/2026" },
  };
  const id = await makeFile(
    actor,
    fields,
    papers.flatMap((row) => (row ? [`document:${row.id}`] : [])),
  );
  const file = await readWorkFile(actor, id);
  if (!file) throw new Error("the sample lost its file");
  const reason = "Bản quét đang chờ đối chiếu, bản giấy lưu tại văn thư";
  must(await closeWorkFile(actor, { id, version: file.version, endedOn: last, reason }));
  const month = addDays(last, 30);
  const [handedOn = month] = [month, actor.today].sort();
  const handedTo = "Lưu trữ Văn phòng HĐND và UBND xã";
  must(await handWorkFile(actor, { id, version: file.version + 1, handedOn, handedTo, handedBy: "Văn thư xã (mẫu)" }));
}

/** The review of the hamlet teams: past its day, with papers that lack their signed copy or scan. */
async function leaveReviewOpen(actor: Actor): Promise<void> {
  const query = "ra soat danh sach To cong nghe so cong dong tai cac ban";
  const { rows } = await listDocuments(actor, { query, state: "issued", page: 1 });
  const came = (await exportIncoming(actor, { query: "", year: 2026, state: null })).filter(
    ({ cancelledReason }) => cancelledReason === null,
  );
  const fields = {
    ...{ notation: "02/CĐS", title: "Rà soát, kiện toàn Tổ công nghệ số cộng đồng các bản năm 2026" },
    ...{ retention: "10 năm", startedOn: "24/08/2026", endedOn: "31/10/2026" },
  };
  await makeFile(actor, fields, [
    ...came.slice(0, 2).map(({ id }) => `incoming:${id}`),
    ...rows.map(({ id }) => `document:${id}`),
  ]);
}

/** Two files of matters: one closed and handed to the archive, one open past its day with loose ends. */
export async function loadSampleWorkFiles(actor: Actor): Promise<void> {
  await handWorkingRules(actor);
  await leaveReviewOpen(actor);
}
