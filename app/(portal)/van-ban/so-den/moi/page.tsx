import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { IncomingForm } from "@/components/documents/incoming-form";
import { receiverChoices } from "@/components/documents/receiver-choices";
import { PageBody, PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/require-actor";
import { addIncomingAction } from "@/lib/documents/actions";
import { canKeepRegisters } from "@/lib/documents/policy";
import { peopleToChoose } from "@/lib/organization/queries/people";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Vào sổ văn bản đến" };

export default async function NewIncomingPage() {
  const actor = await requireActor();
  if (!canKeepRegisters(actor)) return <NotAllowed />;
  const [units, people] = await Promise.all([unitsToChoose(actor), peopleToChoose(actor)]);
  const crumbs = [{ label: "Sổ văn bản đến", href: "/van-ban/so-den" }];
  return (
    <PageBody narrow>
      <PageHeader title="Vào sổ văn bản đến" crumbs={crumbs} help="so-van-ban" />
      <IncomingForm action={addIncomingAction} receivers={receiverChoices(units, people)} today={actor.today} />
    </PageBody>
  );
}
