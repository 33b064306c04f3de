import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { NewRequestPage } from "@/components/governance/request-form";
import { idIn, type PageQuery, textIn } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { requestChoices } from "@/lib/governance/queries/requests";
import { peopleToChoose } from "@/lib/organization/queries/people";

export const metadata: Metadata = { title: "Lập đề nghị" };

export default async function NewMembershipRequestPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireActor();
  const query = await searchParams;
  const [choices, people] = await Promise.all([requestChoices(actor), peopleToChoose(actor)]);
  if (choices.join.length + choices.leave.length === 0) return <NotAllowed />;
  const leaves = textIn(query, "loai") === "xin-thoi" || choices.join.length === 0;
  const kind = leaves ? "leave" : "join";
  return <NewRequestPage kind={kind} choices={choices} people={people} bodyId={idIn(query, "to-chuc")} />;
}
