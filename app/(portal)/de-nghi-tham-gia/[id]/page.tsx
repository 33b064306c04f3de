import type { Metadata } from "next";
import { RequestPage } from "@/components/governance/request-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { headsOfBody, readRequest } from "@/lib/governance/queries/requests";
import { peopleToChoose } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Đề nghị tham gia" };

export default async function MembershipRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const request = isId(id) ? await readRequest(actor, id) : null;
  if (!request) return <MissingPage />;
  const [heads, trail, people] = await Promise.all([
    headsOfBody(actor, request.body.id),
    trailOf(actor, "membership-request", id),
    request.steps.includes("mend") ? peopleToChoose(actor) : [],
  ]);
  return <RequestPage request={request} people={people} heads={heads} trail={trail} today={actor.today} />;
}
