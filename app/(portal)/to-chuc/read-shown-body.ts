import { redirect } from "next/navigation";
import { SHOWN_COMMITTEE, type ShownBody, shownBody } from "@/components/governance/shown-body";
import { isId } from "@/components/layout/page-query";
import { readBody } from "@/lib/governance/queries/bodies";
import type { Actor } from "@/lib/kernel/actor";

/** The body an address names; the committee is sent to its own pages, and what is no body is null. */
export async function readShownBody(actor: Actor, params: Promise<{ readonly id: string }>): Promise<ShownBody | null> {
  const { id } = await params;
  const view = isId(id) ? await readBody(actor, id) : null;
  if (!view) return null;
  if (view.kind === SHOWN_COMMITTEE.kind) redirect(SHOWN_COMMITTEE.base);
  return shownBody(view);
}
