import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { Trail } from "@/components/audit/trail";
import { RecipientPage } from "@/components/documents/recipients/recipient-page";
import { MissingPage } from "@/components/layout/missing-page";
import { isId } from "@/components/layout/page-query";
import { requireActor } from "@/lib/access/require-actor";
import { trailOf } from "@/lib/audit/queries";
import { canKeepRecipients } from "@/lib/documents/policy";
import { readRecipient } from "@/lib/documents/queries/recipients";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Nơi nhận" };

export default async function RecipientEditPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  if (!canKeepRecipients(actor)) return <NotAllowed />;
  const { id } = await params;
  const recipient = isId(id) ? await readRecipient(actor, id) : null;
  if (!recipient) return <MissingPage />;
  const units = await unitsToChoose(actor);
  const trail = <Trail lines={await trailOf(actor, "recipient", id)} />;
  return <RecipientPage {...{ recipient, units, trail }} today={actor.today} />;
}
