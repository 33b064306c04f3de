import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { HandoverPage } from "@/components/governance/handover-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft, canKeepRegisters } from "@/lib/documents/policy";
import { canPrepareRoster } from "@/lib/governance/policy";
import { readHandover } from "@/lib/governance/queries/handover";
import { peopleToChoose } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Bàn giao công việc" };

export default async function PersonHandoverPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canPrepareRoster(actor)) return <NotAllowed />;
  const { id } = await params;
  const [view, people] = await Promise.all([isId(id) ? readHandover(actor, id) : null, peopleToChoose(actor)]);
  if (!view) return <MissingPage />;
  const may = { mayDraft: canDraft(actor), mayHandOn: canKeepRegisters(actor) };
  return <HandoverPage view={view} people={people} today={actor.today} {...may} />;
}
