import { proposalSheet } from "@/components/governance/roster-sheet";
import type { ShownBody } from "@/components/governance/shown-body";
import { canReadProposedRoster } from "@/lib/governance/policy";
import { readOpenDraft } from "@/lib/governance/queries/roster";
import type { Actor } from "@/lib/kernel/actor";
import { plainResponse } from "../plain-response";
import { workbookResponse } from "../workbook-response";

/** The working roster of a body as a workbook, for those who may read it. */
export async function proposalWorkbook(actor: Actor, body: ShownBody): Promise<Response> {
  if (!canReadProposedRoster(actor)) return plainResponse(403, "Bạn không có quyền xuất danh sách này.");
  const draft = await readOpenDraft(actor, body.of);
  if (!draft) return plainResponse(404, "Không có danh sách dự kiến nào để xuất.");
  return workbookResponse(`du-kien-${body.kind}-${actor.today}`, [proposalSheet(body, draft.members, actor.today)]);
}
