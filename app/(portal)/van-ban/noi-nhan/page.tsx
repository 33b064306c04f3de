import type { Metadata } from "next";
import { NotAllowed } from "@/components/access/not-allowed";
import { RecipientsPage } from "@/components/documents/recipients/recipients-page";
import { requireActor } from "@/lib/access/require-actor";
import { canDraft, canKeepRecipients } from "@/lib/documents/policy";
import { listRecipientGroups, trashedRecipients } from "@/lib/documents/queries/recipients";
import { unitsToChoose } from "@/lib/organization/queries/units";

export const metadata: Metadata = { title: "Nhóm nơi nhận" };

export default async function RecipientGroupsPage() {
  const actor = await requireActor();
  const mayEdit = canKeepRecipients(actor);
  if (!mayEdit && !canDraft(actor)) return <NotAllowed />;
  const groups = await listRecipientGroups(actor);
  const [trashed, units] = mayEdit ? await Promise.all([trashedRecipients(actor), unitsToChoose(actor)]) : [[], []];
  return <RecipientsPage {...{ groups, trashed, units, mayEdit }} today={actor.today} />;
}
